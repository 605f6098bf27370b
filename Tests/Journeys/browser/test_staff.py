"""The day of a member of staff: a case from its arrival to its publication and disclosure, an
access request, the figures, the proof and the ledger."""
import json
import re
import uuid

import pytest

from . import markup, public_form
from .console import (
    CASES, FIGURES, LEDGER, PROOF, SESSION, SIGN_IN, WORDS, facts, open_case, problems, sign_in)
from .public_form import PUBLISHED, answer_all, send

NAME = "Nkechi ap Gwilym"
REQUEST = (f"What did the training cost?\nYours, {NAME}, {{email}}")
PUBLIC_REQUEST = "What did the training cost?"
PUBLIC_ANSWER = "It cost £12,400 in 2025. See <our report> & its annex."


@pytest.fixture(params=[("server", "en"), ("postgres_server", "cy")],
                ids=["sqlite-en", "postgres-cy"])
def desk(request, visit):
    server = request.getfixturevalue(request.param[0])
    return server, visit(server), request.param[1]


def enquire(browser, language, kind, request, email):
    answer_all(browser, language, kind=kind, request=request, name=NAME, email=email)
    return send(browser, language)


def test_a_case_is_closed_published_and_disclosed(desk):
    server, browser, language = desk
    words = WORDS[language]
    email = f"nkechi.{uuid.uuid4().hex}@post.example"
    reference = enquire(browser, language, "foi", REQUEST.format(email=email), email)

    browser.open(SIGN_IN[language]).fill("name", "staff").fill("password", "not this one")
    browser.press(words["sign-in"])
    assert problems(browser) == [words["wrong"]]
    assert browser.title.startswith(public_form.WORDS[language]["error"])
    assert browser.one("#name").get_property("value") == "staff"
    assert browser.one("#password").get_property("value") == ""
    assert SESSION not in browser.cookies()
    sign_in(browser, server, language)
    cookie = browser.cookies()[SESSION]
    assert cookie["httpOnly"] and cookie["sameSite"] == "Strict" and "expiry" not in cookie

    assert browser.heading == words["cases"]
    browser.shoot(f"cases-{language}")
    open_case(browser, language, reference)
    case = browser.path
    assert browser.has("svg.calendar-strip")
    assert NAME in browser.one(".side-column").text
    assert reference not in case and NAME not in browser.title
    browser.shoot(f"case-open-{language}")

    close_the_case(browser, language)
    browser.shoot(f"case-closed-{language}")
    publish_it(browser, language, case, email)
    redate_it(browser, language, case)
    disclose_it(browser, language, case, email)
    sign_out(browser, language, case)


def close_the_case(browser, language):
    words = WORDS[language]
    assert words["close"] not in browser.one(".console-actions").text, "not before its status"
    browser.go(words["set-status"]).press(words["set"])
    assert problems(browser) == [words["status-missing"]]
    browser.choose("status", "open").press(words["set"])
    assert words["open"] in facts(browser).values()
    browser.go(words["close"]).press(words["close"])
    assert problems(browser) == [words["outcome-missing"], words["topic-missing"]]
    browser.choose("outcome", "disclosed-in-full").press(words["close"])
    assert problems(browser) == [words["topic-missing"]]
    assert browser.has("input[name=outcome][value=disclosed-in-full]:checked")
    assert words["one-year"] in browser.one(".panel").text
    browser.one('#topic option[value="what-we-spend"]').click()
    browser.press(words["close"])
    shown = facts(browser).values()
    assert words["closed"] in shown and words["in-full"] in shown and words["one-year"] in shown
    assert not browser.has(".console-earlier"), "there was no date before"


