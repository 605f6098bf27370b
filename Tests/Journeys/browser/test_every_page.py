"""Every page of both audiences, in both languages: axe, width, zoom, focus, markup, and that
nothing on it is left untranslated."""
import re

import pytest

from . import public_form
from .accessibility import markup_faults, too_wide, violations, walk_by_tab, words_of
from .browsing import NARROW, WIDE, ZOOMED
from .console import (
    CASES, CERTIFICATE, DISCLOSURES, FIGURES, LEDGER, PROOF, RETENTION, SIGN_IN, WORDS, sign_in)
from .demo_server import DemoServer
from .public_form import ACCESSIBILITY, ASK, CHECK, COOKIES, NOTICE, PUBLISHED, question
from .test_retention import LATER

STATUS = {"cy": "/statws", "en": "/status"}
CLOSE = {"cy": "/cau", "en": "/close"}
PUBLISH = {"cy": "/cyhoeddi", "en": "/publish"}
DISCLOSE = {"cy": "/datgelu", "en": "/disclose"}
SYSTEM_PAGES = {
    "systems": {"cy": "/systemau", "en": "/systems"},
    "system-holds": {"cy": "/ataliadau", "en": "/holds"},
    "system-forecast": {"cy": "/rhagolwg", "en": "/forecast"},
}
DISCLOSED_PAGES = {
    "returns": {"cy": "/ffurflenni", "en": "/returns"},
    "corrections": {"cy": "/cywiriadau", "en": "/corrections"},
}
# What somebody typed is not translated.
THREAT = "A threat was made by telephone."
SEARCH = {"cy": "/chwilio", "en": "/search"}


@pytest.fixture(scope="module")
def later_server():
    """A demonstration a year and a half on: requests are late, records have to go."""
    server = DemoServer().start().start_again_on(LATER)
    yield server
    server.stop()


@pytest.fixture(scope="module")
def seen():
    """The words of each page by language, gathered on the way."""
    return {}


def public_pages(browser, language):
    """Brings the browser to each public page in turn."""
    words = public_form.WORDS[language]
    go_on = words["continue"]
    for name, path in [("root", "/"), ("home", f"/{language}"), ("notice", NOTICE[language])]:
        browser.open(path)
        yield name
    browser.run("document.querySelectorAll('details').forEach(it => it.open = true)")
    yield "notice-open"
    for name, path in [("cookies", COOKIES[language]), ("accessibility", ACCESSIBILITY[language]),
                       ("published-list", PUBLISHED[language])]:
        browser.open(path)
        yield name
    browser.follow(browser.all("main h2 a")[0].click)
    yield "published"
    browser.open(PUBLISHED[language] + "/aaaaaaaaaaaaaaaaaaaaaaaaaa")
    yield "not-found"
    browser.open(ASK[language])
    yield "start"
    browser.go(words["start"])
    yield "question-kind"
    browser.press(go_on)
    yield "question-kind-error"
    browser.choose("kind", "sar").press(go_on)
    yield "question-request"
    browser.press(go_on)
    yield "question-request-error"
    browser.fill("request", "Popeth.").press(go_on)
    yield "question-name"
    browser.press(go_on)
    yield "question-name-error"
    browser.fill("name", "Siân Li").press(go_on)
    yield "question-reply"
    browser.press(go_on)
    yield "question-reply-error"
    browser.fill("email", "nid-cyfeiriad").press(go_on)
    yield "question-email-error"
    browser.fill("email", "sian.li@post.example").press(go_on)
    yield "question-language"
    browser.press(go_on)
    yield "question-language-error"
    browser.choose("language", "both").press(go_on)
    yield "check"
    browser.press(words["send"])
    yield "sent"


def first_case(browser, language, kind, closed=False):
    browser.open(CASES[language] + ("?tab=closed" if closed else ""))
    link = [link for link in browser.all("tbody a") if link.text.startswith(kind)][0]
    browser.follow(link.click)
    return browser.path


