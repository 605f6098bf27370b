"""A strict reading of a page's markup: what a validator of HTML would say of pages like ours, in
which every element that may be closed is closed."""
import re
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr"}
PHRASING = {
    "a", "abbr", "b", "bdi", "bdo", "br", "button", "cite", "code", "data", "dfn", "em", "i",
    "img", "input", "kbd", "label", "mark", "q", "s", "samp", "select", "small", "span", "strong",
    "sub", "sup", "svg", "textarea", "time", "u", "var", "wbr",
}
# What may stand directly within an element, where not everything may.
CHILDREN = {
    "html": {"head", "body"},
    "head": {"meta", "title", "link"},
    "ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"},
    "table": {"caption", "thead", "tbody", "tfoot"},
    "thead": {"tr"}, "tbody": {"tr"}, "tfoot": {"tr"}, "tr": {"th", "td"},
    "select": {"option"}, "option": set(), "textarea": set(), "title": set(),
    "legend": PHRASING | {"h1", "h2", "h3"},
    **{name: PHRASING for name in (
        "p", "h1", "h2", "h3", "h4", "span", "strong", "em", "small", "label", "code", "button",
        "dt", "summary", "pre", "caption")},
}
NOT_WITHIN = {"a": {"a", "button", "label"}, "button": {"a", "button", "label"},
              "form": {"form"}, "main": {"main", "article", "nav", "footer", "header"},
              "label": {"label"}}
CONTROLS = {"input", "select", "textarea"}
REFERRING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers")


class Reader(HTMLParser):
    """Reads a page and collects its faults."""

    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.faults, self.open, self.ids, self.references = [], [], {}, []
        self.headings, self.controls, self.labelled, self.counts = [], [], set(), {}

    def fault(self, words):
        self.faults.append(f"line {self.getpos()[0]}: {words}")

    def handle_decl(self, declaration):
        if declaration != "DOCTYPE html" or self.open:
            self.fault(f"<!{declaration}>")

    def handle_starttag(self, tag, attributes):
        self.within(tag)
        names = [name for name, _ in attributes]
        for name in {name for name in names if names.count(name) > 1}:
            self.fault(f"<{tag}> has '{name}' twice")
        self.attributes(tag, dict(attributes))
        if "svg" not in self.open:
            self.counts[tag] = self.counts.get(tag, 0) + 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        if "svg" not in self.open and tag not in VOID:
            self.fault(f"<{tag}/> closes itself")
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.fault(f"</{tag}> where <{self.open[-1] if self.open else 'nothing'}> is open")
            return
        self.open.pop()

    def handle_data(self, data):
        if "<" in data or (self.open and self.open[-1] not in ("pre",) and "\0" in data):
            self.fault(f"'{data.strip()[:30]}' is not escaped")
        parent = self.open[-1] if self.open else None
        if data.strip() and parent in CHILDREN and parent in (
                "ul", "ol", "dl", "table", "thead", "tbody", "tfoot", "tr", "select", "head",
                "html"):
            self.fault(f"text directly in <{parent}>: '{data.strip()[:30]}'")

    def handle_comment(self, data):
        self.fault("a comment reaches the reader")

    def within(self, tag):
        parent = self.open[-1] if self.open else None
        if parent in CHILDREN and tag not in CHILDREN[parent]:
            self.fault(f"<{tag}> directly in <{parent}>")
        for outer in NOT_WITHIN.get(tag, ()):
            if outer in self.open:
                self.fault(f"<{tag}> somewhere in <{outer}>")

    def attributes(self, tag, attributes):
        identity = attributes.get("id")
        if identity is not None:
            if not identity or re.search(r"\s", identity):
                self.fault(f"the id '{identity}'")
            if identity in self.ids:
                self.fault(f"the id '{identity}' is there twice")
            self.ids[identity] = tag
        for name in REFERRING:
            for target in (attributes.get(name) or "").split():
                self.references.append((self.getpos()[0], name, target))
        href = attributes.get("href") or ""
        if href.startswith("#"):
            self.references.append((self.getpos()[0], "href", href[1:]))
        if tag == "label" and attributes.get("for"):
            self.labelled.add(attributes["for"])
        if tag in CONTROLS and attributes.get("type") != "hidden":
            self.controls.append((self.getpos()[0], tag, attributes))
        if re.fullmatch("h[1-6]", tag):
            self.headings.append((self.getpos()[0], int(tag[1])))
        for name in attributes:
            if name.startswith("on") or name == "style":
                self.fault(f"<{tag}> has '{name}'")
        if attributes.get("class") == "" or attributes.get("lang") == "":
            self.fault(f"<{tag}> has an empty attribute")


def faults(source, path="page"):
    """What is wrong with the markup of a page, each with its line."""
    reader = Reader()
    reader.feed(source)
    reader.close()
    found = list(reader.faults)
    if reader.open:
        found.append(f"never closed: {reader.open}")
    for line, name, target in reader.references:
        if target not in reader.ids:
            found.append(f"line {line}: {name} names '{target}', which is not there")
    for line, tag, attributes in reader.controls:
        if not (attributes.get("id") in reader.labelled or attributes.get("aria-label")
                or attributes.get("aria-labelledby")):
            found.append(f"line {line}: <{tag} name='{attributes.get('name')}'> has no label")
    for tag, wanted in [("html", 1), ("title", 1), ("main", 1), ("body", 1)]:
        if reader.counts.get(tag) != wanted:
            found.append(f"{reader.counts.get(tag, 0)} <{tag}>")
    levels = [level for _, level in reader.headings]
    if levels.count(1) < 1 or (levels.count(1) > 1 and path != "/"):
        found.append(f"{levels.count(1)} <h1>")
    last = 1
    # The error summary and a notification stand above the heading of the page.
    for line, level in reader.headings:
        if level > last + 1:
            found.append(f"line {line}: h{level} after h{last}")
        last = level
    for amp in re.finditer(r"&(?!(#\d+|#x[0-9a-fA-F]+|[a-zA-Z]+);)", source):
        found.append(f"line {source[:amp.start()].count(chr(10)) + 1}: & is not escaped")
    return found
