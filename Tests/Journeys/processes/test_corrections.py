"""Parcels and letters whose process is killed, keys of each recipient, and plans that are looked at."""
import hashlib
import json
import subprocess

import pytest

from .test_disclosures import (  # noqa: F401
    PAPERS, REGISTER, child, installation, make, records, request)

BODY = ["--register", REGISTER]
RECIPIENTS = ["care-providers", "health-board-as-recipient"]


def listed(installation):
    return {one["id"]: one for one in json.loads(
        installation.run("disclosures", "list", "--format", "json").out)}


def holds(folder, child):
    """Files under a folder that hold something of the child."""
    needles = [child[name].encode() for name in ("given", "family", "born", "nhs")]
    return [path for path in folder.rglob("*") if path.is_file() and path.name != "request.json"
            and any(needle in path.read_bytes() for needle in needles)]


@pytest.mark.parametrize("point", ["items-disclosed.rows-written", "items-disclosed.before-commit",
                                   "items-disclosed.committed"])
def test_no_byte_has_a_name_before_it_is_on_record(installation, child, tmp_path, point):
    before = listed(installation)
    done = make_killed(installation, child, tmp_path, point)
    assert done.code == -9, done
    assert [path.name for path in tmp_path.iterdir()] == ["request.json"]
    new = [one for id, one in listed(installation).items() if id not in before]
    assert [one["state"] for one in new] == (["intended"] if "committed" in point else []), new
    for one in new:
        settled = found(installation, one["id"], "not-delivered")
        assert settled.code == 0, settled
        assert listed(installation)[one["id"]]["state"] == "not-delivered"
        assert found(installation, one["id"], "delivered").code == 3, "it is settled once"


def test_a_file_that_is_there_is_found_to_be_delivered(installation, child, tmp_path):
    before = listed(installation)
    done = make_killed(installation, child, tmp_path, "items-settled.before-commit")
    assert done.code == -9, done
    [one] = [one for id, one in listed(installation).items() if id not in before]
    parcel = tmp_path / "parcel.json"
    assert one["state"] == "intended"
    sha256 = hashlib.sha256(parcel.read_bytes()).hexdigest()
    assert one["digest"] != sha256, "a short parcel could be guessed"
    for option in (["--file", parcel], ["--sha256", sha256]):
        same = installation.run("disclosures", "compare", one["id"], *option)
        assert same.code == 0 and same.out == "it is the parcel of the disclosure\n", same
    other = installation.run("disclosures", "compare", one["id"], "--sha256", "0" * 64)
    assert other.code == 3, other
    assert found(installation, one["id"], "perhaps").code == 2
    settled = found(installation, one["id"], "delivered")
    assert settled.code == 0, settled
    one = listed(installation)[one["id"]]
    assert one["state"] == "delivered" and one["foundReason"] == "looked for it"
    verified = installation.run("ledger", "verify")
    assert verified.code == 0, verified


def make_killed(installation, child, folder, point):
    return installation.run(
        "disclosures", "make", *BODY, "--request", request(folder, child), "--out",
        folder / "parcel.json", "--by", "team-manager", extra={"ADDEWID_KILL_AT": point})


def found(installation, id, outcome):
    return installation.run("disclosures", "found", id, "--outcome", outcome, "--reason",
                            "looked for it", "--by", "team-manager")


@pytest.fixture
def two_had_it(installation, child, tmp_path):
    for recipient in RECIPIENTS:
        path = request(tmp_path, child, recipient=recipient)
        done = make(installation, path, tmp_path / f"{recipient}.json")
        assert done.code == 0, done
    person = tmp_path / "person.json"
    person.write_text(json.dumps({"kind": "nhs-number", "value": child["nhs"]}))
    return person


def correct(installation, person, letters, *more, extra=None):
    return installation.run("disclosures", "correct", *BODY, "--person", person, "--items",
                            "date-of-birth", "--out", letters, "--by", "records-manager", *more,
                            extra=extra)


# Where a letter is a withdrawal, no disclosure is made of it.
DISCLOSED = [
    "items-disclosed.before-commit:1", "items-disclosed.committed:1",
    "items-settled.before-commit:1", "items-settled.committed:1",
    "items-disclosed.committed:2", "items-settled.before-commit:2"]
ALWAYS = [
    "correction-opened.before-commit:1", "correction-opened.committed:1",
    "correction-letter.before-commit:1", "correction-letter.committed:1",
    "correction-letter.committed:2", "correction-finished.before-commit:1"]


@pytest.mark.parametrize("point, withdraw", [
    *[(point, []) for point in DISCLOSED + ALWAYS],
    *[(point, ["--withdraw"]) for point in ALWAYS]])
