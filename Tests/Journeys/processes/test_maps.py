"""Systems looked into, maps read and drift found, as somebody at a terminal sees it."""
import json
import shutil
import sqlite3

import pytest

from . import rows
from .product import REGISTER, Installation, run, variable

SCHEMA = """
CREATE TABLE person (id INTEGER PRIMARY KEY, enw TEXT, dyddiad_geni TEXT, nhs TEXT, e_bost TEXT);
CREATE TABLE visit (id INTEGER PRIMARY KEY, person INTEGER REFERENCES person (id), notes TEXT);
"""
PEOPLE = [
    ("Gwenllian Ap-Ithel", "1951-02-28", "9434765919", "gwenllian@vale.example"),
    ("Chidi Okonkwo", "1992-02-29", "4010232137", "chidi@vale.example"),
    ("Zofia Nowakowska", "2015-12-31", "9434765870", "zofia@vale.example"),
]
NOTE = "Gwenllian telephoned about the visit and said that Chidi would come instead of her."
MAP = """
system: clinic
name: { cy: Clinig, en: Clinic }
owner: head of the clinic
mode: read-only
dialect: sqlite
services: [information-governance-enquiries]
tables:
  - table: person
    key: [id]
    people: [{ role: person }]
    columns:
      - { column: enw, items: personal-information, identity: name }
      - { column: dyddiad_geni, items: personal-information, event: birth }
      - { column: nhs, items: personal-information, identity: nhs-number }
      - { column: e_bost, items: contact-details, identity: email }
  - table: visit
    key: [id]
    people: [{ role: person, through: [{ table: person, by: { person: id } }] }]
    columns: [{ column: notes, items: request-content, free-text: true }]
"""


@pytest.fixture
def clinic(tmp_path):
    path = tmp_path / "clinic.sqlite"
    database = sqlite3.connect(path)
    database.executescript(SCHEMA)
    for number, person in enumerate(PEOPLE):
        database.execute("INSERT INTO person VALUES (?, ?, ?, ?, ?)", (number, *person))
        database.execute("INSERT INTO visit VALUES (?, ?, ?)", (number, number, NOTE))
    database.commit()
    database.close()
    return path


@pytest.fixture
def register(tmp_path):
    folder = tmp_path / "register"
    shutil.copytree(REGISTER, folder)
    shutil.rmtree(folder / "systems", ignore_errors=True)
    (folder / "systems").mkdir()
    (folder / "systems/clinic.yaml").write_text(MAP.lstrip())
    return folder


def assert_no_value(done):
    said = done.out + done.err
    for person in PEOPLE:
        for value in person:
            assert value not in said and value.split()[0] not in said, done
    assert "telephoned" not in said, done


def test_a_system_is_looked_into_and_no_value_is_shown(clinic):
    done = run("systems", "inspect", f"sqlite:{clinic}", "--format", "json")
    assert done.code == 0, done
    assert_no_value(done)
    person, visit = json.loads(done.out)["tables"]
    guesses = {column["column"]: column.get("identity") for column in person["columns"]}
    assert guesses["enw"] == "name" and guesses["dyddiad_geni"] == "date-of-birth"
    assert guesses["e_bost"] == "email" and person["holdsPeople"]
    assert visit["foreignKeys"] == [
        {"columns": ["person"], "table": "person", "references": ["id"]}]
    text = run("systems", "inspect", f"sqlite:{clinic}")
    assert "3 of 3 look like an e-mail address" in text.out, text
    assert_no_value(text)
    assert_no_value(run("systems", "inspect", f"sqlite:{clinic}", "--table", "absent"))


def test_the_draft_is_a_map_that_check_reads(clinic, register, tmp_path):
    address = tmp_path / "address"
    address.write_text(f"sqlite:{clinic}\n")
    draft = run("systems", "inspect", f"@{address}", "--format", "yaml", "--name", "clinic")
    assert draft.code == 0 and draft.err == "", draft
    assert_no_value(draft)
    (register / "systems/clinic.yaml").write_text(draft.out)
    done = run("check", register, "--format", "json", "--today", "2026-11-25")
    found = [it for it in json.loads(done.out)["documents"][0]["findings"]
             if it["file"] == "systems/clinic.yaml"]
    assert {it["rule"] for it in found} == {"SM-01", "SM-02", "SM-03"}, found
    drift = run("systems", "drift", register, "--system", f"clinic=@{address}")
    assert drift.code == 1 and "SD-10" in drift.out and "SD-02" not in drift.out, drift


