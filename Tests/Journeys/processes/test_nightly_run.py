"""What cron runs every night: one word changed in the register, or one system that is down, keeps
nothing else from its end."""
import re
import shutil

import pytest

from .product import ROOT, Installation

BODY = "wecare-wales"


@pytest.fixture(scope="module")
def installation(tmp_path_factory):
    with Installation(tmp_path_factory.mktemp("nightly") / "data", "sqlite") as made:
        made.demo(scale=20, smtp=False, systems=True, ends_by=0)
        yield made


@pytest.fixture
def register(tmp_path):
    copy = tmp_path / "register"
    shutil.copytree(ROOT / "Examples/registers" / BODY, copy)
    return copy


def changed(register):
    file = register / "systems/telephone.yaml"
    text = file.read_text()
    assert "backups:" not in text
    file.write_text(text.replace("mode: direct", "mode: direct\nbackups: 21 days", 1))


def test_a_plan_under_an_earlier_register_is_ended_and_made_anew(installation, register):
    system = ("--register", register, "--system", "telephone")
    first = installation.run("retention", "plan", *system, "--by", "records-manager")
    assert first.code == 0, first
    plan = re.search(r"\b[a-z2-7]{26}\b", first.out).group()
    waiting = installation.run("retention", "run", *system)
    assert f"plan {plan} waits for its approval" in waiting.out
    changed(register)
    again = installation.run("retention", "run", *system)
    assert again.code == 0, again
    assert f"plan {plan} was made under an earlier register and is ended" in again.out
    assert re.search(rf"\b(?!{plan})[a-z2-7]{{26}}\b", again.out), again


def test_a_system_that_is_down_keeps_no_other_waiting(installation, register):
    file = installation.folder / "systems" / BODY / "engagement.sqlite"
    away = file.with_suffix(".away")
    file.rename(away)
    try:
        run = installation.run("retention", "run", "--register", register)
    finally:
        away.rename(file)
    assert run.code != 0 and run.err, run
    for system in ("images", "information-requests", "telephone"):
        assert f"{BODY}/{system}" in run.out, run
