"""When a supporting unit says that its own part is finished, and when not."""

from __future__ import annotations

import pytest

from messages.reading.own_part import finished_own_part


@pytest.mark.parametrize(
    "text", ["112 phối hợp xong phần của VP", "112 da xong phan cua phong em", "112 phần của phòng em xong", "phối hợp đã xong ạ"]
)
def test_the_own_part_is_finished(text: str) -> None:
    assert finished_own_part(text)


@pytest.mark.parametrize(
    "text",
    [
        "112 chưa xong phần của VP",
        "112 sắp xong phần của phòng",
        "112 phối hợp xong 50%",
        "112 xong một phần",
        "112 phần của phòng em đang làm",
        "112 xong phần của em, còn phần số liệu",
        "phối hợp xong chưa?",
    ],
)
def test_doubt_or_a_rest_makes_it_none(text: str) -> None:
    assert not finished_own_part(text)
