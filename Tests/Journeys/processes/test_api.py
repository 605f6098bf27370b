"""Other systems put requests to the gate, with a token, over real sockets."""
import base64
import json
import shutil
import threading
import time

import pytest

from . import site
from .product import PROMISES, REGISTER, Installation, Server, run

DECISIONS = "/api/v1/decisions"
JSON = "application/json"
LINES = "application/x-ndjson"
PROBLEM = {"status", "code", "title", "detail", "fields", "reference"}
OFFICER = ["--by", "information-governance-officer"]
PLANTED = "Blodeuwedd Ap Iestyn"


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def installation(request, tmp_path_factory):
    with Installation(tmp_path_factory.mktemp("api") / "data", request.param) as made:
        made.demo(scale=6, smtp=False, ends_by=0)
        yield made


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    return tmp_path_factory.mktemp("log") / "serve.log"


@pytest.fixture(scope="module")
def server(installation, log):
    with Server(installation, log, extra={"ADDEWID_LOG": "trace"}) as made:
        yield made


def made_token(installation, until="2027-03-31"):
    done = installation.run("token", "make", "--name", "case system", "--until", until,
                            *OFFICER, "--format", "json")
    assert done.code == 0, done
    return json.loads(done.out)


@pytest.fixture(scope="module")
def token(installation):
    return made_token(installation)


class Program:
    """Another system."""

    def __init__(self, server, secret):
        self.browser = site.Browser(server.port)
        self.secret = secret

    def ask(self, body, kind=JSON, method="POST", target=DECISIONS, secret=None):
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        headers = {"Content-Type": kind}
        secret = self.secret if secret is None else secret
        if secret:
            headers["Authorization"] = f"Bearer {secret}"
        return self.browser.ask(method, target, body, headers)


@pytest.fixture
def program(server, token):
    return Program(server, token["secret"])


def question(id, **more):
    return {
        "id": id, "service": "information-governance-enquiries",
        "recipient": "information-commissioner", "purpose": "statutory-requirements",
        "items": ["request-content"]} | more


def refused(answer, status, code):
    assert answer.status == status, answer
    body = json.loads(answer.text)
    assert set(body) == PROBLEM and body["status"] == status and body["code"] == code, body
    assert len(body["reference"]) == 10
    return body


def test_one_request_is_answered_as_the_command_line_answers_it(program):
    asked = question("case-1")
    answer = program.ask(asked)
    assert answer.status == 200, answer
    told = run("gate", "--register", REGISTER, stdin=json.dumps(asked).encode() + b"\n")
    assert json.loads(answer.text) == json.loads(told.out)
    assert json.loads(answer.text)["decision"] == "permit"


def test_lines_are_answered_in_their_order(program):
    asked = [question(f"line-{n}", items=["request-content"] if n % 2 else ["nothing-known"])
             for n in range(1_000)]
    answer = program.ask(b"\n".join(json.dumps(it).encode() for it in asked) + b"\n", LINES)
    assert answer.status == 200, answer
    told = [json.loads(line) for line in answer.text.splitlines()]
    assert [it["id"] for it in told] == [it["id"] for it in asked]
    assert [it["decision"] for it in told] == ["deny", "permit"] * 500


def test_each_answer_has_its_entry_and_is_kept_without_a_word_about_anybody(
        installation, server, program, log):
    before = len(entries(installation))
    asked = question(
        f"about {PLANTED}", subject=PLANTED, items=["request-content", f"letter to {PLANTED}"],
        facts={"name": PLANTED},
        context={"need": f"{PLANTED} is ill", "by": "person", "subject.born": "2014-03-02"})
    assert program.ask(asked).status == 200
    end = time.monotonic() + 30
    while len(added := entries(installation)[before:]) < 1 and time.monotonic() < end:
        time.sleep(0.3)
    assert [it["act"] for it in added] == ["decision-given"]
    assert added[0]["facts"]["answer"] == "permit"
    for name, kept in installation.dump().items():
        for row in kept:
            shown = " ".join(
                value.decode(errors="replace") if isinstance(value, (bytes, memoryview))
                else str(value) for value in row.values())
            assert PLANTED not in shown and "2014-03-02" not in shown, (name, row)
    assert PLANTED not in log.read_text(errors="replace")


def entries(installation):
    out = installation.folder / "export.ndjson"
    out.unlink(missing_ok=True)
    done = installation.run("ledger", "export", "--out", out)
    assert done.code == 0, done

    found = []
    for line in out.read_text().splitlines():
        body = json.loads(line).get("body")
        if body:
            found.append(json.loads(base64.b64decode(body)))
    return found


def test_a_request_that_is_sent_again_is_refused(program):
    assert program.ask(question("once")).status == 200
    refused(program.ask(question("once")), 409, "replayed")
    twice = json.dumps(question("twice")).encode()
    refused(program.ask(twice + b"\n" + twice, LINES), 409, "replayed")
    # Nothing of the refused body was kept: its id is still free.
    assert program.ask(twice).status == 200


def test_of_the_same_request_sent_many_times_at_once_one_is_answered(server, token):
    asked = question("at-once")
    statuses = []

    def ask():
        statuses.append(Program(server, token["secret"]).ask(asked).status)

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200] + [409] * 15


