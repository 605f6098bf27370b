"""The contract of the command line: exit codes, words, help, and nothing done where it says so."""
import csv
import json
import pathlib
import re
import shutil

import pytest

from . import rows
from .product import PROMISES, REGISTER, ROOT, Installation, run

HELP = pathlib.Path(__file__).parent / "help"
DEADLINES = ROOT / "Tests/StatutoryTimeTests/Resources/deadlines.csv"
COMMANDS = [name.stem.split("-")[1:] for name in sorted(HELP.glob("*.txt"))]
PASSWORD = b"a long password for tests\n"

# A message says how to go on: in a line of help, by the usage, or in the sentence itself.
WAYS_ON = ["help: ", "Usage: ", "write it as ", "the events are: ", "give ", "needs at least "]
INNER_WORDS = re.compile(
    r"\b(?!WeCare|PostgreSQL|SQLite)[A-Z][a-z]+[A-Z]\w*\b|errno|\.swift|Swift|NIO|nil\b|Optional|0x")


def assert_in_style(done):
    """Words for people, on stderr, that say how to go on."""
    words = done.err.replace(str(done.arguments), "")
    assert words.strip(), f"it says nothing: {done}"
    assert done.out == "", done
    inner = [word for word in INNER_WORDS.findall(words) if word not in " ".join(done.arguments)]
    assert not inner, f"inner words {inner}: {done}"
    if done.code in (2, 4):
        assert any(way in words for way in WAYS_ON), f"it does not say how to go on: {done}"


# MARK: Help

@pytest.mark.parametrize("command", COMMANDS, ids=[" ".join(it) or "addewid" for it in COMMANDS])
def test_the_help_is_as_recorded(command):
    done = run("help", *command, extra={"COLUMNS": "80"})
    recorded = HELP / ("-".join(["addewid", *command]) + ".txt")
    assert done.code == 0 and done.err == "", done
    assert done.out == recorded.read_text(), f"if it is right, write it to {recorded.name}"


def test_that_the_help_of_every_command_is_recorded():
    def commands(*command):
        yield list(command)
        lines = run("help", *command).out.partition("SUBCOMMANDS:\n")[2].split("\n\n")[0]
        for line in lines.split("\n"):
            if re.match(r"  \S", line):
                yield from commands(*command, line.split()[0])

    assert sorted(commands()) == sorted(COMMANDS)


def test_that_the_examples_in_the_help_run(tmp_path):
    done = run("deadline", "--regime", "UKGDPR-SAR", "--received", "2026-11-25",
               "--promise-days", 30)
    assert done.code == 0 and done.out.startswith("due 2026-12-25"), done
    example = (HELP / "addewid-gate.txt").read_text()
    line = re.search(r"'(\{.*?\})'", example, re.DOTALL).group(1)
    done = run("gate", "--register", REGISTER, stdin=line.encode() + b"\n")
    assert done.code == 0 and json.loads(done.out)["decision"] == "permit", done
    done = run("publish", REGISTER, "--out", tmp_path / "site", "--today", "2026-11-25")
    assert done.code == 0 and done.err == "", done
    assert {path.suffix for path in (tmp_path / "site").rglob("*") if path.is_file()} == {
        ".html", ".md", ".css", ".csv", ".json"}


def test_a_site_is_published_whole_or_not_at_all(tmp_path):
    register, site = tmp_path / "register", tmp_path / "site"
    shutil.copytree(REGISTER, register)
    assert run("publish", register, "--out", site, "--today", "2026-11-25").code == 0
    before = files(site)
    done = run("publish", register, "--out", site, "--today", "2026-11-25")
    assert done.code == 0 and "as before" in done.out and files(site) == before, done

    (site / "versions/1.json").write_text("{}")
    before = files(site)
    done = run("publish", register, "--out", site, "--today", "2026-11-26")
    assert done.code == 2 and "versions/1.json" in done.err and files(site) == before, done
    assert_in_style(done)

    organisation = register / "organisation.yaml"
    organisation.write_text(
        organisation.read_text().replace("example: true", "example: false"))
    done = run("publish", register, "--out", tmp_path / "live", "--today", "2026-11-25")
    assert done.code == 3 and "services/cctv.yaml" not in done.err, done
    assert re.search(r"organisation\.yaml:\d+:\d+: '.+'", done.err) and "more" in done.err, done
    assert len(done.err.splitlines()) < 30 and not (tmp_path / "live").exists(), done
    assert_in_style(done)


