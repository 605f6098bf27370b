"""The demonstration killed at a named point and run again, and what must be left of it.

Points are named by `UnitOfWork.record`, `Casebook.perform`, `Casebook.point` and the sequencer.
"""
import collections
import email
import hashlib
import json
import pathlib

from . import rows
from .product import Installation, variable, was_killed

SCALE = 30

# Acts that the demonstration writes: each has a unit of work of the same name.
ACTS = [
    "enquiry-received", "acknowledgement-sent", "disclosure-status-set", "case-closed", "disclosed",
    "published", "access-answer-made", "figures-compiled", "retention-planned",
    "retention-approved", "retention-batch", "retention-finished",
]
STEPS = ["rows-written", "entry-written", "before-commit", "committed"]
OTHERS = [
    "outbox.claim.before-commit", "outbox.claim.committed", "outbox.before-send",
    "outbox.sent-not-marked", "retention-started.before-commit", "retention-started.committed",
    "sequencer.locked", "sequencer.indexed", "sequencer.checkpointed", "sequencer.before-commit",
    "sequencer.committed",
]
POINTS = [f"{act}.{step}" for act in ACTS for step in STEPS] + OTHERS

# The mail server has said yes and the casebook does not know it: the letter goes out again.
SENT_TWICE = {
    "outbox.sent-not-marked", "acknowledgement-sent.rows-written",
    "acknowledgement-sent.entry-written", "acknowledgement-sent.before-commit",
}

# What a run that was ended and taken up again may have otherwise, and why.
LEFT_OUT = {
    # The order in which entries came to the log: a letter that was cut off goes later.
    "ledger_entry": {"appended", "entry_index"},
    # They follow from that order; their sizes are compared.
    "ledger_tree": {"frontier"},
    "ledger_checkpoint": {"note", "at"},
    # Each installation has a key of its own.
    "ledger_key": {"vkey"},
    # Random, and an installation's own.
    "record_key_store": {"id"},
}
# The moment at which a letter went, in the one letter that was cut off.
LETTER_TIMES = {"message": {"sent_at", "attempts", "next_attempt_at"}, "act": {"at", "on_day"}}


class Letters:
    """What came to the mail server since this was made, by Message-ID."""

    def __init__(self):
        self.folder = pathlib.Path(variable("ADDEWID_TEST_MAIL"))
        self.before = {path.name for path in self.folder.glob("*.eml")}

    def files(self):
        return [path for path in self.folder.glob("*.eml") if path.name not in self.before]

    def counts(self):
        found = collections.Counter()
        for path in self.files():
            found[email.message_from_bytes(path.read_bytes())["Message-ID"]] += 1
        return found


class Result:
    """What a run has left."""

    def __init__(self, installation, letters):
        self.tables = installation.dump()
        self.letters = letters.counts()
        self.entries = {row["id"]: rows.entry(row) for row in self.tables["ledger_entry"]}

    def resumed(self):
        return {key for key, body in self.entries.items() if body["act"] == "retention-resumed"}


def reference(folder, kind):
    """A run that nobody kills."""
    with Installation(folder, kind) as made:
        letters = Letters()
        made.demo(scale=SCALE, ends_by=0)
        return Result(made, letters)


def kill(installation, point, passing=1):
    """Runs the demonstration up to the point."""
    return installation.demo(scale=SCALE, extra={"ADDEWID_KILL_AT": f"{point}:{passing}"})


def killed_and_resumed(folder, kind, point, expected, passing=1):
    """Kills at the point, looks, goes on, and compares with the run that nobody killed.

    Returns whether the point was passed at all.
    """
    with Installation(folder, kind) as made:
        letters = Letters()
        first = kill(made, point, passing)
        died = was_killed(first)
        assert died or first.code == 0, first
        if died:
            check_whole(made.dump(), f"after the kill at {point}:{passing}")
            made.demo(scale=SCALE, ends_by=0)
        twice = died and point in SENT_TWICE
        compare(Result(made, letters), expected, f"{point}:{passing}", twice=twice)
        verify(made)
        return died


