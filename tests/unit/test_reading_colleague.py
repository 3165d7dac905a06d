"""A task given away inside the unit is told from one that is another unit's."""

from __future__ import annotations

import pytest

from messages.reading.colleague import has_left, stays_in_unit


@pytest.mark.parametrize(
    "text",
    [
        "253 e chuyển cq r, việc này giờ c Hoa theo",
        "435 cái này của ông Bình chứ đâu phải tôi",
        "433 chú nghỉ hưu rồi",
        "433 hồ sơ này chị Hoa làm",
        "435 chuyển cho chị Hoa",
        "435 cua chi Ánh lam",
        "435 anh Đạt đang theo",
        "435 việc này chị Hoa làm",
        "435 e nghỉ thai sản rồi ạ",
    ],
)
def test_a_colleague_or_ones_own_leaving_stays_in_the_unit(text: str) -> None:
    assert stays_in_unit(text)


@pytest.mark.parametrize(
    "text",
    [
        "435 cái này của P. QLLĐ chứ đâu phải tôi",
        "435 việc của phòng chị Hoa làm",
        "435 em thấy giao nhầm đơn vị rồi, cái này bên Thanh tra",
        "435 chuyển Sở Xây dựng chứ anh Bình ơi",
        "435 không phải việc của em",
        "435 em đang làm việc khác, không phải việc của em",
        "435 em đã nhận nhầm",
        "435 em hết phụ trách mảng này rồi",
        "435 đề nghị chuyển cơ quan khác",
    ],
)
def test_what_may_be_another_units_is_not_kept_in_this_one(text: str) -> None:
    assert not stays_in_unit(text)


def test_who_has_left_is_told_from_who_only_names_a_colleague() -> None:
    assert has_left("433 chú nghỉ hưu rồi") and has_left("253 e chuyển cq r")
    assert not has_left("435 cái này của ông Bình") and not has_left("433 xong trước khi nghỉ lễ")
