"""The rules of disclosure on paper, for when the product is down."""
import html
import re

import pytest

from .product import ROOT, run

BODIES = [
    "cafcass-cymru", "cardiff-childrens-services", "manage-homes-and-places",
    "wandsworth-social-care", "wecare-wales"]


def sheet(body, language):
    done = run("gate", "--sheet", "--language", language,
               "--register", ROOT / "Examples/registers" / body)
    assert done.code == 0 and done.err == "", done
    assert "⟦" not in done.out and "<script" not in done.out
    return html.unescape(done.out)


@pytest.mark.parametrize("language", ["cy", "en"])
@pytest.mark.parametrize("body", BODIES)
def test_the_sheet_has_every_service_and_says_what_never_goes(body, language):
    shown = sheet(body, language)
    services = list((ROOT / "Examples/registers" / body / "services").glob("*.yaml"))
    ids = re.findall(r'<h3 id="service-([^"]+)"', shown)
    assert sorted(ids) == sorted(path.stem for path in services)
    assert f'<html lang="{language}"' in shown and 'id="never"' in shown
    assert shown.count('<dl class="slip">') == 4


def row(shown, service, recipient):
    start = shown.index(f'id="service-{service}"')
    part = shown[start:shown.find("<h3 ", start)]
    return re.search(rf'<th scope="row">{re.escape(recipient)}</th>.*?</tr>', part, re.S).group(0)


def test_a_recipient_has_its_items_and_what_must_be_there():
    shown = sheet("cafcass-cymru", "en")
    laboratory = row(shown, "dna-sample", "a Government approved third party, these four items alone")
    assert re.findall(r"<li>([^<]*)</li>", laboratory.split("</td>")[0]) == [
        "name", "address", "date of birth", "photographs"]
    assert "The court has ordered" in laboratory or "order" in laboratory
    assert "results" not in laboratory
    assert "The Information Asset Owner" in shown


def test_what_the_notice_shares_with_nobody_says_so():
    assert "Nothing goes: the notice says that this is not shared." in sheet("wecare-wales", "en")


def test_a_language_that_is_none_is_refused():
    done = run("gate", "--sheet", "--language", "fr",
               "--register", ROOT / "Examples/registers/wecare-wales")
    assert done.code == 2 and "cy or en" in done.err
