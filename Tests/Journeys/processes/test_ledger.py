"""The log's proofs, keys and restoration at the command line, checked without the product's data too."""
import shutil
import subprocess
import sys

import pytest

from .product import ROOT, Installation, run, was_killed

VERIFIER = ROOT / "Tests/LedgerTests/independent_verify.py"


@pytest.fixture(params=["sqlite", "postgresql"])
def made(request, tmp_path):
    with Installation(tmp_path / "data", request.param) as installation:
        installation.demo(scale=10)
        yield installation


def good(installation, *arguments):
    done = installation.run("ledger", *arguments)
    assert done.code == 0, done
    return done.out


def key_of(installation):
    return good(installation, "checkpoint", "--key").strip()


def independent(path, *options):
    """The verifier that shares no code with the product."""
    done = subprocess.run([sys.executable, VERIFIER, path, *options], capture_output=True, text=True,
                          check=False)
    return done.returncode, done.stdout + done.stderr


def act(installation, folder):
    """One more act and its entry, signed."""
    answers = folder / "answers.json"
    answers.write_text('{"kind": "foi", "name": "Invented Person", "language": "en", "email": '
                       '"invented@post.example", "request": "How many enquiries did you answer?"}')
    return installation.run("request", "open", "--answers", answers)


def test_a_receipt_is_checked_with_the_key_alone(made, tmp_path):
    receipt = tmp_path / "entry-3.tlog-proof"
    good(made, "prove", "--entry", 3, "--out", receipt)
    assert receipt.read_text().startswith("c2sp.org/tlog-proof@v1\nextra ")
    key = key_of(made)
    done = run("ledger", "verify", receipt, "--key", key)
    assert done.code == 0 and done.out.splitlines()[-1] == "sound", done
    assert "receipt     entry 3" in done.out, done
    assert independent(receipt, "--vkey", key)[0] == 0
    receipt.write_text(receipt.read_text().replace("index 3", "index 4"))
    done = run("ledger", "verify", receipt, "--key", key)
    assert done.code == 1 and "is not the one with index 4" in done.out, done
    assert independent(receipt, "--vkey", key)[0] == 1
    unknown = made.run("ledger", "prove", "--entry", 999_999)
    assert unknown.code == 3 and "no such entry" in unknown.err, unknown
    assert run("ledger", "verify", receipt).code == 2


def test_growth_is_proved_from_a_kept_checkpoint(made, tmp_path):
    kept, growth = tmp_path / "kept.txt", tmp_path / "growth.txt"
    kept.write_text(good(made, "checkpoint"))
    assert act(made, tmp_path).code == 0
    good(made, "prove", "--since", kept, "--out", growth)
    key = key_of(made)
    done = run("ledger", "verify", growth, "--key", key, "--against", kept)
    assert done.code == 0 and "sound" in done.out, done
    assert independent(growth, "--vkey", key, "--against", kept)[0] == 0
    newer = tmp_path / "newer.txt"
    newer.write_text(good(made, "checkpoint"))
    assert run("ledger", "verify", growth, "--key", key, "--against", newer).code == 1
    assert run("ledger", "verify", growth, "--key", key).code == 2


def test_tiles_are_read_by_others_and_a_changed_one_is_named(made, tmp_path):
    tiles = tmp_path / "tiles"
    good(made, "export", "--tiles", tiles)
    key = key_of(made)
    done = run("ledger", "verify", tiles, "--key", key)
    assert done.code == 0, done
    assert independent(tiles, "--vkey", key)[0] == 0
    again = made.run("ledger", "export", "--tiles", tiles)
    assert again.code == 3 and "is there already" in again.err, again
    bundle = next((tiles / "tile/entries").rglob("*.p/*"))
    content = bytearray(bundle.read_bytes())
    content[40] ^= 1
    bundle.write_bytes(content)
    done = run("ledger", "verify", tiles, "--key", key)
    assert done.code == 1 and "was altered" in done.out, done
    assert independent(tiles, "--vkey", key)[0] == 1


def test_a_new_key_takes_over_and_the_old_one_vouches_for_it(made, tmp_path):
    kept, export = tmp_path / "kept.txt", tmp_path / "export.ndjson"
    kept.write_text(good(made, "checkpoint"))
    old = key_of(made)
    shown = good(made, "rotate", "--by", "records-manager")
    new = key_of(made)
    assert old != new and f"  {old}\n" in shown and f"  {new}\n" in shown
    assert act(made, tmp_path).code == 0
    assert "sound" in good(made, "verify", "--against", kept)
    good(made, "export", "--out", export)
    for key in [old, new]:
        done = run("ledger", "verify", export, "--key", key, "--against", kept)
        assert done.code == 0, done
        assert independent(export, "--vkey", key, "--against", kept)[0] == 0
    other = old.split("+")[0] + "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    assert run("ledger", "verify", export, "--key", other).code in (1, 2)


@pytest.mark.parametrize("point", [
    "ledger-key-rotated.rows-written", "ledger-key-rotated.entry-written",
    "sequencer.checkpointed:1", "ledger-key-rotated.before-commit", "ledger-key-rotated.committed"])
def test_a_change_of_key_that_is_cut_off_leaves_a_log_that_goes_on(made, tmp_path, point):
    done = made.run("ledger", "rotate", extra={"ADDEWID_KILL_AT": point})
    assert was_killed(done), done
    assert act(made, tmp_path).code == 0
    good(made, "verify")
    good(made, "rotate")
    assert act(made, tmp_path).code == 0
    good(made, "verify")
    assert not (made.folder / "ledger.key.next").exists()


def test_a_node_with_the_old_key_signs_nothing(made, tmp_path):
    key = (made.folder / "ledger.key").read_text()
    good(made, "rotate")
    new = (made.folder / "ledger.key").read_text()
    (made.folder / "ledger.key").write_text(key)
    before = act(made, tmp_path)
    assert before.code == 4 and "another key" in before.err, before
    (made.folder / "ledger.key").write_text(new)
    assert act(made, tmp_path).code == 0
    good(made, "verify")


def test_a_restored_backup_begins_a_new_log(tmp_path):
    with Installation(tmp_path / "data", "sqlite") as made:
        made.demo(scale=10)
        backup, kept, early = tmp_path / "backup", tmp_path / "kept.txt", tmp_path / "early.txt"
        early.write_text(good(made, "checkpoint"))
        old_key = key_of(made)
        shutil.copytree(made.folder, backup)
        for _ in range(3):
            assert act(made, tmp_path).code == 0
        kept.write_text(good(made, "checkpoint"))
        # The disk fails; what is left is the backup, and the key.
        shutil.rmtree(made.folder)
        shutil.copytree(backup, made.folder)
        cut = made.run("ledger", "verify", "--against", kept)
        assert cut.code == 1 and "when the older checkpoint was signed" in cut.out, cut
        shown = good(made, "restore", "--checkpoint", kept, "--by", "records-manager")
        assert "6 lost" in shown or "3 lost" in shown, shown
        assert key_of(made) != old_key and "/2+" in key_of(made)
        assert act(made, tmp_path).code == 0
        for older in [kept, early]:
            told = good(made, "verify", "--against", older)
            assert "the log goes on with" in told and told.splitlines()[-1] == "sound", told
        export = tmp_path / "export.ndjson"
        good(made, "export", "--out", export)
        assert independent(export, "--vkey", key_of(made))[0] == 0
        wrong = tmp_path / "wrong.txt"
        wrong.write_text(kept.read_text().replace("\n\n", "\nmore\n\n", 1))
        assert made.run("ledger", "restore", "--checkpoint", wrong).code == 3
