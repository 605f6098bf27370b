"""Items handed out of the systems of a body, as somebody at a terminal does it."""
import hashlib
import json
import sqlite3
import subprocess

import pytest

from .product import ROOT, Installation

BODY = "cardiff-childrens-services"
REGISTER = ROOT / "Examples/registers" / BODY
PAPERS = {"by": "person", "need": "to do its part", "law": "SSWBWA-2014-s21",
          "decider": "team-manager"}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def installation(request, tmp_path_factory):
    with Installation(tmp_path_factory.mktemp("share") / "data", request.param) as made:
        made.demo(scale=20, smtp=False, systems=True, ends_by=0)
        yield made


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    """The care record of another installation on SQLite: the same bytes, so that a test may look."""
    folder = tmp_path_factory.mktemp("look") / "data"
    with Installation(folder, "sqlite") as made:
        made.demo(scale=20, smtp=False, systems=True, ends_by=0)
        yield sqlite3.connect(folder / f"systems/{BODY}/care-record.sqlite")


@pytest.fixture
def child(records):
    return dict(zip(["id", "nhs", "given", "family", "born"], records.execute(
        "SELECT p.id, p.nhs_number, p.given_name, p.family_name, p.date_of_birth FROM person p "
        "JOIN child c ON c.person_id = p.id WHERE p.nhs_number IS NOT NULL AND p.deleted_at IS NULL "
        "AND c.deleted_at IS NULL AND p.id NOT IN (SELECT child_id FROM adoption) "
        "ORDER BY p.id LIMIT 1").fetchone()))


def request(folder, child, name="request.json", **more):
    path = folder / name
    path.write_text(json.dumps({
        "service": "childrens-services", "recipient": "health-board-as-recipient",
        "purpose": "assessment-and-care-planning", "items": ["full-name", "date-of-birth"],
        "person": {"kind": "nhs-number", "value": child["nhs"]},
        "told": {"on": "2026-09-01", "how": "letter", "who": ["parent", "child"]},
        "context": PAPERS} | more))
    return path


def make(installation, path, out, *more):
    return installation.run("disclosures", "make", "--register", REGISTER, "--request", path,
                            "--out", out, "--by", "team-manager", "--format", "json", *more)


def test_a_parcel_is_encrypted_to_the_recipient_and_holds_the_permitted_items(
        installation, child, tmp_path):
    identity = tmp_path / "identity.txt"
    subprocess.run(["age-keygen", "-o", identity], check=True, capture_output=True)
    recipients = tmp_path / "recipients.txt"
    recipients.write_bytes(subprocess.run(
        ["age-keygen", "-y", identity], check=True, capture_output=True).stdout)
    out = tmp_path / "parcel.age"
    made = make(installation, request(tmp_path, child), out, "--age", recipients)
    assert made.code == 0, made
    said = json.loads(made.out)
    assert said["decision"] == "permit" and said["digest"] == hashlib.sha256(
        out.read_bytes()).hexdigest()
    assert out.stat().st_mode & 0o777 == 0o600
    assert child["given"].encode() not in out.read_bytes()
    opened = json.loads(subprocess.run(
        ["age", "-d", "-i", identity, out], check=True, capture_output=True).stdout)
    assert opened["items"] == {"full-name": [child["given"], child["family"]],
                               "date-of-birth": [child["born"]]}
    listed = json.loads(installation.run("disclosures", "list", "--format", "json").out)
    [row] = [one for one in listed if one["id"] == said["id"]]
    assert row["state"] == "delivered" and row["method"] == "age"
    whole = json.dumps(listed) + json.dumps(installation.dump(), default=str)
    assert child["nhs"] not in whole


def test_openpgp_likewise(installation, child, tmp_path):
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    gpg = ["gpg", "--homedir", home, "--batch", "--quiet", "--pinentry-mode", "loopback",
           "--passphrase", ""]
    subprocess.run([*gpg, "--quick-generate-key", "board@example.org", "default", "default",
                    "never"], check=True, capture_output=True)
    key = tmp_path / "board.asc"
    key.write_bytes(subprocess.run([*gpg, "--armor", "--export"], check=True,
                                   capture_output=True).stdout)
    out = tmp_path / "parcel.gpg"
    made = make(installation, request(tmp_path, child), out, "--openpgp", key, "--as-form", "csv")
    assert made.code == 0, made
    opened = subprocess.run([*gpg, "--decrypt", out], check=True, capture_output=True).stdout
    subprocess.run(["gpgconf", "--homedir", home, "--kill", "all"], check=False)
    assert opened.decode().splitlines() == [
        "item,value", f"full-name,{child['given']}", f"full-name,{child['family']}",
        f"date-of-birth,{child['born']}"]


def test_what_is_not_permitted_is_refused_and_nothing_is_written(installation, child, tmp_path):
    out = tmp_path / "parcel.json"
    path = request(tmp_path, child, recipient="a-newspaper")
    made = make(installation, path, out)
    assert made.code == 3 and not out.exists(), made
    assert json.loads(made.out)["decision"] == "deny"
    untold = tmp_path / "untold.json"
    parts = json.loads(request(tmp_path, child).read_text())
    del parts["told"]
    untold.write_text(json.dumps(parts))
    made = make(installation, untold, out)
    assert made.code == 2 and "told" in made.err and not out.exists(), made


