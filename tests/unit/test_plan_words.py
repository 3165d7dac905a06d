"""The few words a clerk answers with about a plan: what each is, and what is none of them."""

from __future__ import annotations

import unicodedata

import pytest

from messages.reading.plan_words import (
    DifferenceSide,
    PlanWord,
    common_reason,
    compares,
    decided,
    may_be_list_of_tasks,
    pasted_plan,
    plan_word,
)

THERE, HERE = DifferenceSide.THERE, DifferenceSide.HERE


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("ghi", PlanWord.WRITE), ("Ghi luôn ạ", PlanWord.WRITE), ("ghi nhé", PlanWord.WRITE), ("thôi", PlanWord.DROP),
        ("bỏ qua", PlanWord.SKIP), ("việc mới ạ", PlanWord.NEW), ("sổ cũ", PlanWord.TAKEOVER), ("không phối hợp", PlanWord.NOBODY),
        ("để trống nhé", PlanWord.BLANK), ("không thời hạn", PlanWord.UNDATED), ("ghi lại dòng 5", None), ("", None),
    ],
)  # fmt: skip
def test_a_word_is_understood_with_a_courtesy_behind_it(text: str, word: PlanWord | None) -> None:
    assert plan_word(text) is word


def test_one_reason_may_be_given_for_all_rows() -> None:
    assert common_reason("lý do chung: điều chỉnh theo phân hệ.") == "điều chỉnh theo phân hệ"
    assert common_reason("không có lý do: bỏ") == ""


@pytest.mark.parametrize(
    ("text", "side", "about"),
    [
        ("theo 126, 131", THERE, ("126", "131")), ("theo #126 và 131", THERE, ("126", "131")), ("giu 118 va 120", HERE, ("118", "120")),
        ("lấy theo phân hệ 126", THERE, ("126",)), ("nhập 126", THERE, ("126",)), ("giữ theo sổ 118", HERE, ("118",)),
        ("theo hết", THERE, ("all",)), ("giữ tất cả", HERE, ("all",)), ("nhập việc mới", THERE, ("new",)),
        ("theo NV-2026/15", THERE, ("NV-2026/15",)),
    ],
)  # fmt: skip
def test_a_clerk_decides_for_a_side_and_names_what_about(text: str, side: DifferenceSide, about: tuple[str, ...]) -> None:
    assert decided(text) == (side, about)


@pytest.mark.parametrize("text", ["theo", "theo , ;", "theo và", "theo anh", "theo 126 và anh", "126", "giữ nguyên nhé", ""])
def test_other_words_decide_nothing(text: str) -> None:
    assert decided(text) is None


def test_a_caption_may_say_that_a_file_is_to_be_set_beside_the_register() -> None:
    assert compares("Em gửi file đối chiếu ạ")
    assert not compares("Em gửi file kế hoạch ạ")


def test_what_stands_below_the_word_is_a_plan_when_it_is_more_than_a_few_words() -> None:
    task = "QLĐT báo cáo số liệu FDI trước 15/12/2026"
    assert len(task) == 41
    assert pasted_plan(f"Nhập nhiệm vụ:\n{task}") == task
    assert pasted_plan(f"nhập\n{task[1:]}") == task[1:]
    assert pasted_plan(f"nhập\n{task[2:]}") is None
    assert pasted_plan(f"nhập  giúp em\n{task}") is None
    assert pasted_plan("nhập nhiệm vụ") is None


@pytest.mark.parametrize(
    "text",
    [
        "1. Phòng QLĐT rà soát dự án chậm tiến độ trước 30/11\n2. Văn phòng tổng hợp kết quả, báo cáo trước 05/12",
        "Nhiệm vụ tháng 12:\n- P. QLĐT rà soát dự án chậm tiến độ\n- VP tổng hợp kết quả, báo cáo lãnh đạo",
        "a) Phòng QLĐT rà soát dự án chậm tiến độ\n\nb) Văn phòng tổng hợp kết quả, báo cáo",
    ],
)
def test_two_works_in_lines_of_their_own_may_be_a_list_of_tasks(text: str) -> None:
    assert may_be_list_of_tasks(text)
    assert may_be_list_of_tasks(unicodedata.normalize("NFD", text))


@pytest.mark.parametrize(
    "text",
    [
        "1. Phòng QLĐT rà soát dự án chậm tiến độ trước 30/11",
        "Phòng QLĐT rà soát dự án chậm tiến độ\nVăn phòng tổng hợp kết quả, báo cáo",
        "1. 112 rà soát dự án chậm tiến độ trước 30/11\n2. Văn phòng tổng hợp kết quả, báo cáo",
        "- Phòng QLĐT rà soát dự án chậm tiến độ\n- #115 Văn phòng tổng hợp kết quả, báo cáo",
        "- Phòng QLĐT rà soát dự án chậm tiến độ\n- Văn phòng làm",
        "- Phòng QLĐT rà soát xong dự án chậm tiến độ\n- Văn phòng tổng hợp kết quả, báo cáo",
        "- Phòng QLĐT rà soát dự án chậm tiến độ\n- Văn phòng chưa tổng hợp kết quả, báo cáo",
        "- Phòng QLĐT rà soát dự án chậm tiến độ ạ?\n- Văn phòng tổng hợp kết quả, báo cáo",
    ],
)
def test_one_work_alone_and_what_says_how_things_stand_or_asks_is_no_list_of_tasks(text: str) -> None:
    assert not may_be_list_of_tasks(text)
