"""Misuse over real sockets: each request gets its answer, and the server goes on answering."""
import concurrent.futures
import json
import re
import socket
import threading
import time
import urllib.parse

import pytest

from . import rows, site
from .product import Installation, Server, run

PASSWORD = "a long password for tests"
KIND = "/en/ask-for-information/kind"
NAME = "/en/ask-for-information/name"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
HEADERS = {
    "content-security-policy": "default-src 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=()",
    "cache-control": "",
}
IDLE_SECONDS_MAX = 40
NO_SUCH_ID = "z" * 26


class Idle:
    """Connections that say nothing, or half of something, and how long they are left open."""

    def __init__(self, port):
        self.ended = {}
        self.threads = []
        starts = {
            "silent": b"", "half a line": b"GET /en HT",
            "half a body": b"POST /en/console/sign-in HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\n\r\nname=",
        }
        for name, sent in starts.items():
            thread = threading.Thread(target=self._wait, args=(port, name, sent), daemon=True)
            thread.start()
            self.threads.append(thread)

    def _wait(self, port, name, sent):
        start = time.monotonic()
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(sent)
            connection.settimeout(IDLE_SECONDS_MAX + 20)
            try:
                while connection.recv(4096):
                    pass
            except TimeoutError:
                return
            except OSError:
                pass
        self.ended[name] = time.monotonic() - start


@pytest.fixture(scope="module")
def installation(tmp_path_factory):
    with Installation(tmp_path_factory.mktemp("http") / "data", "sqlite") as made:
        made.demo(scale=12, smtp=False, ends_by=0)
        for name in ["tesni", "macsen"]:
            done = made.run("account", "--sign-in-name", name, "--name", name.title(), "--role",
                            "information-governance-officer", stdin=PASSWORD.encode() + b"\n")
            assert done.code == 0, done
        yield made


@pytest.fixture(scope="module")
def server(installation, tmp_path_factory):
    with Server(installation, tmp_path_factory.mktemp("log") / "serve.log",
                extra={"ADDEWID_LOG": "info"}) as made:
        made.idle = Idle(made.port)
        yield made


@pytest.fixture(autouse=True)
def goes_on(request):
    """After each misuse the server still answers somebody else."""
    yield
    if "server" in request.fixturenames:
        port = request.getfixturevalue("server").port
        assert site.Browser(port).get("/en").status == 200


@pytest.fixture
def visitor(server):
    return site.Browser(server.port)


@pytest.fixture(scope="module")
def staff(server):
    made = site.Browser(server.port)
    made.sign_in("tesni", PASSWORD)
    return made


@pytest.fixture(scope="module")
def case(installation):
    """The address of an open request."""
    rows = installation.dump()["enquiry"]
    row = next(row for row in rows if row["kind"] == "foi" and not row["closed_on"])
    return f"{site.CASES}/{row['id']}"


def checked(answer, status):
    """The status, the headers that every answer has, and no inner workings on the page."""
    assert answer.status == status, answer
    for name, start in HEADERS.items():
        value = answer.header(name)
        assert value is not None and value.startswith(start), f"{name}: {value} in {answer}"
    shown = answer.body.decode(errors="replace")
    for word in ["Error(", "Optional(", "Sources/", ".swift", "SQL", "Refused"]:
        assert word not in shown, f"'{word}' in {answer}"
    return answer


def request(port, text, body=b""):
    """A request as it is typed, with line ends put in."""
    return site.raw(port, text.replace("\n", "\r\n").encode("latin-1") + b"\r\n\r\n" + body)


# MARK: Methods and addresses

@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"])
@pytest.mark.parametrize("target, allowed", [
    ("/en", "GET, HEAD"), ("/assets/addewid.css", "GET, HEAD"), (KIND, "GET, HEAD, POST"),
    (site.SIGN_IN, "GET, HEAD, POST")])
def test_a_wrong_method_is_told_the_right_ones(visitor, method, target, allowed):
    answer = checked(visitor.ask(method, target), 405)
    assert answer.header("allow") == allowed


@pytest.mark.parametrize("target", [
    "/", "/en", "/cy", "/en/published-requests", "/en/privacy/information-enquiries",
    "/en/cookies"])
def test_a_form_sent_where_there_is_none_is_405(visitor, target):
    answer = checked(visitor.post(target, {"kind": "foi"}), 405)
    assert answer.header("allow") == "GET, HEAD"


