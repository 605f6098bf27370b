"""The process dies at a named point, is started again, and nothing is lost, doubled or half done.

A point that is not passed makes the case fail: a misspelt name cannot pass for a test.
"""
import pytest

from . import kills
from .product import Installation, was_killed

KINDS = ["sqlite", "postgresql"]

# The most telling of the points in `kills.POINTS`; `scripts/kill-at-random` tries all of them. Some
# are taken at a later passing, where much has been done already.
CASES = [
    ("enquiry-received.rows-written", 1), ("enquiry-received.entry-written", 1),
    ("enquiry-received.committed", 11),
    ("acknowledgement-sent.entry-written", 9), ("acknowledgement-sent.committed", 1),
    ("disclosure-status-set.entry-written", 1), ("disclosure-status-set.committed", 17),
    ("case-closed.rows-written", 20), ("disclosed.entry-written", 1), ("published.committed", 1),
    ("access-answer-made.entry-written", 1), ("figures-compiled.entry-written", 1),
    ("retention-planned.before-commit", 1), ("retention-planned.committed", 1),
    ("retention-approved.entry-written", 1),
    ("retention-started.before-commit", 1), ("retention-started.committed", 1),
    ("retention-batch.rows-written", 1), ("retention-batch.entry-written", 2),
    ("retention-batch.before-commit", 1), ("retention-batch.committed", 3),
    ("retention-finished.entry-written", 1),
    ("outbox.claim.before-commit", 1), ("outbox.claim.committed", 14), ("outbox.before-send", 1),
    ("outbox.sent-not-marked", 1),
    ("sequencer.indexed", 1), ("sequencer.checkpointed", 1), ("sequencer.committed", 1),
]


@pytest.fixture(scope="module")
def references(tmp_path_factory):
    return {kind: kills.reference(tmp_path_factory.mktemp(kind) / "data", kind) for kind in KINDS}


def test_that_enough_points_are_tried():
    points = {point for point, _ in CASES}
    assert len(points) >= 24
    assert points <= set(kills.POINTS)


def test_that_both_databases_give_the_same(references):
    assert set(references["sqlite"].entries) == set(references["postgresql"].entries)
    for name, lines in references["sqlite"].tables.items():
        assert len(lines) == len(references["postgresql"].tables[name]), name


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("point, passing", CASES, ids=[f"{p}:{n}" for p, n in CASES])
def test_a_killed_run_goes_on(tmp_path, references, kind, point, passing):
    died = kills.killed_and_resumed(tmp_path / "data", kind, point, references[kind], passing)
    assert died, f"the process was not killed: is '{point}' passed {passing} times?"


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_that_is_killed_again_and_again_goes_on(tmp_path, references, kind):
    points = [
        "enquiry-received.entry-written:3", "case-closed.committed:5", "retention-started.committed",
        "retention-batch.entry-written", "retention-batch.committed", "retention-batch.before-commit",
        "retention-finished.entry-written", "sequencer.indexed", "sequencer.committed",
    ]
    with Installation(tmp_path / "data", kind) as made:
        letters = kills.Letters()
        for point in points:
            name, _, passing = point.partition(":")
            done = kills.kill(made, name, int(passing or 1))
            assert was_killed(done), f"{point}: {done}"
            kills.check_whole(made.dump(), f"after {point}")
        made.demo(scale=kills.SCALE, ends_by=0)
        found = kills.Result(made, letters)
        # Two enquiries were cut off, each with its letter.
        late = kills.late_letters(found, references[kind])
        assert len(late) <= 2
        assert set(found.entries) - found.resumed() == set(references[kind].entries)
        assert found.letters == references[kind].letters
        kills.verify(made)


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_that_is_done_can_be_run_again(tmp_path, references, kind):
    with Installation(tmp_path / "data", kind) as made:
        letters = kills.Letters()
        made.demo(scale=kills.SCALE, ends_by=0)
        again = made.demo(scale=kills.SCALE)
        assert again.code == 0, again
        kills.compare(kills.Result(made, letters), references[kind], "run again")


def test_that_a_point_that_is_nowhere_kills_nothing(on_sqlite):
    done = on_sqlite.demo(scale=3, extra={"ADDEWID_KILL_AT": "no-such.point"})
    assert done.code == 0, done
