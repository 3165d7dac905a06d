"""When a supporting unit says that its own part is finished, or that nobody asked for it, and when not."""

from __future__ import annotations

import pytest

from messages.reading.own_part import finished_own_part, not_asked_yet


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


@pytest.mark.parametrize(
    "text",
    [
        "107 chỉ phối hợp, chưa nhận được yêu cầu",
        "107 phòng em chỉ phối hợp, chưa nhận được yêu cầu gì từ đơn vị chủ trì",
        "107 đơn vị phối hợp, chưa nhận được đề nghị phối hợp",
        "107 don vi chu tri chua yeu cau gi",
        "107 phòng phối hợp, chưa được phân công",
    ],
)
def test_nobody_has_asked_the_supporting_unit(text: str) -> None:
    assert not_asked_yet(text)


@pytest.mark.parametrize(
    "text",
    [
        "107 phòng em chỉ phối hợp thôi",
        "107 đã phối hợp, chưa nhận được số liệu",
        "107 chưa nhận được yêu cầu",
        "107 đã phối hợp theo yêu cầu của đơn vị chủ trì",
    ],
)
def test_what_names_no_call_that_is_missing_is_none(text: str) -> None:
    assert not not_asked_yet(text)