@pytest.mark.parametrize("body, name, words", [
    (b"", "body", "not a request"),
    (b"[]", "body", "not a request"),
    (b"\xff\xfe", "body", "not a request"),
    (b'{"id":"a"}', "body", "not a request"),
    (b"[" * 60_000, "body", "not a request"),
    (json.dumps(question("b", at="2026-11-24")).encode(), "at", "not today"),
    (json.dumps(question("b", at="soon")).encode(), "body", "no day"),
    (json.dumps(question("")).encode(), "id", "empty"),
    (json.dumps(question("b" * 201)).encode(), "body", "too long"),
    (json.dumps(question("b", items=["x"] * 201)).encode(), "body", "200 items"),
    (json.dumps(question("b", context={"moon": "full"})).encode(), "body", "not known"),
    (json.dumps(question("b", context={
        "agreement.start": "2026-11-02", "agreement.end": "2026-11-01"})).encode(),
     "body", "comes before"),
], ids=range(12))
def test_what_cannot_be_read_is_refused_with_its_place(program, body, name, words):
    told = refused(program.ask(body), 422, "unreadable")
    assert told["fields"][0]["name"] == name and words in told["fields"][0]["problem"], told


def test_a_bad_line_refuses_its_body_and_is_named(program):
    good = json.dumps(question("beside-a-bad-one")).encode()
    told = refused(program.ask(good + b"\n{}\n" + good[:-1], LINES), 422, "unreadable")
    assert [it["name"] for it in told["fields"]] == ["line 2", "line 3"]
    assert program.ask(good).status == 200


def test_other_types_methods_places_and_sizes_are_refused(program):
    asked = json.dumps(question("never")).encode()
    refused(program.ask(asked, "text/plain"), 415, "unsupported-type")
    assert refused(program.ask(asked, method="PUT"), 405, "method-not-allowed")
    refused(program.ask(asked, target="/api/v1/nothing"), 404, "not-found")
    refused(program.ask(b" " * 1_048_577), 413, "too-large")
    refused(program.ask(b"\n".join([asked] * 1_001), LINES), 413, "too-large")


def test_the_description_is_served_and_names_every_answer(program):
    answer = program.ask(b"", method="GET", target="/api/openapi.yaml", secret="")
    assert answer.status == 200 and "/api/v1/decisions:" in answer.text
    for status in ["401", "403", "409", "413", "415", "422", "429", "503"]:
        assert f'"{status}"' in answer.text


def test_a_token_that_is_not_there_has_ended_or_was_revoked_serves_nobody(
        installation, program):
    for secret in ["", "x", "0" * 64, program.secret[:-1], program.secret.upper() + "0"]:
        refused(program.ask(question("never"), secret=secret), 401, "no-token")
    brief = made_token(installation, until="2026-11-25")
    assert program.ask(question("brief"), secret=brief["secret"]).status == 200
    done = installation.run("token", "revoke", brief["id"], *OFFICER)
    assert done.code == 0, done
    refused(program.ask(question("after"), secret=brief["secret"]), 401, "no-token")
    assert installation.run("token", "revoke", brief["id"], *OFFICER).code == 3
    for until in ["2026-11-24", "2028-12-31"]:
        done = installation.run("token", "make", "--name", "x", "--until", until, *OFFICER)
        assert done.code == 3 and "last day" in done.err, done
    shown = installation.run("token", "list")
    assert "revoked on 2026-11-25" in shown.out and "case system" in shown.out
    assert program.secret not in shown.out and program.secret not in str(installation.dump())


def test_a_changed_register_is_tried_on_the_decisions_that_were_kept(
        installation, program, tmp_path):
    for n in range(3):
        assert program.ask(question(f"kept-{n}")).status == 200
    changed = tmp_path / "changed"
    shutil.copytree(REGISTER, changed)
    file = next(path for path in changed.glob("services/*.yaml")
                if "id: information-commissioner" in path.read_text())
    file.write_text(file.read_text().replace(
        "information-commissioner", "another-commissioner"))
    compared = installation.run(
        "gate", "--register", changed, "--compare", REGISTER, "--since", "2026-11-01")
    assert compared.code == 0, compared
    lines = [json.loads(line) for line in compared.out.splitlines()]
    closed = [line for line in lines if line["change"] == "closed"]
    assert len(closed) >= 3 and all(
        line["recipient"] == "information-commissioner" for line in closed), compared
    assert "decisions would be other ones" in compared.err
    same = installation.run(
        "gate", "--register", REGISTER, "--compare", REGISTER, "--since", "2026-11-01")
    assert same.code == 0 and same.out == "" and same.err.startswith("0 of "), same


def test_the_proof_stands_after_all_these_questions(installation, program):
    assert program.ask(question("before-the-proof")).status == 200
    done = installation.run("prove", REGISTER, "--promises", PROMISES, "--format", "json")
    told = json.loads(done.out)
    assert told["counts"]["broken"] == 0 and done.code == 0, done


def test_a_flood_of_garbage_does_no_harm(server, program):
    """Comes last: the address is then not heard without a token for a while."""
    statuses = []

    def flood():
        for n in range(100):
            body = bytes((n * 7 + k * 13) % 256 for k in range(2_000))
            statuses.append(program.ask(body, secret="f" * 64).status)

    threads = [threading.Thread(target=flood) for _ in range(8)]
    for thread in threads:
        thread.start()
    during = [program.ask(question(f"during-{n}")).status for n in range(20)]
    for thread in threads:
        thread.join()
    assert during == [200] * 20
    assert len(statuses) == 800 and set(statuses) == {401, 429}
    assert statuses.count(401) <= 50
    refused(program.ask(question("never"), secret="f" * 64), 429, "too-many-requests")
    assert program.ask(question("after-the-flood")).status == 200
    assert site.Browser(server.port).get("/en").status == 200