@pytest.mark.parametrize("target", ["/", "/en", KIND, site.SIGN_IN, "/assets/addewid.css", "/none"])
def test_head_is_get_without_the_body(server, visitor, target):
    got = site.parsed(request(server.port, f"HEAD {target} HTTP/1.1\nHost: a\nConnection: close"))
    shown = visitor.get(target)
    checked(got, shown.status)
    assert got.body == b""
    assert got.header("content-type") == shown.header("content-type")


@pytest.mark.parametrize("target", [
    "/none", "/en/none", "/fr", "/EN", "/en//cookies", "//en", "/en/../en/cookies", "/..", "/%2e%2e",
    "/assets/../../etc/passwd", "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/assets/addewid.css/x",
    "/en/cookies/x", "/en/published-requests/1", "/en/published-requests/'+OR+1=1+--",
    f"/en/published-requests/{'a' * 25}", f"/en/published-requests/{'A' * 26}",
    f"/en/published-requests/{NO_SUCH_ID}", "/en/published-requests/%00", "/%ff%fe", "/en?page=%zz%",
    "/en/published-requests?page=99999", "/addewid.sqlite", "/.git/config",
    "/en/" + "x" * 3000], ids=lambda it: it[:50])
def test_an_address_where_nothing_lives_is_404(visitor, target):
    answer = visitor.get(target)
    checked(answer, 200 if target == "/en?page=%zz%" else 404)


@pytest.mark.parametrize("page", ["0", "-1", "x", "9" * 40, "1e9", "%31"])
def test_an_odd_page_number_is_the_first_or_none(visitor, page):
    assert visitor.get(f"/en/published-requests?page={page}").status in (200, 404)


@pytest.mark.parametrize(
    "target", [f"/en/{'y' * 200_000}", f"/en?{'q=1&' * 40_000}"], ids=["path", "query"])
def test_a_very_long_address_is_refused(server, target):
    got = request(server.port, f"GET {target} HTTP/1.1\nHost: a\nConnection: close")
    assert not got or site.parsed(got).status in (400, 404, 414, 431), got[:300]


# MARK: Bodies

@pytest.mark.parametrize("kind", [
    "application/json", "text/plain", "multipart/form-data; boundary=x", "",
    "application/x-www-form"])
@pytest.mark.parametrize("target", [KIND, site.SIGN_IN])
def test_another_content_type_is_415(visitor, kind, target):
    visitor.get(KIND)
    checked(visitor.ask("POST", target, b"kind=foi", {"Content-Type": kind} if kind else {}), 415)


@pytest.mark.parametrize("target", [KIND, site.SIGN_IN])
def test_a_body_over_the_limit_is_413(visitor, target):
    checked(visitor.ask("POST", target, b"kind=" + b"a" * 65_536, FORM), 413)
    answer = visitor.ask("POST", target, b"kind=" + b"a" * (65_536 - 5), FORM)
    assert answer.status in (403, 422), answer


def test_a_body_over_the_limit_in_chunks_is_413(server):
    chunk = b"4000\r\n" + b"a" * 0x4000 + b"\r\n"
    got = request(
        server.port, f"POST {site.SIGN_IN} HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n"
        "Content-Type: application/x-www-form-urlencoded\nConnection: close",
        chunk * 6 + b"0\r\n\r\n")
    assert got, "no answer"
    checked(site.parsed(got), 413)


@pytest.mark.parametrize("body", [
    b"name=%", b"name=%4", b"name=%zz", b"name=%FF%FE", b"name=\xff\xfe", b"%C3%28=x",
    b"name=%ED%A0%80", b"name=%C0%AE", b"&".join(b"a%d=1" % n for n in range(10_000))],
    ids=["percent", "half", "not hexadecimal", "not UTF-8", "raw bytes", "name", "surrogate",
         "overlong", "10,000 fields"])
@pytest.mark.parametrize("target", [KIND, site.SIGN_IN])
def test_a_body_that_cannot_be_read_is_400(visitor, body, target):
    visitor.get(KIND)
    checked(visitor.ask("POST", target, body[:65_000], FORM), 400)


@pytest.mark.parametrize("head", [
    "GET /en HTTP/1.1", "GET /en HTTP/1.1\nHost:", "GET /en HTTP/1.1\nHost: a\nHost: b"],
    ids=["none", "empty", "two"])
def test_a_request_without_one_host_is_400(server, head):
    got = request(server.port, head + "\nConnection: close")
    if "Host: b" in head:
        assert not got or site.parsed(got).status in (200, 400), got[:300]
    else:
        checked(site.parsed(got), 400)


