"""A person with an odd name goes through everything that the product does, and is then looked for.

The name and the address may stand in the row of the record and on pages for those who are signed
in. They stand nowhere else, in whatever encoding.
"""
import email
import json
import pathlib
import re
import sqlite3

import pytest

from . import needles, site
from .kills import Letters
from .product import PROMISES, REGISTER, Installation, Server, run, variable

KINDS = ["sqlite", "postgresql"]
PASSWORD = "a long password for tests"
SEEN_BY_STAFF = {"case", "publish", "parcel", "answer"}


class Story:
    """All that happened, and all that was written on the way."""

    def __init__(self, folder, kind):
        self.folder = pathlib.Path(folder)
        self.installation = Installation(self.folder / "data", kind)
        self.letters = Letters()
        # What each command wrote, by its words.
        self.outputs = []
        # Answer and the name of the page, for those that staff may see the person on.
        self.answers = []
        self.log = self.folder / "serve.log"

    def command(self, *arguments, code=0, **more):
        done = self.installation.run(*arguments, extra={"ADDEWID_LOG": "debug"}, **more)
        assert done.code == code, done
        self.outputs.append((" ".join(map(str, arguments)), done.out_bytes + done.err_bytes))
        return done

    def tell(self):
        self._demonstrate()
        with Server(self.installation, self.log, "--promises", PROMISES, extra={
                "ADDEWID_LOG": "debug"}, smtp=variable("ADDEWID_TEST_SMTP")) as server:
            self._public(server)
            self._staff(server)
            self._failures(server)
        self._command_line()
        self.tables = self.installation.dump()
        return self

    def _demonstrate(self):
        done = self.installation.demo("--plant-name", needles.NAME, ends_by=0)
        self.outputs.append(("demo", done.out_bytes + done.err_bytes))
        self.file = self.folder / "answers.json"
        self.write_answers()
        done = self.command(
            "request", "open", "--answers", self.file, "--smtp", variable("ADDEWID_TEST_SMTP"))
        self.access = done.out.split()[0]
        done = self.command(
            "account", "--sign-in-name", "tesni", "--name", "Tesni", "--role",
            "information-governance-officer", stdin=PASSWORD.encode() + b"\n")
        rows = self.installation.dump()["enquiry"]
        theirs = {row["reference"]: row for row in rows if row["name"] == needles.NAME}
        assert len(theirs) == 2
        self.id_of_access = theirs.pop(self.access)["id"]
        (self.reference, row), = theirs.items()
        assert row["email"] == needles.EMAIL and row["closed_on"] and row["kind"] == "foi"
        self.id_of_request = row["id"]

    def write_answers(self, **changed):
        answers = {
            "kind": "sar", "name": needles.NAME, "email": needles.EMAIL, "language": "both",
            "request": f"Everything about {needles.NAME}, {needles.EMAIL}."}
        self.file.write_text(json.dumps(answers | changed))

    def _public(self, server):
        visitor = site.Browser(server.port)
        site.ask_for_information(visitor, {
            "kind": "foi", "name": needles.NAME, "email": needles.EMAIL, "language": "both",
            "request": "Which forms do you keep?"})
        for target in ["/en/ask-for-information/sent", "/en/published-requests", "/en", "/cy",
                       "/en/privacy/information-enquiries", "/en/ask-for-information/name"]:
            visitor.get(target)
        wrong = "/en/ask-for-information/reply"
        got = visitor.post(wrong, {"email": needles.NAME}, token=visitor.get(wrong).token)
        assert got.status == 422, got
        # The page gives back to the visitor what the visitor has typed, and nothing else does.
        self.answers += [(answer, "case" if answer is got else None) for answer in visitor.answers]

    def _staff(self, server):
        staff = site.Browser(server.port)
        staff.sign_in("tesni", PASSWORD)
        case = f"{site.CASES}/{self.id_of_request}"
        own = f"{site.CASES}/{self.id_of_access}"
        self.see(staff.get(case), "case")
        self.see(staff.get(own), "case")
        self.see(staff.get(site.CASES))
        self.see(staff.get(f"{site.CASES}?tab=closed"))
        self.see(staff.get(f"{own}/search"), "case")
        self.see(staff.send(f"{case}/status", {"status": "subsequently-opened"}), status=303)
        page = staff.get(f"{case}/publish")
        self.see(page, "publish")
        told = {"request": f"What did {needles.NAME} ask?", "answer": needles.EMAIL, "act": "publish"}
        refused = staff.post(f"{case}/publish", told, token=page.token)
        self.see(refused, "publish", 422)
        parcel = staff.send(f"{case}/disclose", [
            ("recipient", "information-commissioner"), ("purpose", "statutory-requirements"),
            ("item", "personal-information"), ("item", "contact-details"), ("act", "disclose")])
        assert needles.NAME in parcel.text, parcel
        self.see(parcel, "parcel")
        token = staff.get(f"{own}/search").token
        for form in ["json", "html"]:
            fields = {"case": self.id_of_request, "identity": "confirmed"}
            answer = staff.post(f"{own}/answer.{form}", fields, token=token)
            assert needles.NAME in answer.text, answer
            self.see(answer, "answer")
        for name in ["retention", "figures", "proof", "ledger"]:
            self.see(staff.get(f"/en/console/{name}"))
        for act in ["verify", "export"]:
            self.see(staff.send("/en/console/ledger", {"act": act}))
        made = staff.send("/en/console/retention", {"day": "2026-11-25"})
        self.see(staff.get(made.header("location")))
        self.see(made, status=303)

    def see(self, answer, page=None, status=200):
        assert answer.status == status, answer
        self.answers.append((answer, page))

    def _failures(self, server):
        staff = site.Browser(server.port)
        staff.post(site.SIGN_IN, {"name": needles.EMAIL, "password": needles.NAME})
        self.answers.append((staff.answers[-1], "case"))
        staff.sign_in("tesni", PASSWORD)
        case = f"{site.CASES}/{self.id_of_request}"
        typed = {"status": needles.NAME, needles.NAME: needles.EMAIL}
        for answer in [
            staff.get(f"{case}/close"), staff.post(f"{case}/close", typed, token="forged"),
            staff.get(f"{case}/search"), staff.post(f"{case}/search", typed),
            site.Browser(server.port).get(case),
            staff.get("/en/" + "Xiomara%20Ffrancon-Qui%C3%B1ones"),
            staff.send(f"{case}/disclose", {"recipient": "no-such", "purpose": "none",
                                            "item": "personal-information", "act": "disclose"}),
        ]:
            self.answers.append((answer, None))
        self._broken_database(server, staff)

    def _broken_database(self, server, staff):
        """The records cannot be written and not be read: answers and logs say so without them."""
        visitor = site.Browser(server.port)
        self.installation.sql("ALTER TABLE message RENAME TO message_gone")
        start = "/en/ask-for-information"
        given = {
            "kind": {"kind": "foi"}, "request": {"request": needles.NAME},
            "name": {"name": needles.NAME}, "reply": {"email": needles.EMAIL},
            "language": {"language": "cy"}}
        for word, fields in given.items():
            assert visitor.send(f"{start}/{word}", fields).status == 303
        failed = visitor.send(f"{start}/check-your-answers", {})
        assert failed.status == 500, failed
        self.answers.append((failed, None))
        self.write_answers(kind="foi")
        self.command("request", "open", "--answers", self.file, code=4)
        self.installation.sql("ALTER TABLE message_gone RENAME TO message")
        clause = f"WHERE id = '{self.id_of_request}'"
        self.installation.sql(f"UPDATE enquiry SET due_on = '{needles.NAME}' {clause}")
        failed = staff.get(f"{site.CASES}/{self.id_of_request}")
        assert failed.status == 500, failed
        self.answers.append((failed, None))
        shown = self.installation.run("request", "show", "--case", self.reference)
        assert shown.code in (2, 4), shown
        self.outputs.append(("request show, unreadable", shown.out_bytes + shown.err_bytes))
        self.installation.sql(f"UPDATE enquiry SET due_on = '2026-12-01' {clause}")

    def _command_line(self):
        self.command("request", "list")
        self.command("request", "list", "--closed")
        self.command("request", "show", "--case", self.reference)
        self.command("request", "search", "--case", self.access)
        bundle = self.folder / "bundle"
        self.command("request", "bundle", "--case", self.access, "--out", bundle,
                     "--confirm", self.reference, "--identity-confirmed")
        assert needles.NAME in (bundle / "answer.json").read_text()
        self.write_answers(kind="neither", email=needles.NAME)
        self.command("request", "open", "--answers", self.file, code=3)
        self.file.write_text(needles.NAME)
        self.command("request", "open", "--answers", self.file, code=2)
        for plan in [row["id"] for row in self.installation.dump()["retention_plan"]
                     if row["state"] == "finished"]:
            self.command("retention", "certificate", plan)
        self.command("retention", "list")
        self.command("ledger", "checkpoint")
        self.command("ledger", "verify")
        self.export = self.folder / "export.ndjson"
        self.command("ledger", "export", "--out", self.export)
        self.proofs = [self.folder / "receipt.tlog-proof", self.folder / "growth.txt"]
        kept = self.folder / "kept.txt"
        kept.write_text(self.command("ledger", "checkpoint").out)
        self.command("ledger", "prove", "--entry", 0, "--out", self.proofs[0])
        self.command("ledger", "prove", "--since", kept, "--out", self.proofs[1])
        self.tiles = self.folder / "tiles"
        self.command("ledger", "export", "--tiles", self.tiles)
        self.command("ledger", "rotate", "--by", "records-manager")
        self.command("ledger", "keys")
        self.command("ledger", "verify", "--against", kept)
        for form in ["text", "json"]:
            self.command("prove", REGISTER, "--promises", PROMISES, "--format", form)
        request = {"id": needles.NAME, "recipient": needles.NAME, "items": [needles.EMAIL]}
        gate = run("gate", "--register", REGISTER, stdin=json.dumps(request).encode() + b"\n")
        assert gate.code == 2, gate
        self.outputs.append(("gate", gate.out_bytes + gate.err_bytes))


