"""What is looked at on every page: axe, width, focus, markup, words."""
import functools
import pathlib
import sys

from . import markup
from .browsing import SEEN_FOCUS

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
STOPS_MAX = 150


@functools.cache
def axe():
    found = sorted(pathlib.Path(sys.prefix).glob(
        "lib/python3*/site-packages/axe_playwright_python/axe.min.js"))
    assert found, "axe is not installed: scripts/install test"
    return found[-1].read_text()


# The rules that depend on how the page is laid out; the others read the markup alone.
LAYOUT_RULES = ["color-contrast", "link-in-text-block", "scrollable-region-focusable",
                "target-size"]


def violations(browser, layout_only=False):
    """What axe finds, each with the element."""
    what = ({"type": "rule", "values": LAYOUT_RULES} if layout_only
            else {"type": "tag", "values": TAGS})
    if not browser.run("return typeof window.axe === 'object'"):
        browser.run(axe())
    result = browser.driver.execute_async_script("""
        const done = arguments[arguments.length - 1];
        axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})
          .then(result => done(result.violations.flatMap(
            rule => rule.nodes.map(node => rule.id + ' (' + rule.help + '): '
              + node.html.slice(0, 200) + ' ' + (node.any[0]?.message ?? '')))))
          .catch(error => done(['axe: ' + error]));""", what)
    return result


def too_wide(browser):
    """What makes the page scroll sideways; wide tables scroll in their own regions."""
    return browser.run("""
        const room = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= room) return [];
        const scrolls = it => it && it !== document.body && (
          /auto|scroll/.test(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
        return ['the page is ' + document.documentElement.scrollWidth + ' wide in ' + room,
          ...[...document.body.querySelectorAll('*')]
            .filter(it => it.getBoundingClientRect().right > room + 1 && !scrolls(it))
            .slice(0, 5).map(it => it.outerHTML.slice(0, 120))];""")


def walk_by_tab(browser):
    """Tab from the first to the last stop: each is seen to have the focus, none holds it, and
    all that can be used is reached. Returns what is wrong."""
    browser.run("document.activeElement.blur(); scrollTo(0, 0);"
                "getSelection().removeAllRanges(); window.stops = new Set(); window.last = null;")
    wrong = []
    focusable = browser.run("""
        const radios = new Set();
        return [...document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
          .filter(it => it.checkVisibility() && !it.disabled)
          .filter(it => it.type !== 'radio' || !radios.has(it.name) && radios.add(it.name)).length;
        """)
    browser.run("document.body.tabIndex = -1; document.body.focus();"
                "document.body.removeAttribute('tabindex');")
    for _ in range(STOPS_MAX):
        browser.press_tab()
        # A box for a date is several stops in one.
        state, problem = browser.run("""
            const it = document.activeElement;
            if (!it || it === document.body || stops.has(it) && it !== window.last) {
              return ['end', null];
            }
            const isSame = it === window.last;
            window.last = it;
            stops.add(it);
            if (isSame) return ['on', null];
            return ['on', (() => {""" + SEEN_FOCUS + "})()];")
        if state == "end":
            break
        if problem:
            wrong.append(f"{browser.path} at {browser.size}: {problem}")
    reached = browser.run("return stops.size")
    if reached < focusable:
        wrong.append(f"{browser.path}: Tab reaches {reached} of {focusable}")
    return wrong


def markup_faults(browser):
    return markup.faults(browser.source(), browser.path)


# What people wrote, and what they are called.
WRITTEN = ", ".join([
    ".quoted", ".prose", "blockquote", "textarea", 'main h2 a[href*="/published-requests/"]',
    'main h2 a[href*="/ceisiadau-a-gyhoeddwyd/"]', "article h1 > span:last-child",
    "section[aria-labelledby=details] div:nth-child(-n+2) dd",
])


def words_of(browser):
    """The words on the page in the page's own language, as a person reads or hears them, without
    those that people wrote."""
    return browser.run("""
        const written = [...document.querySelectorAll(arguments[0])].map(it => it.textContent);
        const words = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const add = text => {
          const read = text.replace(/\\s+/g, ' ').trim();
          if (/\\p{L}{3}/u.test(read)) words.add(read);
        };
        const foreign = it => {
          const marked = it.closest('[lang]');
          return marked && marked.lang !== document.documentElement.lang;
        };
        while (walker.nextNode()) {
          const it = walker.currentNode.parentElement;
          if (!foreign(it) && !it.closest('code, pre, script, style, ' + arguments[0])) {
            add(walker.currentNode.data);
          }
        }
        for (const it of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
          if (foreign(it)) continue;
          for (const name of ['aria-label', 'title', 'placeholder']) add(it.getAttribute(name) || '');
        }
        add(written.reduce((title, words) => title.replace(words, ''), document.title));
        return [...words];""", WRITTEN)
