"""Retention: a plan that another person made is approved, carried out and certified; the promises
that it keeps are broken before and kept after."""
import pytest

from .console import (
    CERTIFICATE, PROOF, RETENTION, WORDS, facts, problems, sign_in)
from .demo_server import DemoServer, FreshDatabase
from .public_form import other

# By then the year has passed after which an open request goes.
LATER = "2028-06-01"
LATER_WORDS = {"cy": "1 Mehefin 2028", "en": "1 June 2028"}


@pytest.fixture(params=[("sqlite", "cy"), ("postgres", "en")], ids=["sqlite-cy", "postgres-en"])
def later(request, visit):
    database = FreshDatabase().make() if request.param[0] == "postgres" else None
    server = DemoServer(postgres=database and database.url).start().start_again_on(LATER)
    yield server, visit(server), request.param[1]
    server.stop()
    if database:
        database.drop()


def statuses(browser, language):
    """The promises on the proof page, each with the word of its status."""
    browser.open(PROOF[language])
    return browser.run("""
        return Object.fromEntries([...document.querySelectorAll('.console-margin p')].map(
          line => [line.querySelector('.console-id').textContent,
                   line.querySelector('.status').textContent.trim()]));""")


def test_a_plan_is_approved_by_a_second_person_and_carried_out(later):
    server, browser, language = later
    words = WORDS[language]
    sign_in(browser, server, language)
    assert statuses(browser, language)["SCW-129"] == words["broken"]
    browser.shoot(f"proof-broken-{language}")

    own_plan_waits(browser, language)

    plan = server.plan_by_role()
    browser.open(f"{RETENTION[language]}/{plan}")
    assert LATER_WORDS[language] in browser.heading
    assert browser.has("svg.bar") and browser.has("table.console-rules")
    assert not browser.has(f'form[action$="{APPLY[language]}"]'), "not before it is approved"
    browser.shoot(f"plan-{language}")
    goes = int(browser.all("tfoot td")[0].text)
    assert goes > 0
    browser.press(words["approve"])
    assert problems(browser) == [words["reason-missing"]]
    browser.fill("reason", "The counts agree with the list.").press(words["approve"])
    assert words["approved"] in facts(browser).values()
    browser.shoot(f"plan-approved-{language}")
    browser.press(words["destroy"])
    assert problems(browser) == [words["reason-missing"]]
    browser.fill("reason", "As approved.").press(words["destroy"])

    certificate(browser, language, plan, goes)
    browser.open(f"{RETENTION[language]}/{plan}")
    assert words["carried-out"] in facts(browser).values()
    assert not browser.has("main form"), "a plan is carried out once"
    assert statuses(browser, language)["SCW-129"] == words["kept"]


APPLY = {"cy": "/gweithredu", "en": "/apply"}
APPROVE = {"cy": "/cymeradwyo", "en": "/approve"}


def own_plan_waits(browser, language):
    """The one who made a plan cannot approve it: not on the page, and not past the page."""
    words = WORDS[language]
    browser.go(words["retention"])
    browser.run("document.getElementById('day').value = ''")
    browser.press(words["make"])
    assert problems(browser) == [words["day-missing"]]
    browser.run("document.getElementById('day').value = '2028-06-02'")
    browser.press(words["make"])
    assert problems(browser) == [words["day-future"]]
    browser.run("document.getElementById('day').value = arguments[0]", LATER)
    browser.press(words["make"])
    plan = browser.path
    assert words["own-plan"] in browser.text and not browser.has("main form")
    browser.shoot(f"plan-own-{language}")
    browser.follow(lambda: browser.run("""
        const form = document.querySelector('.signed-in').cloneNode(true);
        form.action = arguments[0];
        form.insertAdjacentHTML('beforeend', '<input name="reason" value="Because.">');
        document.body.append(form);
        form.submit();""", plan + APPROVE[language]))
    assert not browser.has("main form")
    browser.open(plan)
    assert words["own-plan"] in browser.text, "it still waits"


def certificate(browser, language, plan, goes):
    path = f"{RETENTION[language]}/{plan}{CERTIFICATE[language]}"
    assert browser.path == path
    for shown in (language, other(language)):
        article = browser.one(f'article[lang="{shown}"]')
        assert LATER_WORDS[shown] in article.text
        rows = article.find_elements("css selector", "tfoot td.number")
        assert [int(row.text) for row in rows] == [goes]
        assert "wecare-wales" in article.find_element("css selector", "pre").text
    assert [article.get_attribute("lang") for article in browser.all("article")] == [language, other(language)]
    browser.shoot(f"certificate-{language}")
    browser.open(f"{RETENTION[other(language)]}/{plan}{CERTIFICATE[other(language)]}")
    assert len(browser.all("article")) == 2
