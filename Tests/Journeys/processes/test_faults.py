"""Each fault breaks the promise that it is for and no other; an edited register does so too."""
import json
import shutil

import pytest

from .product import PROMISES, REGISTER, Installation, run

KINDS = ["sqlite", "postgresql"]
SCALE = 60
FAULTS = {
    "late-answer": "SCW-026",
    "extra-column": "SCW-126",
    "unstated-purpose": "SCW-127",
    "uncounted": "SCW-128",
    "overdue-open": "SCW-129",
    "overdue-subsequently-opened": "SCW-130",
    "vanished-closed": "SCW-131",
    "overdue-access": "SCW-132",
    "unlisted-recipient": "SCW-133",
    "named-publication": "SCW-134",
}
ALL = set(FAULTS.values())
SERVICE = "services/information-governance-enquiries.yaml"


def proof(installation, register=REGISTER, code=None, **more):
    """The report as JSON, and the promises by their status."""
    done = installation.run("prove", register, "--promises", PROMISES, "--format", "json", **more)
    assert done.err == "", done
    report = json.loads(done.out)
    found = {}
    for promise in report["promises"]:
        found.setdefault(promise["status"], set()).add(promise["id"])
    assert {k: len(found.get(k, [])) for k in report["counts"]} == report["counts"]
    assert done.code == (1 if found.get("broken") else 0), done
    if code is not None:
        assert done.code == code, done
    return report, found


@pytest.fixture(scope="module")
def sound_ones(tmp_path_factory):
    """A demonstration without a fault on each database; tests that change something copy it."""
    made = {kind: Installation(tmp_path_factory.mktemp(kind) / "data", kind) for kind in KINDS}
    for installation in made.values():
        done = installation.demo(scale=SCALE, ends_by=0)
        assert "broken 0" in done.out, done
    yield made
    for installation in made.values():
        installation.close()


@pytest.fixture
def sound(sound_ones):
    return sound_ones["sqlite"]


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_sound_demonstration_keeps_every_promise(sound_ones, kind):
    report, found = proof(sound_ones[kind], code=0)
    assert found == {"kept": ALL}
    for promise in report["promises"]:
        assert all(evidence["holds"] for evidence in promise["evidence"])
        seen = [e for e in promise["evidence"] if e["kind"] in ("data", "ledger")]
        assert any(evidence["population"] > 0 for evidence in seen), promise["id"]
        assert promise["coverage"]["records"] > 0, promise["id"]
        assert all(e["at"].startswith("2026-11-25T") for e in promise["evidence"])


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("fault", FAULTS)
def test_that_a_fault_breaks_its_promise_alone(tmp_path, sound_ones, kind, fault):
    with Installation(tmp_path / "data", kind, copy_of=sound_ones[kind]) as made:
        done = made.demo("--fault", fault, scale=SCALE)
        assert done.code == 1, done
        assert f"✗ {FAULTS[fault]}  broken" in done.out, done
        assert done.out.count("  broken  ") == 1 and "broken 1" in done.out, done
        report, found = proof(made, code=1)
        assert found == {"broken": {FAULTS[fault]}, "kept": ALL - {FAULTS[fault]}}
        broken = next(p for p in report["promises"] if p["status"] == "broken")
        assert [e for e in broken["evidence"] if not e["holds"]], "nothing shows why"


def test_that_a_fault_is_seen_in_one_promise_by_itself(on_sqlite):
    on_sqlite.demo("--fault", "late-answer", scale=SCALE, ends_by=1)
    for promise, code in [("SCW-026", 1), ("SCW-132", 0)]:
        done = on_sqlite.run("prove", REGISTER, "--promises", PROMISES, "--promise", promise)
        assert done.code == code and promise in done.out, done
    done = on_sqlite.run("prove", REGISTER, "--promise", "SCW-026")
    assert done.code == 1, done


def test_that_a_vanished_record_is_missed_by_the_log_too(on_sqlite):
    on_sqlite.demo("--fault", "vanished-closed", scale=SCALE, ends_by=1)
    done = on_sqlite.run("ledger", "verify")
    assert done.code == 1 and "1 records gone without a certificate" in done.out, done
    assert done.out.splitlines()[-1] == "not sound", done