def check_whole(tables, where):
    """Every act has its entry, every entry about a record its act, save those that went with it."""
    if "ledger_entry" not in tables:
        return
    acts = {row["id"] for row in tables["act"]}
    entries = {row["id"]: rows.entry(row) for row in tables["ledger_entry"]}
    gone = {row["enquiry"] for row in tables["tombstone"]}
    assert acts <= set(entries), f"acts without entry {where}"
    without = {
        k for k, body in entries.items()
        if k not in acts and "subject" in body and body["subject"] not in gone}
    assert not without, f"entries without act {where}: {[entries[k]['act'] for k in without]}"
    held = {row["id"] for row in tables["enquiry"]}
    received = {b["subject"] for b in entries.values() if b["act"] == "enquiry-received"}
    assert held <= received, f"records without an entry of receipt {where}"
    assert received <= held | gone, f"records gone without a certificate {where}"
    for row in tables["ledger_entry"]:
        leaf = hashlib.sha256(b"\x00" + bytes.fromhex(row["body"][2:])).hexdigest()
        assert row["leaf"] == "\\x" + leaf, f"a leaf that is not its body's {where}"
    counted = sum(row["received"] - row["destroyed"] for row in tables["tally"])
    assert counted == len(held), f"the counts are not the records {where}"


def compare(found, expected, where, twice=False):
    """The same rows, acts, entries and letters; what may differ is listed above."""
    check_whole(found.tables, where)
    assert set(found.tables) == set(expected.tables)
    resumed = found.resumed()
    late = late_letters(found, expected)
    assert len(late) <= 1, f"{where}: letters that went at another time: {late}"
    for name in sorted(expected.tables):
        got = comparable(name, found, resumed, late)
        want = comparable(name, expected, set(), late)
        assert got == want, f"{where}: {name} differs"
    entries = set(found.entries) - resumed
    assert entries == set(expected.entries), f"{where}: other entries"
    size = len(found.entries)
    assert [row["size"] for row in found.tables["ledger_tree"]] == [size], where
    assert max(row["size"] for row in found.tables["ledger_checkpoint"]) == size, where
    indexes = sorted(row["entry_index"] for row in found.tables["ledger_entry"])
    assert indexes == list(range(size)), f"{where}: indices with gaps"
    assert set(found.letters) == set(expected.letters), f"{where}: other letters"
    extra = sum(found.letters.values()) - sum(expected.letters.values())
    assert extra == (1 if twice else 0), f"{where}: {extra} letters too many"


def late_letters(found, expected):
    """Message ids whose sending is told otherwise than in the run that nobody killed."""
    times = LETTER_TIMES["message"]
    want = {row["id"]: [row[c] for c in times] for row in expected.tables["message"]}
    late = {
        row["id"] for row in found.tables["message"]
        if [row[c] for c in times] != want.get(row["id"])}
    for key, body in found.entries.items():
        if body["act"] == "acknowledgement-sent" and body != expected.entries.get(key):
            late.add(body["facts"]["message"])
    return late


def comparable(name, result, resumed, late):
    """The rows of a table in an order of their own, without what may differ."""
    lines = []
    for row in result.tables[name]:
        if name in ("act", "ledger_entry") and row["id"] in resumed:
            continue
        body = result.entries.get(row["id"]) if name in ("act", "ledger_entry") else None
        left_out = set(LEFT_OUT.get(name, set()))
        if name == "message" and row["id"] in late:
            left_out |= LETTER_TIMES["message"]
        if body and body["act"] == "acknowledgement-sent" and body["facts"]["message"] in late:
            left_out |= LETTER_TIMES["act"] if name == "act" else {"body", "leaf"}
        if name == "retention_plan":
            # The keys of this JSON stand in no order.
            row = row | {"rules": json.dumps(json.loads(row["rules"]), sort_keys=True)}
        lines.append(sorted((k, str(v)) for k, v in row.items() if k not in left_out))
    # The sizes of tree and checkpoint count the acts of resuming: compared by themselves.
    return [] if name in ("ledger_tree", "ledger_checkpoint") else sorted(lines)


def verify(installation):
    """The product says so too."""
    done = installation.run("ledger", "verify")
    assert done.code == 0, done
    lines = done.out.splitlines()
    assert lines[-1] == "sound", done
    assert lines[0].startswith("acts        0 without entry, 0 entries without act"), done
