"""The report on a notice: one file that needs no server, no script and no other file."""
import pathlib
import re
import shutil
import subprocess
import tempfile

import pytest

from . import markup
from .accessibility import too_wide, violations, walk_by_tab
from .browsing import NARROW, WIDE
from .demo_server import ROOT, needed
from .test_published_site import validated

LANGUAGES = ("cy", "en")
DAY = "2026-11-22"

HOSTILE = """<script>document.title = 'taken'</script>
# Privacy notice </h1><img src=x onerror="document.title='taken'">

We are the data controller "><script>document.title='taken'</script>, and we rely on our
legitimate interests </mark></p><style>body{display:none}</style> under the Data Protection Act 1998.

- we keep it for six years ' onmouseover='document.title=1
- we share it with <a href="javascript:document.title='taken'">partners</a>

You have the right to see your information. You can complain to us. {{{frame.title}}} {{>token}}

| What | How long |
|---|---|
| <b onclick=alert(1)>Names</b> | six years |
""" + "Your information is kept safe by people who were trained to keep it safe. " * 6


@pytest.fixture(scope="module")
def reports():
    """A folder with the reports on the sample notices, in both languages, and on a hostile one."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="addewid-reports-"))
    (folder / "hostile.md").write_text(HOSTILE)
    for language in LANGUAGES:
        run("Examples/notices/poor.html", folder / f"poor.{language}.html", language)
        run("Examples/notices/notice.cy.txt", folder / f"notice.{language}.html", language)
        run(folder / "hostile.md", folder / f"hostile.{language}.html", language)
        run("Examples/notices", folder / language, language)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def run(notice, out, language):
    done = subprocess.run(
        [needed("ADDEWID_BINARY"), "review", str(notice), "--format", "html", "--in", language,
         "--out", str(out), "--today", DAY], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode in (0, 1) and done.stderr == "", done.stdout + done.stderr


def pages(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.html"))


def test_markup(reports):
    wrong = []
    for page in pages(reports):
        source = (reports / page).read_text()
        # Our own reading does not know styles within a page, which our reports have.
        plain = re.sub(r"<style>.*?</style>\n", "", source, flags=re.S)
        wrong += [f"{page}: {fault}" for fault in markup.faults(plain)]
        assert not re.search(r"<script|<link|<img|⟦", source), page
        # The hostile notice's own words say these, as words.
        if not page.startswith("hostile"):
            assert not re.search(r"\sstyle=|\son[a-z]+=|\{\{", source), page
        assert source.count("<style>") == 1 and "Content-Security-Policy" in source
        assert ("Drafft – heb ei wirio" in source) == ('<html lang="cy">' in source), page
    assert not wrong, "\n".join(wrong[:40])
    wrong = [f"{message['url']}:{message.get('lastLine')}: {message['message']}"
             for message in validated([reports])
             # The checker knows the styles of some years ago.
             if not message["message"].startswith("CSS: ")]
    assert not wrong, "\n".join(wrong[:40])


@pytest.mark.parametrize("page", [
    "poor.en.html", "poor.cy.html", "notice.cy.html", "hostile.en.html", "en/index.html",
    "cy/index.html"])
def test_every_page_is_accessible(reports, windows, page):
    # With script, for axe alone: the page's own policy lets none of its own run.
    browser = windows(True)
    browser.begin(reports.as_uri())
    browser.open(f"/{page}")
    browser.shoot(f"review-{page.replace('/', '-')[:-5]}")
    wrong = []
    for size in (WIDE, NARROW):
        browser.resize(size)
        wrong += [f"{size}: {each}" for each in too_wide(browser)]
        wrong += [f"{size}: {each}" for each in violations(browser, layout_only=size == NARROW)]
    browser.resize(WIDE)
    wrong += walk_by_tab(browser)
    assert not wrong, "\n".join(wrong)
    assert browser.elsewhere() == [] and browser.title != "taken"


def test_nothing_in_a_notice_runs_or_hides(reports, windows):
    for script in (True, False):
        browser = windows(script)
        browser.begin(reports.as_uri())
        browser.open("/hostile.en.html")
        assert browser.title.startswith("Privacy notice") and "Addewid" in browser.text
        assert "legitimate interests" in browser.text
        assert not browser.has("main img, main script, main style, main b, [onclick]")
        assert browser.elsewhere() == [] and browser.complaints() == []


def test_its_styles_are_let_in_by_its_own_policy(reports, windows):
    browser = windows(False)
    browser.begin(reports.as_uri())
    browser.open("/poor.en.html")
    assert browser.all(".finding")[0].value_of_css_property("border-left-style") != "none"
    assert browser.complaints() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finding_leads_to_its_words_and_back(reports, windows, language):
    browser = windows(False)
    browser.begin(reports.as_uri())
    browser.open(f"/poor.{language}.html")
    urgent = browser.all(".urgent a")
    assert 3 <= len(urgent) <= 5
    target = urgent[0].get_attribute("href").split("#")[1]
    urgent[0].click()
    assert browser.one(":target").get_attribute("id") == target
    number = browser.all("a.mark-number")[0]
    finding = browser.one(f"#{number.get_attribute('href').split('#')[1]}")
    back = finding.find_element("css selector", ".finding-head a").get_attribute("href")
    assert browser.one(f"#{back.split('#')[1]}").tag_name == "mark"


@pytest.mark.parametrize(("size", "is_beside"), [(WIDE, True), (NARROW, False)])
def test_findings_stand_in_the_margin_where_there_is_one(reports, windows, size, is_beside):
    browser = windows(False)
    browser.begin(reports.as_uri(), size)
    browser.open("/poor.en.html")
    piece = next(it for it in browser.all(".piece")
                 if it.find_elements("css selector", ".finding"))
    words, findings = (piece.find_element("css selector", it).rect for it in (".words", ".findings"))
    assert (findings["x"] >= words["x"] + words["width"]) == is_beside
    assert (findings["y"] >= words["y"] + words["height"]) != is_beside


def test_the_summary_fits_a_sheet_of_paper(reports, windows):
    """The notice itself begins on a page of its own, so that the summary can be sent alone."""
    browser = windows(False)
    browser.begin(reports.as_uri())
    browser.open("/poor.en.html")
    sheet = browser.cdp("Page.printToPDF", preferCSSPageSize=True, paperWidth=8.27,
                        paperHeight=11.69)
    assert sheet["data"]
    browser.cdp("Emulation.setEmulatedMedia", media="print")
    try:
        assert browser.one(".reviewed").value_of_css_property("break-before") == "page"
        hidden = browser.run("""
            return [...document.querySelectorAll('.finding, .words, .urgent li, .checklist li')]
              .filter(it => !it.checkVisibility()).length;""")
        assert hidden == 0
    finally:
        browser.cdp("Emulation.setEmulatedMedia", media="")


def test_the_index_leads_to_every_report_and_back(reports, windows):
    browser = windows(False)
    browser.begin(reports.as_uri())
    browser.open("/en/index.html")
    links = [it.get_attribute("href") for it in browser.all("main tbody a")]
    assert len(links) == len(pages(reports / "en")) - 1
    browser.follow(browser.all("main tbody a")[0].click)
    browser.follow(browser.one(".back-link").click)
    assert browser.path.endswith("/en/index.html")