def publish_it(browser, language, case, email):
    """Refused while the text shows who asked; then to be read by everybody."""
    words = WORDS[language]
    browser.go(words["publish"])
    form = browser.path
    answer = browser.one("#answer")
    browser.run("arguments[0].value = arguments[1]", answer, f"{PUBLIC_ANSWER}\nDear {NAME},")
    browser.press(words["check-text"])
    assert browser.path == form and problems(browser) == [words["found"]]
    findings = browser.one(".console-warning").text
    assert findings.count(words["the-name"]) == 2 and words["the-email"] in findings
    assert not browser.has('button[value="publish"]'), "there is no way past the findings"
    browser.shoot(f"publish-refused-{language}")
    browser.fill("request", PUBLIC_REQUEST)
    browser.run("document.getElementById('answer').value = arguments[0]", PUBLIC_ANSWER)
    browser.press(words["check-text"])
    assert problems(browser) == [] and browser.path == form
    # What is typed after the check is checked again.
    browser.run("document.getElementById('answer').value += arguments[0]", "\n" + email)
    browser.press(words["publish"])
    assert problems(browser) == [words["found"]]
    browser.run("document.getElementById('answer').value = arguments[0]", PUBLIC_ANSWER)
    browser.press(words["check-text"]).press(words["publish"])
    assert browser.path == case
    browser.open(PUBLISHED[language]).go(PUBLIC_REQUEST)
    shown = browser.text
    assert PUBLIC_REQUEST in shown and PUBLIC_ANSWER in shown
    assert NAME not in browser.source() and email not in browser.source()
    browser.shoot(f"published-{language}")
    browser.open(case)


def redate_it(browser, language, case):
    words = WORDS[language]
    browser.go(words["set-status"])
    assert words["would-keep"] in browser.text
    browser.choose("status", "subsequently-opened").press(words["set"])
    assert browser.path == case
    assert words["opened"] in facts(browser).values()
    retention = browser.one("section[aria-labelledby=retention]")
    assert words["two-years"] in retention.text
    retention.find_element("css selector", "summary").click()
    assert words["earlier"] in retention.text and words["one-year"] in retention.text
    browser.shoot(f"case-redated-{language}")


def ask_the_gate(browser, language, recipient, purpose, items, another=None):
    words = WORDS[language]
    browser.choose("recipient", recipient)
    if another:
        browser.fill("recipient-another", another)
    browser.choose("purpose", purpose).untick_all("item")
    for item in items:
        browser.choose("item", item)
    browser.press(words["check-permitted"])
    return browser.one(".console-decision").text


def disclose_it(browser, language, case, email):
    words = WORDS[language]
    browser.go(words["disclose"])
    browser.press(words["check-permitted"])
    assert len(problems(browser)) == 3

    decision = ask_the_gate(
        browser, language, "information-commissioner", "statutory-requirements",
        ["personal-information", "request-content", "language-of-correspondence"])
    assert words["permitted"] in decision and words["commissioner"] in decision
    assert words["language-item"] in decision, "what is held back is named"
    browser.shoot(f"disclose-permitted-{language}")
    handed = json.loads(browser.download(words["confirm"]).read_text())
    text = json.dumps(handed, ensure_ascii=False)
    assert NAME in text and "What did the training cost?" in text
    assert set(handed) == {"personal-information", "request-content"}
    assert "postal" not in text and '"en"' not in text

    browser.open(case).go(words["disclose"])
    decision = ask_the_gate(
        browser, language, "another", "statutory-requirements", ["personal-information"],
        another="Papur y Bont")
    assert words["refused"] in decision and words["not-covered"] in decision
    assert "Papur y Bont" in decision, "the decision says about whom it was made"
    assert not browser.has('button[value="disclose"]')
    browser.shoot(f"disclose-refused-{language}")

    browser.choose("urgent", "safety").press(words["check-permitted"])
    decision = browser.one(".console-decision").text
    assert words["review"] in decision and "Papur y Bont" in decision
    browser.shoot(f"disclose-review-{language}")
    browser.press(words["confirm"])
    assert problems(browser) == [words["reason-now-missing"]]
    browser.fill("reason", "A threat was made by telephone.")
    handed = json.loads(browser.download(words["confirm"]).read_text())
    assert set(handed) == {"personal-information"}
    browser.open(case)
    assert browser.text.count(words["disclosed-act"]) >= 1


