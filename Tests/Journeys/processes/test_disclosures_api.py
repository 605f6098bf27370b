"""Another system is handed the items of a person over a real socket."""
import hashlib
import json
import socket
import sqlite3
import time

import pytest

from .product import Installation, Server
from .test_api import JSON, Program, entries, made_token, refused

TARGET = "/api/v1/disclosures"


@pytest.fixture(scope="module")
def installation(tmp_path_factory):
    with Installation(tmp_path_factory.mktemp("share-api") / "data", "sqlite") as made:
        made.demo(scale=20, smtp=False, systems=True, ends_by=0)
        yield made


@pytest.fixture(scope="module")
def server(installation, tmp_path_factory):
    with Server(installation, tmp_path_factory.mktemp("log") / "serve.log") as made:
        yield made


def secret(installation, *scopes, to=("information-commissioner", "somebody-else")):
    options = [word for scope in scopes for word in ("--scope", scope)]
    # A recipient that the register does not know can be asked for by a token for any.
    to = ["any"] if "somebody-else" in to else to
    options += [word for one in to for word in ("--recipient", one)]
    done = installation.run("token", "make", "--name", "case system", "--until", "2027-03-31",
                            "--by", "information-governance-officer", "--format", "json", *options)
    assert done.code == 0, done
    return json.loads(done.out)["secret"]


@pytest.fixture(scope="module")
def requester(installation):
    """The column by which the information requests know somebody."""
    path = installation.folder / "systems/wecare-wales/information-requests.sqlite"
    with sqlite3.connect(path) as database:
        return database.execute(
            "SELECT contact, name FROM information_request WHERE contact LIKE '%@%' AND contact IN "
            "(SELECT contact FROM information_request GROUP BY contact HAVING COUNT(*) = 1) "
            "ORDER BY 1 LIMIT 1").fetchone()


def question(id, email, **more):
    return {
        "id": id, "service": "information-governance-enquiries",
        "recipient": "information-commissioner", "purpose": "statutory-requirements",
        "items": ["personal-information"], "person": {"kind": "email", "value": email},
        "told": {"on": "2026-09-01", "how": "letter"}} | more


def test_a_token_that_may_only_ask_is_handed_nothing(installation, server):
    program = Program(server, made_token(installation)["secret"])
    answer = program.ask(question("1", "a@example.org"), JSON, target=TARGET)
    refused(answer, 403, "out-of-scope")


def test_a_person_whom_nobody_knows_and_what_is_not_permitted(installation, server):
    program = Program(server, secret(installation, "disclose"))
    refused(program.ask(question("2", "nobody@example.org"), JSON, target=TARGET), 404,
            "unknown-person")
    refused(program.ask(question("3", "nobody@example.org", told={}), JSON, target=TARGET), 422,
            "not-handed-over")
    refused(program.ask(b"{", JSON, target=TARGET), 422, "unreadable")


@pytest.mark.parametrize("context", [
    {"correction": "2026-11-01", "correction.sent-before": "personal-information"},
    {"bulk": "yes"}, {"direction": "obtain"}])
def test_a_request_does_not_say_of_itself_what_opens_the_gate(
        installation, server, requester, context):
    program = Program(server, secret(installation, "disclose"))
    asked = question("own-" + "-".join(context), requester[0], context=context)
    refused(program.ask(asked, JSON, target=TARGET), 422, "not-for-the-asker")


def test_the_permitted_items_come_with_the_answer_once_they_are_on_record(
        installation, server, requester):
    email, name = requester
    program = Program(server, secret(installation, "disclose", "decide"))
    answer = program.ask(question("4", email), JSON, target=TARGET)
    assert answer.status == 200, answer
    parcel = json.loads(answer.text)
    assert set(parcel["items"]) == {"personal-information"}
    assert name in parcel["items"]["personal-information"] and email not in answer.text
    listed = json.loads(installation.run("disclosures", "list", "--format", "json").out)
    [row] = [one for one in listed if one["id"] == parcel["disclosure"]]
    assert row["method"] == "api"
    assert settled(installation, parcel["disclosure"]) == "delivered"
    # The same id serves once, and a program in a hurry is no person.
    refused(program.ask(question("4", email), JSON, target=TARGET), 409, "replayed")
    denied = question("5", email, recipient="somebody-else",
                      context={"by": "person", "emergency": "yes", "reason": "now"})
    refused(program.ask(denied, JSON, target=TARGET), 403, "denied")


def states(installation):
    listed = json.loads(installation.run("disclosures", "list", "--format", "json").out)
    return {one["id"]: one["state"] for one in listed}


def settled(installation, id):
    """The state once it is no longer open, or after five seconds."""
    end = time.monotonic() + 5
    while time.monotonic() < end and states(installation)[id] == "intended":
        time.sleep(0.1)
    return states(installation)[id]


def test_a_token_reaches_none_but_its_recipients(installation, server, requester):
    made = ["token", "make", "--name", "x", "--until", "2027-03-31", "--by", "officer"]
    for options, word in [
            (["--scope", "disclose"], "to whom"), (["--recipient", "any"], "'disclose' alone"),
            (["--scope", "disclose", "--recipient", "information-comissioner"],
             "did you mean 'information-commissioner'?")]:
        done = installation.run(*made, *options)
        assert done.code != 0 and word in done.err, done
    bound = Program(server, secret(installation, "disclose", to=["public"]))
    answer = bound.ask(question("bound-1", requester[0]), JSON, target=TARGET)
    assert refused(answer, 403, "denied")["fields"][0]["name"] == "recipient"
    assert any(one["facts"].get("refusal") == "not-bound" for one in entries(installation))
    listed = json.loads(installation.run("token", "list", "--format", "json").out)
    assert ["public"] in [one["recipients"] for one in listed]


def test_a_token_from_before_they_were_bound_reaches_nobody(installation, server, requester):
    old = secret(installation, "disclose")
    with sqlite3.connect(installation.folder / "addewid.sqlite") as database:
        database.execute("UPDATE api_token SET recipients = NULL WHERE digest = ?",
                         [hashlib.sha256(old.encode()).hexdigest()])
    answer = Program(server, old).ask(question("old-1", requester[0]), JSON, target=TARGET)
    refused(answer, 403, "denied")


def test_what_a_caller_who_hangs_up_was_sent_stays_intended(installation, server, requester):
    before = set(states(installation))
    body = json.dumps(question("gone", requester[0])).encode()
    with socket.create_connection(("127.0.0.1", server.port)) as gone:
        gone.sendall(
            f"POST {TARGET} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {JSON}\r\n"
            f"Authorization: Bearer {secret(installation, 'disclose')}\r\n"
            f"Content-Length: {len(body)}\r\n\r\n".encode() + body)
    end = time.monotonic() + 20
    while not (new := set(states(installation)) - before):
        assert time.monotonic() < end, "nothing on record"
    time.sleep(2)
    assert [states(installation)[id] for id in new] == ["intended"]
