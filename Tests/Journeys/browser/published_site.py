"""Sites of files, as `addewid publish` makes them: the five bodies of the examples."""
import html.parser
import pathlib
import shutil
import subprocess
import tempfile
import urllib.parse

from .demo_server import ROOT, TODAY, needed

REGISTERS = sorted((ROOT / "Examples/registers").iterdir())
LANGUAGES = ("cy", "en")
RECORD_MAX = 120_000
OFFICERS = ("record", "policy-document", "assumptions", "readability")


class PublishedSite:
    """A register published into a folder, opened as files."""

    def __init__(self, register):
        self.register = register
        self.name = register.name
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="addewid-site-"))
        self.url = self.folder.as_uri()

    def publish(self, register=None):
        done = subprocess.run(
            [needed("ADDEWID_BINARY"), "publish", str(register or self.register),
             "--out", str(self.folder), "--today", TODAY],
            cwd=ROOT, capture_output=True, text=True, timeout=300)
        assert done.returncode == 0 and done.stderr == "", done.stdout + done.stderr
        return done.stdout

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def pages(self):
        """The paths of all pages within the site."""
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.html"))

    def read(self, page):
        return (self.folder / page).read_text(encoding="utf-8")

    @property
    def notices(self):
        """The stems of the services' notices, the longest first."""
        stems = [page[:-8] for page in self.pages
                 if page.endswith(".en.html") and "/" not in page]
        stems = [stem for stem in stems if stem not in ("index", "changes")]
        return sorted(stems, key=lambda stem: -len(self.read(f"{stem}.en.html")))

    @property
    def childrens(self):
        return [page[:-8] for page in self.pages
                if page.startswith("children/") and page.endswith(".en.html")]

    @property
    def kinds(self):
        """A page of every kind: of notices the longest and the shortest."""
        found = ["index", "changes", self.notices[0], self.notices[-1]]
        found += self.childrens[:1] + [f"officers/{name}" for name in OFFICERS]
        # The records of large bodies are the same page with more rows.
        if len(self.read("officers/record.en.html")) > RECORD_MAX:
            found.remove("officers/record")
        return list(dict.fromkeys(found))


class Links(html.parser.HTMLParser):
    """The ids of a page, and where its links lead."""

    def __init__(self, source):
        super().__init__()
        self.ids, self.targets, self.alternates, self.words = set(), [], {}, []
        self.feed(source)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if "href" in attributes:
            self.targets.append(attributes["href"])
        if tag == "link" and attributes.get("rel") == "alternate":
            self.alternates[attributes["hreflang"]] = attributes["href"]


def broken_links(site):
    """Links of the site that lead nowhere, or that need a server."""
    read = {page: Links(site.read(page)) for page in site.pages}
    wrong = []
    for page, links in read.items():
        for target in links.targets:
            url = urllib.parse.urlsplit(target)
            if url.scheme in ("mailto", "tel", "https", "http"):
                continue
            if url.scheme or url.netloc or target.startswith("/"):
                wrong.append(f"{page}: '{target}' needs a server")
                continue
            file = (site.folder / page).parent / url.path if url.path else site.folder / page
            if not file.resolve().is_file():
                wrong.append(f"{page}: '{target}' is not there")
                continue
            aim = str(file.resolve().relative_to(site.folder.resolve()))
            if url.fragment and url.fragment not in read[aim].ids:
                wrong.append(f"{page}: '{target}' has no such place")
    return wrong
