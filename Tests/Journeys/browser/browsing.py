"""A browser as a person uses it: pages, links, buttons, fields, keys."""
import base64
import json
import os
import pathlib
import shutil
import tempfile
import time
import urllib.parse

from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

WIDE, NARROW = (1280, 900), (320, 640)
# WCAG 1.4.10: 1280 by 1024 at 400 %.
ZOOMED = (320, 256)
WAIT_SECONDS = 20

# What the browser itself says about a page that comes with one of these is no fault of the page.
EXPECTED_STATUSES = (403, 404, 409, 422, 429)


class Browser:
    """One browser window, with or without script."""

    def __init__(self, script=True):
        self.script = script
        self.downloads = pathlib.Path(tempfile.mkdtemp(prefix="addewid-downloads-"))
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
                         "--disable-background-networking", "--no-first-run",
                         "--force-prefers-reduced-motion", "--lang=en-GB"):
            options.add_argument(argument)
        settings = {
            "download.default_directory": str(self.downloads),
            "download.prompt_for_download": False,
            "credentials_enable_service": False,
        }
        if not script:
            settings["profile.managed_default_content_settings.javascript"] = 2
        options.add_experimental_option("prefs", settings)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        service = webdriver.ChromeService(executable_path=shutil.which("chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(WAIT_SECONDS)
        self.cdp("Network.enable")
        self.base = None
        self.heard = []
        self.requests = []
        self.size = None
        self.document = None

    def cdp(self, command, **arguments):
        return self.driver.execute_cdp_cmd(command, arguments)

    def quit(self):
        self.driver.quit()
        shutil.rmtree(self.downloads, ignore_errors=True)

    def begin(self, base, size=WIDE):
        """A new visit: no cookies, nothing heard yet."""
        self.base = base
        self.driver.get("about:blank")
        self.cdp("Network.clearBrowserCookies")
        self.listen()
        self.heard, self.requests = [], []
        self.resize(size)

    def resize(self, size, scale=1):
        if (size, scale) != self.size:
            self.cdp("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1],
                     deviceScaleFactor=scale, mobile=False)
            self.size = (size, scale)

    # What the page shows

    @property
    def path(self):
        return urllib.parse.urlsplit(self.driver.current_url).path

    @property
    def title(self):
        return self.driver.title

    @property
    def heading(self):
        return self.one("h1").text

    @property
    def text(self):
        return self.one("body").text

    @property
    def language(self):
        return self.one("html").get_attribute("lang")

    def source(self):
        """The page as the server sent it."""
        self.listen()
        content = self.cdp("Network.getResponseBody", requestId=self.document)
        return (base64.b64decode(content["body"]).decode()
                if content["base64Encoded"] else content["body"])

    def one(self, selector):
        found = self.driver.find_elements(By.CSS_SELECTOR, selector)
        assert len(found) == 1, f"{len(found)} of '{selector}' on {self.path}, not 1"
        return found[0]

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def has(self, selector):
        return bool(self.all(selector))

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    # What a person does

    def open(self, path):
        self.driver.get(self.base + path)
        return self

    def follow(self, act):
        """Does something that leads to another page, and waits for it."""
        before = self.one("html")
        act()
        end = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < end:
            try:
                before.is_enabled()
            except (StaleElementReferenceException, WebDriverException):
                if self.run("return document.readyState") == "complete":
                    return self
            time.sleep(0.01)
        raise AssertionError(f"the page {self.path} stayed as it was")

    def link(self, words, within="body"):
        return self.named(f"{within} a", words)

    def button(self, words):
        return self.named("button", words)

    def named(self, selector, words):
        """The first element with these words, as they are read out."""
        found = self.run("""
            const read = it => it.textContent.replace(/\\s+/g, ' ').trim();
            return [...document.querySelectorAll(arguments[0])].find(
              it => read(it) === arguments[1]);""", selector, words)
        assert found, f"no '{words}' in '{selector}' on {self.path}"
        return found

    def go(self, words, within="body"):
        return self.follow(self.link(words, within).click)

    def press(self, words):
        return self.follow(self.button(words).click)

    def fill(self, field, text):
        box = self.one(f"#{field}")
        box.clear()
        box.send_keys(text)
        return self

    def choose(self, name, value):
        self.one(f'input[name="{name}"][value="{value}"]').click()
        return self

    def untick_all(self, name):
        for box in self.all(f'input[name="{name}"]:checked'):
            box.click()
        return self

    def download(self, words):
        """Presses a button that brings a file, and returns its path."""
        before = set(self.downloads.iterdir())
        self.button(words).click()
        end = time.monotonic() + WAIT_SECONDS
        while time.monotonic() < end:
            new = [path for path in set(self.downloads.iterdir()) - before
                   if path.suffix not in (".crdownload", ".tmp") and not path.name.startswith(".")]
            if new:
                return new[0]
            time.sleep(0.05)
        raise AssertionError(f"'{words}' on {self.path} brought no file")

    # Keys

    def keys(self, *keys):
        ActionChains(self.driver, duration=0).send_keys(*keys).perform()
        return self

    def press_tab(self):
        self.cdp("Input.dispatchKeyEvent", type="rawKeyDown", key="Tab", code="Tab",
                 windowsVirtualKeyCode=9)
        return self

    def tab_to(self, selector, steps_max=80):
        """Presses Tab until an element has the focus; each stop on the way is looked at."""
        for _ in range(steps_max):
            self.press_tab().see_focus()
            if self.run("return document.activeElement.matches(arguments[0])", selector):
                return self
        raise AssertionError(f"Tab does not reach '{selector}' on {self.path}")

    def see_focus(self):
        """Fails where the focused element cannot be seen to have the focus."""
        problem = self.run(SEEN_FOCUS)
        assert problem is None, f"{self.path} at {self.size}: {problem}"

    # What the browser heard

    def listen(self):
        """Takes in what the browser noted since the last time."""
        for entry in self.driver.get_log("browser"):
            self.heard.append(entry)
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self.requests.append(message["params"]["request"]["url"])
                if message["params"].get("type") == "Document":
                    self.document = message["params"]["requestId"]

    def complaints(self):
        """What the browser wrote to its console, without the statuses that forms answer with."""
        self.listen()
        expected = tuple(f"status of {status} " for status in EXPECTED_STATUSES)
        return [entry["message"] for entry in self.heard
                if not (entry.get("source") == "network"
                        and any(words in entry["message"] for words in expected))]

    def elsewhere(self):
        """The requests that went to another host than the server's."""
        self.listen()
        return [url for url in self.requests
                if not url.startswith((self.base + "/", "about:", "data:", "chrome:"))
                and url != self.base]

    def cookies(self):
        return {cookie["name"]: cookie for cookie in self.driver.get_cookies()}

    # Pictures

    def shoot(self, name):
        """Keeps a picture of the whole page where ADDEWID_SHOTS says so."""
        folder = os.environ.get("ADDEWID_SHOTS")
        if not folder:
            return
        pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
        metrics = self.cdp("Page.getLayoutMetrics")["cssContentSize"]
        picture = self.cdp(
            "Page.captureScreenshot", captureBeyondViewport=True,
            clip={"x": 0, "y": 0, "width": self.size[0][0], "height": metrics["height"],
                  "scale": 1})
        name = f"{name}-{self.size[0][0]}.png"
        (pathlib.Path(folder) / name).write_bytes(base64.b64decode(picture["data"]))


# The focus is seen where the element lies in the window, nothing covers its middle, and something
# round it or in its ground differs from how it looks without the focus.
SEEN_FOCUS = """
const it = document.activeElement;
if (!it || it === document.body || it === document.documentElement) return null;
const name = it.tagName.toLowerCase() + (it.id ? '#' + it.id : '') + " '"
  + (it.textContent || it.name || '').trim().slice(0, 40) + "'";
const look = () => {
  const style = getComputedStyle(it);
  const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    && !/rgba\\(.*, 0\\)|transparent/.test(style.outlineColor) ? style.outline : 'none';
  return JSON.stringify([outline, style.boxShadow, style.backgroundColor]);
};
const focused = look();
const boxes = [...it.getClientRects()].filter(box => box.width > 1 && box.height > 1);
if (!boxes.length) return name + ' has the focus and no size';
const visible = boxes.some(box => {
  const left = Math.max(0, box.left), right = Math.min(innerWidth, box.right);
  const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
  if (right - left < 2 || bottom - top < 2) return false;
  const seen = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return seen && (seen === it || it.contains(seen) || seen.contains(it)
    || (seen.tagName === 'LABEL' && seen.htmlFor === it.id));
});
if (!visible) return name + ' has the focus and is out of sight or covered';
const scroll = [scrollX, scrollY];
it.blur();
const plain = look();
it.focus({preventScroll: true, focusVisible: true});
scrollTo(...scroll);
return focused === plain ? name + ' looks the same with and without the focus' : null;
"""
