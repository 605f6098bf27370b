"""`addewid review`: what it says in every format, and of what it cannot read."""
import json
import os
import re

import pytest

from .product import ROOT, run
from .test_command_line import assert_in_style

NOTICES = ROOT / "Examples/notices"
POOR = "Examples/notices/poor.html"
DAY = ("--today", "2026-11-22")
SEVERITIES = ("critical", "high", "medium", "low")
KINDS = set(
    "controller contact category purpose lawful-basis source recipient transfer retention right "
    "clock fee complaint cookie automated-decision children language security".split())


def review(*arguments, **more):
    return run("review", *arguments, *DAY, **more)


def documents(*arguments, **more):
    done = review(*arguments, "--format", "json", **more)
    assert done.code in (0, 1) and done.err == "", done
    return json.loads(done.out)["documents"]


# MARK: One notice

def test_a_poor_notice_is_told_with_its_lines():
    done = review(POOR)
    assert done.code == 1 and done.err == "", done
    head = done.out.splitlines()
    assert head[0] == "Social care privacy notice" and head[1].startswith(f"{POOR}: web page")
    source = (ROOT / POOR).read_text().splitlines()
    found = re.findall(
        rf"^{re.escape(POOR)}:(\d+):(\d+): (\w+): .+ \[([A-Z]+-\w+)\](?: \((.+)\))?\n"
        r"  (\d+) \| (.*)\n(?: +\| +\^\n)?help: .+\nlaw: .+\n", done.out, re.M)
    assert found and [int(it[0]) for it in found] == sorted(int(it[0]) for it in found)
    for line, column, severity, _, _, number, shown in found:
        assert line == number and severity in SEVERITIES
        assert shown.strip("…")[:60] in source[int(line) - 1] and int(column) >= 1
    assert len(found) == len(documents(POOR)[0]["findings"])
    assert done.out.index("What it states") < done.out.index(f"{POOR}:") or found
    assert done.out.index("How easy it is to read") > done.out.rindex("law: ")


def test_a_good_notice_ends_well():
    for name in ("good.en.md", "good.cy.md"):
        done = review(f"Examples/notices/{name}")
        assert (done.code == 0) == ("no findings" in done.out), done


def test_the_review_speaks_welsh():
    done = review(POOR, "--in", "cy")
    assert "\nhelp: " not in done.out and "\nlaw: " not in done.out, done
    assert "\ncymorth: " in done.out and "\ncyfraith: " in done.out and ": uchel: " in done.out, done
    assert "Beth mae’n ei nodi" in done.out and "What it states" not in done.out, done
    english, welsh = documents(POOR)[0], documents(POOR, "--in", "cy")[0]
    assert [it["rule"] for it in english["findings"]] == [it["rule"] for it in welsh["findings"]]
    assert all(one["message"] != other["message"]
               for one, other in zip(english["findings"], welsh["findings"]))


def test_json_keeps_its_keys():
    document, = documents(POOR)
    assert document["file"] == POOR and document["language"] == "en"
    assert {"file", "language", "findings", "statements"} <= set(document)
    for finding in document["findings"]:
        assert {"rule", "severity", "line", "column", "message", "excerpt", "law", "help"} <= set(
            finding)
        assert finding["severity"] in SEVERITIES and finding["line"] > 0 < finding["column"]
    for statement in document["statements"]:
        assert set(statement) == {"kind", "value", "line", "endLine"}
        assert statement["kind"] in KINDS and statement["line"] <= statement["endLine"]
    assert len(document["statements"]) > 20


def test_the_standard_input_is_read():
    piped, = documents("-", stdin=(ROOT / POOR).read_bytes())
    named, = documents(POOR)
    assert piped["file"] == "-"
    assert piped["findings"] == named["findings"] and piped["statements"] == named["statements"]


def test_what_is_written_to_a_file_is_what_is_printed(tmp_path):
    for format in ("text", "json", "sarif", "html"):
        printed = review(POOR, "--format", format)
        out = tmp_path / f"review.{format}"
        done = review(POOR, "--format", format, "--out", out)
        assert done.code == printed.code == 1 and done.out == f"{out}\n", done
        assert out.read_text() == printed.out