def test_drift_both_ways(clinic, register):
    given = ["--system", f"clinic=sqlite:{clinic}", "--format", "json"]
    done = run("systems", "drift", register, *given)
    document = json.loads(done.out)
    assert document["compared"] == ["clinic"] and document["findings"] == [], done
    assert done.code == 0, done
    database = sqlite3.connect(clinic)
    database.executescript("ALTER TABLE person ADD COLUMN crefydd TEXT; DROP TABLE visit;")
    database.close()
    done = run("systems", "drift", register, *given)
    assert done.code == 1, done
    found = {(it["rule"], it["file"]) for it in json.loads(done.out)["findings"]}
    assert found == {("SD-02", "systems/clinic.yaml"), ("SD-03", "systems/clinic.yaml")}, done
    assert_no_value(done)


def test_drift_on_postgresql(register):
    server, schema = variable("ADDEWID_TEST_POSTGRES"), "clinic_of_maps"
    rows.psql(server, f"DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}; "
                      f"SET search_path TO {schema}; {SCHEMA}")
    try:
        place = register / "systems/clinic.yaml"
        place.write_text(place.read_text().replace("dialect: sqlite", "dialect: postgresql"))
        url = f"{server}?options=-csearch_path%3D{schema}"
        done = run("systems", "drift", register, extra={"ADDEWID_SYSTEM_CLINIC": url})
        assert done.code == 0 and "compared with clinic" in done.out, done
        rows.psql(server, f"ALTER TABLE {schema}.person DROP COLUMN nhs")
        done = run("systems", "drift", register, extra={"ADDEWID_SYSTEM_CLINIC": url})
        assert done.code == 1 and "systems/clinic.yaml:14:" in done.out, done
    finally:
        rows.psql(server, f"DROP SCHEMA {schema} CASCADE")


def test_a_password_in_a_map_is_a_finding_that_never_repeats_it(register):
    place = register / "systems/clinic.yaml"
    place.write_text(place.read_text() + "password: cyfrinach-fawr\n")
    for command in [["check", register], ["check", register, "--format", "json"],
                    ["systems", "drift", register]]:
        done = run(*command)
        assert done.code == 1 and "cyfrinach-fawr" not in done.out + done.err, done
        assert "has no place in a map" in done.out + done.err, done


def test_what_cannot_be_done_says_how_to_go_on(clinic, register, tmp_path):
    for arguments, code in [
        (["drift", register, "--system", "clnic=sqlite:x"], 2),
        (["drift", register, "--system", "clinic"], 2),
        (["inspect", f"sqlite:{tmp_path}/absent.sqlite"], 4),
        (["inspect", f"sqlite:{clinic}", "--sample", "1001"], 2),
        (["inspect", f"@{tmp_path}/absent"], 2),
    ]:
        done = run("systems", *arguments)
        assert done.code == code and done.out == "" and "help: " in done.err, done


ARCHIVE = """
system: paper-archive
name: { cy: Archif bapur, en: Paper archive }
owner: records officer
mode: manual
services: [information-governance-enquiries]
asks:
  - id: boxes
    name: { cy: Rhestrwch y blychau., en: List the boxes whose term has ended. }
    items: request-content
    every: 3 months
    within: 10 working days
    chase-after: 5 working days
    nil-return: { cy: Dim blychau., en: No boxes. }
    evidence: { cy: Y rhestr., en: The signed list. }
"""


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_an_owner_is_asked_chased_and_answers(kind, tmp_path):
    with Installation(tmp_path / "data", kind) as made:
        made.demo(scale=3, smtp=False, ends_by=0)
        (made.register / "systems").mkdir(exist_ok=True)
        (made.register / "systems/paper-archive.yaml").write_text(ARCHIVE.lstrip())
        opened = made.run("systems", "tasks", "open", today="2026-12-18")
        assert opened.code == 0, opened
        line, = [it for it in opened.out.splitlines() if "paper-archive/boxes" in it]
        assert line.endswith("due 2027-01-06"), opened
        task = line.split()[0]
        assert "0 chasers" in made.run("systems", "tasks", "chase", today="2026-12-28").out
        assert "1 chaser queued" in made.run("systems", "tasks", "chase", today="2026-12-29").out
        refused = made.run("systems", "tasks", "return", task, "--records", "4")
        assert refused.code == 3 and "evidence" in refused.err, refused
        listed = json.loads(made.run("systems", "tasks", "list", "--format", "json",
                                     today="2027-01-07").out)
        shown, = [it for it in listed if it["task"] == task]
        assert shown["isLate"] and shown["chasers"] == 1 and "records" not in shown, listed
        evidence = tmp_path / "list.txt"
        evidence.write_text("boxes 1 to 4")
        done = made.run("systems", "tasks", "return", task, "--records", "4",
                        "--evidence", evidence, today="2027-01-07")
        assert done.code == 0 and done.out == "returned: 4 records\n", done
        assert made.run("systems", "tasks", "return", task, "--records", "0").code == 3
        verified = made.run("ledger", "verify", today=None)
        assert verified.code == 0 and "sound" in verified.out, verified
