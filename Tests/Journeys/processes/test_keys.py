"""Records that are kept encrypted, and their keys: written, killed in the middle, lost, changed."""
import json
import os
import pathlib

import pytest

from .product import Installation, was_killed

KINDS = ["sqlite", "postgresql"]
NAME = "Gwenllian Plannwyd-Okonkwo"
CONTENT = {
    "fields": {"name": NAME, "email": "gwenllian@enghraifft.cymru", "employer": "Cyngor y Fro"},
    "events": {"arrived": "2026-11-25"}, "facts": {"site": "cardiff"}}
VISITORS = ["--service", "visitor-register"]


@pytest.fixture(params=KINDS)
def installation(request, tmp_path):
    with Installation(tmp_path / "data", request.param) as made:
        made.demo(scale=3, smtp=False)
        yield made


def write(installation, content=None, **more):
    return installation.run(
        "record", "write", *VISITORS, stdin=json.dumps(content or CONTENT).encode(), **more)


def status(installation):
    done = installation.run("keys", "status", "--format", "json")
    assert done.code == 0, done
    return json.loads(done.out)


def show(installation, record):
    done = installation.run("record", "show", record, *VISITORS)
    assert done.code == 0, done
    return json.loads(done.out)


def files(installation):
    return [path for path in pathlib.Path(installation.folder).iterdir() if path.is_file()]


def test_a_record_is_written_found_and_destroyed(installation):
    record = write(installation).out.strip()
    assert show(installation, record)["fields"] == CONTENT["fields"]
    found = installation.run(
        "record", "find", *VISITORS, "--by-field", "name", stdin=NAME.upper().encode())
    assert json.loads(found.out)["id"] == record
    for path in files(installation):
        assert b"Plannwyd" not in path.read_bytes(), path
    assert "Plannwyd" not in json.dumps(installation.dump())
    done = installation.run("record", "destroy", record, *VISITORS)
    assert done.code == 0, done
    assert installation.run("record", "show", record, *VISITORS).code == 3
    assert status(installation)["keys"] == 0
    assert installation.run("ledger", "verify").code == 0


def test_what_is_not_stated_is_refused(installation):
    content = {"fields": {"name": NAME, "emails": "gwenllian@enghraifft.cymru"}}
    done = write(installation, content)
    assert done.code == 3, done
    assert "'emails' is not stated" in done.err and "'email'" in done.err
    assert "Plannwyd" not in done.err and "gwenllian" not in done.err
    assert status(installation)["records"] == 0


def test_a_change_of_the_master_key_that_was_killed_goes_on(installation):
    records = [write(installation).out.strip() for _ in range(3)]
    key = pathlib.Path(installation.folder) / "master.key"
    old = key.read_text()
    assert key.stat().st_mode & 0o777 == 0o600
    for point in ["keys-rotation.begun", "keys-rotation.batch", "keys-rotation.retired"]:
        done = installation.run("keys", "rotate", extra={"ADDEWID_KILL_AT": point})
        assert was_killed(done), done
        assert len(key.read_text().split()) == 2
        for record in records:
            assert show(installation, record)["fields"] == CONTENT["fields"]
        records.append(write(installation).out.strip())
    done = installation.run("keys", "rotate")
    assert done.code == 0, done
    now = status(installation)
    assert now["keysBehind"] == 0 and now["retiring"] == [] and now["keys"] == len(records)
    assert len(key.read_text().split()) == 1 and key.read_text() != old
    for record in records:
        assert show(installation, record)["fields"] == CONTENT["fields"]
    key.write_text(old)
    done = installation.run("record", "show", records[0], *VISITORS)
    assert done.code == 4 and "it is not there" in done.err, done
    assert "help: restore the master key" in done.err


def test_a_key_left_by_a_kill_goes_at_the_next_start(installation):
    record = write(installation).out.strip()
    done = installation.run("record", "destroy", record, *VISITORS, extra={
        "ADDEWID_KILL_AT": "record-keys.to-destroy"})
    assert was_killed(done), done
    assert status(installation)["keys"] == 0
    assert installation.run("ledger", "verify").code == 0


def test_a_kill_while_a_record_is_written_leaves_the_record_or_nothing(installation):
    for point in ["keys-made", "record-written.rows-written", "record-written.entry-written",
                  "record-written.before-commit", "record-written.committed"]:
        done = write(installation, extra={"ADDEWID_KILL_AT": point})
        assert was_killed(done), done
    now = status(installation)
    assert now["records"] == 1 and now["recordsWithoutKey"] == 0
    assert now["keysWithoutRecord"] == 4
    assert installation.run("ledger", "verify").code == 0


def test_a_master_key_that_others_may_read_or_that_is_lost(installation):
    record = write(installation).out.strip()
    key = pathlib.Path(installation.folder) / "master.key"
    key.chmod(0o644)
    done = installation.run("record", "show", record, *VISITORS)
    assert done.code == 4 and "can be read by others" in done.err, done
    key.chmod(0o600)
    text = key.read_text()
    key.unlink()
    done = installation.run("record", "show", record, *VISITORS)
    assert done.code == 4 and "is missing" in done.err, done
    assert not key.exists()
    shown = installation.run(
        "record", "show", record, *VISITORS, extra={"ADDEWID_MASTER_KEY": text})
    assert shown.code == 0, shown
    elsewhere = pathlib.Path(installation.folder).parent / "vault"
    elsewhere.write_text(text)
    shown = installation.run("record", "show", record, *VISITORS, extra={
        "ADDEWID_MASTER_KEY_COMMAND": f"cat '{elsewhere}'"})
    assert shown.code == 0, shown
    done = installation.run("record", "show", record, *VISITORS, extra={
        "ADDEWID_MASTER_KEY_COMMAND": "exit 7"})
    assert done.code == 4 and "ended with 7" in done.err, done


def test_old_copies_of_the_casebook_cannot_be_read(tmp_path):
    with Installation(tmp_path / "data", "sqlite") as made:
        made.demo(scale=3, smtp=False)
        record = write(made).out.strip()
        base = pathlib.Path(made.folder) / "addewid.sqlite"
        before = {end: pathlib.Path(f"{base}{end}").read_bytes()
                  for end in ["", "-wal"] if pathlib.Path(f"{base}{end}").exists()}
        assert made.run("record", "destroy", record, *VISITORS).code == 0
        for end in ["", "-wal", "-shm"]:
            if os.path.exists(f"{base}{end}"):
                os.unlink(f"{base}{end}")
        for end, data in before.items():
            pathlib.Path(f"{base}{end}").write_bytes(data)
        done = made.run("record", "show", record, *VISITORS)
        assert done.code == 4 and "has no key: it was destroyed" in done.err, done
        assert status(made)["recordsWithoutKey"] == 1
