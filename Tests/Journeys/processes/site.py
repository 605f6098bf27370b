"""Talks HTTP to a served installation as a browser does, and keeps all that it was told."""
import html
import http.client
import re
import socket
import urllib.parse

TOKEN = re.compile(r'name="token" value="([^"]+)"')
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)


class Answer:
    """One answer, with the request that it was for."""

    def __init__(self, method, target, status, headers, body):
        self.method = method
        self.target = target
        self.status = status
        self.headers = headers
        self.body = body

    def header(self, name):
        """The value of a header; nothing where it is not there."""
        return next((v for k, v in self.headers if k.lower() == name.lower()), None)

    @property
    def text(self):
        return self.body.decode()

    @property
    def title(self):
        found = TITLE.search(self.body.decode(errors="replace"))
        return html.unescape(found.group(1)).strip() if found else ""

    @property
    def token(self):
        return TOKEN.search(self.text).group(1)

    def __repr__(self):
        return f"{self.method} {self.target} -> {self.status}\n{self.headers}\n{self.body[:2000]}"


class Browser:
    """Keeps cookies, follows nothing by itself, and remembers every answer."""

    def __init__(self, port):
        self.port = port
        self.cookies = {}
        self.answers = []

    def ask(self, method, target, body=None, headers=None):
        sent = {"Host": f"127.0.0.1:{self.port}"} | (headers or {})
        if self.cookies and "Cookie" not in sent:
            sent["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request(method, target, body, sent)
            got = connection.getresponse()
            answer = Answer(method, target, got.status, got.getheaders(), got.read())
        finally:
            connection.close()
        for name, value in answer.headers:
            if name.lower() == "set-cookie":
                self._keep(value)
        self.answers.append(answer)
        return answer

    def _keep(self, cookie):
        name, _, value = cookie.split(";")[0].partition("=")
        if "max-age=0" in cookie.lower():
            self.cookies.pop(name, None)
        else:
            self.cookies[name] = value

    def get(self, target, **headers):
        return self.ask("GET", target, headers=headers)

    def post(self, target, fields, token=None, headers=None):
        """Sends a form; `fields` is a mapping or a list of pairs."""
        pairs = list(fields.items()) if isinstance(fields, dict) else list(fields)
        if token is not None:
            pairs.append(("token", token))
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return self.ask("POST", target, urllib.parse.urlencode(pairs), kind | (headers or {}))

    def send(self, target, fields, page=None):
        """Opens the page with the form, and sends the form with its token."""
        return self.post(target, fields, token=self.get(page or target).token)

    def sign_in(self, name, password):
        answer = self.post(SIGN_IN, {"name": name, "password": password})
        assert answer.status == 303, answer
        return answer


SIGN_IN = "/en/console/sign-in"
CASES = "/en/console/cases"


def ask_for_information(browser, answers, language="en"):
    """Goes through the public form and sends it."""
    start = {"en": "/en/ask-for-information", "cy": "/cy/gofyn-am-wybodaeth"}[language]
    words = {
        "en": ["kind", "request", "name", "reply", "language", "check-your-answers"],
        "cy": ["math", "cais", "enw", "ateb", "iaith", "gwirio-eich-atebion"],
    }[language]
    fields = [["kind"], ["request"], ["name"], ["email", "postal-address"], ["language"], []]
    for word, names in zip(words, fields):
        given = {name: answers.get(name, "") for name in names}
        answer = browser.send(f"{start}/{word}", given)
        assert answer.status == 303, answer
    return answer


def raw(port, sent, seconds=20):
    """Sends bytes as they are, and returns all that comes back before the connection ends."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as connection:
        connection.settimeout(seconds)
        got = b""
        try:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        try:
            while piece := connection.recv(65_536):
                got += piece
        except OSError:
            pass
        return got


def parsed(got):
    """Status, headers and body of a raw answer."""
    head, _, body = got.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:]]
    return Answer("", "", int(lines[0].split()[1]), headers, body)
