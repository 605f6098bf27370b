"""The public enquiry, from the root of the site to the letter, in both languages, with script and
without."""
import email
import email.policy
import re
import uuid

import pytest
from selenium.webdriver.common.keys import Keys

from .public_form import (
    ASK, CHECK, NOTICE, REFERENCE, WORDS, answer_all, other, question, send)

JOURNEYS = [
    # database, language, script, kind, language of the answer
    ("sqlite", "cy", True, "sar", "cy"),
    ("sqlite", "cy", False, "foi", "both"),
    ("sqlite", "en", True, "foi", "en"),
    ("postgres", "en", False, "sar", "both"),
]
DRAFT = "addewid-enquiry"


@pytest.fixture(params=JOURNEYS, ids=lambda row: "-".join(
    [row[0], row[1], "script" if row[2] else "no-script"]))
def journey(request, visit):
    database, language, script, kind, answer_in = request.param
    server = request.getfixturevalue("server" if database == "sqlite" else "postgres_server")
    return server, visit(server, script), language, kind, answer_in


def test_an_enquiry_is_made_sent_and_acknowledged(journey):
    server, browser, language, kind, answer_in = journey
    words = WORDS[language]
    address = f"tesni.{uuid.uuid4().hex}@post.example"
    name = "Tesni Prydderch-Ibrahim"
    browser.open("/")
    assert browser.has('section[lang="cy"]') and browser.has('section[lang="en"]')
    browser.go(words["go"])
    assert (browser.heading, browser.language) == (words["home"], language)
    read_the_notice(browser, language)
    assert browser.cookies() == {}, "a cookie before the form is begun"

    browser.open(f"/{language}").go(words["ask"], within="main")
    assert browser.path == ASK[language]
    assert browser.cookies() == {}, "a cookie before the form is begun"
    browser.go(words["start"])
    cookie_is_strict(browser)

    kind_question(browser, language, kind)
    request_question(browser, language)
    name_question(browser, language, name)
    reply_question(browser, language, address)
    language_question(browser, language, answer_in)
    change_one_answer(browser, language)

    reference = send_twice(server, browser, language)
    shown = browser.text
    assert re.fullmatch(REFERENCE, reference) and reference.startswith(kind.upper())
    assert words[f"due-{kind}"] in shown
    assert (words["promised-sar"] in shown) == (kind == "sar")
    assert words["working"] in shown
    assert len(browser.all("main ol")[0].find_elements("tag name", "li")) >= 2
    assert browser.has("svg[role=img]")
    assert "<b>dim</b>" in shown, "the request in the person's own words"
    assert list(browser.cookies()) == [DRAFT]

    browser.follow(browser.driver.refresh)
    assert browser.heading == words["sent"] and browser.one(".reference").text == reference
    acknowledgement(server, address, name, reference, kind, answer_in)


def read_the_notice(browser, language):
    """Every section, its detail opened by the keyboard alone."""
    words = WORDS[language]
    browser.go(words["to-notice"])
    assert browser.path == NOTICE[language]
    headings = [heading.text for heading in browser.all(".notice-section h2")]
    assert headings == words["sections"]
    assert [link.text for link in browser.all(".contents a")] == words["sections"]
    details = browser.all(".notice-section details")
    assert details and not any(detail.get_attribute("open") for detail in details)
    # A section on which the notice is silent has no detail.
    for number, section in enumerate(browser.all(".notice-section")):
        if not (detail := section.find_elements("css selector", "details")):
            continue
        hidden = detail[0].find_element("css selector", ".details-body")
        assert not hidden.is_displayed()
        browser.tab_to(f"section:nth-of-type({number + 1}) summary")
        browser.keys(Keys.ENTER if number % 2 else Keys.SPACE)
        assert hidden.is_displayed() and hidden.text.strip()
    browser.shoot(f"notice-{language}")


def cookie_is_strict(browser):
    cookies = browser.cookies()
    assert list(cookies) == [DRAFT]
    assert cookies[DRAFT]["httpOnly"] and cookies[DRAFT]["sameSite"] == "Strict"
    assert "expiry" not in cookies[DRAFT], "it is gone at the end of the visit"