def test_a_full_disk_and_a_missing_key_hand_nothing_over_and_are_on_record(
        installation, child, tmp_path):
    path = request(tmp_path, child)
    for out, more, code in [("/dev/full/parcel", [], 4),
                            (tmp_path / "parcel", ["--age", tmp_path / "no-key"], 3)]:
        made = make(installation, path, out, *more)
        assert made.code == code and child["nhs"] not in made.err, made
        newest = json.loads(installation.run("disclosures", "list", "--format", "json").out)
        assert any(one.get("state") == "not-delivered" for one in newest)
    assert not (tmp_path / "parcel").exists()


def test_what_was_put_right_is_sent_to_whoever_had_it(installation, child, tmp_path):
    made = make(installation, request(tmp_path, child), tmp_path / "parcel.json")
    assert made.code == 0, made
    person = tmp_path / "person.json"
    person.write_text(json.dumps({"kind": "nhs-number", "value": child["nhs"]}))
    body = ["--register", REGISTER]
    done = installation.run("disclosures", "correct", *body, "--person", person, "--items",
                            "date-of-birth", "--out", tmp_path / "letters", "--by",
                            "records-manager")
    assert done.code == 0 and "health-board-as-recipient" in done.out, done
    task = done.out.split()[0]
    letters = [json.loads(path.read_text()) for path in (tmp_path / "letters").iterdir()]
    assert any(one["items"] == {"date-of-birth": [child["born"]]} for one in letters)
    assert task in installation.run("disclosures", "tasks", "--open").out
    refused = installation.run("disclosures", "settle", task, "--outcome", "disproportionate",
                               "--by", "records-manager")
    assert refused.code == 3 and "reason" in refused.err, refused
    done = installation.run("disclosures", "settle", task, "--outcome", "told", "--by",
                            "records-manager")
    assert done.code == 0, done
    hidden = installation.run("disclosures", "recipients", *body, "--person", person)
    assert hidden.code == 0 and hidden.out.startswith("0 may be told"), hidden
    id = json.loads(made.out)["id"]
    done = installation.run("disclosures", "show", id, "--reason", "no harm", "--by", "officer")
    assert done.code == 0, done
    shown = installation.run("disclosures", "recipients", *body, "--person", person)
    assert "health-board-as-recipient" in shown.out and "1 may be told" in shown.out, shown


def test_a_return_is_planned_approved_by_another_role_and_made_once(
        installation, records, tmp_path):
    year = records.execute("SELECT 1").fetchone() and 2026
    path = tmp_path / "return.json"
    items = ["personal-characteristics", "services-provided", "unique-pupil-number"]
    path.write_text(json.dumps({
        "service": "casp-census-return", "recipient": "welsh-government-casp",
        "subject": "children-receiving-care-and-support", "purpose": "casp-census",
        "items": items + ["name-of-the-child"],
        "rows": {"system": "casp-returns", "table": "casp_census", "where": {}},
        "told": {"on": "2026-09-01", "how": "notice", "who": ["parent", "child"]},
        "context": {"by": "program", "need": "the census", "law": "SSWBWA-2014-s184",
                    "decider": "data-manager", "return.name": "casp", "return.year": str(year),
                    "return.items": "+".join(items)}}))
    body = ["--register", REGISTER]
    planned = installation.run("disclosures", "plan", *body, "--request", path, "--by",
                               "data-manager")
    assert planned.code == 0 and "withheld name-of-the-child" in planned.out, planned
    plan = planned.out.split()[1]
    out = tmp_path / "census.csv"
    how = ["return", plan, *body, "--out", out, "--as-form", "csv", "--by", "data-manager"]
    assert installation.run("disclosures", *how).code == 3 and not out.exists()
    same = installation.run("disclosures", "approve", plan, *body, "--by", "data-manager")
    assert same.code == 3, same
    assert installation.run("disclosures", "approve", plan, *body, "--by", "head").code == 0
    done = installation.run("disclosures", *how)
    assert done.code == 0, done
    assert out.read_text().splitlines()[0] == ",".join(items)
    out.unlink()
    again = installation.run("disclosures", *how)
    assert again.code == 3 and not out.exists(), again


def test_promises_of_sharing_are_proved_by_what_was_handed_over(installation):
    proved = installation.run("prove", REGISTER, "--promise", "CDF-041", "--format", "json")
    assert proved.code == 0, proved
    [promise] = json.loads(proved.out)["promises"]
    assert promise["status"] == "kept", promise
    assert any(one["kind"] == "ledger" and one["population"] > 0 for one in promise["evidence"])


def test_a_crash_leaves_a_disclosure_on_record_and_no_file_under_its_name(
        installation, child, tmp_path):
    out = tmp_path / "parcel.json"
    done = installation.run(
        "disclosures", "make", "--register", REGISTER, "--request", request(tmp_path, child),
        "--out", out, "--by", "team-manager",
        extra={"ADDEWID_KILL_AT": "items-disclosed.committed"})
    assert done.code == -9 and not out.exists(), done
    states = [one["state"] for one in json.loads(
        installation.run("disclosures", "list", "--format", "json").out)]
    assert states.count("intended") == 1, states
