"""A return in bulk is approved by another officer, what became of corrections is recorded, and a
disclosure that a crash left open is settled: in both languages, without script, by keyboard."""
import json
import os
import re
import sqlite3
import subprocess

import pytest

from .console import DISCLOSURES, SIGN_IN, WORDS, facts, problems, sign_in
from .demo_server import DemoServer, FreshDatabase
from .test_disclosure_reviews import employ, sign_in_as
from .test_every_page import SHARED, look
from .browsing import WIDE, ZOOMED

RETURNS = {"cy": DISCLOSURES["cy"] + "/ffurflenni", "en": DISCLOSURES["en"] + "/returns"}
CORRECTIONS = {"cy": DISCLOSURES["cy"] + "/cywiriadau", "en": DISCLOSURES["en"] + "/corrections"}
SAID = {
    "cy": {
        "waits": "Yn aros am gymeradwyaeth", "approved": "Cymeradwywyd, heb ei gwneud eto",
        "own": "Chi a’i cynlluniodd", "officer": "Dim ond swyddog llywodraethu gwybodaeth",
        "approve": "Cymeradwyo’r cynllun", "settle": "Cofnodi’r canlyniad",
        "task-missing": "Dewiswch y derbynnydd", "outcome-missing": "Dywedwch beth a ddaeth ohono",
        "reason-missing": "Dywedwch pam nad oes neb yn cael gwybod",
        "impossible": "Mae’n amhosibl dweud wrthynt", "none-open": "Nid oes neb yn aros am gael gwybod.",
        "found": "Cofnodi’r hyn a ganfuwyd", "not-delivered": "Nis rhoddwyd",
        "which-missing": "Dewiswch y datgeliad", "found-missing": "Dywedwch a roddwyd y datgeliad",
        "how-missing": "Dywedwch sut y gwyddoch hynny", "told": "Ar 1 Medi 2026: letter",
        "name": "gwybodaeth bersonol",
    },
    "en": {
        "waits": "Waits for approval", "approved": "Approved, not made yet",
        "own": "You planned it", "officer": "Only an information governance officer",
        "approve": "Approve the plan", "settle": "Record the outcome",
        "task-missing": "Choose the recipient", "outcome-missing": "Say what became of it",
        "reason-missing": "Say why nobody is told",
        "impossible": "They cannot be told", "none-open": "Nobody waits to be told.",
        "found": "Record what was found", "not-delivered": "Not handed over",
        "which-missing": "Choose the disclosure", "found-missing": "Say whether it was handed over",
        "how-missing": "Say how you know that", "told": "On 1 September 2026: letter",
        "name": "personal information",
    },
}
ASKED = {
    "service": "information-governance-enquiries", "recipient": "information-commissioner",
    "purpose": "statutory-requirements", "items": ["personal-information"],
    "told": {"on": "2026-09-01", "how": "letter"},
    "context": {"by": "person", "need": "a complaint", "law": "UK-GDPR-58",
                "decider": "team-manager"}}


@pytest.fixture(params=[("sqlite", "en"), ("postgres", "cy")], ids=["sqlite-en", "postgres-cy"])
def desk(request, visit):
    database = FreshDatabase().make() if request.param[0] == "postgres" else None
    server = DemoServer(postgres=database and database.url).start()
    yield server, visit(server), request.param[1]
    server.stop()
    if database:
        database.drop()


@pytest.fixture
def office(desk):
    """What the command line does beside the console."""
    server, _, _ = desk
    return CommandLine(server)


class CommandLine:
    def __init__(self, server):
        self.server = server
        self.people = server.folder / "requests.sqlite"
        with sqlite3.connect(self.people) as made:
            made.execute(
                "CREATE TABLE information_request (request_no INTEGER PRIMARY KEY, kind TEXT, "
                "name TEXT, contact TEXT, language TEXT, request TEXT, received_on TEXT, "
                "closed_on TEXT, disclosure_status TEXT, status_set_on TEXT, hold TEXT)")
            made.execute("CREATE TABLE request_file (request_no INTEGER, file_no INTEGER, file TEXT, "
                         "size_bytes INTEGER)")
            made.executemany(
                "INSERT INTO information_request (request_no, kind, name, contact, received_on) "
                "VALUES (?, 'foi', ?, ?, '2026-01-02')",
                [(number, f"Person {number}", f"p{number}@example.org") for number in range(1, 9)])

    def file(self, name, **parts):
        path = self.server.folder / name
        path.write_text(json.dumps(parts))
        return path

    def run(self, *arguments, code=0, **extra):
        done = subprocess.run(
            [self.server.binary, "disclosures", *map(str, arguments), "--data",
             str(self.server.data), "--today", self.server.today],
            capture_output=True, text=True, timeout=60,
            env={name: value for name, value in os.environ.items()
                 if not name.startswith("ADDEWID_")} | extra)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout

    @property
    def at_hand(self):
        return ["--system", f"information-requests=sqlite:{self.people}"]

    def plan(self):
        path = self.file("return.json", **ASKED, rows={
            "system": "information-requests", "table": "information_request", "where": {}})
        return self.run("plan", "--request", path, "--by", "data-manager", *self.at_hand).split()[1]

    def make(self, number, **more):
        path = self.file("request.json", **ASKED,
                         person={"kind": "email", "value": f"p{number}@example.org"})
        self.run("make", "--request", path, "--out", self.server.folder / f"p{number}.json",
                 "--by", "team-manager", *self.at_hand, **more)

    def withdraw(self, number):
        path = self.file("person.json", kind="email", value=f"p{number}@example.org")
        self.run("correct", "--person", path, "--withdraw", "--out", self.server.folder / "letters",
                 "--by", "records-manager", *self.at_hand)


