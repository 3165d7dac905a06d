"""The year of a plan by its title."""

from __future__ import annotations

from datetime import date

import pytest

from messages.reading.plan_year import plan_year_of

DECEMBER = date(2026, 12, 18)


@pytest.mark.parametrize(
    "title",
    [
        "Kế hoạch cải cách hành chính năm 2027",
        "KẾ HOẠCH CÔNG TÁC NĂM 2027",
        "Chương trình công tác năm 2027 của Ban",
        "KH CCHC năm 2027",
        "Kế hoạch chuyển đổi số năm 2027 thực hiện Chương trình giai đoạn 2026-2030",
        "Kế hoạch số 330/KH-BQL ngày 24 tháng 12 năm 2026 về cải cách hành chính năm 2027",
    ],
)
def test_the_title_of_a_plan_names_its_year(title: str) -> None:
    assert plan_year_of(title, issued_on=DECEMBER) == 2027


@pytest.mark.parametrize(
    "title",
    [
        "Thông báo kết luận tại hội nghị tổng kết năm 2026",
        "Kế hoạch triển khai giai đoạn 2026-2030",
        "Kế hoạch hành động thực hiện Nghị quyết số 15-NQ/TU đến năm 2027",
        "Kế hoạch chuẩn bị Đại hội nhiệm kỳ 2025-2030",
        "Kế hoạch sử dụng đất năm 2028",
        "Kế hoạch khắc phục tồn tại năm 2023, năm 2024",
        "Kế hoạch khắc phục hạn chế năm 2022",
        "Kế hoạch kiểm tra",
        "",
    ],
)
def test_other_titles_name_none(title: str) -> None:
    assert plan_year_of(title, issued_on=DECEMBER) is None


def test_a_plan_whose_day_is_not_known_is_for_the_year_it_names() -> None:
    assert plan_year_of("Kế hoạch cải cách hành chính năm 2022", issued_on=None) == 2022
    assert plan_year_of("Kế hoạch hành động thực hiện Nghị quyết số 15-NQ/TU đến năm 2030", issued_on=None) is None