def test_the_rules_are_printed():
    done = run("review", "--rules")
    assert done.code == 0 and done.out.startswith("# What `addewid review` looks for"), done
    rules = re.findall(r"^## ([A-Z]+-\w+): \S", done.out, re.M)
    assert rules == sorted(rules) and done.out.count("\nLaw: ") == len(rules) > 0
    found = {it["rule"] for it in documents(POOR)[0]["findings"]}
    assert found <= set(rules)


# MARK: SARIF

def test_sarif_has_the_structure_of_its_standard():
    """The members that SARIF 2.1.0 asks for, and no member that it does not know."""
    done = review(POOR, NOTICES / "notice.cy.txt", "README.md", "--format", "sarif")
    assert done.code == 1 and done.err == "", done
    log = json.loads(done.out)
    assert log["version"] == "2.1.0" and set(log) == {"$schema", "version", "runs"}
    sarif_run, = log["runs"]
    assert set(sarif_run) == {
        "tool", "columnKind", "language", "invocations", "artifacts", "results"}
    driver = sarif_run["tool"]["driver"]
    assert set(driver) == {"name", "version", "rules"}
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(ids) == len(set(ids)) > 0
    for rule in driver["rules"]:
        assert set(rule) == {"id", "shortDescription", "fullDescription", "help", "properties"}
        assert all(rule[it]["text"] for it in ("shortDescription", "fullDescription", "help"))
    assert sarif_run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    files = [artifact["location"]["uri"] for artifact in sarif_run["artifacts"]]
    assert files == [POOR, f"file://{NOTICES}/notice.cy.txt"]
    levels = {"critical": "error", "high": "error", "medium": "warning", "low": "note"}
    assert sarif_run["results"]
    for result in sarif_run["results"]:
        assert set(result) == {"ruleId", "ruleIndex", "level", "message", "locations",
                               "partialFingerprints", "properties"}
        assert ids[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] == levels[result["properties"]["severity"]]
        assert result["message"]["text"].endswith(".")
        physical = result["locations"][0]["physicalLocation"]
        place = physical["artifactLocation"]
        assert files[place["index"]] == place["uri"]
        assert set(physical["region"]) <= {"startLine", "startColumn", "snippet"}
        assert physical["region"]["startLine"] > 0 < physical["region"]["startColumn"]
    notification, = sarif_run["invocations"][0]["toolExecutionNotifications"]
    assert "does not read like a privacy notice" in notification["message"]["text"]


# MARK: Many notices

def test_a_folder_gives_a_table_over_all(tmp_path):
    done = review("Examples/notices")
    assert done.code == 1 and done.err == "", done
    lines = done.out.splitlines()
    assert lines[0].split() == [
        "File", "Language", "Words", "Critical", "High", "Medium", "Low", "Gaps"]
    names = sorted(path.name for path in NOTICES.iterdir()
                   if path.suffix in (".md", ".html", ".txt") and path.name != "README.md")
    assert [line.split()[0] for line in lines[1:len(names) + 1]] == [
        f"Examples/notices/{name}" for name in names]
    for line, document in zip(lines[1:], documents("Examples/notices")):
        counts = [sum(it["severity"] == each for it in document["findings"])
                  for each in SEVERITIES]
        assert [int(it) for it in line.split()[2:7]] == [document["words"], *counts], line
    assert "README.md: this does not read like a privacy notice, because it" in done.out
    assert f"{len(names)} notices were reviewed on 22 November 2026." in done.out


def test_a_file_that_cannot_be_read_is_told_and_keeps_no_other_from_it(tmp_path):
    (tmp_path / "a.html").write_bytes((ROOT / POOR).read_bytes())
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    (tmp_path / "c.docx").write_bytes(b"PK\3\4 nothing of Word")
    (tmp_path / "d.txt").write_bytes(b"\0\1\2\3" * 90)
    done = review(tmp_path)
    assert done.code == 1 and "Files that were not reviewed" in done.out, done
    for name in ("b.pdf", "c.docx", "d.txt"):
        assert re.search(rf"^  {tmp_path}/{name}: \w.+$", done.out, re.M), done
    report = json.loads(review(tmp_path, "--format", "json").out)
    assert len(report["documents"]) == 1
    assert [it["file"] for it in report["unread"]] == [
        f"{tmp_path}/{name}" for name in ("b.pdf", "c.docx", "d.txt")]