def files(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# MARK: Deadlines

def test_every_deadline_of_the_table(tmp_path):
    done = run("deadline", "--cases", DEADLINES)
    assert done.code == 0 and done.err == "", done
    found = {row["case_id"]: row["due"] for row in csv.DictReader(done.out.splitlines())}
    with DEADLINES.open(encoding="utf-8", newline="") as file:
        expected = {row["case_id"]: row["expected_due"] for row in csv.DictReader(file)}
    assert len(expected) > 60
    assert found == expected


@pytest.mark.parametrize("text, piece", [
    ("", "is empty"), ("case_id,regime\n1,FOI\n", "no column 'received'"),
    ("case_id,regime,received,events\n1,FOI,2026-02-30,\n", "row 2"),
    ("case_id,regime,received,events\n1,FOI,2026-01-05,\n2,NONE,2026-01-05,\n", "row 3"),
    ("case_id,regime,received,events\n1,FOI,2026-01-05,nonsense\n", "row 2")])
def test_a_table_of_cases_with_a_fault_is_told_by_its_row(tmp_path, text, piece):
    (tmp_path / "cases.csv").write_text(text)
    done = run("deadline", "--cases", tmp_path / "cases.csv")
    assert done.code == 2 and piece in done.err, done


def test_the_keys_of_json(tmp_path, sound):
    done = run("deadline", "--regime", "FOI", "--received", "2026-11-02", "--format", "json")
    assert {"due", "steps"} <= set(json.loads(done.out)), done
    assert all(set(step) <= {"day", "rule", "law"} for step in json.loads(done.out)["steps"])
    document, = json.loads(run("check", REGISTER, "--format", "json").out)["documents"]
    assert {"file", "findings"} <= set(document)
    done = sound.run("prove", REGISTER, "--promises", PROMISES, "--format", "json")
    report = json.loads(done.out)
    assert set(report) == {"register", "at", "promises", "counts"}
    assert {"id", "status", "evidence", "coverage"} <= set(report["promises"][0])
    assert {"kind", "what", "observed", "population", "at"} <= set(
        report["promises"][0]["evidence"][0])


# MARK: Bad input

@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    with Installation(tmp_path_factory.mktemp("sound") / "data", "sqlite") as made:
        made.demo(scale=12, smtp=False, ends_by=0)
        yield made


@pytest.fixture(scope="module")
def open_case(sound):
    return next(row["reference"] for row in sound.dump()["enquiry"]
                if row["kind"] == "foi" and not row["closed_on"])


def contents(folder):
    """The bytes of every file; of the keys their rows, since opening them rewrites the file."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    held = {path.name: path.read_bytes() for path in files
            if not path.name.startswith(("addewid.", "keys.sqlite"))}
    keys = folder / "keys.sqlite"
    return held, rows.sqlite(keys) if keys.exists() else None


# Words, exit code, and a piece of the message. FOI stands for a case that is open.
ALONE = [
    ("--nope", 2, "Unknown option '--nope'"),
    ("nope", 2, "'nope'"),
    ("check", 2, "Give the folder of a register"),
    ("check /none", 2, "'/none'"),
    ("check README.md", 2, "'README.md'"),
    ("check Examples/registers/wecare-wales --format xml", 2, "'xml'"),
    ("publish /none --out /tmp", 2, "'/none'"),
    ("publish Examples/registers/wecare-wales", 2, "--out"),
    ("publish Examples/registers/wecare-wales --out /proc/none", 4, "'/proc/none'"),
    ("publish Examples/registers/wecare-wales --out README.md", 4, "'README.md'"),
    ("deadline", 2, "--regime"),
    ("deadline --regime FOI", 2, "--received"),
    ("deadline --regime X --received 2026-01-05", 2, "'X'"),
    ("deadline --regime FOI --received 2026-02-30", 2, "'2026-02-30'"),
    ("deadline --regime FOI --received 05/01/2026", 2, "'05/01/2026'"),
    ("deadline --regime FOI --received 2026-01-05 --event x", 2, "'x'"),
    ("deadline --regime FOI --received 2026-01-05 --event fee_paid=soon", 2, "'soon'"),
    ("deadline --regime FOI --received 2026-01-05 --promise-days x", 2, "'x'"),
    ("deadline --regime UKGDPR-SAR --received 2026-01-05 --promise-days=-5", 2, "-5"),
    ("deadline --regime FOI --received 2026-01-05 --division mars", 2, "'mars'"),
    ("deadline --cases /none", 2, "'/none'"),
    ("gate --register /none", 2, "'/none'"),
    ("ledger verify /none", 2, "'/none'"),
    ("ledger verify Examples", 2, "'Examples'"),
    ("ledger verify README.md --key x", 2, "'--key'"),
    ("demo --scale 0", 2, "--scale"),
    ("demo --scale x", 2, "'x'"),
    ("demo --port 0", 2, "--port"),
    ("serve --port 65536", 2, "--port"),
    ("retention approve", 2, "<plan>"),
    ("account", 2, "--sign-in-name"),
]
WITH_DATA = [
    ("request open --answers /none", 2, "'/none'"),
    ("request open --answers README.md", 2, "'README.md'"),
    ("request list --page x", 2, "'x'"),
    ("request list --page 0", 2, "--page"),
    ("request show --case X", 3, "no enquiry"),
    ("request search --case X", 3, "no enquiry"),
    ("request search --case FOI", 3, "subject access"),
    ("request bundle --case FOI --identity-confirmed --out /tmp/none", 3, "subject access"),
    ("request bundle --case FOI --out /tmp/none", 3, "identity-confirmed"),
    ("request event --case FOI", 2, "--status"),
    ("request event --case FOI --status open --close disclosed-in-full", 2, "--status"),
    ("request event --case FOI --status nope", 2, "'nope'"),
    ("request event --case FOI --status subsequently-opened", 3, "cannot follow"),
    ("request event --case FOI --close nope", 2, "'nope'"),
    ("request event --case FOI --close disclosed-in-full", 3, "needs a disclosure status"),
    ("request event --case FOI --status open --by Angharad", 2, "'Angharad'"),
    ("retention plan --as-of x", 2, "'x'"),
    ("retention plan --as-of 2030-01-01", 3, "2030-01-01"),
    ("retention plan --by Mr.X", 2, "'Mr.X'"),
    ("retention approve x", 3, "no such plan"),
    ("retention apply x", 3, "no such plan"),
    ("retention certificate x", 3, "no such plan"),
    ("ledger export --out /none/x", 4, "'/none/x'"),
    ("ledger export --out Examples", 4, "'Examples'"),
    ("ledger verify --against /none", 2, "'/none'"),
    ("prove /none", 2, "'/none'"),
    ("prove Examples/registers/wecare-wales --promise X", 2, "'X'"),
    ("prove Examples/registers/wecare-wales --promises /none", 2, "'/none'"),
    ("prove Examples/registers/wecare-wales --promises README.md", 2, "list of promises"),
    ("account --sign-in-name a --name b --role r", 2, "password"),
    ("account --sign-in-name a --name b --role Role", 2, "'Role'"),
    ("serve --promises /none", 2, "'/none'"),
    ("serve --database nope://x", 2, "database"),
]


@pytest.mark.parametrize("words, code, piece", ALONE, ids=[it[0] for it in ALONE])
def test_bad_input_without_an_installation(words, code, piece):
    done = run(*words.split())
    assert done.code == code and piece in done.err, done
    assert_in_style(done)


@pytest.mark.parametrize("words, code, piece", WITH_DATA, ids=[it[0] for it in WITH_DATA])
def test_bad_input_changes_nothing(sound, open_case, words, code, piece):
    before = sound.dump(), contents(sound.folder)
    done = sound.run(*[open_case if word == "FOI" else word for word in words.split()])
    assert done.code == code and piece in done.err, done
    assert_in_style(done)
    after = sound.dump(), contents(sound.folder)
    assert after == before, "something was changed all the same"


NEEDS_DATA = [
    "serve", "request list", "retention plan", "retention list", "ledger verify", "gate",
    "ledger checkpoint", "prove Examples/registers/wecare-wales"]


@pytest.mark.parametrize("words", NEEDS_DATA)
def test_a_folder_without_an_installation_is_told(tmp_path, words):
    done = run(*words.split(), "--data", tmp_path / "none")
    assert done.code == 2 and f"{tmp_path}/none" in done.err, done
    assert_in_style(done)
    assert not (tmp_path / "none").exists()


def test_a_day_that_is_none_makes_no_folder(tmp_path):
    done = run("demo", "--once", "--today", "x", "--data", tmp_path / "data")
    assert done.code == 2 and "'x' is not a day" in done.err, done
    assert not (tmp_path / "data").exists()


def test_an_address_that_is_not_of_postgresql_is_told(tmp_path):
    path = tmp_path / "database"
    done = run("demo", "--once", "--scale", 1, "--data", tmp_path / "data", "--postgres", path)
    assert done.code == 2 and "help: " in done.err, done
    assert not path.exists()


def test_a_database_that_cannot_be_reached_is_not_taken_over(tmp_path, sound):
    with Installation(tmp_path / "data", "sqlite", copy_of=sound) as made:
        done = made.run("serve", "--database", "postgres://nobody@127.0.0.1:1/none")
        assert done.code == 4 and "cannot be reached" in done.err, done
        assert_in_style(done)
        done = made.run("request", "list")
        assert done.code == 0, f"the installation points at the other database now: {done}"


def test_steps_of_retention_in_the_wrong_order_are_refused(tmp_path, sound):
    with Installation(tmp_path / "data", "sqlite", copy_of=sound) as made:
        later = {"today": "2030-01-01"}
        plan = made.run("retention", "plan", "--by", "records-manager", **later).out.split()[1]
        steps = [
            ("apply", "records-manager", 3, "not approved"),
            ("certificate", None, 3, "not"),
            ("approve", "records-manager", 3, "second person"),
            ("approve", "officer", 0, ""),
            ("approve", "another-officer", 3, "approved already"),
            ("apply", "records-manager", 0, ""),
            ("apply", "records-manager", 3, "finished"),
            ("certificate", None, 0, ""),
        ]
        for step, by, code, piece in steps:
            done = made.run("retention", step, plan, *(["--by", by] if by else []), **later)
            assert done.code == code and piece in done.err, done
            if code:
                assert_in_style(done)


ANSWERS = {
    "kind": "foi", "name": "A", "email": "a@post.example", "language": "en", "request": "?"}


@pytest.mark.parametrize("changed, code, piece", [
    ({"date-of-birth": "1990-01-01"}, 3, "date-of-birth"), ({"kind": "eir"}, 3, "kind"),
    ({"email": "a@b@c"}, 3, "email"), ({"name": ""}, 3, "name"),
    ({"request": "x" * 5001}, 3, "request"),
    ({"name": "a\u0000b"}, 3, "name"), ({"request": "x" * 70_000}, 2, "help: ")])
def test_an_enquiry_that_does_not_fit_the_form_is_not_taken(tmp_path, sound, changed, code, piece):
    before = sound.dump()
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(ANSWERS | changed))
    done = sound.run("request", "open", "--answers", path)
    assert done.code == code and piece in done.err, done
    assert_in_style(done)
    assert "1990-01-01" not in done.err and sound.dump() == before


def test_a_short_or_endless_password_is_refused(sound):
    before = sound.dump()
    for password in [b"", b"short\n", b"x" * 1_000_000 + b"\n"]:
        done = sound.run(
            "account", "--sign-in-name", "a", "--name", "A", "--role", "officer", stdin=password)
        assert done.code == 2 and "password" in done.err, done
    assert sound.dump() == before


def test_the_gate_answers_every_line_and_tells_the_bad_ones():
    good = {"id": "7", "service": "information-governance-enquiries",
            "recipient": "information-commissioner", "purpose": "statutory-requirements",
            "items": ["request-content"]}
    many = json.dumps(good | {"items": ["x"] * 5000}).encode()
    lines = [json.dumps(good).encode(), b"{", b"[]", b"\xff\xfe", b"[" * 60_000, many,
             b'{"id":"' + b"x" * 70_000 + b'"}', json.dumps(good | {"id": "8"}).encode()]
    done = run("gate", "--register", REGISTER, stdin=b"\n".join(lines) + b"\n")
    assert done.code == 2, done
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert len(answers) == len(lines)
    assert [it["decision"] for it in answers] == ["permit"] + ["deny"] * 6 + ["permit"]
    assert answers[0]["id"] == "7" and answers[-1]["id"] == "8"
    for number in range(2, 8):
        assert f"line {number}: " in done.err, done


def test_an_export_that_was_touched_is_not_sound(tmp_path, sound):
    path = tmp_path / "export.ndjson"
    assert sound.run("ledger", "export", "--out", path).code == 0
    key = sound.run("ledger", "checkpoint", "--key").out.strip()
    done = run("ledger", "verify", path, "--key", key)
    assert done.code == 0 and done.out.splitlines()[-1] == "sound", done
    content = path.read_bytes()
    lines = content.splitlines(keepends=True)
    half = len(lines) // 2
    changed = {
        "a line left out": lines[:half] + lines[half + 1:],
        "two lines exchanged": lines[:half] + [lines[half + 1], lines[half]] + lines[half + 2:],
        "cut": lines[:half], "one line twice": lines[:half] + [lines[half - 1]] + lines[half:],
        "empty": [], "not lines": [b"\xff" * 5000],
        "a letter of a body": [content.replace(b"eyJhY3QiOiJlbnF1aXJ5", b"eyJhY3QiOiJlbnF1aXJ6", 1)],
        "a letter of the checkpoint": lines[:-1] + [lines[-1].swapcase()]}
    for what, parts in changed.items():
        assert b"".join(parts) != content, what
        path.write_bytes(b"".join(parts))
        done = run("ledger", "verify", path, "--key", key)
        assert done.code == 1 and done.out.splitlines()[-1] == "not sound", f"{what}: {done}"
    path.write_bytes(content)
    other = key.replace(key[-6:-2], "AAAA")
    done = run("ledger", "verify", path, "--key", other)
    assert done.code in (1, 2), done


# MARK: Broken registers

def broken(tmp_path, change):
    folder = tmp_path / "register"
    shutil.copytree(REGISTER, folder)
    change(folder, folder / "services/information-governance-enquiries.yaml")
    return folder


def deep(folder, service):
    service.write_text("a: " + "[" * 20_000)


def dangling(folder, service):
    service.unlink()
    service.symlink_to("nowhere.yaml")


def bad_id(folder, service):
    service.write_text(service.read_text().replace("id: public", "id: The Public!"))


BROKEN = {
    "ten megabytes": (lambda _, it: it.write_bytes(b"# " + b"x" * 10_000_000), 1),
    "deep nesting": (deep, 1),
    "not UTF-8": (lambda _, it: it.write_bytes(b"service: \xff\xfe\n"), 1),
    "an alias": (lambda _, it: it.write_text("a: &a [x]\nb: *a\n"), 1),
    "an empty file": (lambda _, it: it.write_text(""), 1),
    "a dangling link": (dangling, 2),
    "a bad id": (bad_id, 1),
    "an empty folder": (lambda it, _: (shutil.rmtree(it), it.mkdir()), 2),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_register_is_told_with_its_place(tmp_path, name):
    change, code = BROKEN[name]
    folder = broken(tmp_path, change)
    done = run("check", folder, seconds=30)
    assert done.code == code, done
    if code == 1:
        assert re.search(r"services/\S+\.yaml:\d+:\d+: ", done.out), done
        assert "help: " in done.out and done.err == "", done
        assert not INNER_WORDS.search(done.out), done
    else:
        assert_in_style(done)
    done = run("publish", folder, "--out", tmp_path / "out")
    assert done.code == code and done.out == "", done
    assert not (tmp_path / "out").exists()
