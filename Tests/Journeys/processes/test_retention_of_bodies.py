"""Retention in the systems of every body, also of one whose enquiries the office does not handle."""
import re

import pytest

from . import site
from .product import ROOT, Installation, Server

BODIES = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales"]


@pytest.fixture(scope="module")
def installation(tmp_path_factory):
    with Installation(tmp_path_factory.mktemp("bodies") / "data", "sqlite") as made:
        made.demo(scale=20, smtp=False, systems=True, ends_by=0)
        yield made


@pytest.mark.parametrize("body", BODIES)
def test_systems_of_a_body_are_planned_and_run(installation, body):
    register = ROOT / "Examples/registers" / body
    planned = installation.run("retention", "plan", "--register", register, "--by", "records-manager")
    assert planned.code == 0 and planned.err == "", planned
    assert re.search(r"^[a-z2-7]{26}\b|\b[a-z2-7]{26}\b", planned.out, re.M), planned
    run = installation.run("retention", "run", "--register", register)
    assert run.code == 0 and "has no service" not in run.err, run


PASSWORD = "a long password for tests"
PLANS = "/en/console/retention/systems"
HOLDS = "/en/console/retention/holds"


@pytest.fixture(scope="module")
def server(installation, tmp_path_factory):
    for name, role in [("tesni", "case-handler"), ("macsen", "records-manager"),
                       ("eira", "information-governance-officer")]:
        done = installation.run("account", "--sign-in-name", name, "--name", name.title(),
                                "--role", role, stdin=PASSWORD.encode() + b"\n")
        assert done.code == 0, done
    with Server(installation, tmp_path_factory.mktemp("log") / "serve.log") as made:
        yield made


def signed_in(server, name):
    made = site.Browser(server.port)
    made.sign_in(name, PASSWORD)
    return made


def sent(browser, path, **fields):
    """A form of the page at the address, with its token."""
    return browser.post(path, {"token": browser.get(path).token} | fields)


def test_a_case_handler_looks_at_plans_and_holds_and_changes_nothing(installation, server):
    handler = signed_in(server, "tesni")
    before = len(installation.dump()["disposal_plan"])
    for path, fields in [
            (PLANS, {"system": "images"}),
            (HOLDS, {"act": "place", "system": "images", "kind": "legal-hold", "value": ""})]:
        page = handler.get(path)
        assert page.status == 200 and "You can look, and change nothing" in page.text
        assert sent(handler, path, **fields).status == 403
    assert len(installation.dump()["disposal_plan"]) == before


def test_a_plan_is_made_by_one_officer_approved_by_another_and_carried_out(installation, server):
    officer, manager = signed_in(server, "eira"), signed_in(server, "macsen")
    made = sent(officer, PLANS, system="images")
    assert made.status == 303, made
    plan = made.header("location")
    assert sent(officer, plan, act="approve", reason="quarterly").status == 409
    assert sent(signed_in(server, "tesni"), plan, act="apply").status == 403
    assert sent(manager, plan, act="approve", reason="quarterly").status == 303
    assert sent(manager, plan, act="apply").status == 303
    page = manager.get(plan)
    assert "Carried out" in page.text and "See the certificate" in page.text, page
    certificate = manager.get(re.search(r'href="([^"]*certificate[^"]*)"', page.text).group(1))
    assert certificate.status == 200 and "records-manager" in certificate.text
