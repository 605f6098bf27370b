"""Another system is handed the items of a person over a real socket."""
import json
import sqlite3

import pytest

from .product import Installation, Server
from .test_api import JSON, Program, made_token, refused

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


def secret(installation, *scopes):
    options = [word for scope in scopes for word in ("--scope", scope)]
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
    assert row["state"] == "delivered" and row["method"] == "api"
    # The same id serves once, and a program in a hurry is no person.
    refused(program.ask(question("4", email), JSON, target=TARGET), 409, "replayed")
    denied = question("5", email, recipient="somebody-else",
                      context={"by": "person", "emergency": "yes", "reason": "now"})
    refused(program.ask(denied, JSON, target=TARGET), 403, "denied")
