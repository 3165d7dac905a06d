"""What a report says of an obstacle reported before it."""

from __future__ import annotations

import pytest

from messages.reading.as_before import ends_obstacle, goes_on_as_before


@pytest.mark.parametrize(
    "text",
    [
        "118 vẫn thực hiện thường xuyên",
        "118 đang làm ạ",
        "Thực hiện thường xuyên",
        "118 van thuc hien binh thuong",
        "118 vẫn thực hiện như tháng trước",
        "118 không có gì mới",
        "118 chưa phát sinh mới",
    ],
)
def test_a_report_that_only_goes_on_says_nothing_else(text: str) -> None:
    assert goes_on_as_before(text)
    assert not ends_obstacle(text)


@pytest.mark.parametrize(
    "text", ["118 đã tuyên truyền 5 buổi", "118 đang làm, 5 xã đã nộp", "118 đang vướng", "118 hết vướng", "118", "118 đạt 92%"]
)
def test_a_report_with_a_word_of_its_own_says_more(text: str) -> None:
    assert not goes_on_as_before(text)


@pytest.mark.parametrize(
    "text",
    [
        "B vẫn thực hiện thường xuyên, không vướng mắc",
        "118 hết vướng rồi",
        "118 không còn vướng",
        "khong co kho khan vuong mac gi",
        "118 đã tháo gỡ xong",
        "118 vướng mắc đã được giải quyết",
    ],
)
def test_an_obstacle_that_is_gone_is_told(text: str) -> None:
    assert ends_obstacle(text)


@pytest.mark.parametrize(
    "text",
    [
        "118 chưa hết vướng",
        "118 vẫn vướng",
        "118 chưa tháo gỡ được",
        "118 vướng mắc chưa được giải quyết",
        "118 đã giải quyết một phần",
        "118 đang làm",
    ],
)
def test_an_obstacle_that_stands_is_not_gone(text: str) -> None:
    assert not ends_obstacle(text)
