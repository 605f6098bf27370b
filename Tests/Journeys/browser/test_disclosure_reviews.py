"""What was shared in a hurry is reviewed by somebody else, on the register of disclosures."""
import subprocess
import uuid

import pytest

from .console import (
    CASES, DISCLOSURES, SIGN_IN, WORDS, open_case, problems, sign_in)
from .public_form import answer_all, send

NAME = "Gwenllian Okafor"
RECIPIENT = "Ysgol y Bont"
REASON = "A threat was made by telephone."
PASSWORD = "a long password for tests"


@pytest.fixture(params=[("server", "en"), ("postgres_server", "cy")],
                ids=["sqlite-en", "postgres-cy"])
def desk(request, visit):
    server = request.getfixturevalue(request.param[0])
    return server, visit(server), request.param[1]


def employ(server, name, role):
    done = subprocess.run(
        [server.binary, "account", "--sign-in-name", name, "--name", name, "--role", role,
         "--data", str(server.data), "--today", server.today],
        input=PASSWORD + "\n", capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr


def sign_in_as(browser, language, name):
    browser.press(WORDS[language]["sign-out"])
    browser.open(SIGN_IN[language]).fill("name", name).fill("password", PASSWORD)
    browser.press(WORDS[language]["sign-in"])
    assert browser.path == CASES[language]


def share_in_a_hurry(browser, language, case):
    words = WORDS[language]
    browser.open(case).go(words["disclose"])
    browser.choose("recipient", "another").fill("recipient-another", RECIPIENT)
    browser.choose("purpose", "statutory-requirements").choose("item", "personal-information")
    browser.choose("urgent", "safety").press(words["check-permitted"])
    browser.fill("reason", REASON).download(words["confirm"])


def judge(browser, language, reference, outcome):
    """Chooses the disclosure of a case, and says what it came to."""
    [choice] = [option for option in browser.all("#disclosure option")
                if option.text.startswith(reference)]
    assert RECIPIENT in choice.text
    choice.click()
    browser.one(f'#outcome option[value="{outcome}"]').click()
    return browser.press(WORDS[language]["judge"])


def line(browser, section, reference):
    [row] = [row for row in browser.all(f"#{section} ~ div tbody tr")
             if reference in row.text]
    return row.text


def test_a_review_is_made_by_another_officer_and_by_no_one_else(desk):
    server, browser, language = desk
    words = WORDS[language]
    email = f"gwenllian.{uuid.uuid4().hex}@post.example"
    answer_all(browser, language, kind="foi", request="What was spent?", name=NAME, email=email)
    reference = send(browser, language)
    sign_in(browser, server, language)
    open_case(browser, language, reference)
    share_in_a_hurry(browser, language, browser.path)

    browser.open(DISCLOSURES[language])
    waiting = line(browser, "waiting", reference)
    assert RECIPIENT in waiting and REASON in waiting
    assert NAME not in browser.source() and email not in browser.source()
    browser.press(words["judge"])
    assert problems(browser) == [words["which-missing"], words["outcome-judged-missing"]]
    judge(browser, language, reference, "right")
    assert problems(browser) == [words["same-person"]]
    assert reference in line(browser, "waiting", reference), "it still waits"
    browser.shoot(f"disclosures-own-{language}")

    employ(server, f"ffion-{language}", "case-handler")
    sign_in_as(browser, language, f"ffion-{language}")
    browser.open(DISCLOSURES[language])
    assert words["officers-only"] in browser.text and not browser.has("#disclosure")

    employ(server, f"macsen-{language}", "information-governance-officer")
    sign_in_as(browser, language, f"macsen-{language}")
    browser.open(DISCLOSURES[language])
    judge(browser, language, reference, "right")
    assert browser.path == DISCLOSURES[language] and problems(browser) == []
    assert words["judged-right"] in line(browser, "made", reference)
    assert reference not in "".join(
        row.text for row in browser.all("#waiting ~ div tbody tr"))
    browser.shoot(f"disclosures-judged-{language}")
