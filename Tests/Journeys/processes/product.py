"""Runs the product as somebody at a terminal does, and looks at what it has left."""
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time
import uuid

from . import rows

ROOT = pathlib.Path(__file__).resolve().parents[3]
REGISTER = ROOT / "Examples/registers/wecare-wales"
PROMISES = ROOT / "Examples/promises/wecare-wales-enquiries.csv"
TODAY = "2026-11-25"
SECONDS_MAX = 120


class Missing(Exception):
    """A variable that the tests need is not set. They fail; they are never skipped."""


def variable(name):
    value = os.environ.get(name)
    if not value:
        raise Missing(f"{name} is not set; 'make test' sets it")
    return value


def binary():
    return variable("ADDEWID_BINARY")


def environment(extra=None):
    """The environment of a run: nothing of ours but what is asked for."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("ADDEWID_")}
    # A crash must show its words at once, and not wait for a debugger.
    kept["SWIFT_BACKTRACE"] = "enable=no"
    return kept | (extra or {})


class Outcome:
    """How a run ended."""

    def __init__(self, arguments, code, out, err):
        self.arguments = arguments
        self.code = code
        self.out_bytes = out
        self.err_bytes = err
        self.out = out.decode(errors="replace")
        self.err = err.decode(errors="replace")

    def __repr__(self):
        return f"addewid {' '.join(map(str, self.arguments))} -> {self.code}\n{self.out}\n{self.err}"


def run(*arguments, stdin=b"", extra=None, seconds=SECONDS_MAX):
    arguments = [str(argument) for argument in arguments]
    done = subprocess.run(
        [binary(), *arguments], input=stdin, capture_output=True, cwd=ROOT,
        env=environment(extra), timeout=seconds)
    return Outcome(arguments, done.returncode, done.stdout, done.stderr)


class Installation:
    """A data folder with its database, on SQLite or on a PostgreSQL database of its own."""

    def __init__(self, folder, kind, copy_of=None):
        """Empty, or a copy of another one that no process has open."""
        self.folder = pathlib.Path(folder)
        self.kind = kind
        self.url = None
        if copy_of:
            shutil.copytree(copy_of.folder, self.folder)
        if kind == "postgresql":
            self.server = variable("ADDEWID_TEST_POSTGRES")
            self.database = f"processes_{uuid.uuid4().hex}"
            template = f' TEMPLATE "{copy_of.database}"' if copy_of else ""
            rows.psql(self.server, f'CREATE DATABASE "{self.database}"{template}')
            self.url = self.server.rsplit("/", 1)[0] + "/" + self.database
            if copy_of:
                (self.folder / "database.url").write_text(self.url + "\n")

    def close(self):
        if self.url:
            rows.psql(self.server, f'DROP DATABASE IF EXISTS "{self.database}" WITH (FORCE)')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    @property
    def register(self):
        return self.folder / "registers/wecare-wales"

    def demo(self, *arguments, scale=30, today=TODAY, smtp=True, systems=False, extra=None,
             ends_by=None):
        """Runs the demonstration once over this installation, without the systems of the bodies
        unless a test is about them."""
        options = ["--once", "--today", today, "--scale", scale, "--data", self.folder]
        if not systems:
            options.append("--no-systems")
        if self.url:
            options += ["--postgres", self.url]
        if smtp:
            options += ["--smtp", variable("ADDEWID_TEST_SMTP")]
        done = run("demo", *options, *arguments, extra=extra)
        if ends_by is not None:
            assert done.code == ends_by, done
        return done

    def run(self, *arguments, today=TODAY, **more):
        """Runs a command on this installation, as of the day of the tests."""
        day = ["--today", today] if today else []
        return run(*arguments, "--data", self.folder, *day, **more)

    def dump(self):
        """Every table as a list of rows, as it is on disk now."""
        if self.url:
            return rows.postgresql(self.url)
        return rows.sqlite(self.folder / "addewid.sqlite")

    def sql(self, statement):
        """Changes the database behind the product's back."""
        if self.url:
            return rows.psql(self.url, statement)
        return rows.change_sqlite(self.folder / "addewid.sqlite", statement)


class Server:
    """`addewid serve` on a free port, ended by its own process id."""

    def __init__(self, installation, log, *arguments, today=TODAY, extra=None, smtp=None):
        self.installation = installation
        self.log = pathlib.Path(log)
        self.port = free_port()
        command = [
            binary(), "serve", "--data", str(installation.folder), "--port", str(self.port),
            *map(str, arguments)]
        if today:
            command += ["--today", today]
        if smtp:
            command += ["--smtp", smtp]
        self._stream = self.log.open("wb")
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment(extra), stdin=subprocess.DEVNULL,
            stdout=self._stream, stderr=subprocess.STDOUT)
        self._wait()

    def _wait(self):
        end = time.monotonic() + 30
        while time.monotonic() < end:
            assert self.process.poll() is None, f"serve has ended: {self.log.read_text()}"
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                time.sleep(0.05)
        self.close()
        raise AssertionError("serve did not listen within 30 seconds")

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._stream.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def was_killed(done):
    return done.code == -signal.SIGKILL
