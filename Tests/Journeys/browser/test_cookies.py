"""The cookies and what else the browser is told: two cookies, as the cookies page says, both strict
and gone with the visit; nothing kept, nothing from elsewhere."""
import urllib.request

from .console import CASES, SESSION, sign_in
from .public_form import COOKIES, question

DRAFT = "addewid-enquiry"


def test_there_are_the_two_documented_cookies_and_no_other(server, visit):
    browser = visit(server)
    for language in ("cy", "en"):
        browser.open(COOKIES[language])
        assert [code.text for code in browser.all("tbody code")] == [DRAFT, SESSION]
    assert browser.cookies() == {}
    browser.open(question("en", "kind"))
    sign_in(browser, server, "en")
    cookies = browser.cookies()
    assert set(cookies) == {DRAFT, SESSION}
    for cookie in cookies.values():
        assert cookie["httpOnly"] and cookie["sameSite"] == "Strict" and cookie["path"] == "/"
        assert "expiry" not in cookie
    browser.press("Sign out")
    assert set(browser.cookies()) == {DRAFT}
    assert browser.run("return [document.cookie, localStorage.length, sessionStorage.length]") == [
        "", 0, 0]


def test_a_session_does_not_outlive_its_sign_out(server, visit):
    browser = visit(server)
    sign_in(browser, server, "en")
    kept = browser.cookies()[SESSION]["value"]
    browser.press("Sign out")
    request = urllib.request.Request(
        server.url + CASES["en"], headers={"Cookie": f"{SESSION}={kept}"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        assert answer.url.endswith("/sign-in")


def test_every_answer_forbids_script_frames_and_keeping(server):
    for path in ("/", "/en", question("cy", "name"), CASES["en"]):
        with urllib.request.urlopen(server.url + path, timeout=10) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy and "script-src" not in policy
            assert "frame-ancestors 'none'" in policy and "form-action 'self'" in policy
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Referrer-Policy"] == "same-origin"
