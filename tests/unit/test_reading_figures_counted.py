"""What is counted of labelled replies: what is read right, what is asked about, and how it is shown."""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

import pytest

from bot.core.reply import Intent, ReplyItem
from messages.reading import measure as measure_module
from messages.reading.measure import CALENDAR, REFERENCE_DAY, Label, Score, load, measure, table

DONE, PROGRESS = ("done", "100", "", ""), ("progress", "", "", "")


def one(text: str, *items: tuple[str, str, str, str], tasks: str = "") -> Label:
    return Label(text, items, frozenset(tasks.split()))


def right(text: str, *items: tuple[str, str, str, str]) -> tuple[int, int, int, int]:
    counted = measure([one(text, *items)]).right
    return counted["intent"], counted["percent"], counted["date"], counted["task_ref"]


def test_what_was_said_counts_as_right_where_the_label_has_it_so() -> None:
    assert right("em làm xong rồi", DONE) == (1, 1, 1, 1)
    assert right("112 mới được 60%", ("progress", "60", "", "112")) == (1, 1, 1, 1)
    assert right("112 mới được 60%", ("blocked", "70", "2026-11-21", "113")) == (0, 0, 0, 0)
    assert right("mai em gửi", ("progress", "", "2026-11-21", "")) == (1, 1, 1, 1)


def test_a_percentage_is_right_rounded_half_up() -> None:
    assert right("đạt 5/8", ("progress", "62.5", "", ""))[1] == 1
    assert right("đạt 5/8", ("progress", "62.4", "", ""))[1] == 0


def test_a_value_that_was_not_said_itself_is_right_where_the_label_has_none() -> None:
    assert right("cơ bản xong rồi ạ", PROGRESS)[1] == 1
    assert right("cơ bản xong rồi ạ", ("progress", "80", "", ""))[1] == 0
    assert right("mới được 60%", PROGRESS)[1] == 0
    assert right("xin lùi thêm 5 ngày", ("extension_request", "", "", ""))[2] == 1
    assert right("xin lùi đến 30/11", ("extension_request", "", "", ""))[2] == 0


def test_of_several_tasks_each_is_counted_and_one_that_is_missing_is_wrong() -> None:
    figures = measure(
        [one("112 xong rồi, 113 đang làm", ("done", "100", "", "112"), ("progress", "", "", "113"), ("progress", "", "", "114"))]
    )
    assert (figures.replies, figures.items) == (1, 3)
    assert figures.right == {"intent": 2, "percent": 3, "date": 3, "task_ref": 2}
    assert figures.confusion == {("progress", "(missing)"): 1}
    assert figures.share("intent") == pytest.approx(2 / 3)
    assert sum(count for count, _ in figures.bins.values()) == 2


