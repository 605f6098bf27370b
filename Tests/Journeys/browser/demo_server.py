"""A server of its own for the tests: the demonstration, on SQLite or PostgreSQL."""
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[3]
TODAY = "2026-11-25"
START_SECONDS_MAX = 90


def needed(name):
    """A variable of the environment; its absence is a failure, never a reason to skip."""
    value = os.environ.get(name)
    assert value, f"{name} is not set: run the journeys in scripts/with-servers"
    return value


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class DemoServer:
    """One demonstration with its folder, its port and the password of 'staff'."""

    def __init__(self, postgres=None):
        self.binary = needed("ADDEWID_BINARY")
        self.smtp = needed("ADDEWID_TEST_SMTP")
        self.mail = pathlib.Path(needed("ADDEWID_TEST_MAIL"))
        self.postgres = postgres
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="addewid-journey-"))
        self.data = self.folder / "data"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.today = TODAY
        self.password = None
        self.process = None

    def start(self):
        self.begin("demo", "--no-systems", *(["--postgres", self.postgres] if self.postgres else []))
        self.password = re.search(r"name 'staff', password '([^']+)'", self.said()).group(1)
        return self

    def start_again_on(self, day):
        """Serves the same installation as if it were another day."""
        self.end()
        self.today = day
        self.begin("serve", "--promises", "Examples/promises/wecare-wales-enquiries.csv")
        return self

    def begin(self, command, *arguments):
        with open(self.folder / "output", "ab") as output:
            self.process = subprocess.Popen(
                [self.binary, command, "--data", str(self.data), "--today", self.today,
                 "--port", str(self.port), "--smtp", self.smtp, *arguments],
                cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
        end = time.monotonic() + START_SECONDS_MAX
        while time.monotonic() < end:
            assert self.process.poll() is None, "the server has ended:\n" + self.said()
            if self.answers():
                return
            time.sleep(0.05)
        raise AssertionError("the server has not started:\n" + self.said())

    def said(self):
        return (self.folder / "output").read_text(errors="replace")

    def answers(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def run(self, *arguments):
        """A command of the same installation, beside the server."""
        return subprocess.run(
            [self.binary, *arguments, "--data", str(self.data), "--today", self.today],
            cwd=ROOT, capture_output=True, text=True, timeout=60)

    def plan_by_role(self, role="records-manager"):
        """Makes a retention plan at the command line, in another role than the console's.

        Returns the plan's id."""
        done = self.run("retention", "plan", "--as-of", self.today, "--by", role)
        assert done.returncode == 0, done.stdout + done.stderr
        return re.match(r"plan (\S+) as of", done.stdout).group(1)

    def letters_to(self, address):
        """The letters that came for an address, as bytes."""
        wanted = address.encode()
        return [text for text in (path.read_bytes() for path in self.mail.glob("*.eml"))
                if wanted in text.split(b"\n\n", 1)[0].split(b"\r\n\r\n", 1)[0]]

    def wait_for_letter(self, address, seconds=15):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.letters_to(address)
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError(f"no letter came to {address} in {seconds} seconds")

    def end(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)

    def stop(self):
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)


class FreshDatabase:
    """A PostgreSQL database of its own, made by psql and dropped at the end."""

    def __init__(self):
        self.server = needed("ADDEWID_TEST_POSTGRES")
        self.name = f"journey_{os.getpid()}_{free_port()}"
        parts = urllib.parse.urlsplit(self.server)
        self.url = urllib.parse.urlunsplit(parts._replace(path="/" + self.name))

    def make(self):
        self.psql(f"create database {self.name}")
        return self

    def drop(self):
        self.psql(f"drop database if exists {self.name} with (force)")

    def psql(self, statement):
        psql = shutil.which("psql") or str(
            sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/psql"))[-1])
        subprocess.run([psql, "-qX", "-d", self.server, "-c", statement], check=True,
                       capture_output=True, text=True, timeout=30)