def test_the_reports_on_a_folder_are_pages_with_an_index(tmp_path):
    done = review("Examples/notices", "--format", "html", "--out", tmp_path / "reports")
    assert done.code == 1 and done.out.startswith(f"{tmp_path}/reports/index.html\n"), done
    pages = {path.name for path in (tmp_path / "reports").iterdir()}
    index = (tmp_path / "reports/index.html").read_text()
    assert pages - {"index.html"} == set(re.findall(r'<a href="([^"#]+)"', index))
    assert all('href="index.html"' in (tmp_path / "reports" / page).read_text()
               for page in pages - {"index.html"})


def test_a_file_is_read_only_as_far_as_it_may_be(tmp_path):
    large = tmp_path / "large.html"
    with large.open("wb") as file:
        os.truncate(file.fileno(), 200_000_000)
    done = review(large, seconds=10)
    assert done.code == 2 and "20 MB" in done.err, done
    assert_in_style(done)


# MARK: Bad input

RECIPE = "Take two eggs, stir them well and bake them in the oven until they are done. " * 20


@pytest.mark.parametrize("name, content, piece", [
    ("recipe.md", RECIPE.encode(), "it says nothing of a lawful basis"),
    ("empty.txt", b"", "it has no words"),
    ("short.html", b"<p>Privacy</p>", "it has one word"),
    ("random.txt", bytes(range(256)) * 20, "this is not a text"),
    ("word.docx", b"PK\3\4 nothing of Word", "help: "),
    ("picture.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 99, "help: ")])
def test_what_is_no_notice_is_told(tmp_path, name, content, piece):
    (tmp_path / name).write_bytes(content)
    done = review(tmp_path / name)
    assert done.code == 2 and piece in done.err and f"'{tmp_path}/{name}': " in done.err, done
    assert_in_style(done)


def test_anything_can_be_reviewed_all_the_same(tmp_path):
    (tmp_path / "recipe.md").write_text(RECIPE)
    done = review(tmp_path / "recipe.md", "--anyway")
    assert done.code in (0, 1) and done.err == "", done


@pytest.mark.parametrize("words, piece", [
    ("", "Give a notice"), ("/none.html", "'/none.html'"), ("/none /nothing", "'/nothing'"),
    (f"{POOR} --format xml", "'xml'"), (f"{POOR} --in fr", "'fr'"),
    (f"{POOR} --lexicon /none", "'/none'"), ("Sources/C", "no notice was found"),
    ("Examples/notices --format html", "--out")])
def test_wrong_words_are_told(words, piece):
    done = run("review", *words.split(), *DAY)
    assert done.code == 2 and piece in done.err, done
    assert_in_style(done)


def test_a_result_that_cannot_be_written_is_told():
    done = review(POOR, "--out", "/none/review.txt")
    assert done.code == 4 and "'/none/review.txt'" in done.err, done
    assert_in_style(done)


def test_a_lexicon_of_ones_own_is_read_and_its_faults_are_told(tmp_path):
    lexicon = tmp_path / "ours.en.txt"
    lexicon.write_text("term retention\n  until the leaves have fallen\n")
    notice = (NOTICES / "good.en.md").read_text() + "\nPapers stay until the leaves have fallen.\n"
    (tmp_path / "notice.md").write_text(notice)
    kept = [sum(it["kind"] == "retention" for it in documents(tmp_path / "notice.md", *more)[0]
                ["statements"]) for more in ([], ["--lexicon", lexicon])]
    assert kept[1] == kept[0] + 1
    lexicon.write_text("term retention\n  until\nnonsense\n")
    done = review(POOR, "--lexicon", lexicon)
    assert done.code == 2 and f"{lexicon}:3: 'nonsense'" in done.err, done
    assert_in_style(done)


def test_a_hostile_notice_moves_no_terminal(tmp_path):
    """Escape sequences and marks of direction in a notice or its name reach no terminal."""
    evil = "\x1b[2J\x1b]0;title\x07\u202e\x9b31m"
    notice = (NOTICES / "notice.en.txt").read_text().replace("our", f"our {evil}", 400)
    path = tmp_path / f"no\x1b[1mtice.txt"
    path.write_text(notice)
    for done in (review(path), review(path, path), review(tmp_path / "no\x1b[1mne")):
        said = done.out + done.err
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", said), repr(said)[:300]
