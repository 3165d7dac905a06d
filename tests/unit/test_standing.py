from __future__ import annotations

import pytest

from messages.reading.standing import says_standing


@pytest.mark.parametrize(
    ("deadline", "content"),
    [
        ("Thường xuyên", "Kiểm tra kỷ luật"),
        ("thuong xuyen, hang nam", "Kiểm tra"),
        (None, "Thường xuyên kiểm tra việc thực hiện kỷ luật"),
    ],
)
def test_the_words_make_a_standing_duty(deadline: str | None, content: str) -> None:
    assert says_standing(deadline, content)


@pytest.mark.parametrize(("deadline", "content"), [(None, "Báo cáo việc kiểm tra thường xuyên năm 2023"), ("Quý II/2024", "Kiểm tra")])
def test_other_duties_are_not_standing(deadline: str | None, content: str) -> None:
    assert not says_standing(deadline, content)
