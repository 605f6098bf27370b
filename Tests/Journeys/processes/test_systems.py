"""The systems of the five invented bodies beside the casebook of a demonstration."""
import contextlib
import json
import sqlite3

import pytest

from . import needles, rows
from .product import ROOT, Installation, run

KINDS = ["sqlite", "postgresql"]
SYSTEMS = {
    ("cafcass-cymru", "iris"): "person",
    ("cafcass-cymru", "ishare"): "document",
    ("cafcass-cymru", "paper-archive"): "archive_box",
    ("cafcass-cymru", "extracts"): "work_dataset",
    ("cardiff-childrens-services", "care-record"): "person",
    ("cardiff-childrens-services", "casp-returns"): "casp_census",
    ("cardiff-childrens-services", "reporting"): "planning_report",
    ("wandsworth-social-care", "social-care"): "client",
    ("wandsworth-social-care", "legacy-adults"): "CLNT",
    ("wecare-wales", "engagement"): "contact",
    ("wecare-wales", "images"): "asset",
    ("wecare-wales", "telephone"): "call",
    ("wecare-wales", "information-requests"): "information_request",
    ("wecare-wales", "insights"): "portal_visit",
    ("manage-homes-and-places", "platform"): "account",
}


def places(made):
    """What systems.json says, by body and system."""
    found = json.loads((made.folder / "systems.json").read_text())
    return {(place["body"], place["system"]): place for place in found}


def value(made, place, statement):
    """The one answer to a question to a system."""
    if "schema" in place:
        question = f'SET search_path TO {place["schema"]}; {statement}'
        return rows.psql(made.url, question, "-q").strip()
    with contextlib.closing(sqlite3.connect(made.folder / place["file"])) as database:
        return str(database.execute(statement).fetchone()[0])


@pytest.fixture(scope="module", params=KINDS)
def made(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param) / "data"
    with Installation(folder, request.param) as installation:
        done = installation.demo(
            "--plant-name", needles.NAME, scale=12, smtp=False, systems=True, ends_by=0)
        assert done.out.count("systems     ") == 5, done
        assert needles.found(done.out_bytes + done.err_bytes) is None
        yield installation


def test_that_every_system_is_there_and_has_rows(made):
    assert places(made).keys() == SYSTEMS.keys()
    for key, place in places(made).items():
        assert int(value(made, place, f'SELECT COUNT(*) FROM "{SYSTEMS[key]}"')) > 0, key
    people = value(made, places(made)[("cafcass-cymru", "iris")], "SELECT COUNT(*) FROM person")
    assert 100 <= int(people) < 116


def test_that_the_list_holds_no_credentials_and_no_people(made):
    text = (made.folder / "systems.json").read_text()
    assert "://" not in text and "@" not in text and "password" not in text
    needles.assert_absent(text, "systems.json")


def address(made, place):
    if "schema" in place:
        return f'{made.url}?options=-csearch_path%3D{place["schema"]}'
    return f'sqlite:{made.folder / place["file"]}'


@pytest.mark.parametrize("body", sorted({body for body, _ in SYSTEMS}))
def test_that_maps_schemas_and_registers_agree(made, body):
    """Where the notice names no item, that is the one thing found."""
    options = []
    for (owner, system), place in places(made).items():
        if owner == body and system != "paper-archive":
            options += ["--system", f"{system}={address(made, place)}"]
    done = run("systems", "drift", ROOT / "Examples/registers" / body, "--format", "json", *options)
    report = json.loads(done.out)
    assert len(report["compared"]) == len(options) // 2, done
    silent = {"SD-10"} if body == "wandsworth-social-care" else set()
    assert {finding["rule"] for finding in report["findings"]} == silent, done


def test_that_files_lie_beside_their_rows(made):
    for key in [("wecare-wales", "images"), ("wecare-wales", "information-requests"),
                ("manage-homes-and-places", "platform")]:
        folder = made.folder / places(made)[key]["files"]
        assert [path for path in folder.rglob("*") if path.is_file()], key