@pytest.mark.parametrize("sent", [
    b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\x00" * 5000, b"GET\r\n\r\n", b"\r\n" * 100,
    b"GET /en HTTP/9.9\r\nHost: a\r\n\r\n", b"GET /en HTTP/1.1\r\nHost: a\r\n bad\x01: \x02\r\n\r\n",
    b"POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
    b"POST /en HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
    b"POST /en HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    b"GET /en HTTP/1.1\r\nHost: a\r\n" + b"X-Many: y\r\n" * 20_000 + b"\r\n",
    b"GET /en HTTP/1.1\r\nHost: a\r\nX-Long: " + b"y" * 200_000 + b"\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ids=["TLS", "zeros", "a word", "line ends", "version", "header", "negative", "two lengths",
         "chunk", "many headers", "long header", "HTTP/2"])
def test_garbage_gets_no_page(server, sent):
    got = site.raw(server.port, sent)
    assert not got or site.parsed(got).status in (400, 404, 405, 413, 414, 431, 501, 505), got[:300]


def test_two_requests_in_one_piece_get_two_answers(server):
    one = b"GET /en/cookies HTTP/1.1\r\nHost: a\r\n"
    got = site.raw(server.port, one + b"\r\n" + one + b"Connection: close\r\n\r\n")
    assert got.count(b"HTTP/1.1 200") == 2


# MARK: Forms from elsewhere

def test_a_form_without_its_token_is_403(visitor, server):
    other = site.Browser(server.port)
    foreign = other.get(KIND).token
    own = visitor.get(KIND).token
    for token in [None, "", "0" * len(own), foreign, own[:-1], own.upper(), own + "00", "é" * 64]:
        if token == own:
            continue
        answer = visitor.post(KIND, {"kind": "foi"}, token=token)
        if token == own.upper():
            assert answer.status in (303, 403), answer
        else:
            checked(answer, 403)
    checked(visitor.post(KIND, {"kind": "foi"}, token=own), 303)


def test_a_form_without_the_cookie_is_403(visitor, server):
    token = visitor.get(KIND).token
    checked(site.Browser(server.port).post(KIND, {"kind": "foi"}, token=token), 403)
    forged = {"Cookie": "addewid-enquiry=" + "0" * 64}
    checked(visitor.post(KIND, {"kind": "foi"}, token=token, headers=forged), 403)


