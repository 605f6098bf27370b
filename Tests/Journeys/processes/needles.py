"""Looks for a person in anything that the product has written, however it is encoded."""
import base64
import html
import re
import unicodedata
import urllib.parse

NAME = "Xiomara Ffrancon-Quiñones"
# The person of this name is number 3 of the demonstration.
LOCAL_PART = "person3"
EMAIL = f"{LOCAL_PART}@post.example"
PART_LENGTH_MIN = 4

PARTS = [part for part in re.split(r"[\s-]+", NAME) if len(part) >= PART_LENGTH_MIN]
_ESCAPED = re.compile(r"\\u([0-9a-fA-F]{4})")


def folded(text):
    """Without case and accents."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _spellings(text):
    """The ways in which text may stand in bytes that are then encoded once more."""
    cases = {text, text.lower(), text.upper(), text.capitalize(), folded(text)}
    return {form.encode(code) for form in cases for code in ("utf-8", "utf-16-le", "latin-1")
            if code != "latin-1" or all(ord(letter) < 256 for letter in form)}


def _in_base64(content):
    """What is the same in base64 whatever stands before and after, at each of three places."""
    for skip in range(3):
        code = base64.b64encode(b"\0" * skip + content).decode().rstrip("=")
        start = -(-skip * 8 // 6)
        end = (skip + len(content)) * 8 // 6
        yield code[start:end]


WORDS = [*PARTS, EMAIL]
_PLAIN = [re.compile(re.escape(folded(word))) for word in PARTS]
_PLAIN.append(re.compile(re.escape(LOCAL_PART) + r"(?!\d)"))
_BASE64 = {piece for word in WORDS for form in _spellings(word) for piece in _in_base64(form)}
_BASE64 |= {piece.replace("+", "-").replace("/", "_") for piece in _BASE64}
_HEX = {form.hex() for word in WORDS for form in _spellings(word)}


def found(content):
    """What of the person stands in text or bytes, with what is around it; nothing if they do not."""
    is_bytes = isinstance(content, bytes)
    text = content.decode("utf-8", errors="replace") if is_bytes else str(content)
    views = [text, urllib.parse.unquote(text), urllib.parse.unquote(text, "latin-1"),
             html.unescape(text), _ESCAPED.sub(lambda it: chr(int(it.group(1), 16)), text)]
    if is_bytes:
        views += [content.decode("latin-1"), content.replace(b"\0", b"").decode("latin-1")]
    for view in views:
        plain = folded(view)
        for pattern in _PLAIN:
            if hit := pattern.search(plain):
                return plain[max(0, hit.start() - 60):hit.end() + 60]
    joined = re.sub(r"\s+", "", text)
    for piece in _BASE64:
        if piece in joined:
            return f"base64 '{piece}'"
    low = text.lower()
    for piece in _HEX:
        if piece in low:
            return f"hexadecimal '{piece}'"
    return None


def assert_absent(content, where):
    hit = found(content)
    assert hit is None, f"the person stands in {where}: {hit}"