def sign_out(browser, language, case):
    words = WORDS[language]
    browser.open(case)
    browser.press(words["sign-out"])
    assert browser.path == SIGN_IN[language] and SESSION not in browser.cookies()
    browser.driver.back()
    assert NAME not in browser.text and browser.path == SIGN_IN[language]
    browser.open(case)
    assert browser.path == SIGN_IN[language]


def test_an_access_request_finds_the_persons_enquiries(desk):
    server, browser, language = desk
    words = WORDS[language]
    email = f"olena.{uuid.uuid4().hex}@post.example"
    earlier = enquire(browser, language, "foi", "Minutes since April, please.", email)
    namesake = enquire(browser, language, "foi", "Something else.", "x" + email)
    own = enquire(browser, language, "sar", "Everything about me.", email)
    sign_in(browser, server, language)
    open_case(browser, language, own)
    browser.shoot(f"case-access-{language}")
    browser.go(words["find"])
    rows = {row.find_element("css selector", "th").text: row for row in browser.all("tbody tr")}
    for reference, match, ticked in [
            (own, "matched-both", True), (earlier, "matched-both", True),
            (namesake, "matched-name", False)]:
        assert words[match] in rows[reference].text
        box = rows[reference].find_element("css selector", "input")
        assert box.is_selected() == ticked
    browser.shoot(f"search-{language}")

    browser.press(words["answer-json"])
    assert problems(browser) == [words["identity-missing"]], "first who asks, then their data"
    browser.choose("identity", "confirmed")
    data = json.loads(browser.download(words["answer-json"]).read_text())
    text = json.dumps(data, ensure_ascii=False)
    assert own in text and earlier in text and namesake not in text
    assert NAME in text and email in text and "Something else." not in text

    document = browser.download(words["answer-html"]).read_text()
    for part in [words["answer-title"], NAME, email, own, earlier, "Minutes since April, please."]:
        assert part in document
    assert namesake not in document and f'<html lang="{language}">' in document
    assert "src=" not in document and "href=" not in document, "it stands on its own"
    assert markup.faults(document) == []


def test_figures_proof_and_ledger(desk, tmp_path):
    server, browser, language = desk
    words = WORDS[language]
    sign_in(browser, server, language)
    browser.go(words["figures"])
    assert browser.path == FIGURES[language] and words["agrees"] in browser.text
    numbers = [int(strong.text.replace(",", "")) for strong in browser.all(".console-sum strong")]
    assert len(numbers) == 3 and numbers[0] - numbers[1] == numbers[2] and numbers[1] > 0
    assert NAME not in browser.source()
    browser.shoot(f"figures-{language}")

    browser.go(words["proof"])
    assert browser.path == PROOF[language]
    counts = [item.text.split() for item in browser.all(".console-counts li")]
    assert [int(count[0]) for count in counts] == [10, 0, 0, 0, 0]
    assert len(browser.all(".console-line .status-kept")) == 10
    assert not browser.has(".console-line .status:not(.status-kept)")
    assert len(browser.all(".console-line details")) == 10
    browser.shoot(f"proof-{language}")

    browser.go(words["ledger"])
    assert browser.path == LEDGER[language]
    browser.press(words["verify"])
    assert words["sound"] in browser.text
    browser.shoot(f"ledger-{language}")
    key = [code.text for code in browser.all("code") if "+" in code.text and "." in code.text][0]
    export = browser.download(words["export"])
    assert NAME not in export.read_text() and "post.example" not in export.read_text()
    sound = server.run("ledger", "verify", str(export), "--key", key)
    assert sound.returncode == 0 and sound.stdout.strip().endswith("sound"), sound.stderr
    assert "not sound" not in sound.stdout
    cut = tmp_path / "cut.ndjson"
    lines = export.read_text().splitlines(keepends=True)
    cut.write_text("".join(lines[:9] + lines[10:]))
    assert "not sound" in server.run("ledger", "verify", str(cut), "--key", key).stdout


def test_without_signing_in_the_console_is_shut(server, visit):
    browser = visit(server)
    for page in (CASES, FIGURES, PROOF, LEDGER):
        browser.open(page["en"])
        assert browser.path == SIGN_IN["en"]
    assert re.search("staff", browser.text) and browser.cookies() == {}
