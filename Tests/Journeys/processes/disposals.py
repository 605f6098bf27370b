"""A run of retention in the systems of a body, killed at a named point and taken up again."""
import json

from . import rows
from .product import ROOT, Installation, was_killed

BODY = "wecare-wales"
REGISTER = ROOT / "Examples/registers" / BODY
# Pictures with files beside their rows, and consents that stay while a picture rests on them.
SYSTEM = "images"

POINTS = [
    "disposal-started.before-commit", "disposal-started.committed",
    "disposal-intended.rows-written", "disposal-intended.entry-written",
    "disposal-intended.before-commit", "disposal-intended.committed",
    "disposal.records-confirmed", "disposal.rows-removed", "disposal.mark-written",
    "disposal.batch-committed", "disposal-done.entry-written", "disposal-done.before-commit",
    "disposal-done.committed", "disposal-finished.entry-written",
    "disposal-finished.before-commit", "disposal-finished.committed",
]


def place(made):
    found = json.loads((made.folder / "systems.json").read_text())
    return next(p for p in found if (p["body"], p["system"]) == (BODY, SYSTEM))


def command(made, *arguments, **more):
    return made.run("retention", *arguments, "--register", REGISTER, "--system", SYSTEM, **more)


def prepared(folder, kind):
    """An installation with a plan that is approved, and its id."""
    made = Installation(folder, kind)
    made.demo(scale=60, smtp=False, systems=True, ends_by=0)
    planned = command(made, "plan")
    assert planned.code == 0, planned
    plan = planned.out.split()[1]
    approved = command(made, "approve", plan, "--by", "head-of-communications")
    assert approved.code == 0, approved
    return made, plan


def tables(made):
    """Every row of the system, and the paths of the files beside it."""
    where = place(made)
    if "schema" in where:
        found = rows.postgresql(made.url, schema=where["schema"])
    else:
        found = rows.sqlite(made.folder / where["file"])
    marks = found.pop("addewid_mark", [])
    for own in found.values():
        own.sort(key=lambda row: json.dumps(row, sort_keys=True))
    files = made.folder / where["files"]
    return found, marks, sorted(str(p.relative_to(files)) for p in files.rglob("*") if p.is_file())


def change(made, statement):
    """Changes the system behind the product's back."""
    where = place(made)
    if "schema" in where:
        rows.psql(made.url, f'SET search_path TO {where["schema"]}; {statement}')
    else:
        rows.change_sqlite(made.folder / where["file"], statement)


def acts(made, plan):
    """The acts of the plan that the log tells of, without those of a resumption."""
    found = [rows.entry(row) for row in made.dump()["ledger_entry"]]
    own = [body for body in found if body["facts"].get("plan") == plan]
    return sorted(
        (body["act"], body["facts"].get("batch", ""), body["facts"].get("records", ""))
        for body in own if body["act"] != "disposal-resumed")


def outcome(made, plan):
    """What a finished run has left: rows, files, what the certificate counts, acts."""
    found, marks, files = tables(made)
    certificate = command(made, "certificate", plan)
    assert certificate.code == 0, certificate
    # A signed note: the text, and after it the signature.
    told, _ = json.JSONDecoder().raw_decode(certificate.out)
    counts = {key: told[key] for key in ("went", "stayed", "tables", "files")}
    assert all(mark["files"] is None for mark in marks)
    return {
        "rows": found, "files": files, "certificate": counts, "acts": acts(made, plan),
        "marks": len(marks),
    }


def killed_and_resumed(made, plan, point, passing=1):
    """Kills the run at the point, then takes it up again; returns what it has left."""
    first = command(made, "apply", plan, extra={"ADDEWID_KILL_AT": f"{point}:{passing}"})
    assert was_killed(first), f"{point}:{passing} was not passed: {first}"
    again = command(made, "apply", plan)
    # Killed after its last word was committed, it has nothing left to do, and says so.
    assert again.code == 0 or "the run is finished" in again.err, again
    made.run("ledger", "verify")
    return outcome(made, plan)