def test_what_is_asked_about_beside_is_no_wrong_completion(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, said = ReplyItem(Intent.DONE, ask="done_or_not"), ReplyItem(Intent.DONE)
    monkeypatch.setattr(measure_module, "read_reply", lambda *_, **__: (asked,))
    assert measure([one("xong", PROGRESS)]).wrong_done == []
    monkeypatch.setattr(measure_module, "read_reply", lambda *_, **__: (said, said, said))
    assert measure([one("xong", PROGRESS, DONE)]).wrong_done == ["xong"]
    assert measure([one("xong", DONE, PROGRESS)]).wrong_done == ["xong"]
    going_on = ReplyItem(Intent.PROGRESS)
    monkeypatch.setattr(measure_module, "read_reply", lambda *_, **__: (going_on, going_on, said))
    assert measure([one("xong", PROGRESS)]).wrong_done == ["xong"]


def test_a_percentage_that_was_not_said_excuses_no_day_and_a_day_no_percentage(monkeypatch: pytest.MonkeyPatch) -> None:
    item = ReplyItem(Intent.PROGRESS, 90, date(2026, 11, 30), estimated=True)
    monkeypatch.setattr(measure_module, "read_reply", lambda *_, **__: (item,))
    assert right("", PROGRESS) == (1, 1, 0, 1)
    item = ReplyItem(Intent.PROGRESS, 90, date(2026, 11, 30), length="P7D")
    assert right("", PROGRESS) == (1, 0, 1, 1)


def test_the_processor_time_of_all_replies_is_added_up(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((5.0, 5.25, 7.0, 7.5))
    monkeypatch.setattr(time, "process_time", lambda: next(clock))
    assert measure([one("xong", DONE), one("xong", DONE)]).seconds == 0.75


def test_without_a_reply_every_share_is_nought() -> None:
    assert measure([]).share("intent") == 0.0


def test_completions_are_counted_and_those_that_are_none() -> None:
    figures = measure([one("em làm xong rồi", DONE), one("đang làm", DONE), one("xong rồi", PROGRESS)])
    assert (figures.true_done, figures.found_done) == (2, 1)
    assert figures.wrong_done == ["xong rồi"]
    assert figures.confusion == {("done", "progress"): 1, ("progress", "done"): 1}


def test_a_completion_that_is_asked_about_is_no_wrong_one() -> None:
    figures = measure([one("chuyển lên rồi mà", PROGRESS), one("chắc là xong rồi", PROGRESS), one("đang làm", PROGRESS)])
    assert (figures.asked, figures.wrong_done) == (2, [])


@pytest.mark.parametrize(("confidence", "wrong"), [(0.8, ["xong"]), (0.79, [])])
def test_a_wrong_completion_is_one_that_is_read_with_confidence(
    monkeypatch: pytest.MonkeyPatch, confidence: float, wrong: list[str]
) -> None:
    monkeypatch.setattr(measure_module, "read_reply", lambda *_, **__: (ReplyItem(Intent.DONE, confidence=confidence),))
    assert measure([one("xong", PROGRESS)]).wrong_done == wrong


@pytest.mark.parametrize(("confidence", "tenth"), [(0.9, 0.9), (0.89, 0.8), (1.0, 1.0)])
def test_confidence_is_counted_from_its_tenth_up(monkeypatch: pytest.MonkeyPatch, confidence: float, tenth: float) -> None:
    monkeypatch.setattr(measure_module, "read_reply", lambda *_, **__: (ReplyItem(Intent.DONE, confidence=confidence),))
    assert measure([one("xong", DONE)]).bins == {tenth: (1, 1)}


def test_one_task_more_than_labelled_is_a_wrong_completion_where_none_is_labelled() -> None:
    assert measure([one("112 đang làm, 113 xong rồi", ("progress", "", "", "112"))]).wrong_done == ["112 đang làm, 113 xong rồi"]
    assert measure([one("112 xong rồi, 113 xong rồi", ("done", "100", "", "112"))]).wrong_done == []


def test_a_reply_is_read_with_the_tasks_of_its_chat_on_its_day_by_its_calendar() -> None:
    label = one("12 xong rồi", ("done", "100", "", "12"), tasks="12 13")
    assert measure([label]).right["task_ref"] == 1
    dated = one("mai em gửi", ("progress", "", "2027-01-06", ""))
    assert measure([dated], date(2027, 1, 5), CALENDAR).right["date"] == 1
    assert date(2026, 11, 20) == REFERENCE_DAY and CALENDAR.off == {date(2026, 11, 24)}


def test_confidence_is_counted_by_tenths_with_how_often_it_was_right() -> None:
    figures = measure(
        [one("em làm xong rồi", DONE), one("đã gửi báo cáo rồi ạ", DONE), one("xong rồi", PROGRESS), one("xin lùi đến 30/11", PROGRESS)]
    )
    assert figures.bins == {0.9: (4, 2)}


def test_a_file_is_read_with_its_columns_aligned(tmp_path: Path) -> None:
    file = tmp_path / "labels.csv"
    file.write_text(
        "text,intent,percent,date,task_ref,tasks\n"
        "em xong rồi,done,100,,,\n"
        "112 xong 113 chưa,done|progress,100|,2026-11-19|,112|113,112 113\n"
        "112 với 113 xong,done|done,100,,112|113|114,\n",
        encoding="utf-8",
    )
    assert load(file) == [
        one("em xong rồi", DONE),
        one("112 xong 113 chưa", ("done", "100", "2026-11-19", "112"), ("progress", "", "", "113"), tasks="112 113"),
        one("112 với 113 xong", ("done", "100", "", "112"), ("done", "100", "", "113")),
    ]


def test_a_file_without_the_tasks_of_a_chat_is_read(tmp_path: Path) -> None:
    file = tmp_path / "labels.csv"
    file.write_text("text,intent,percent,date,task_ref\nem xong rồi,done,100,,\n", encoding="utf-8")
    assert load(file) == [one("em xong rồi", DONE)]


def test_the_table_shows_every_figure_with_a_bar_for_each_tenth_of_confidence() -> None:
    figures = Score(
        replies=8,
        items=10,
        asked=2,
        true_done=5,
        found_done=4,
        wrong_done=["xong"],
        seconds=0.5,
        bins={0.9: (4, 3), 0.5: (2, 2), 1.0: (1, 0)},
    )
    figures.right.update(intent=9, percent=8, date=10, task_ref=7)
    figures.confusion.update({("done", "progress"): 1, ("progress", "done"): 3})
    assert table(figures).splitlines() == [
        "replies 8, items 10, 16 replies/s",
        "intent      90.0%",
        "percent     80.0%",
        "date       100.0%",
        "task_ref    70.0%",
        "done found  80.0%",
        "asked       25.0%",
        "wrong done      1",
        "confidence   items   right",
        "0.5-0.6        2   100.0%  ██████████████████████|█████████████████",
        "0.9-1.0        4    75.0%  ██████████████████████████████        |",
        "1.0-1.0        1     0.0%                                          |",
        "labelled → read",
        "   3  progress → done",
        "   1  done → progress",
    ]


def test_a_table_of_nothing_can_be_shown() -> None:
    lines = table(Score()).splitlines()
    assert lines[0] == "replies 0, items 0, 0 replies/s"
    assert lines[5:7] == ["done found   0.0%", "asked        0.0%"]
    assert table(Score(replies=1, true_done=1, found_done=1, asked=1)).splitlines()[5:7] == ["done found 100.0%", "asked      100.0%"]
    assert table(Score(bins={1.0: (1, 1)})).splitlines()[-2] == f"1.0-1.0        1   100.0%  {'█' * 40}|"


def test_the_command_line_counts_the_files_it_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [tmp_path / name for name in ("one.csv", "other.csv")]
    for name in names:
        name.write_text("text,intent,percent,date,task_ref\nem xong rồi,done,100,,\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["measure", *map(str, names)])
    measure_module.main()
    assert capsys.readouterr().out.startswith("replies 2, items 2, ")
