"""Retention in the systems of a body: kill -9 at every step, and the same rows, files, certificate."""
import pytest

from . import disposals
from .product import Installation, was_killed

KINDS = ["sqlite", "postgresql"]


@pytest.fixture(scope="module", params=KINDS)
def ready(request, tmp_path_factory):
    """An approved plan, and what a run of it leaves that nobody kills."""
    made, plan = disposals.prepared(tmp_path_factory.mktemp(request.param) / "data", request.param)
    with made:
        copy = tmp_path_factory.mktemp("undisturbed") / "data"
        with Installation(copy, request.param, copy_of=made) as undisturbed:
            done = disposals.command(undisturbed, "apply", plan)
            assert done.code == 0, done
            yield made, plan, disposals.outcome(undisturbed, plan)


@pytest.mark.parametrize("point", disposals.POINTS)
def test_that_a_run_killed_at_a_point_ends_as_one_that_nobody_kills(ready, tmp_path, point):
    made, plan, expected = ready
    with Installation(tmp_path / "data", made.kind, copy_of=made) as copy:
        assert disposals.killed_and_resumed(copy, plan, point) == expected


def test_that_a_second_plan_finds_nothing_due_and_replay_finds_nothing_back(ready, tmp_path):
    made, plan, _ = ready
    with Installation(tmp_path / "data", made.kind, copy_of=made) as copy:
        assert disposals.command(copy, "apply", plan).code == 0
        again = disposals.command(copy, "run")
        assert again.code == 0 and "nothing is due" in again.out, again
        replay = disposals.command(copy, "replay")
        assert replay.code == 0 and "nothing that was removed" in replay.out, replay


def test_that_a_hold_after_the_plan_keeps_its_record(ready, tmp_path):
    made, plan, expected = ready
    with Installation(tmp_path / "data", made.kind, copy_of=made) as copy:
        placed = disposals.command(copy, "hold", "place", "--everything", "--kind", "inquiry")
        assert placed.code == 0, placed
        assert "it reaches no record" not in placed.out, placed
        before, _, files_before = disposals.tables(copy)
        done = disposals.command(copy, "apply", plan)
        assert done.code == 0 and done.out.startswith("0 records gone with 0 rows"), done
        rows, _, files = disposals.tables(copy)
        assert rows == before and files == files_before
        assert set(files) > set(expected["files"])


def test_that_a_run_killed_before_its_first_batch_still_looks_at_what_changed_since(ready, tmp_path):
    made, plan, _ = ready
    with Installation(tmp_path / "data", made.kind, copy_of=made) as copy:
        first = disposals.command(
            copy, "apply", plan, extra={"ADDEWID_KILL_AT": "disposal-started.committed:1"})
        assert was_killed(first), first
        disposals.change(copy, "UPDATE image_consent SET given_on = '2019-01-01'")
        before, _, files = disposals.tables(copy)
        again = disposals.command(copy, "apply", plan)
        assert again.code == 3 and "planned records have changed" in again.err, again
        after, marks, files_after = disposals.tables(copy)
        after.pop("addewid_hold", None)
        assert (after, marks, files_after) == (before, [], files)


def test_that_nothing_goes_while_it_is_not_known_where_its_files_are(ready, tmp_path):
    made, plan, _ = ready
    with Installation(tmp_path / "data", made.kind, copy_of=made) as copy:
        where = disposals.place(copy)
        address = f"sqlite:{copy.folder / where['file']}" if "file" in where else \
            f"{copy.url}?options=-csearch_path%3D{where['schema']}"
        command = ["retention", "apply", plan, "--register", disposals.REGISTER,
                   "--system", f"{disposals.SYSTEM}={address}"]
        refused = copy.run(*command)
        assert refused.code == 3 and "--files NAME=FOLDER" in refused.err, refused
        wrong = copy.run(*command, "--files", "images=/nowhere/at/all")
        assert wrong.code == 2 and "is not there" in wrong.err, wrong
        done = copy.run(*command, "--files", f"images={copy.folder / where['files']}")
        assert done.code == 0 and "8 files" in done.out, done