def test_a_run_that_was_killed_goes_on_and_no_letter_is_made_twice(
        installation, two_had_it, tmp_path, point, withdraw):
    letters = tmp_path / "letters"
    before = tasks(installation)
    rows = set(listed(installation))
    killed = correct(installation, two_had_it, letters, *withdraw,
                     extra={"ADDEWID_KILL_AT": point})
    assert killed.code == -9, killed
    early = {path: path.read_bytes() for path in letters.iterdir()}
    done = correct(installation, two_had_it, letters, *withdraw)
    assert done.code == 0, done
    if not point.startswith("correction-opened.before"):
        assert "had broken off" in done.out, done
    new = {id: words for id, words in tasks(installation).items() if id not in before}
    # One for each recipient who ever had it: the module's other tests have told more of them.
    recipients = [words[6] for words in new.values()]
    assert sorted(recipients) == sorted(set(recipients)) and set(RECIPIENTS) <= set(recipients)
    assert all(path.read_bytes() == body for path, body in early.items())
    files = [path.name for path in letters.iterdir()]
    assert sorted(files) == sorted(set(files)) and len(files) == len(new), files
    for id in new:
        [name] = [name for name in files if id in name]
        assert json.loads((letters / name).read_text())
    sent = [one for id, one in listed(installation).items()
            if id not in rows and one["state"] != "not-delivered"]
    assert len(sent) == (0 if withdraw else len(new)), sent
    assert {one["state"] for one in sent} <= {"delivered"}
    assert {one["correction"] for one in sent} == (set() if withdraw else set(new))
    verified = installation.run("ledger", "verify")
    assert verified.code == 0, verified


def tasks(installation):
    return {line.split()[0]: line.split()
            for line in installation.run("disclosures", "tasks").out.splitlines()}


def test_a_run_whose_letter_was_to_be_elsewhere_asks_for_that_folder(
        installation, two_had_it, tmp_path):
    killed = correct(installation, two_had_it, tmp_path / "letters",
                     extra={"ADDEWID_KILL_AT": "items-disclosed.committed:1"})
    assert killed.code == -9, killed
    done = correct(installation, two_had_it, tmp_path / "elsewhere")
    assert done.code == 3 and "another folder" in done.err, done
    done = correct(installation, two_had_it, tmp_path / "letters")
    assert done.code == 0, done


def test_each_letter_is_for_its_recipient_alone(installation, two_had_it, tmp_path):
    identities = {}
    keys = tmp_path / "keys"
    keys.mkdir()
    recipients = sorted({words[6] for words in tasks(installation).values()} | set(RECIPIENTS))
    for recipient in recipients:
        identities[recipient] = tmp_path / f"{recipient}.identity"
        subprocess.run(["age-keygen", "-o", identities[recipient]], check=True,
                       capture_output=True)
        (keys / f"{recipient}.age").write_bytes(subprocess.run(
            ["age-keygen", "-y", identities[recipient]], check=True, capture_output=True).stdout)
    letters = tmp_path / "letters"
    before = tasks(installation)
    one = f"{RECIPIENTS[0]}={keys / (RECIPIENTS[0] + '.age')}"
    done = correct(installation, two_had_it, letters, "--age-for", one)
    assert done.code == 3 and RECIPIENTS[1] in done.err, done
    assert not list(letters.iterdir()) and tasks(installation) == before
    done = correct(installation, two_had_it, letters, "--keys", keys)
    assert done.code == 0, done
    for id, words in tasks(installation).items():
        if id in before:
            continue
        for recipient, identity in identities.items():
            opened = subprocess.run(
                ["age", "-d", "-i", identity, letters / f"correction-{id}.age"],
                capture_output=True)
            assert (opened.returncode == 0) == (recipient == words[6]), (recipient, words)


def test_a_plan_is_looked_at_and_one_that_was_not_handed_over_is_made_again(
        installation, tmp_path):
    path = tmp_path / "return.json"
    items = ["personal-characteristics", "services-provided", "unique-pupil-number"]
    path.write_text(json.dumps({
        "service": "casp-census-return", "recipient": "welsh-government-casp",
        "subject": "children-receiving-care-and-support", "purpose": "casp-census",
        "items": items, "rows": {"system": "casp-returns", "table": "casp_census", "where": {}},
        "told": {"on": "2026-09-01", "how": "notice", "who": ["parent", "child"]},
        "context": {"by": "program", "need": "the census", "law": "SSWBWA-2014-s184",
                    "decider": "data-manager", "return.name": "casp", "return.year": "2026",
                    "return.items": "+".join(items)}}))
    planned = installation.run("disclosures", "plan", *BODY, "--request", path, "--by",
                               "data-manager")
    assert planned.code == 0, planned
    plan = planned.out.split()[1]

    def show():
        return json.loads(installation.run("disclosures", "plan", "show", plan, *BODY, "--format",
                                           "json").out)
    shown = show()
    assert shown["state"] == "planned" and shown["items"] == items and shown["records"] > 4
    assert shown["statements"] and len(shown["sample"]) == 5 and "told on" in shown["told"]
    text = installation.run("disclosures", "plan", "show", plan, *BODY).out
    assert shown["sample"][0] in text and "role:data-manager" in text
    assert plan in installation.run("disclosures", "plan", "list", *BODY).out
    assert installation.run("disclosures", "approve", plan, *BODY, "--by", "head").code == 0
    assert show()["state"] == "approved" and show()["approvedBy"] == "role:head"
    out = tmp_path / "census.csv"
    how = ["return", plan, *BODY, "--out", out, "--as-form", "csv", "--by", "data-manager"]
    killed = installation.run("disclosures", *how,
                              extra={"ADDEWID_KILL_AT": "items-disclosed.committed"})
    assert killed.code == -9 and not out.exists(), killed
    assert show()["state"] == "made"
    again = installation.run("disclosures", *how)
    assert again.code == 3 and "disclosures found" in again.err, again
    assert found(installation, show()["disclosure"], "not-delivered").code == 0
    assert show()["state"] == "approved"
    done = installation.run("disclosures", *how)
    assert done.code == 0 and out.exists() and show()["state"] == "made", done