@pytest.fixture(scope="module", params=KINDS)
def story(request, tmp_path_factory):
    told = Story(tmp_path_factory.mktemp(request.param), request.param)
    with told.installation:
        yield told.tell()


def test_that_the_search_finds_what_it_looks_for():
    for written in [
        "asked by XIOMARA f.", "Qui%C3%B1ones", "qui%f1ones", "Qui\\u00f1ones", "Qui&#241;ones",
        "Qui&ntilde;ones", "quinones", "to PERSON3@POST.example", "UVhpb21hcmEg",
        needles.NAME.encode("utf-16-le"), "xx" + "Xiomara".encode().hex(),
        "WGlvbWFyYSBGZnJhbmNvbi1RdWnDsW9uZXM=",
    ]:
        assert needles.found(written), written
    assert not needles.found("person30@post.example, person 3, Francon")


def test_nothing_in_the_tables_but_the_record(story):
    assert any(needles.found(row["name"]) for row in story.tables["enquiry"])
    for name, rows in story.tables.items():
        for row in rows if name != "enquiry" else []:
            for column, value in row.items():
                where = f"{name}.{column}"
                if isinstance(value, str) and value.startswith("\\x"):
                    value = bytes.fromhex(value[2:])
                needles.assert_absent(value if value is not None else "", where)


