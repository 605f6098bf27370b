"""The whole enquiry with Tab, Enter, Space, the arrows and what is typed; the pointer is never
used. Every stop on the way is seen to have the focus."""
import re

import pytest
from selenium.webdriver.common.keys import Keys

from .browsing import WIDE, ZOOMED
from .public_form import ASK, CHECK, REFERENCE, WORDS, question


def press(browser, selector, key=Keys.ENTER):
    """Goes to a link or button by Tab and presses it."""
    browser.tab_to(selector)
    return browser.follow(lambda: browser.keys(key))


@pytest.mark.parametrize(
    ("language", "size", "script"), [("en", WIDE, True), ("cy", ZOOMED, False)],
    ids=["en-wide-script", "cy-zoomed-no-script"])
def test_the_whole_enquiry_by_keyboard(server, visit, language, size, script):
    words = WORDS[language]
    browser = visit(server, script, size).open("/")
    press(browser, f'a[hreflang="{language}"].button')
    skip_to_the_content(browser)
    press(browser, f'main a[href="{ASK[language]}"]')
    press(browser, "main a.button")

    assert browser.path == question(language, "kind")
    press(browser, "form[novalidate] .button")
    assert browser.run("return document.activeElement.className") == "error-summary"
    browser.tab_to(".error-summary a").keys(Keys.ENTER)
    assert browser.run("return document.activeElement.id") == "kind"
    browser.keys(Keys.SPACE)
    assert browser.has("#kind:checked")
    browser.keys(Keys.ARROW_DOWN)
    assert browser.has('input[name=kind][value="foi"]:checked')
    browser.see_focus()
    press(browser, "form[novalidate] .button", Keys.SPACE)

    browser.tab_to("#request").keys("Un llinell", Keys.ENTER, "a llinell arall.")
    press(browser, "form[novalidate] .button")
    browser.tab_to("#name").keys("Osian Tudur")
    browser.follow(lambda: browser.keys(Keys.ENTER))
    assert browser.path == question(language, "reply"), "Enter in a box sends it, in no other way"
    browser.tab_to("#email").keys("osian.tudur@post.example")
    browser.follow(lambda: browser.keys(Keys.ENTER))
    browser.tab_to("input[name=language]").keys(Keys.ARROW_UP)
    assert browser.has('input[name=language][value="both"]:checked')
    press(browser, "form[novalidate] .button")

    assert browser.path == ASK[language] + CHECK[language]
    assert "Un llinell\na llinell arall." in browser.text
    press(browser, f'a[href^="{question(language, "name")}"]')
    browser.tab_to("#name").keys(Keys.END, "-Wynn")
    browser.follow(lambda: browser.keys(Keys.ENTER))
    assert "Osian Tudur-Wynn" in browser.text
    press(browser, "form[novalidate] .button")
    assert browser.heading == words["sent"]
    assert re.fullmatch(REFERENCE, browser.one(".reference").text)


def skip_to_the_content(browser):
    """The first stop leads past the header."""
    browser.press_tab().see_focus()
    assert browser.run("return document.activeElement.className") == "skip-link"
    browser.keys(Keys.ENTER)
    assert browser.run("return document.activeElement.id") == "main"


def test_text_twice_as_big_stays_within_the_window(server, visit):
    """WCAG 1.4.4, with text alone made bigger: what the browser's setting of text size does."""
    browser = visit(server)
    for language in ("cy", "en"):
        for path in (f"/{language}", ASK[language], question(language, "reply")):
            browser.open(path)
            browser.run("""
                const sheet = new CSSStyleSheet();
                sheet.replaceSync('html { font-size: 200% }');
                document.adoptedStyleSheets = [sheet];""")
            assert browser.run("return getComputedStyle(document.body).fontSize") == "38px"
            assert browser.run(
                "return document.documentElement.scrollWidth <= innerWidth"), path
