"""The first fortnight of a small office, played on the whole bot: what must be true at the end of the quarter is true there."""

from __future__ import annotations

import random
import re
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.quarter import checks
from tests.quarter.cast import the_cast
from tests.quarter.checks import Check
from tests.quarter.daily import Late, is_late
from tests.quarter.diary import outcome
from tests.quarter.habits import why_not
from tests.quarter.papers import Contents
from tests.quarter.play import played
from tests.quarter.script import FORTNIGHT
from tests.quarter.voices import Voice, say, voices


@pytest.mark.slow
async def test_a_fortnight_of_a_small_office_leaves_nothing_wrong(database_url: str, tmp_path: Path) -> None:
    async with played(database_url, tmp_path, FORTNIGHT, seed=7) as play:
        sent = await checks.sent_of(play)
        found = await checks.check(play, sent)
    assert [(one.name, one.wrong) for one in found if not one.holds] == []
    assert len(play.habits.heard) >= 8
    assert {one.kind for one in sent} >= {"answer", "digest", "new", "introduction", "morning"}


@pytest.mark.parametrize(
    ("last", "registered", "chased", "day", "late"),
    [
        ("2027-02-25", "2027-01-04", "2027-01-04", "2027-02-25", False),
        ("2027-02-25", "2027-01-04", "2027-01-04", "2027-02-26", True),
        ("2027-02-26", "2027-01-04", "2027-01-04", "2027-02-27", False),
        ("2027-02-26", "2027-01-04", "2027-02-26", "2027-03-01", True),
        ("2027-02-25", "2027-01-04", "2027-02-26", "2027-02-26", False),
        ("2027-02-25", "2027-02-26", "2027-02-26", "2027-03-01", False),
    ],
)
def test_the_evening_of_the_first_working_day_late_asks_whether_somebody_was_told(
    last: str, registered: str, chased: str, day: str, late: bool
) -> None:
    last_day, registered_on, chased_from = map(date.fromisoformat, (last, registered, chased))
    task = Late(468, last, last_day, registered_on, chased_from, taken_over=True)
    assert is_late(task, date.fromisoformat(day)) is late


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Đã ghi #112!", "an exclamation mark"),
        ("Báo cáo gần nhất: “xong rồi bạn ơi!!!”.", None),
        ("Ghi nhận #112 – Rà soát: vướng lắm, tôi chịu rồi!", None),
        ("Ghi nhận #112 – Rà soát: vướng mắc: kho quá ..\nChưa đúng thì nhắn “sai”.", None),
        ("Vui lòng gửi lại.", "“Vui lòng”"),
        ("Hạn 5/12/2026.", "a day without its zeros"),
        ("Đ/c None đề nghị.", "an empty value"),
        ("#112 – Báo cáo.. Hạn 05/12/2026.", "loose punctuation"),
        ("#112 – Báo cáo. Hạn 05/12/2026 (còn 03 ngày làm việc).", None),
    ],
)
def test_the_rules_of_tone_forbid_what_they_should_in_the_bots_own_words_alone(text: str, fault: str | None) -> None:
    assert list(checks.faults_of_tone(text)) == ([fault] if fault else [])


def test_no_task_says_a_word_twice_in_a_row() -> None:
    contents = Contents(random.Random(7), set())
    titles = [contents.of(unit) for unit in the_cast(12, 100, random.Random(7)).units for _ in range(40)]
    assert len(set(titles)) == len(titles)
    assert not [title for title in titles if re.search(r"\b(\w+(?: \w+)*) \1\b", title.lower())]


@pytest.mark.parametrize(
    ("card", "due", "why"),
    [
        ("Đ/c Lan đề nghị gia hạn #406", "2026-11-27", "đã sát hạn, tập trung làm xong"),
        ("Đ/c Lan đề nghị gia hạn #406", "2026-12-15", "còn thời gian, tiếp tục làm"),
        ("Đ/c Lan đề nghị chuyển đơn vị khác #406", "2026-11-27", "đúng việc của phòng, tiếp tục làm"),
    ],
)
def test_a_head_who_does_not_agree_says_why_as_a_head_would(card: str, due: str, why: str) -> None:
    assert why_not(card, date.fromisoformat(due), date(2026, 11, 27)) == why


def test_a_check_without_a_case_does_not_claim_to_hold() -> None:
    assert [outcome(Check("", cases, wrong)) for cases, wrong in ((3, []), (0, []), (3, ["x"]))] == ["holds", "no case", "**1 wrong**"]


class _Takes(random.Random):
    """Whatever the choice is, this one is taken."""

    def __init__(self, taken: Voice) -> None:
        super().__init__(0)
        self._taken = taken

    def choice(self, seq: object) -> Any:
        return self._taken


def test_the_number_of_a_task_takes_no_part_of_a_day_that_moves() -> None:
    named = [voice for voice in voices()["progress"] if voice.ref and voice.day is not None]
    assert named
    for voice in named:
        for later in range(0, 90, 7):
            words, _ = say("progress", 216, date(2026, 11, 20) + timedelta(days=later), _Takes(voice))
            assert not re.search(r"\d/216|216/\d", words), words
