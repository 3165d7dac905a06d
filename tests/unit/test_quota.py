"""The month's messages are spread so that they last; a wish for a link is told from reports."""

from __future__ import annotations

import pytest

from bot.core.quota import Pace, Use, is_day
from messages.reading.hand_in import asks_for_link


def use(used: int, people: int = 40, *, digests: int = 0, gone: int = 0, left: int = 20, exhausted: bool = False) -> Use:
    return Use("zalo", used, 3000, digests, people, gone, left, exhausted)


@pytest.mark.parametrize(
    ("month", "pace"),
    [
        (use(0), Pace.DAILY),
        (use(1400), Pace.DAILY),
        (use(1401), Pace.ALTERNATE),
        (use(1720), Pace.ALTERNATE),
        (use(1721), Pace.WEEKLY),
        (use(3000), Pace.WEEKLY),
        (use(3500), Pace.WEEKLY),
        # Little talk until now: more is left for digests.
        (use(1600, digests=1500, gone=10, left=12), Pace.DAILY),
        (use(1600, digests=400, gone=10, left=12), Pace.WEEKLY),
        (use(0, people=0), Pace.DAILY),
        # Of four days left three are digest days.
        (use(2680, left=4), Pace.DAILY),
        (use(2681, left=4), Pace.ALTERNATE),
        (use(2720, left=4), Pace.ALTERNATE),
        (use(2721, left=4), Pace.WEEKLY),
    ],
)
def test_digests_are_as_frequent_as_what_is_left_can_bear(month: Use, pace: Pace) -> None:
    assert month.pace is pace


def test_nothing_is_left_where_more_was_used_than_there_was() -> None:
    assert (use(2999).left, use(3000).left, use(3500).left) == (1, 0, 0)


def test_a_word_is_due_when_digests_thin_out_or_four_fifths_are_used() -> None:
    assert not use(100).is_worth_a_word
    assert use(2400, people=1).is_worth_a_word and not use(2399, people=1).is_worth_a_word
    assert use(1401).is_worth_a_word and use(0, exhausted=True).is_worth_a_word


def test_which_days_are_digest_days() -> None:
    assert [day for day in range(5) if is_day(Pace.DAILY, day, first_day_of_week=day == 0)] == [0, 1, 2, 3, 4]
    assert [day for day in range(5) if is_day(Pace.ALTERNATE, day, first_day_of_week=day == 0)] == [0, 2, 4]
    assert [day for day in range(5) if is_day(Pace.WEEKLY, day, first_day_of_week=day == 0)] == [0]
    # Monday is a holiday: Tuesday is the week's first working day.
    assert is_day(Pace.WEEKLY, 1, first_day_of_week=True)


@pytest.mark.parametrize(
    "text", ["gửi tệp", "gui file", "xin link gửi file ạ", "liên kết tải lên", "tải tệp lên", "Cho em link tải file lên nhé", "nộp file"]
)
def test_a_link_is_asked_for(text: str) -> None:
    assert asks_for_link(text)


@pytest.mark.parametrize(
    "text", ["112 đã gửi file", "gửi file cho phòng khác rồi", "đã gửi tệp", "link họp đâu", "112", "tải về", "em gửi báo cáo"]
)
def test_a_report_is_no_wish_for_a_link(text: str) -> None:
    assert not asks_for_link(text)