def test_that_a_fault_with_nothing_to_break_is_an_error(on_sqlite):
    done = on_sqlite.demo("--fault", "named-publication", scale=1)
    assert done.code == 4 and "nothing that 'named-publication' could break" in done.err, done


def test_that_an_unknown_fault_is_told_with_the_known_ones(on_sqlite):
    done = on_sqlite.demo("--fault", "late-answers", scale=1)
    assert done.code == 2 and "'late-answers' is not a fault" in done.err, done
    assert "late-answer," in done.err, done
    assert not on_sqlite.folder.exists(), "something was made all the same"


def test_that_nothing_seen_is_unproven(on_sqlite):
    shutil.copytree(REGISTER, on_sqlite.register)
    # No demonstration: the day is the system's.
    report, found = proof(on_sqlite, code=0, today=None)
    assert found == {"unproven": ALL}
    assert {promise["coverage"]["records"] for promise in report["promises"]} == {0}


def edited(tmp_path, *changes, file=SERVICE):
    """A copy of the register with a text replaced; a text that is not there is a faulty test."""
    copy = tmp_path / "register"
    shutil.copytree(REGISTER, copy)
    text = (copy / file).read_text()
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    (copy / file).write_text(text)
    return copy


RECIPIENT = """  - id: local-newspaper
    assumed: { cy: Ar gyfer prawf., en: For a test. }
    name: { cy: papur newydd, en: a newspaper }
    items: [personal-information]
    purposes: [statutory-requirements]
    form: identifiable
  - id: public
"""
PURPOSE = """  - id: recruitment
    assumed: { cy: Ar gyfer prawf., en: For a test. }
    name: { cy: recriwtio, en: recruit people }
  - id: publication-of-requests
"""
STATISTIC = """  - id: enquiry-counts
    keeps: [SCW-128]
    from: 337
    name: { cy: Ymholiadau yn ôl math a chwarter, en: Enquiries by type and quarter }
    by: [kind]
    purpose: compile-statistics
"""
EDITS = {
    "one year is three": ("SCW-129", ("keep: 1 year after", "keep: 3 years after")),
    "two years are one": ("SCW-130", ("keep: 2 years after", "keep: 1 year after")),
    "ten years are eleven": ("SCW-131", ("keep: 10 years after", "keep: 11 years after")),
    "five years are six": ("SCW-132", ("keep: 5 years after", "keep: 6 years after")),
    "a recipient is added": ("SCW-133", ("  - id: public\n", RECIPIENT)),
    "a purpose is assumed": ("SCW-127", ("  - id: publication-of-requests\n", PURPOSE)),
    "a statistic is removed": ("SCW-128", (STATISTIC, "")),
}


@pytest.mark.parametrize("edit", EDITS)
def test_that_an_edited_register_breaks_its_promise(tmp_path, sound, edit):
    promise, change = EDITS[edit]
    copy = edited(tmp_path, change)
    assert run("check", copy).code in (0, 1)
    _, found = proof(sound, copy, code=1)
    assert promise in found["broken"], found


def test_that_a_slower_reply_breaks_its_promise(tmp_path, sound):
    copy = edited(tmp_path, ("within: 30 calendar days", "within: 40 calendar days"), file="organisation.yaml")
    _, found = proof(sound, copy, code=1)
    assert found["broken"] == {"SCW-026"}


@pytest.mark.parametrize("change", [
    ("    email: email\n", ""), ("    request: request\n", ""),
    ("    fields: [email, postal-address]\n", "    fields: [postal-address]\n"),
], ids=["the column of the address", "the column of the request", "the field of the address"])
def test_that_a_column_without_an_item_is_told(tmp_path, sound, change):
    copy = edited(tmp_path, change)
    checked = run("check", copy)
    if checked.code == 1:
        assert copy.name in checked.out or SERVICE in checked.out, checked
        assert "help: " in checked.out, checked
    else:
        assert checked.code == 0, checked
        _, found = proof(sound, copy, code=1)
        assert "SCW-126" in found["broken"], found


def test_that_a_promise_carried_by_nothing_is_not_kept(tmp_path, sound):
    ends = ["    from: 349\n    name: { cy: y", "    from: 349\n    name:\n      cy: Ceis"]
    copy = edited(tmp_path, *[("    keeps: [SCW-134]\n" + end, end) for end in ends])
    _, found = proof(sound, copy)
    assert "SCW-134" not in found.get("kept", set()), found