def test_nothing_in_the_other_columns_of_the_record(story):
    theirs = {"name", "email", "request", "name_key", "email_key"}
    for row in story.tables["enquiry"]:
        for column in set(row) - theirs:
            needles.assert_absent(row[column] or "", f"enquiry.{column}")


def test_nothing_in_the_log_and_its_export(story):
    assert story.export.read_bytes()
    needles.assert_absent(story.export.read_bytes(), "the export of the log")


def test_nothing_in_tiles_and_proofs(story):
    files = [path for path in story.tiles.rglob("*") if path.is_file()]
    assert len(files) >= 3
    for path in files + story.proofs:
        needles.assert_absent(path.read_bytes(), path.name)


def test_nothing_in_what_commands_write(story):
    for words, output in story.outputs:
        needles.assert_absent(output, f"the output of '{words}'")


def test_nothing_in_the_log_of_the_server(story):
    log = story.log.read_bytes()
    assert b"request" in log, "the server has logged nothing: was it asked to?"
    assert b" debug " in log and b"ledger signed" in log, "it was not asked for everything"
    needles.assert_absent(log, "the log of the server")


def test_nothing_in_titles_addresses_and_headers(story):
    for answer, _ in story.answers:
        where = f"{answer.method} {answer.status}"
        needles.assert_absent(answer.title, f"the title of {where} {answer.target}")
        for name, value in answer.headers:
            needles.assert_absent(f"{name}: {value}", f"a header of {where} {answer.target}")
        for link in re.findall(r'(?:href|action|src)="([^"]*)"', answer.body.decode()):
            needles.assert_absent(link, f"a link of {where} {answer.target}")


