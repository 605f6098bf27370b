"""The servers and browsers of the journeys.

Run in scripts/with-servers, with ADDEWID_BINARY set. Pictures of the pages are kept in the folder
that ADDEWID_SHOTS names.
"""
import pytest

from .browsing import WIDE, Browser
from .demo_server import DemoServer, FreshDatabase


@pytest.fixture(scope="session")
def server():
    """A demonstration on SQLite."""
    server = DemoServer().start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgres_server():
    """A demonstration on a PostgreSQL database of its own."""
    database = FreshDatabase().make()
    server = DemoServer(postgres=database.url).start()
    yield server
    server.stop()
    database.drop()


@pytest.fixture(scope="session")
def windows():
    """The browser windows, opened when first asked for: with script, and without."""
    opened = {}

    def window(script):
        if script not in opened:
            opened[script] = Browser(script)
        return opened[script]

    yield window
    for browser in opened.values():
        browser.quit()


@pytest.fixture
def visit(windows):
    """Begins a visit; at its end nothing may have gone to another host or to the console."""
    begun = []

    def begin(server, script=True, size=WIDE):
        browser = windows(script)
        browser.begin(server.url, size)
        begun.append(browser)
        return browser

    yield begin
    for browser in begun:
        assert browser.elsewhere() == []
        assert browser.complaints() == []
