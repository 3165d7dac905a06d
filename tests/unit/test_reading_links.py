"""Addresses of the web in what a person writes."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.reply import Intent, ReplyItem
from messages.reading import read_reply
from messages.reading.links import without_links

ON = date(2026, 11, 20)


def one(text: str) -> ReplyItem:
    items = read_reply(text, on=ON)
    assert len(items) == 1
    return items[0]


@pytest.mark.parametrize(
    "text",
    [
        "120 xong, xem tại https://docs.google.com/d/1aB2/108/edit",
        "120 đã xong. Link: hpnet.vn/vanban/107",
        "120 xong https://x.vn/2026/11/12/50%",
    ],
)
def test_the_numbers_of_a_link_are_neither_tasks_nor_shares_nor_days(text: str) -> None:
    item = one(text)
    assert (item.task_ref, item.intent, item.percent, item.date) == ("120", Intent.DONE, 100, None)


@pytest.mark.parametrize("text", ["120 đạt 3/5 hồ sơ", "120 xong ngày 12/11/2026"])
def test_what_only_looks_like_a_path_is_read(text: str) -> None:
    item = one(text)
    assert (item.percent, item.date) in [(60, None), (100, date(2026, 11, 12))]


@pytest.mark.parametrize(
    "link", ["https://x.vn", "http://x.vn/a?b=1&c=2", "drive.google.com/abc", "HPNET.VN/107", "https://x.vn/" + "a1" * 500]
)
def test_an_address_leaves_as_much_room_as_it_took(link: str) -> None:
    assert without_links(f"xem {link} nhé") == f"xem {' ' * len(link)} nhé"


@pytest.mark.parametrize("text", ["3/5 hồ sơ", "tohop@haiphong.gov.vn/107", "45/UBND-KT", "xong.em gửi 1/2", "a.vn", "1.com 2/3"])
def test_what_is_no_address_stays(text: str) -> None:
    assert without_links(text) == text