def test_that_the_planted_person_is_in_the_systems(made):
    family = needles.NAME.split(" ", 1)[1]
    place = places(made)[("cafcass-cymru", "iris")]
    assert int(value(
        made, place, f"SELECT COUNT(*) FROM person WHERE full_name LIKE '%{family}'")) >= 1


def test_that_systems_stay_as_they_are_at_the_next_start(made):
    before = (made.folder / "systems.json").read_bytes()
    done = made.demo(scale=12, smtp=False, systems=True, ends_by=0)
    assert "systems     " not in done.out, done
    assert (made.folder / "systems.json").read_bytes() == before


@pytest.mark.parametrize("kind", KINDS)
def test_that_a_fault_changes_a_system(tmp_path, kind):
    with Installation(tmp_path / "data", kind) as made:
        done = made.demo(
            "--fault", "homes-seventh-field", scale=12, smtp=False, systems=True, ends_by=0)
        assert "fault       homes-seventh-field planted: WGH-019 must be broken" in done.out, done
        place = places(made)[("manage-homes-and-places", "platform")]
        assert int(value(
            made, place, "SELECT COUNT(*) FROM account WHERE telephone IS NOT NULL")) > 0


def test_that_a_loading_that_was_cut_off_begins_anew(on_sqlite):
    on_sqlite.demo(scale=12, smtp=False, systems=True, ends_by=0)
    known = places(on_sqlite)
    lost = known.pop(("cafcass-cymru", "iris"))
    (on_sqlite.folder / "systems.json").write_text(json.dumps(list(known.values())))
    file = on_sqlite.folder / lost["file"]
    file.rename(f"{file}.loading")
    done = on_sqlite.demo(scale=12, smtp=False, systems=True, ends_by=0)
    assert "cafcass-cymru" in done.out and done.out.count("systems     ") == 1, done
    assert places(on_sqlite)[("cafcass-cymru", "iris")] == lost
    assert int(value(on_sqlite, lost, "SELECT COUNT(*) FROM person")) >= 100


def test_that_a_fault_needs_its_systems(on_sqlite):
    done = on_sqlite.demo("--fault", "homes-seventh-field", scale=1, smtp=False)
    assert done.code == 2 and "leave --no-systems out" in done.err, done


def proved(installation, body, promise):
    """The verdict on a promise of a body, from the systems that the installation knows."""
    register = ROOT / "Examples/registers" / body
    done = installation.run(
        "prove", register, "--promises", ROOT / f"Examples/promises/{body}.csv",
        "--promise", promise, "--format", "json")
    return done, json.loads(done.out)["promises"][0]


def test_that_prove_looks_into_the_systems(made):
    done, verdict = proved(made, "cafcass-cymru", "CAF-055")
    assert done.code == 0 and verdict["status"] == "kept", done
    assert verdict["coverage"]["records"] > 0
    assert set(verdict["coverage"]["systems"]) >= {"iris", "ishare"}
    assert needles.found(done.out_bytes + done.err_bytes) is None


def test_that_prove_sees_what_was_planted_in_a_system(tmp_path):
    with Installation(tmp_path / "data", "sqlite") as installation:
        installation.demo("--fault", "homes-seventh-field", scale=12, smtp=False, systems=True,
                          ends_by=0)
        done, verdict = proved(installation, "manage-homes-and-places", "WGH-019")
        assert done.code == 1 and verdict["status"] == "broken", done
        broken = [it for it in verdict["evidence"] if not it["holds"]]
        assert broken and all(it["kind"] == "data" for it in broken), verdict


def test_that_a_system_that_cannot_be_reached_ends_the_proof(tmp_path):
    done = run("prove", ROOT / "Examples/registers/manage-homes-and-places",
               "--data", tmp_path, "--system", f"platform=sqlite:{tmp_path}/none.sqlite")
    assert done.code == 4, done
