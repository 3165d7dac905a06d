"""A degree of completion that cannot be is asked about, never recorded; a value of an indicator is none."""

from datetime import date

import pytest

from bot.core.reply import Intent
from messages.reading import read_reply
from messages.reading.impossible import IMPOSSIBLE, impossible_percent

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("115 được 150%", "150%"),
        ("115 xong 150%", "150%"),
        ("115 tiến độ 120% rồi ạ", "120%"),
        ("115 được 100,5%", "100,5%"),
        ("115 được 150 phần trăm", "150 phần trăm"),
        ("150%", "150%"),
        ("115 -5%", "-5%"),
        ("115 đạt -5%", "-5%"),
        ("115 âm 5%", "âm 5%"),
        ("115 mới -10%", "-10%"),
    ],
)
def test_more_than_all_or_less_than_nothing_is_asked_back(text: str, words: str) -> None:
    assert impossible_percent(text) == words
    (item,) = read_reply(text, on=DAY)
    assert (item.intent, item.percent, item.ask) == (Intent.PROGRESS, None, IMPOSSIBLE)


@pytest.mark.parametrize(
    "text",
    [
        "115 được 60%",
        "115 đạt 0%",
        "115 được 100%",
        "115 – 80%",
        "115 - 80%",
        "- 60%",
        "115 được 60-70%",
        "115 giải ngân đạt 105% kế hoạch",
        "115 thu ngân sách đạt 120% dự toán",
        "115 ký số đạt 120%",
        "115 tăng 150% so với cùng kỳ, đang làm",
    ],
)
def test_a_degree_that_can_be_and_a_value_of_an_indicator_are_read_as_before(text: str) -> None:
    assert impossible_percent(text) is None
    assert all(item.ask != IMPOSSIBLE for item in read_reply(text, on=DAY))


def test_what_is_said_of_another_task_is_read_beside_it() -> None:
    first, second = read_reply("112 đang làm, được 60%; 115 được 150%", on=DAY)
    assert (first.task_ref, first.percent, first.ask) == ("112", 60, None)
    assert (second.task_ref, second.percent, second.ask) == ("115", None, IMPOSSIBLE)
