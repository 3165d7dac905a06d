"""`read` and `deadline`: for people, for programs, line by line, and with the words that decided."""

from __future__ import annotations

import json

import pytest

from tests.integration.cli import Cli


def test_a_reply_is_read_as_json(cli: Cli) -> None:
    first, second = cli.good("read", "112 xong, 115 được 60%", "--on", "2026-11-20", "--json").json["items"]
    assert (first["intent"], first["percent"], first["task_ref"], first["ask"]) == ("done", 100, "112", None)
    assert (second["intent"], second["percent"], second["task_ref"]) == ("progress", 60, "115")
    assert set(first) == {"intent", "percent", "date", "task_ref", "of", "confidence", "ask"}


def test_a_deadline_is_read_as_json(cli: Cli) -> None:
    assert cli.good("deadline", "Quý II/2026", "--on", "2026-01-15", "--json").json == {
        "kind": "period_end",
        "due": "2026-06-30",
        "time": None,
        "before": False,
        "recurrence": None,
        "ask": None,
    }


def test_explain_adds_the_words_to_the_json_of_a_deadline_too(cli: Cli) -> None:
    assert "quarter" in cli.good("deadline", "Quý II/2026", "--on", "2026-01-15", "--json", "--explain").json["why"][0]
    line = cli("deadline", "--batch", "--explain", given=json.dumps({"text": "Quý II/2026", "on": "2026-01-15"})).lines[0]
    assert (line["due"], len(line["why"])) == ("2026-06-30", 1)


def test_for_people_a_deadline_shows_its_words_the_weekday_days_off_urgency_and_the_doubt(cli: Cli) -> None:
    said = cli.good("deadline", "khoảng 15/11/2026, khẩn", "--on", "2026-11-02").out
    for words in ("khoảng 15/11/2026, khẩn", "2026-11-15 (Sunday)", "in time until 2026-11-16 (Monday)", "urgent: yes", "about that day"):
        assert words in said
    plain = cli.good("deadline", "16/11/2026", "--on", "2026-11-02").out
    assert "day off" not in plain
    assert "urgent" not in plain


def test_for_people_both_are_shown_as_text(cli: Cli) -> None:
    assert "done" in cli.good("read", "112 xong", "--on", "2026-11-20").out
    assert "2026-06-30" in cli.good("deadline", "Quý II/2026", "--on", "2026-01-15").out


@pytest.mark.parametrize(("command", "words"), [("read", "112 chưa xong"), ("deadline", "Trước ngày 25/5/2026")])
def test_explain_says_which_words_decided(cli: Cli, command: str, words: str) -> None:
    plain = cli.good(command, words, "--on", "2026-01-15").out
    explained = cli.good(command, words, "--on", "2026-01-15", "--explain").out
    assert explained.startswith(plain.rstrip("\n").split("\n")[0])
    assert len(explained) > len(plain)


@pytest.mark.parametrize("command", ["read", "deadline"])
def test_in_a_batch_a_bad_line_gives_an_error_in_its_place(cli: Cli, command: str) -> None:
    lines = [
        {"text": "112 xong trước 25/11/2026", "on": "2026-11-20"},
        {"text": "112 xong"},
        {"text": "112 xong", "on": "hôm nay"},
        "not an object",
        ["a list"],
        None,
        {"text": None, "on": None},
        {"on": "2026-11-20"},
    ]
    given = "\n".join([*map(json.dumps, lines), "{half", "", json.dumps(lines[0])])
    ran = cli(command, "--batch", given=given)
    assert ran.code == 0
    said = ran.lines
    assert len(said) == len(lines) + 2, "an empty line is no line"
    assert "error" not in said[0]
    assert said[-1] == said[0]
    assert all(set(line) == {"error"} for line in said[1:-1])


def test_a_batch_of_nothing_is_nothing(cli: Cli) -> None:
    ran = cli("read", "--batch", given="")
    assert (ran.code, ran.out) == (0, "")


@pytest.mark.parametrize("command", ["read", "deadline"])
def test_nothing_to_read_is_wrong_usage_and_a_wrong_day_bad_input(cli: Cli, command: str) -> None:
    assert cli(command).code == 2
    wrong = cli(command, "112 xong", "--on", "hôm qua")
    assert (wrong.code, "2024-11-04" in wrong.err) == (1, True)


@pytest.mark.parametrize("command", ["read", "deadline"])
@pytest.mark.parametrize("words", ["", " ", "👍", "<b>&\"'", "x" * 10_000, "\u202e112", "[bold]112 xong[/bold]"])
def test_no_text_breaks_the_reading(cli: Cli, command: str, words: str) -> None:
    assert cli(command, words, "--on", "2026-11-20", "--json").code == 0
    assert cli(command, words, "--on", "2026-11-20", "--explain").code == 0


def test_the_first_and_the_last_day_of_the_calendar_break_nothing(cli: Cli) -> None:
    for day in ("0001-01-01", "9999-12-31"):
        ran = cli("read", "112 xong hôm qua", "--on", day, "--json")
        assert ran.code in (0, 1)


def test_a_batch_line_may_name_the_persons_open_tasks(cli: Cli) -> None:
    words = "em vừa làm với anh Long 102 được 40%"
    wanted: list[object] = [[101, 102], None, "102", [{}]]
    lines = [{"text": words, "on": "2026-11-20", "tasks": tasks} for tasks in wanted]
    known, unknown, text, odd = cli("read", "--batch", given="\n".join(map(json.dumps, lines))).lines
    assert known["items"][0]["task_ref"] == "102"
    assert unknown["items"][0]["task_ref"] is None
    assert "tasks must be a list" in text["error"]
    assert "tasks must be a list" in odd["error"]


def test_reread_says_how_many_reports_it_read_and_refuses_what_is_no_day(office: Cli) -> None:
    assert "0 reports read again, 0 would be read differently" in office.good("reread", "--since", "2026-11-01").out
    ran = office("reread", "--since", "hôm qua")
    assert ran.code == 1
    assert "hôm qua" in ran.err
