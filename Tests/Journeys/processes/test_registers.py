"""A register at the command line: checked, edited, recorded, taken over from spreadsheets."""
import csv
import io
import json
import shutil
import zipfile

import jsonschema
import pytest
import yaml

from .product import REGISTER, ROOT, run

BODIES = ["cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
          "wandsworth-social-care", "wecare-wales"]
SOUND = ROOT / "Tests/Expected/registers/sound"


def register(name):
    return ROOT / "Examples/registers" / name


@pytest.fixture
def sound(tmp_path):
    return shutil.copytree(SOUND, tmp_path / "register")


# MARK: check

def test_a_sound_register_has_no_findings():
    done = run("check", SOUND, "--today", "2026-11-26")
    assert done.code == 0 and done.out.endswith("no findings\n"), done


@pytest.mark.parametrize("day, code", [("2026-06-18", 0), ("2026-06-19", 1)])
def test_what_came_into_force_on_a_day_is_silent_before_it(sound, day, code):
    path = sound / "organisation.yaml"
    text = path.read_text()
    assert text.count("to: controller") == 1
    path.write_text(text.replace("to: controller", "to: ombudsman"))
    done = run("check", sound, "--today", day)
    assert done.code == code and ("[PN-10]" in done.out) == (code == 1), done


@pytest.mark.parametrize("body", BODIES)
def test_a_finding_shows_its_line_its_help_and_its_law(body):
    done = run("check", register(body), "--today", "2026-11-26")
    assert done.code == 1, done
    blocks = done.out.split("\n\n")
    for block in blocks[:-1]:
        lines = block.strip().splitlines()
        place = lines[0].split(":")
        line = (register(body) / place[0]).read_text().split("\n")[int(place[1]) - 1]
        assert lines[1] == f"  {place[1]} | {line}"[:len(lines[1])], block
        assert lines[2].index("^") == len(f"  {place[1]} | ") + int(place[2]) - 1, block
        assert any(it.startswith("help: ") for it in lines), block
        assert any(it.startswith("law: ") for it in lines), block


def test_findings_and_statements_as_json():
    done = run("check", register("wecare-wales"), "--format", "json", "--today", "2026-11-26")
    document, = json.loads(done.out)["documents"]
    for finding in document["findings"]:
        assert set(finding) == {"rule", "severity", "line", "column", "message", "excerpt", "law",
                                "help", "file"}, finding
    for statement in document["statements"]:
        assert {"kind", "value", "line", "endLine"} <= set(statement)
        assert statement["line"] <= statement["endLine"]


def test_the_schema_takes_every_example_and_refuses_a_slip(tmp_path):
    class Texts(yaml.SafeLoader):
        """Dates stay texts, as an editor reads them."""
    Texts.yaml_implicit_resolvers = {
        key: [it for it in all if it[0] != "tag:yaml.org,2002:timestamp"]
        for key, all in yaml.SafeLoader.yaml_implicit_resolvers.items()}

    for kind in ["organisation", "service", "system"]:
        schema = json.loads(run("check", "--schema", kind).out)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for body in BODIES:
            folder = register(body)
            files = ([folder / "organisation.yaml"] if kind == "organisation"
                     else sorted(folder.glob(f"{kind}s/*.yaml")))
            for file in files:
                document = yaml.load(file.read_text(), Texts)
                errors = [f"{list(it.path)}: {it.message[:200]}"
                          for it in validator.iter_errors(document)]
                assert not errors, f"{file}: {errors[:3]}"
        document = dict(document, itmes=[])
        assert any(validator.iter_errors(document))


# MARK: edit

def test_an_edit_touches_one_line(sound):
    path = sound / "services/noise-complaints.yaml"
    before = path.read_text().split("\n")
    done = run("edit", sound, "services/noise-complaints.yaml", "complaint", "confirmed-by",
               "Head of Noise: day, night")
    assert done.code == 0, done
    after = path.read_text().split("\n")
    added = [line for line in after if line not in before]
    assert len(after) == len(before) + 1 and added == [
        '    confirmed-by: "Head of Noise: day, night"'], added
    done = run("edit", sound, "services/noise-complaints.yaml", "complaint", "confirmed-by",
               "--remove")
    assert done.code == 0 and path.read_text().split("\n") == before, done


def test_an_edit_that_would_break_the_register_is_refused(sound):
    path = sound / "services/noise-complaints.yaml"
    before = path.read_bytes()
    done = run("edit", sound, "services/noise-complaints.yaml", "complaint", "sources", "nobody")
    assert done.code == 3 and "'nobody'" in done.err and path.read_bytes() == before, done
    for words, piece in [(["services/none.yaml", "x", "from", "1"], "services/none.yaml"),
                         (["organisation.yaml", "nothing", "from", "1"], "'nothing'"),
                         (["services/noise-complaints.yaml", "complaint", "frm", "1"], "'frm'")]:
        done = run("edit", sound, *words)
        assert done.code == 2 and piece in done.err and path.read_bytes() == before, done


# MARK: ropa