@pytest.mark.parametrize("headers", [
    {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Origin": "http://127.0.0.1"},
    {"Origin": "http://127.0.0.1.evil.example"}, {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"}, {"Sec-Fetch-Site": "cross-site", "Origin": "null"}],
    ids=lambda it: " ".join(it.values()))
@pytest.mark.parametrize("target", [KIND, site.SIGN_IN])
def test_a_form_of_another_site_is_403(visitor, headers, target):
    token = visitor.get(KIND).token
    fields = {"kind": "foi", "name": "a", "password": "b"}
    checked(visitor.post(target, fields, token=token, headers=headers), 403)


def test_a_form_of_the_own_site_is_taken(visitor, server):
    for headers in [{"Origin": f"http://127.0.0.1:{server.port}"}, {"Sec-Fetch-Site": "same-origin"},
                    {"Sec-Fetch-Site": "same-origin", "Origin": "null"}]:
        token = visitor.get(KIND).token
        checked(visitor.post(KIND, {"kind": "foi"}, token=token, headers=headers), 303)


def test_a_field_that_is_not_stated_is_told(visitor):
    """The form holds what is stated and refuses the rest, in words."""
    answer = visitor.post(
        NAME, {"name": "A", "date-of-birth": "1990-01-01"}, token=visitor.get(NAME).token)
    checked(answer, 422)
    assert "the notice does not say that we hold anything more" in answer.text, answer
    assert "1990-01-01" not in answer.text
    assert answer.text.count('href="#') >= 1


@pytest.mark.parametrize("fields", [
    [("name", "A"), ("name", "B")], [("name", "")], [("name", "a" * 201)], [("name", "a\x01b")],
    [("name", "a\x1bb")], [("name", " \t ")], []])
def test_an_answer_that_is_no_answer_is_422(visitor, fields):
    checked(visitor.post(NAME, fields, token=visitor.get(NAME).token), 422)


# MARK: Sessions

@pytest.mark.parametrize("target", [
    site.CASES, "/en/console/retention", "/en/console/figures", "/en/console/proof",
    "/en/console/ledger", f"{site.CASES}/{NO_SUCH_ID}", f"/cy/consol/achosion/{NO_SUCH_ID}/chwilio"])
@pytest.mark.parametrize("cookie", [
    None, "addewid-staff=", "addewid-staff=" + "0" * 64, "addewid-staff=' OR 1=1",
    "addewid-staff=\xff", "addewid-enquiry=" + "0" * 64],
    ids=["none", "empty", "forged", "SQL", "bytes", "another"])
def test_the_console_without_a_session_leads_to_sign_in(visitor, target, cookie):
    answer = checked(visitor.get(target, **({"Cookie": cookie} if cookie else {})), 303)
    path = {"e": site.SIGN_IN, "c": "/cy/consol/mewngofnodi"}[target[1]]
    assert answer.header("location") == path
    answer = checked(visitor.post("/en/console/retention", {"day": "2026-11-25"}), 303)
    assert answer.header("location") == site.SIGN_IN


@pytest.mark.parametrize("action", ["status", "close", "publish", "disclose"])
def test_a_form_of_the_console_needs_the_token_of_its_session(server, staff, case, action):
    other = site.Browser(server.port)
    other.sign_in("macsen", PASSWORD)
    foreign = other.get(site.CASES).token
    for token in [None, "", "0" * 32, foreign, staff.get(site.CASES).token[:-1]]:
        checked(staff.post(f"{case}/{action}", {"status": "open"}, token=token), 403)


@pytest.mark.parametrize("target", [
    "/en/console/disclosures", "/en/console/disclosures/corrections",
    "/en/console/disclosures/returns/aaaaaaaaaaaaaaaaaaaaaaaaaa"])
def test_the_forms_of_disclosures_need_the_token_of_their_session(server, staff, target):
    other = site.Browser(server.port)
    other.sign_in("macsen", PASSWORD)
    foreign = other.get(site.CASES).token
    for token in [None, "", "0" * 32, foreign, staff.get(site.CASES).token[:-1]]:
        checked(staff.post(target, {"act": "found", "outcome": "told"}, token=token), 403)
    token = staff.get(site.CASES).token
    known = not target.endswith("aaa")
    checked(staff.post(target, {"act": "found"}, token=token), 422 if known else 404)
    checked(staff.get(target), 200 if known else 404)
    checked(staff.post("/en/console/disclosures/returns", {}, token=token), 405)


def test_sign_out_ends_the_session(server):
    own = site.Browser(server.port)
    own.sign_in("macsen", PASSWORD)
    kept = dict(own.cookies)
    page = own.get(site.CASES)
    checked(page, 200)
    checked(own.get("/en/console/sign-out"), 405)
    out = checked(own.post("/en/console/sign-out", {}, token=page.token), 303)
    assert "max-age=0" in out.header("set-cookie").lower()
    own.cookies = kept
    assert checked(own.get(site.CASES), 303).header("location") == site.SIGN_IN


def test_an_expired_session_is_none(installation, server):
    own = site.Browser(server.port)
    own.sign_in("macsen", PASSWORD)
    checked(own.get(site.CASES), 200)
    others = installation.dump()["session"]
    installation.sql("UPDATE session SET expires_at = '2026-11-24T00:00:00.000Z' WHERE account IN "
                     "(SELECT id FROM account WHERE sign_in_name = 'macsen')")
    assert others
    assert checked(own.get(site.CASES), 303).header("location") == site.SIGN_IN


def test_a_new_password_ends_the_sessions_from_before(installation, server):
    own = site.Browser(server.port)
    own.sign_in("macsen", PASSWORD)
    checked(own.get(site.CASES), 200)
    done = installation.run(
        "account", "--sign-in-name", "macsen", "--name", "Macsen", "--role",
        "information-governance-officer", stdin=PASSWORD.encode() + b"\n")
    assert done.code == 0, done
    assert checked(own.get(site.CASES), 303).header("location") == site.SIGN_IN


def test_the_name_of_another_recipient_is_kept_from_page_to_page(staff, case):
    fields = [
        ("recipient", "another"), ("recipient-another", "Heddlu Gwent"),
        ("purpose", "statutory-requirements"), ("item", "personal-information"),
        ("urgent", "safety"), ("act", "check")]
    answer = checked(staff.send(f"{case}/disclose", fields), 200)
    named = [tag for tag in re.findall(r"<input[^>]*>", answer.text) if "recipient-another" in tag]
    assert named and all('value="Heddlu Gwent"' in tag for tag in named), named


@pytest.mark.parametrize("action", ["", "/status", "/close", "/publish", "/disclose", "/search"])
@pytest.mark.parametrize("id", [NO_SUCH_ID, "1", "..", "%27", "A" * 26, "é" * 13])
def test_a_case_that_is_not_there_is_404(staff, action, id):
    checked(staff.get(f"{site.CASES}/{urllib.parse.quote(id, safe='%')}{action}"), 404)


@pytest.mark.parametrize("action", ["", "/certificate"])
def test_a_plan_that_is_not_there_is_404(staff, action):
    checked(staff.get(f"/en/console/retention/{NO_SUCH_ID}{action}"), 404)
    for step in ["approve", "apply"]:
        target = f"/en/console/retention/{NO_SUCH_ID}/{step}"
        checked(staff.post(target, {"reason": "r"}, token=staff.get(site.CASES).token), 404)


@pytest.mark.parametrize(
    "day", ["", "tomorrow", "2026-02-30", "2026-11-26", "9999-12-31", "2026-11-25T00"])
def test_a_day_that_is_none_is_422(staff, day):
    checked(staff.send("/en/console/retention", {"day": day}), 422)


@pytest.mark.parametrize("fields", [
    {"name": "a\0b", "password": "x"}, {"name": "a", "password": "x\0y"},
    {"name": "a" * 60_000, "password": "x"}, {"name": "a", "password": "x" * 60_000}],
    ids=["NUL in the name", "NUL in the password", "long name", "long password"])
def test_an_odd_name_or_password_is_a_wrong_one(visitor, fields):
    answer = visitor.post(site.SIGN_IN, fields)
    checked(answer, 400 if answer.status == 400 else 422)


def test_misuse_signed_in_has_changed_nothing(installation, staff, case):
    """Looking is an act and is told in the log; nothing else has been done."""
    told = [rows.entry(row) for row in installation.dump()["ledger_entry"]]
    done = {entry["act"] for entry in told if entry["actor"].startswith("staff:")}
    assert done <= {"case-opened", "person-searched"}, done


URGENT = {
    "recipient": "another", "recipient-another": "Heddlu", "purpose": "statutory-requirements",
    "item": "personal-information", "urgent": "safety", "reason": "now", "act": "disclose"}


@pytest.mark.parametrize("action, fields", [
    ("disclose", URGENT | {"recipient-another": "a\0b"}), ("disclose", URGENT | {"reason": "a\0b"}),
    ("disclose", URGENT | {"recipient-another": "a" * 50_000}),
    ("disclose", URGENT | {"recipient": "a\0b"}), ("status", {"status": "open\0"})],
    ids=["NUL in the recipient", "NUL in the reason", "endless recipient", "NUL in the choice",
         "NUL in the status"])
def test_an_odd_answer_in_the_console_is_422(staff, case, action, fields):
    answer = staff.send(f"{case}/{action}", fields)
    assert answer.header("content-disposition") is None, "it was disclosed"
    checked(answer, 400 if answer.status == 400 else 422)


def test_the_cookies_are_for_this_site_and_this_visit_alone(server):
    own = site.Browser(server.port)
    own.get(KIND)
    own.sign_in("macsen", PASSWORD)
    cookies = [v for a in own.answers for k, v in a.headers if k.lower() == "set-cookie"]
    assert len(cookies) == 2
    for cookie in cookies:
        marks = {part.strip().lower() for part in cookie.split(";")[1:]}
        assert {"httponly", "samesite=strict", "path=/"} <= marks, cookie
        assert not any(mark.startswith(("max-age", "expires", "domain")) for mark in marks), cookie
        assert len(cookie.split(";")[0].split("=")[1]) == 64, cookie


def test_behind_tls_the_cookies_are_secure(installation, tmp_path):
    with Server(installation, tmp_path / "serve.log", "--https") as served:
        own = site.Browser(served.port)
        answer = own.get(KIND)
        assert "secure" in answer.header("set-cookie").lower()
        assert answer.header("strict-transport-security") == "max-age=31536000"
        fields = {"kind": "foi"}
        plain = {"Origin": f"http://127.0.0.1:{served.port}"}
        checked(own.post(KIND, fields, token=answer.token, headers=plain), 403)
        own_site = {"Origin": f"https://127.0.0.1:{served.port}"}
        checked(own.post(KIND, fields, token=answer.token, headers=own_site), 303)
        # The eleventh wrong password of a visitor is refused, whatever the visitor says of itself;
        # the person of that name is not locked out elsewhere.
        wrong = {"name": "tesni", "password": "x"}
        for number in range(11):
            hops = {"X-Forwarded-For": f"203.0.113.{number}, 198.51.100.7"}
            last = own.post(site.SIGN_IN, wrong, headers=hops)
        checked(last, 429)
        other = {"X-Forwarded-For": "198.51.100.8"}
        right = {"name": "tesni", "password": PASSWORD}
        checked(own.post(site.SIGN_IN, right, headers=other), 303)


def test_too_many_wrong_passwords_are_429(installation, tmp_path):
    with Server(installation, tmp_path / "serve.log") as served:
        own = site.Browser(served.port)
        for number in range(10):
            answer = own.post(site.SIGN_IN, {"name": "tesni", "password": f"wrong {number}"})
            checked(answer, 422)
            assert "addewid-staff" not in own.cookies
        checked(own.post(site.SIGN_IN, {"name": "tesni", "password": "wrong"}), 429)
        right = checked(own.post(site.SIGN_IN, {"name": "tesni", "password": PASSWORD}), 429)
        assert right.header("set-cookie") is None
        assert own.get("/en").status == 200


# MARK: Many at once

def verified(installation, received):
    done = installation.run("ledger", "verify")
    assert done.code == 0, done
    assert done.out.splitlines()[-1] == "sound", done
    tables = installation.dump()
    assert len(tables["enquiry"]) == received
    assert len({row["reference"] for row in tables["enquiry"]}) == received
    indexes = sorted(row["entry_index"] for row in tables["ledger_entry"])
    assert indexes == list(range(len(indexes)))


@pytest.mark.parametrize("kind, processes", [("sqlite", 2), ("postgresql", 4)])
def test_processes_side_by_side_write_one_log(tmp_path, kind, processes):
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({
        "kind": "foi", "name": "A", "email": "a@post.example", "language": "en",
        "request": "What?"}))
    with Installation(tmp_path / "data", kind) as made:
        made.demo(scale=3, smtp=False, ends_by=0)
        before = len(made.dump()["enquiry"])
        servers = [Server(made, tmp_path / f"serve{n}.log") for n in range(processes)]
        try:
            def by_form(number):
                visitor = site.Browser(servers[number % processes].port)
                site.ask_for_information(visitor, {
                    "kind": ["foi", "sar"][number % 2], "name": f"N{number}", "language": "both",
                    "email": f"n{number}@post.example", "request": "What?"})

            def by_letter(_):
                done = made.run("request", "open", "--answers", answers)
                assert done.code == 0, done

            with concurrent.futures.ThreadPoolExecutor(2 * processes) as pool:
                jobs = [pool.submit(by_form, number) for number in range(4 * processes)]
                jobs += [pool.submit(by_letter, number) for number in range(2 * processes)]
                for job in jobs:
                    job.result()
        finally:
            for server in servers:
                server.close()
        done = made.run("ledger", "checkpoint")
        assert done.code == 0, done
        verified(made, before + 6 * processes)


def test_a_server_that_is_asked_to_end_ends_and_loses_nothing(tmp_path):
    with Installation(tmp_path / "data", "sqlite") as made:
        made.demo(scale=3, smtp=False, ends_by=0)
        with Server(made, tmp_path / "serve.log") as served:
            site.ask_for_information(site.Browser(served.port), {
                "kind": "foi", "name": "N", "language": "cy", "email": "n@post.example",
                "request": "?"})
            served.process.terminate()
            assert served.process.wait(20) == 0
        assert len([r for r in made.dump()["enquiry"] if r["name"] == "N"]) == 1
        assert made.run("ledger", "checkpoint").code == 0
        assert made.run("ledger", "verify").code == 0


def test_a_port_that_is_taken_is_told(installation, server):
    done = run("serve", "--data", installation.folder, "--port", server.port)
    assert done.code in (2, 4), done
    assert str(server.port) in done.err and "help: " in done.err, done
    assert "NIO" not in done.err and "Error" not in done.err, done


# The last of this file: by now the time is over.
def test_idle_connections_are_closed(server):
    for thread in server.idle.threads:
        thread.join(IDLE_SECONDS_MAX + 20)
    for name in ["silent", "half a line", "half a body"]:
        assert server.idle.ended.get(name, 1000) <= IDLE_SECONDS_MAX, server.idle.ended