def test_nothing_on_pages_of_others(story):
    assert {page for _, page in story.answers if page} == SEEN_BY_STAFF
    for answer, page in story.answers:
        own_form = answer.target.startswith("/en/ask-for-information/") and answer.status == 200
        if page is None and not own_form:
            needles.assert_absent(answer.body, f"the page {answer.target} ({answer.status})")


def test_nothing_in_the_names_of_files(story):
    names = [a.header("content-disposition") for a, _ in story.answers]
    assert len([name for name in names if name]) >= 4
    for name in names:
        needles.assert_absent(name or "", "Content-Disposition")
    for path in story.folder.rglob("*"):
        needles.assert_absent(path.name, "the name of a file")


def test_nothing_in_files_of_the_installation_but_the_database(story):
    for path in story.installation.folder.rglob("*"):
        if path.is_file() and not path.name.startswith("addewid.sqlite"):
            needles.assert_absent(path.read_bytes(), str(path.name))


def test_that_letters_tell_the_address_in_to_alone(story):
    theirs = 0
    for path in story.letters.files():
        letter = email.message_from_bytes(path.read_bytes())
        theirs += letter["To"] == f"<{needles.EMAIL}>"
        for name, value in letter.items():
            if name != "To":
                decoded = str(email.header.make_header(email.header.decode_header(value)))
                needles.assert_absent(value + decoded, f"the header {name} of a letter")
        needles.assert_absent(letter.get_payload(decode=True), "the body of a letter")
    assert theirs >= 2, "no letter went to the person"


def test_that_a_destroyed_person_is_gone(tmp_path):
    """After the run of retention nothing of the person is left: not in a row, not in free pages."""
    with Installation(tmp_path / "data", "sqlite") as made:
        made.demo("--plant-name", needles.NAME, ends_by=0)
        later = "2040-01-01"
        done = made.run("retention", "plan", "--by", "records-manager", today=later)
        assert done.code == 0, done
        plan = done.out.split()[1]
        for step, by in [("approve", "officer"), ("apply", "records-manager")]:
            done = made.run("retention", step, plan, "--by", by, today=later)
            assert done.code == 0, done
        for name, rows in made.dump().items():
            needles.assert_absent(json.dumps(rows, ensure_ascii=False), f"the table {name}")
        done = made.run("retention", "certificate", plan, today=later)
        assert done.code == 0 and "records" in done.out, done
        needles.assert_absent(done.out, "the certificate")
        for path in made.folder.glob("addewid.sqlite*"):
            content = path.read_bytes()
            for form in [needles.NAME, needles.EMAIL, *needles.PARTS]:
                assert form.encode() not in content, f"'{form}' is left in a free page of {path.name}"
        with sqlite3.connect(made.folder / "addewid.sqlite") as database:
            assert database.execute("SELECT COUNT(*) FROM tombstone").fetchone()[0] > 0