def is_refused(browser, language, control, said, also=()):
    """The page says what is wrong: in its title, in the summary, beside the field; and the summary
    has the focus and leads to the field."""
    words = WORDS[language]
    assert browser.title.startswith(words["error"])
    summary = browser.one(".error-summary")
    assert browser.driver.switch_to.active_element == summary
    assert summary.find_element("css selector", "h2").text == words["problem"]
    links = summary.find_elements("css selector", "a")
    assert [link.text for link in links] == [said, *also]
    beside = browser.one(f"[id='{control}-problem']").text.split()
    assert beside == (words["error"] + said).split()
    field = browser.one(f"#{control}")
    fieldset = field.find_elements("xpath", "ancestor::fieldset")
    described = (field.get_attribute("aria-describedby") or "") + " " + " ".join(
        each.get_attribute("aria-describedby") or "" for each in fieldset)
    assert f"{control}-problem" in described.split()
    links[0].click()
    assert browser.driver.switch_to.active_element == field, "the summary leads to the field"
    above = browser.run(
        "return arguments[0].compareDocumentPosition(arguments[1]) & 4", summary, browser.one("h1"))
    assert above, "the summary stands above the heading"


def kind_question(browser, language, kind):
    words = WORDS[language]
    assert browser.path == question(language, "kind")
    browser.press(words["continue"])
    is_refused(browser, language, "kind", words["kind-missing"])
    browser.shoot(f"question-kind-error-{language}")
    browser.choose("kind", kind).press(words["continue"])


def request_question(browser, language):
    words = WORDS[language]
    assert browser.path == question(language, "request")
    browser.press(words["continue"])
    is_refused(browser, language, "request", words["request-missing"])
    long = "\nŵ" * 2501
    browser.run("document.getElementById('request').value = arguments[0]", long)
    browser.press(words["continue"])
    is_refused(browser, language, "request", words["request-long"])
    assert browser.one("#request").get_property("value") == long, "what was typed stays"
    browser.fill("request", "  Popeth, nid <b>dim</b> & \"rhai\".\n\nEverything.  ")
    browser.press(words["continue"])


def name_question(browser, language, name):
    words = WORDS[language]
    assert browser.path == question(language, "name")
    browser.press(words["continue"])
    is_refused(browser, language, "name", words["name-missing"])
    browser.fill("name", "Ŷ" * 201).press(words["continue"])
    is_refused(browser, language, "name", words["name-long"])
    assert browser.one("#name").get_property("value") == "Ŷ" * 201
    browser.fill("name", name).press(words["continue"])


def reply_question(browser, language, address):
    """Also the way into the other language and back, in the middle of an answer."""
    words = WORDS[language]
    assert browser.path == question(language, "reply")
    browser.press(words["continue"])
    is_refused(browser, language, "email", words["reply-missing"])
    browser.fill("email", "tesni.post.example").fill("postal-address", "1 Stryd Fawr\nBala")
    browser.press(words["continue"])
    is_refused(browser, language, "email", words["email-wrong"])
    assert browser.one("#email").get_property("value") == "tesni.post.example"
    assert browser.one("#postal-address").get_property("value") == "1 Stryd Fawr\nBala"

    browser.press(words["switch"])
    there = other(language)
    assert (browser.path, browser.language) == (question(there, "reply"), there)
    assert browser.one("#email").get_property("value") == "tesni.post.example"
    assert browser.one("#postal-address").get_property("value") == "1 Stryd Fawr\nBala"
    browser.open(question(there, "name"))
    assert browser.one("#name").get_property("value") == "Tesni Prydderch-Ibrahim"
    browser.follow(browser.one(".language a").click)
    assert browser.path == question(language, "name")
    browser.press(words["continue"])
    browser.fill("email", f"  {address} ").press(words["continue"])