def test_a_return_waits_for_another_officer(desk, office):
    server, browser, language = desk
    said = SAID[language]
    plan = office.plan()
    employ(server, f"ffion-{language}", "case-handler")
    sign_in(browser, server, language)
    sign_in_as(browser, language, f"ffion-{language}")
    browser.open(DISCLOSURES[language]).follow(
        browser.one(f'main a[href="{RETURNS[language]}"]').click)
    assert said["waits"] in browser.text
    page = f"{RETURNS[language]}/{plan}"
    browser.follow(browser.one(f'tbody a[href="{page}"]').click)
    assert said["officer"] in browser.text and not browser.has("main form")
    assert said["told"] in facts(browser).values(), facts(browser)
    assert "8" in facts(browser).values() and said["name"] in browser.text
    assert "Person 1" not in browser.source()
    send_past_the_page(browser, page)
    assert browser.open(page).has("main dl") and said["waits"] in browser.text

    sign_in_as_staff(browser, server, language)
    browser.open(page).shoot(f"return-plan-{language}")
    browser.tab_to("main form button")
    browser.press(said["approve"])
    assert browser.path == page and said["approved"] in facts(browser).values()
    assert not browser.has("main form")
    browser.shoot(f"return-approved-{language}")
    browser.open(f"{RETURNS[language]}/aaaaaaaaaaaaaaaaaaaaaaaaaa")
    assert not browser.has("main form")
    office.run("return", plan, "--out", server.folder / "return.csv", "--as-form", "csv", "--by",
               "data-manager", *office.at_hand)
    assert said["waits"] not in browser.open(RETURNS[language]).text


def sign_in_as_staff(browser, server, language):
    browser.press(WORDS[language]["sign-out"])
    sign_in(browser, server, language)


def send_past_the_page(browser, action):
    """Sends the form that the page does not show, with the token of the session."""
    browser.follow(lambda: browser.run("""
        const form = document.querySelector('.signed-in').cloneNode(true);
        form.action = arguments[0];
        document.body.append(form);
        form.submit();""", action))
    assert not browser.has("main form"), "refused"


def test_what_became_of_corrections_and_of_what_a_crash_left_open(desk, office):
    server, browser, language = desk
    said = SAID[language]
    for number in (1, 2):
        office.make(number)
        office.withdraw(number)
    office.make(3, code=-9, ADDEWID_KILL_AT="items-disclosed.committed")
    sign_in(browser, server, language)
    browser.open(CORRECTIONS[language]).shoot(f"corrections-{language}")
    assert len(browser.all("#open ~ div tbody tr")) == 2
    assert "example.org" not in browser.source()
    browser.press(said["settle"])
    assert problems(browser) == [said["task-missing"], said["outcome-missing"]]
    choose(browser, "task", 1)
    browser.one('#outcome option[value="impossible"]').click()
    browser.press(said["settle"])
    assert problems(browser) == [said["reason-missing"]]
    browser.shoot(f"corrections-error-{language}")
    browser.fill("reason", "Dissolved in 2025.").press(said["settle"])
    assert problems(browser) == [] and said["impossible"] in browser.text
    assert "Dissolved in 2025." in browser.text
    choose(browser, "task", 1)
    browser.one('#outcome option[value="told"]').click()
    browser.press(said["settle"])
    assert said["none-open"] in browser.text and not browser.has("main form")
    browser.shoot(f"corrections-settled-{language}")
    assert "disproportionate" not in office.run("tasks") and "impossible" in office.run("tasks")

    browser.open(DISCLOSURES[language]).shoot(f"disclosures-intended-{language}")
    browser.press(said["found"])
    assert problems(browser) == [said["which-missing"], said["found-missing"], said["how-missing"]]
    choose(browser, "found", 1)
    browser.one('#found-outcome option[value="not-delivered"]').click()
    browser.fill("found-reason", "No file is there.").press(said["found"])
    assert problems(browser) == [] and not browser.has("#found")
    assert said["not-delivered"] in browser.text


def choose(browser, field, place):
    browser.all(f"#{field} option")[place].click()


def test_every_page_of_them_is_sound(desk, office):
    server, browser, language = desk
    plan = office.plan()
    office.make(1)
    office.withdraw(1)
    office.make(2, code=-9, ADDEWID_KILL_AT="items-disclosed.committed")
    wrong, seen = [], {}
    for language in ("cy", "en"):
        sign_in(browser.open(SIGN_IN[language]), server, language)
        for name, path in [("returns", RETURNS), ("corrections", CORRECTIONS),
                           ("disclosures-intended", DISCLOSURES)]:
            browser.open(path[language])
            wrong += look(browser, name, language, seen, ZOOMED if language == "cy" else WIDE)
        browser.open(f"{RETURNS[language]}/{plan}")
        wrong += look(browser, "return-plan", language, seen, WIDE)
        browser.press(WORDS[language]["sign-out"])
    assert not wrong, "\n".join(wrong)
    # The statements' numbers, digests, names of tables, and how people were told are as they are.
    same = {(name, words) for name, each in seen.items() for words in each["cy"] & each["en"]
            if not SHARED.search(words)
            and not re.search(r"^[0-9a-f]{16}$|^[2-7a-z]{8}$|^\d+$|^SCW-\d+$|information-requests/", words)}
    assert not same, same