def staff_pages(browser, server, language):
    """Brings the browser to each page of the console in turn."""
    words = WORDS[language]
    browser.open(SIGN_IN[language])
    yield "sign-in"
    browser.press(words["sign-in"])
    yield "sign-in-error"
    sign_in(browser, server, language)
    yield "cases"
    browser.open(CASES[language] + "?tab=closed")
    yield "cases-closed"
    case = first_case(browser, language, "SAR")
    yield "case-access"
    browser.go(words["close"])
    yield "close-access"
    browser.open(case + SEARCH[language])
    yield "search"
    browser.press(words["answer-html"])
    yield "search-error"
    case = first_case(browser, language, "FOI", closed=True)
    yield "case-closed"
    case = first_case(browser, language, "FOI")
    requester = browser.all("section[aria-labelledby=details] dd")[0].text
    yield "case"
    browser.go(words["set-status"])
    yield "status"
    browser.press(words["set"])
    yield "status-error"
    browser.choose("status", "open").press(words["set"])
    browser.go(words["close"])
    yield "close"
    browser.press(words["close"])
    yield "close-error"
    browser.choose("outcome", "refused")
    browser.one('#topic option[value="what-we-spend"]').click()
    browser.press(words["close"])
    yield "case-just-closed"
    browser.go(words["publish"])
    yield "publish"
    browser.press(words["check-text"])
    yield "publish-error"
    browser.fill("answer", requester)
    browser.press(words["check-text"])
    yield "publish-found"
    browser.fill("answer", "Yes.").press(words["check-text"])
    yield "publish-clear"
    browser.open(case + DISCLOSE[language])
    yield "disclose"
    browser.press(words["check-permitted"])
    yield "disclose-error"
    browser.choose("recipient", "information-commissioner")
    browser.choose("purpose", "statutory-requirements")
    browser.choose("item", "personal-information").choose("item", "language-of-correspondence")
    browser.press(words["check-permitted"])
    yield "disclose-permit"
    browser.choose("recipient", "public").choose("purpose", "publication-of-requests")
    browser.press(words["check-permitted"])
    yield "disclose-unlawful"
    browser.choose("recipient", "another").fill("recipient-another", "Papur y Bont")
    browser.press(words["check-permitted"])
    yield "disclose-deny"
    browser.choose("urgent", "safety").press(words["check-permitted"])
    yield "disclose-review"
    browser.fill("reason", THREAT).download(words["confirm"])
    browser.open(DISCLOSURES[language])
    yield "disclosures"
    browser.press(words["judge"])
    yield "disclosures-error"
    for name, path in DISCLOSED_PAGES.items():
        browser.open(DISCLOSURES[language] + path[language])
        yield name
    for name, path in [("figures", FIGURES), ("proof", PROOF), ("ledger", LEDGER)]:
        browser.open(path[language])
        yield name
    browser.press(words["verify"])
    yield "ledger-verified"
    browser.open(PROOF[language])
    browser.run("document.querySelectorAll('details').forEach(it => it.open = true)")
    yield "proof-open"
    yield from retention_pages(browser, server, language)


def retention_pages(browser, server, language):
    words = WORDS[language]
    browser.open(RETENTION[language])
    yield "retention"
    browser.run("document.getElementById('day').value = ''")
    browser.press(words["make"])
    yield "retention-error"
    for name, path in SYSTEM_PAGES.items():
        browser.open(RETENTION[language] + path[language])
        yield name
    browser.open(RETENTION[language]).press(words["make"])
    yield "plan-own"
    plan = f"{RETENTION[language]}/{server.plan_by_role()}"
    browser.open(plan)
    yield "plan"
    browser.press(words["approve"])
    yield "plan-error"
    browser.fill("reason", "Yes.").press(words["approve"])
    yield "plan-approved"
    browser.press(words["destroy"])
    yield "plan-approved-error"
    certified = [row.find_element("css selector", "a").get_attribute("href")
                 for row in RowsOf(browser, language).applied()]
    browser.driver.get(certified[0])
    yield "plan-applied"
    browser.driver.get(certified[0] + CERTIFICATE[language])
    yield "certificate"
    browser.open(CASES[language] + "/aaaaaaaaaaaaaaaaaaaaaaaaaa")
    yield "no-such-case"


class RowsOf:
    """The plans in the list."""

    def __init__(self, browser, language):
        self.rows = browser.open(RETENTION[language]).all("tbody tr")
        self.word = WORDS[language]["carried-out"]

    def applied(self):
        return [row for row in self.rows if row.text.endswith(self.word)]


def look(browser, name, language, seen, tab_at):
    """Everything that is looked at on one page; returns what is wrong."""
    wrong = [f"markup: {fault}" for fault in markup_faults(browser)]
    if name != "root":
        seen.setdefault(name, {})[language] = set(words_of(browser))
    for size, scale in [(WIDE, 1), (NARROW, 1), (ZOOMED, 4)]:
        browser.resize(size, scale)
        wrong += [f"{size}: {wide}" for wide in too_wide(browser)]
        if size == tab_at and not name.endswith("-error"):
            wrong += walk_by_tab(browser)
        if size != ZOOMED:
            wrong += [f"{size}: {violation}"
                      for violation in violations(browser, layout_only=size == NARROW)]
            browser.shoot(f"{name}-{language}")
    browser.resize(WIDE)
    return [f"{name}: {each}" for each in wrong]


# Each language walks by Tab at one size: the pages are built alike.
TAB_AT = {"cy": ZOOMED, "en": WIDE}


@pytest.mark.parametrize("language", ["cy", "en"])
def test_public_pages(server, visit, seen, language):
    browser = visit(server)
    wrong = []
    for name in public_pages(browser, language):
        wrong += look(browser, name, language, seen, TAB_AT[language])
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", ["cy", "en"])
def test_staff_pages(later_server, visit, seen, language):
    browser = visit(later_server)
    wrong = []
    for name in staff_pages(browser, later_server, language):
        wrong += look(browser, name, language, seen, TAB_AT[language])
    assert not wrong, "\n".join(wrong)


# Names, references, citations, titles of Acts, opaque ids; and a word that is the same in both.
SHARED = re.compile(
    r"Addewid|Staff \(demonstration\)|(FOI|SAR|SCW)-|@|Siân Li|Popeth\.|Papur y Bont"
    r"|^(FOIA|DPA|UK GDPR|Data Protection Act)|^Contract$|^[a-z2-7]{26}$"
    # A version of a register, which may have more letters than digits.
    r"|^[0-9a-f]{12}$|^" + re.escape(THREAT) + "$")


def test_nothing_is_left_untranslated(seen):
    assert len(seen) > 50, "the pages are looked at first"
    same = {}
    for name, by_language in seen.items():
        for words in by_language["cy"] & by_language["en"]:
            if not SHARED.search(words):
                same.setdefault(words, []).append(name)
    assert not same, "\n".join(f"'{words}' on {names}" for words, names in same.items())
