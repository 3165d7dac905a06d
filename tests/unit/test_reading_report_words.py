"""What a signed paper prints of the words of a unit."""

from __future__ import annotations

import pytest

from messages.reading.report_words import in_report_words


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("dạ em đang làm ạ", "đang làm"),
        ("chưa có biên chế, k tuyển đc người", "chưa có biên chế, không tuyển được người"),
        (
            "Chưa làm được đâu đồng chí ạ, Sở Tài chính chưa thông báo dự toán.",
            "Chưa làm được, Sở Tài chính chưa thông báo dự toán",
        ),
        ("Phòng em chưa làm xong anh ạ, mới được khoảng nửa", "đơn vị chưa làm xong, mới được khoảng nửa"),
        ("xong dự thảo r, đang xin ý kiến trong phòng", "xong dự thảo rồi, đang xin ý kiến trong phòng"),
        ("Hoàn thành ạ", "Hoàn thành"),
        ("ddang lafm", "đang làm"),
        ("70% ạ", "70%"),
        ("Kính báo cáo: phòng đã lập xong hồ sơ.", "phòng đã lập xong hồ sơ"),
        ("Báo cáo Văn phòng: nhiệm vụ đã trình lãnh đạo Ban", "nhiệm vụ đã trình lãnh đạo Ban"),
    ],
)
def test_what_a_chat_puts_around_the_matter_is_left_away(said: str, printed: str) -> None:
    assert in_report_words(said) == printed


@pytest.mark.parametrize(
    "said",
    [
        "Đang chờ Sở Tài chính cho ý kiến, chưa triển khai được",
        "đã trình ký, chờ đóng dấu",
        "Quy mô dự án đã thống nhất, tập huấn bảo vệ trẻ em",
        "tắc ở khâu thẩm định của Sở Tư pháp",
        "100%",
        "Báo cáo quý: chưa chắc chắn số liệu",
    ],
)
def test_words_of_an_office_are_printed_as_they_stand(said: str) -> None:
    assert in_report_words(said) == said


@pytest.mark.parametrize(
    "said",
    [
        "chưa",
        "vâng ạ",
        "chua xong",
        "trinh ky r a, cho sep ky thoi",
        "PENDING DO CHO SO Y TE TRA LOI",
        "tuần sau nữa mới xong chị ạ",
        "chắc sang tuần mới xong đc",
        "đã xong đâu anh ơi, em còn đang tổng hợp",
        "còn 3 phòng em đang giục",
        "máy tính em dính virus mất hết dữ liệu",
        "đã gửi lại cho chị Hà sửa, chưa ký",
        "làm thì làm rồi nhưng chưa trình",
        "chưa xong mô, còn lu bu lắm",
        "xong chưa? chưa ạ",
        "> #112 hạn 27/11\nđang làm ạ",
        "",
    ],
)
def test_what_no_rule_puts_safely_is_not_printed(said: str) -> None:
    assert in_report_words(said) is None


def test_only_behind_a_denial_the_last_word_of_a_clause_goes() -> None:
    assert in_report_words("ko vướng gì đâu ạ, vẫn làm") == "không vướng gì, vẫn làm"
    assert in_report_words("xong đâu ạ, vẫn làm") is None
