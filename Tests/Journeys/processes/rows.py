"""Reads the tables of a casebook without any code of the product.

A row is a mapping from column to text, number or None; bytes are written `\\x` and hexadecimal, in
SQLite as in PostgreSQL, so that dumps of both look alike.
"""
import contextlib
import json
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile


def sqlite(path):
    """The tables of a copy: the product itself must clear up after a crash, not we."""
    path = pathlib.Path(path)
    with tempfile.TemporaryDirectory() as folder:
        for end in ["", "-wal"]:
            if pathlib.Path(f"{path}{end}").exists():
                shutil.copy(f"{path}{end}", folder)
        with contextlib.closing(sqlite3.connect(f"{folder}/{path.name}")) as database:
            database.row_factory = sqlite3.Row
            names = [
                row[0] for row in database.execute(
                    "SELECT name FROM sqlite_master WHERE type = 'table' "
                    "AND name NOT LIKE 'sqlite_%' ORDER BY name")]
            return {
                name: [
                    {key: _plain(row[key]) for key in row.keys()}
                    for row in database.execute(f'SELECT * FROM "{name}"')]
                for name in names}


def _plain(value):
    return "\\x" + value.hex() if isinstance(value, bytes) else value


def change_sqlite(path, statement):
    with contextlib.closing(sqlite3.connect(path, timeout=30)) as database:
        database.execute(statement)
        database.commit()


def postgresql(url, schema="public"):
    names = psql(
        url, f"SELECT tablename FROM pg_tables WHERE schemaname = '{schema}' ORDER BY 1").split()
    if not names:
        return {}
    selects = " UNION ALL ".join(
        f"SELECT '{name}', row_to_json(t)::text FROM \"{schema}\".\"{name}\" t" for name in names)
    tables = {name: [] for name in names}
    for line in psql(url, selects, "-F", "\t").split("\n"):
        if line:
            name, row = line.split("\t", 1)
            tables[name].append(json.loads(row))
    return tables


def psql(url, statement, *options):
    done = subprocess.run(
        ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", *options, url, "-c", statement],
        capture_output=True, timeout=120)
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return done.stdout.decode()


def entry(row):
    """The body of a row of `ledger_entry`."""
    return json.loads(bytes.fromhex(row["body"][2:]))