@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("language", ["cy", "en"])
def test_the_record_is_the_same_in_every_form(tmp_path, body, language):
    found = {}
    for form in ["csv", "json", "xlsx"]:
        out = tmp_path / f"record.{form}"
        done = run("ropa", register(body), "--as", form, "--out", out, "--language", language,
                   "--today", "2026-11-26")
        assert done.code == 0, done
        found[form] = out
    rows = list(csv.reader(io.StringIO(found["csv"].read_text(), newline="")))
    assert len({len(row) for row in rows}) == 1 and len(rows) > 1
    document = json.loads(found["json"].read_text())
    assert any(len(value) == len(rows) - 1 for value in document.values()
               if isinstance(value, list)), list(document)
    with zipfile.ZipFile(found["xlsx"]) as book:
        assert "xl/worksheets/sheet1.xml" in book.namelist()
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert sheet.count("<row ") == len(rows)
    out = tmp_path / "record.jsonld"
    done = run("ropa", register(body), "--as", "dpv", "--out", out, "--today", "2026-11-26")
    assert done.code == 0 and "@context" in json.loads(out.read_text()), done


# MARK: import

def test_what_is_recorded_can_be_taken_over(tmp_path):
    for form in ["xlsx", "csv"]:
        out = tmp_path / f"record.{form}"
        assert run("ropa", SOUND, "--as", form, "--out", out).code == 0
        folder = tmp_path / f"taken-{form}"
        done = run("import", "--ropa", out, "--out", folder)
        assert done.code in (0, 1) and "rows taken" in done.out, done
        checked = run("check", folder)
        assert "[RL-" not in checked.out and checked.code in (0, 1), checked
        again = run("import", "--ropa", out, "--out", folder)
        assert again.code == 3 and "is there already" in again.err, again


def test_a_retention_schedule_is_taken_over_and_every_row_left_is_told(tmp_path):
    table = tmp_path / "schedule.csv"
    table.write_text(
        "Business function,Record class,Retention period,Trigger,Action\n"
        "Library,Loans,6 years,loan closed,Destroy\n"
        "Library,Members,7 yrs after closure,,Destroy\n"
        "Library,Minutes,Permanent,,Archive\n"
        "Library,Odd things,when we feel like it,,Destroy\n"
        ",,,,\n")
    done = run("import", "--retention", table, "--out", tmp_path / "register")
    assert done.code == 1 and "5" in done.out and "row" in done.out.lower(), done
    assert "3 rows taken, 1 not taken" in done.out, done
    checked = run("check", tmp_path / "register")
    assert "[RL-" not in checked.out, checked


def test_open_cases_keep_their_dates_and_their_due_day_is_worked_out(tmp_path):
    table = tmp_path / "cases.csv"
    table.write_text(
        "reference;kind;received;due\r\n"
        "A-1;SAR;02/11/2026;02/12/2026\r\n"
        "A-2;FOI;2026-11-02;2026-11-30\r\n"
        "A-3;SAR;2026-13-01;\r\n", newline="")
    done = run("import", "--cases", table, "--out", tmp_path / "cases", "--today", "2026-11-26")
    assert done.code == 1 and "2 rows taken, 1 not taken" in done.out, done
    assert "13-01" not in done.out, "a report never quotes a cell"
    due = list(csv.DictReader((tmp_path / "cases/due-dates.csv").read_text().splitlines()))
    assert [row for row in due if "2026-12-01" in row.values()], due
    lines = (tmp_path / "cases/cases.ndjson").read_text().splitlines()
    assert [json.loads(line)["reference"] for line in lines] == ["A-1", "A-2"]


@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"PK\x03\x04broken", b"a,b\n1,2\n"])
def test_what_is_no_table_is_told_and_nothing_is_written(tmp_path, content):
    (tmp_path / "x.csv").write_bytes(content)
    for kind in ["--ropa", "--retention", "--cases"]:
        done = run("import", kind, tmp_path / "x.csv", "--out", tmp_path / "out")
        assert done.code == 2 and "help: " in done.err and not (tmp_path / "out").exists(), done


# MARK: bank holidays

def test_newer_bank_holidays_come_from_a_file(tmp_path):
    path = ROOT / "Sources/StatutoryTime/Resources/bank-holidays.json"
    # As GOV.UK publishes it: a mapping of divisions, each with its events.
    holidays = {name: {"division": name, "events": list(days)}
                for name, days in json.loads(path.read_text())["divisions"].items()}
    asked = ["deadline", "--regime", "UKGDPR-SAR", "--received", "2026-11-02"]
    assert run(*asked).out.startswith("due 2026-12-02")
    holidays["england-and-wales"]["events"].append(
        {"title": "A new holiday", "date": "2026-12-02", "notes": "", "bunting": True})
    (tmp_path / "holidays.json").write_text(json.dumps(holidays))
    done = run(*asked, "--holidays", tmp_path / "holidays.json")
    assert done.code == 0 and done.out.startswith("due 2026-12-03"), done
    (tmp_path / "holidays.json").write_text("{}")
    done = run(*asked, "--holidays", tmp_path / "holidays.json")
    assert done.code == 2 and "help: " in done.err, done
