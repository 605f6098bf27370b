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
