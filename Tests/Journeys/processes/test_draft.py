"""`addewid draft`: from a notice that is there to a register that is checked and published."""
import hashlib
import json
import re

import pytest
import yaml

from .product import ROOT, run
from .test_command_line import assert_in_style

NOTICES = ROOT / "Examples/notices"
DAY = ("--today", "2026-11-26")


def draft(notice, folder, *more):
    return run("draft", notice, "--out", folder, *DAY, *more)


def files(folder):
    return {str(path.relative_to(folder)): path.read_bytes()
            for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name, language", [("good.en.md", "en"), ("good.cy.md", "cy")])
def test_a_notice_becomes_a_register_that_is_checked_and_published(tmp_path, name, language):
    register, site = tmp_path / "register", tmp_path / "site"
    done = draft(NOTICES / name, register)
    assert done.code == 0 and done.err == "", done
    assert "taken from the notice:" in done.out and "lawful-bases" in done.out, done
    assert done.out.endswith(f"next: addewid check {register}\n"), done

    done = run("check", register, *DAY)
    assert done.code in (0, 1) and done.err == "" and "[RL-" not in done.out, done
    assert "cannot be read" not in done.out, done

    done = run("publish", register, "--out", site, *DAY)
    assert done.code == 0 and done.err == "", done
    service, = (register / "services").glob("*.yaml")
    for tongue in ("cy", "en"):
        assert list(site.rglob(f"*{service.stem}*.{tongue}.html")) or list(
            site.rglob(f"{service.stem}/*.{tongue}.html")), files(site).keys()
    body = yaml.safe_load((register / "organisation.yaml").read_text())
    assert body["example"] is True
    mark = {"en": "[i’w gyfieithu] ", "cy": "[to be translated] "}[language]
    other = {"en": "cy", "cy": "en"}[language]
    assert body["name"][other] == mark + body["name"][language]


def test_the_draft_names_the_file_that_it_was_made_from(tmp_path):
    notice = NOTICES / "good.en.md"
    assert draft(notice, tmp_path / "register").code == 0
    head = (tmp_path / "register/organisation.yaml").read_text()
    assert "good.en.md" in head and hashlib.sha256(notice.read_bytes()).hexdigest() in head
    lines = notice.read_text().split("\n")
    service, = (tmp_path / "register/services").glob("*.yaml")
    read = yaml.safe_load(service.read_text())
    for item in read["items"]:
        first = item["from"][0] if isinstance(item["from"], list) else item["from"]
        line = int(str(first).split("-")[0])
        assert item["name"]["en"].split()[0] in lines[line - 1], item


def test_the_same_notice_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        assert draft(NOTICES / "notice.en.txt", tmp_path / name).code == 0
    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_what_is_there_is_never_written_over(tmp_path):
    register = tmp_path / "register"
    assert draft(NOTICES / "good.en.md", register).code == 0
    before = files(register)
    done = draft(NOTICES / "notice.en.txt", register)
    assert done.code == 3 and files(register) == before, done
    assert_in_style(done)
    (tmp_path / "file").write_text("mine")
    done = draft(NOTICES / "good.en.md", tmp_path / "file")
    assert done.code == 3 and (tmp_path / "file").read_text() == "mine", done
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "register"]


def test_an_empty_folder_is_taken(tmp_path):
    (tmp_path / "register").mkdir()
    assert draft(NOTICES / "good.en.md", tmp_path / "register").code == 0
    assert (tmp_path / "register/organisation.yaml").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["register"]


def test_what_is_no_notice_is_not_drafted(tmp_path):
    recipe = tmp_path / "recipe.txt"
    recipe.write_text("Welsh cakes\n\nRub the butter into the flour. " * 40)
    for notice in (recipe, tmp_path / "absent.txt", tmp_path):
        done = draft(notice, tmp_path / "register")
        assert done.code == 2 and not (tmp_path / "register").exists(), done
        assert_in_style(done)


def test_as_json(tmp_path):
    done = draft(NOTICES / "good.en.md", tmp_path / "register", "--format", "json")
    report = json.loads(done.out)
    assert report["statements"]["items"] > 3 and "organisation.yaml" in report["files"]
    assert report["notStated"] == ["registration"]
    assert all(re.fullmatch(r"[a-z-]+", left["kind"]) for left in report["untaken"])
