"""Retention in the systems of every body, also of one whose enquiries the office does not handle."""
import re

import pytest

from .product import ROOT, Installation

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