def language_question(browser, language, answer_in):
    words = WORDS[language]
    assert browser.path == question(language, "language")
    browser.press(words["continue"])
    is_refused(browser, language, "language", words["language-missing"])
    browser.choose("language", answer_in).press(words["continue"])
    assert browser.path == ASK[language] + CHECK[language]


def change_one_answer(browser, language):
    words = WORDS[language]
    assert "Tesni Prydderch-Ibrahim" in browser.text and "<b>dim</b>" in browser.text
    browser.shoot(f"check-{language}")
    browser.go(words["change-name"])
    assert browser.path == question(language, "name")
    browser.press(words["continue"])
    assert browser.path == ASK[language] + CHECK[language], "straight back to the check page"
    browser.go(words["change-name"])
    browser.fill("name", "").press(words["continue"])
    is_refused(browser, language, "name", words["name-missing"])
    browser.fill("name", "Tesni Prydderch-Ibrahim").press(words["continue"])
    assert browser.path == ASK[language] + CHECK[language], "also after a wrong answer"


def send_twice(server, browser, language):
    """Sends from two windows that both show the check page: there is one enquiry."""
    driver, check = browser.driver, ASK[language] + CHECK[language]
    before = open_cases(server)
    first = driver.current_window_handle
    driver.switch_to.new_window("tab")
    browser.open(check)
    reference = send(browser, language)
    driver.close()
    driver.switch_to.window(first)
    assert browser.path == check
    assert send(browser, language) == reference
    assert len(open_cases(server) - before) == 1
    return reference


def open_cases(server):
    references = set()
    for page in range(1, 20):
        listed = server.run("request", "list", "--page", str(page))
        assert listed.returncode == 0, listed.stderr
        found = set(re.findall(REFERENCE, listed.stdout))
        if not found:
            return references
        references |= found
    raise AssertionError("the list of cases has no end")


def acknowledgement(server, address, name, reference, kind, answer_in):
    letters = server.wait_for_letter(address)
    assert len(letters) == 1, "one enquiry, one letter"
    letter = email.message_from_bytes(letters[0], policy=email.policy.default)
    head = " ".join(str(value) for value in letter.values())
    body = letter.get_content()
    for part in [reference, *name.replace("-", " ").split()]:
        assert part.lower() not in letter["Subject"].lower()
        assert part == "Tesni" or part.lower() not in head.lower()
    languages = ["cy", "en"] if answer_in == "both" else [answer_in]
    for language in ("cy", "en"):
        assert (WORDS[language][f"thanks-{kind}"] in body) == (language in languages)
        assert (WORDS[language]["subject"] in letter["Subject"]) == (language in languages)
    for language in languages:
        assert WORDS[language][f"letter-due-{kind}"] in body
    if answer_in == "both":
        places = [body.index(WORDS[language][f"thanks-{kind}"]) for language in ("cy", "en")]
        assert places == sorted(places), "Welsh first"
    assert body.count(reference) == len(languages)


def test_without_a_draft_there_is_nothing_to_check_or_to_have_sent(server, visit):
    browser = visit(server)
    for page in (CHECK["en"], "/sent"):
        browser.open(ASK["en"] + page)
        assert browser.path == ASK["en"]
    browser.open("/cy/nid-yw-yma")
    assert browser.heading == WORDS["cy"]["not-found"]
    assert browser.cookies() == {}


def test_the_check_page_leads_to_the_first_open_question(server, visit):
    browser = visit(server)
    browser.open(question("en", "kind")).choose("kind", "foi").press("Continue")
    browser.open(ASK["en"] + CHECK["en"])
    assert browser.path == question("en", "request")


def test_an_enquiry_by_letter_alone_gets_no_mail(server, visit):
    browser = visit(server)
    before = set(server.mail.glob("*.eml"))
    answer_all(browser, "en", kind="foi", request="Minutes of the board, please.",
               name="Macsen Wynn", address="3 Heol y Bryn\nBala", answer_in="en")
    assert "Not provided" in browser.text
    send(browser, "en")
    assert set(server.mail.glob("*.eml")) == before
