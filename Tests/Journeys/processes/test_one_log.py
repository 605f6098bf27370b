"""Several processes append, sequence and checkpoint together, and are killed at any moment: the log
stays one, unbroken, and every checkpoint that was ever signed is the beginning of the next.

Each process is a whole `addewid request open`: it stores an enquiry with its act and its entry, gives
the waiting entries of all processes their indices and signs the tree. Two of them at a time work on
one SQLite file, four on one PostgreSQL database; many are killed with SIGKILL after a random time,
or at a named point inside the sequencer.
"""
import importlib.util
import json
import random
import subprocess
import threading
import time

import pytest

from . import kills
from .product import ROOT, TODAY, Installation, binary, environment

WORKERS = {"sqlite": 2, "postgresql": 4}
RUNS = {"sqlite": 40, "postgresql": 24}
SECONDS_MAX = 60
# Some die in the midst of the sequencer, which a random time seldom meets.
POINTS = ["sequencer.locked", "sequencer.indexed", "sequencer.checkpointed",
          "sequencer.before-commit", "sequencer.committed", "enquiry-received.entry-written",
          "enquiry-received.committed"]

spec = importlib.util.spec_from_file_location(
    "independent_verify", ROOT / "Tests/LedgerTests/independent_verify.py")
independent = importlib.util.module_from_spec(spec)
spec.loader.exec_module(independent)


class Writer(threading.Thread):
    """Starts one process after the other, and kills some of them."""

    def __init__(self, installation, number, runs, seconds, seed):
        super().__init__()
        self.installation = installation
        self.number = number
        self.runs = runs
        self.seconds = seconds
        self.dice = random.Random(f"{seed}/{number}")
        # The references of the enquiries that the processes say they have stored.
        self.stored = []
        self.killed = 0
        self.problems = []

    def run(self):
        for run in range(self.runs):
            try:
                self.one(run)
            except Exception as problem:  # pylint: disable=broad-except
                self.problems.append(repr(problem))

    def one(self, run):
        answers = self.installation.folder.parent / f"answers-{self.number}.json"
        answers.write_text(json.dumps({
            "kind": "foi", "name": f"Invented Person {self.number} {run}",
            "email": f"invented{self.number}.{run}@post.example", "language": "en",
            "request": "How many enquiries did you answer last year?"}))
        way = self.dice.choice(["let go", "time", "time", "point"])
        extra = {"ADDEWID_KILL_AT": self.dice.choice(POINTS)} if way == "point" else {}
        process = subprocess.Popen(
            [binary(), "request", "open", "--answers", str(answers), "--today", TODAY,
             "--data", str(self.installation.folder)],
            cwd=ROOT, env=environment(extra), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)
        if way == "time":
            # Beginning, middle and end alike; a little beyond it, so that some get through.
            time.sleep(self.dice.uniform(0, 1.2) * self.seconds)
            process.kill()
        out, err = process.communicate(timeout=SECONDS_MAX)
        if process.returncode == 0:
            self.stored.append(out.decode().split()[0])
        elif process.returncode < 0:
            self.killed += 1
        else:
            self.problems.append(f"{process.returncode}: {err.decode()}")


@pytest.mark.parametrize("kind", WORKERS)
def test_one_unbroken_log_of_several_processes_under_kills(tmp_path, kind):
    seed = int(time.time())
    print(f"seed {seed}")
    with Installation(tmp_path / "data", kind) as made:
        made.demo(scale=3, ends_by=None)
        start = time.monotonic()
        assert made.run("ledger", "checkpoint").code == 0
        seconds = time.monotonic() - start
        kept = made.run("ledger", "checkpoint").out
        writers = [Writer(made, number, RUNS[kind], seconds * WORKERS[kind], seed)
                   for number in range(WORKERS[kind])]
        for writer in writers:
            writer.start()
        for writer in writers:
            writer.join()
        assert [problem for writer in writers for problem in writer.problems] == []
        assert sum(writer.killed for writer in writers) >= sum(RUNS[kind] for _ in writers) // 4
        check(made, kept, [reference for writer in writers for reference in writer.stored], tmp_path)


def check(made, kept, stored, folder):
    """The product says so, and so does the verifier that shares no code with it."""
    newest = made.run("ledger", "checkpoint").out
    (folder / "kept.txt").write_text(kept)
    done = made.run("ledger", "verify", "--against", folder / "kept.txt")
    assert done.code == 0 and done.out.splitlines()[-1] == "sound", done
    tables = made.dump()
    kills.check_whole(tables, "after all processes")
    held = {row["reference"] for row in tables["enquiry"]}
    assert set(stored) <= held, "an enquiry that was said to be stored is not there"
    entries = sorted(tables["ledger_entry"], key=lambda row: row["entry_index"])
    assert [row["entry_index"] for row in entries] == list(range(len(entries)))
    assert len({row["id"] for row in entries}) == len(entries)
    assert int(newest.split("\n")[1]) == len(entries)
    leaves = [independent.leaf_hash(bytes.fromhex(row["body"][2:])) for row in entries]
    key = independent.parse_key(made.run("ledger", "checkpoint", "--key").out.strip())
    for row in tables["ledger_checkpoint"]:
        origin, size, root = independent.parse_checkpoint(
            independent.open_note(row["note"], key, False))
        assert origin == key[0] and size == row["size"]
        assert independent.tree_root(leaves[:size]) == root, f"another log at {size} entries"
    export = folder / "export.ndjson"
    assert made.run("ledger", "export", "--out", export).code == 0
    assert independent.verify(str(export), None, str(folder / "kept.txt"), False)[0] == len(entries)
