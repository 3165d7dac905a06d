"""A text of one thing over and over is read to its end by every reader: a pattern that can cut it in many ways looks at all of them."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from types import FrameType

import pytest

from messages import formats
from messages.reading.measure import REFERENCE_DAY
from tests.doors import opened
from tests.readings import shown

_LONGEST = 4096
_NEVER = 60
"""Seconds. What ends at all takes less than one."""

ENDLESS = (
    *("101 ", "1", "#101 ", "#101", "101, ", "101 và ", "phong em ", "phòng em  ", ":", ": ", "-: ", "1 1", "u,", "ạ ", "(", "- ", "“a” "),
    *(
        "1/1 ",
        "101 gia hạn 30/11, ",
        "101: 50%, ",
        "101 xong\n",
        "từ ngày 1 đến ngày ",
        "phòng QLĐT, ",
        "P. QLĐT ",
        "gửi nhầm nhóm ",
        "chưa xong ",
    ),
)


@pytest.fixture(autouse=True)
def _never_ends() -> Iterator[None]:
    def say(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError("the reading does not end")

    before = signal.signal(signal.SIGALRM, say)
    signal.alarm(_NEVER)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("unit", ENDLESS)
@pytest.mark.parametrize("before", ["", "tb "])
def test_a_text_of_one_thing_over_and_over_is_read_to_its_end(before: str, unit: str) -> None:
    text = (before + unit * _LONGEST)[:_LONGEST]
    assert shown(text, frozenset({"101"}))
    assert isinstance(opened(text, REFERENCE_DAY), str)


def test_a_row_of_digits_in_a_title_is_read_to_its_end() -> None:
    assert formats.paper_title("số " + "1" * _LONGEST, 20).endswith("…")
    assert formats.paper_title("Về việc rà soát các quy chế làm việc số 12-KH/UBND", 30).endswith(" 12-KH/UBND")


def test_a_paper_is_found_behind_many_blanks_that_belong_to_nothing() -> None:
    assert opened("giao P. QLĐT rà soát" + " " * _LONGEST + "theo CV 12/UBND-VX", REFERENCE_DAY).count("CV 12/UBND-VX")
