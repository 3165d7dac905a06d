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
        ("xong dự thảo r, đang xin ý kiến trong phòng", "xong dự thảo, đang xin ý kiến trong phòng"),
        ("Hoàn thành ạ", "Hoàn thành"),
        ("ddang lafm", "đang làm"),
        ("Ddang lafm", "Đang làm"),
        ("Ddang lafm báo cáo quý", "Đang làm báo cáo quý"),
        ("rà soát xong, ddang chờ Sở cho ys kieens", "rà soát xong, đang chờ Sở cho ý kiến"),
        ("dạ vâng ok anh ơi, em đang làm ạ", "đang làm"),
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
        "đã gửi báo cáo quý III",
        "đã đưa 32 lao động vào làm việc",
        "đã đi vào hoạt động vào cuối năm 2026",
        "đã trình hồ sơ, rồi còn chờ Sở Tài chính",
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
        "đã gửi baos caos",
        "",
    ],
)
def test_what_no_rule_puts_safely_is_not_printed(said: str) -> None:
    assert in_report_words(said) is None


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("Họp xong rồi, đang soạn thông báo kết luận", "Họp xong, đang soạn thông báo kết luận"),
        ("làm được khoảng 40% rồi ạ", "làm được khoảng 40%"),
        ("gửi rồi", "đã gửi"),
        ("ký rồi nhưng sai ngày, phải ký lại", "đã ký nhưng sai ngày, phải ký lại"),
        ("Trình rồi, chờ ký", "Đã trình, chờ ký"),
        ("không phải đã xong đâu, mới xong bản thảo", "mới xong bản thảo"),
        ("Phòng tôi đã hoàn thành dự thảo, đang trình", "đơn vị đã hoàn thành dự thảo, đang trình"),
        ("đang vướng GPMB, dân k nhận tiền", "đang vướng giải phóng mặt bằng, dân không nhận tiền"),
        (
            "bên điện lực chưa cấp điện nên công trình chưa nghiệm thu được",
            "đơn vị điện lực chưa cấp điện nên công trình chưa nghiệm thu được",
        ),
        ("bên thuế chưa cung cấp số liệu", "cơ quan thuế chưa cung cấp số liệu"),
        ("đang vướng bên Sở Xây dựng", "đang vướng ở Sở Xây dựng"),
        ("Bên cty môi trường chưa bàn giao số liệu", "công ty môi trường chưa bàn giao số liệu"),
        ("đang đợi bên Cảng vụ", "đang đợi Cảng vụ"),
        ("bên A chưa ký biên bản với bên B", "bên A chưa ký biên bản với bên B"),
        ("kẹt mặt bằng, dân chưa nhận tiền", "vướng mặt bằng, dân chưa nhận tiền"),
        ("Đã bàn giao mặt bằng hôm 18/11", "Đã bàn giao mặt bằng ngày 18/11"),
        ("Kính gửi Văn phòng, đơn vị đã hoàn thành 60% khối lượng. Trân trọng", "đơn vị đã hoàn thành 60% khối lượng"),
        ("Cảm ơn đã nhắc, nhưng đơn vị đã gửi kết quả từ 13/11", "đơn vị đã gửi kết quả từ 13/11"),
    ],
)
def test_words_of_talk_are_put_as_an_office_writes_them(said: str, printed: str) -> None:
    assert in_report_words(said) == printed


@pytest.mark.parametrize(
    "said",
    [
        "người ta không cho vào đo",
        "hồ sơ chưa động vào",
        "chủ đầu tư chây ỳ",
        "xong phần dễ, phần khó còn nguyên",
        "Tôi đang chỉ đạo anh em làm, cuối tháng này hoàn thành",
        "hứa 22/02 hoàn thành",
        "người dân kéo lên phản đối, tạm dừng thi công",
        "Hiện phòng đang dự thảo văn bản, thứ Hai tới sẽ hoàn thành",
        "đơn vị hoàn tất từ tuần rồi mà hệ thống chưa nhảy",
        "còn phụ lục nữa là xong",
        "kẹt cái chữ ký số bị thu hồi",
        "Dax gửi baos caos rooif aj",
        "em gửi rooif ạ",
        "chuwa xong, còn chờ Sở yuw kieens",
        "Vừa xong bản thảo lúc 2h sáng, đang đọc soát lại",
    ],
)
def test_talk_that_is_spelled_well_is_not_printed_either(said: str) -> None:
    assert in_report_words(said) is None


@pytest.mark.parametrize(
    "said",
    [
        "Đã lấy ý kiến lần thứ hai, đang tổng hợp",
        "hoàn thành từ thứ Tư, 18/11",
        "chưa đủ căn cứ để trình, đang xin ý kiến",
        "Dự kiến hoàn thành cuối tháng 12/2026",
        "cùng các bên ký biên bản, đang hoàn thiện",
        "đang xây dựng quy mô dự án, họ và tên chủ hộ đã đủ",
    ],
)
def test_what_only_looks_like_talk_is_printed_as_it_stands(said: str) -> None:
    assert in_report_words(said) == said


def test_of_long_words_whole_sentences_are_printed() -> None:
    first, second = f"Đã trình {'hồ sơ ' * 60}đất.", "Đang chờ Sở Tài chính thẩm định."
    fits = f"{first} {second} {'x' * 500}"[:500]
    assert in_report_words(fits) == fits
    assert in_report_words(f"{fits}x") == f"{first} {second}".rstrip(".")
    long = f"{first} {second} Số liệu {'quý và năm ' * 20}đang tổng hợp."
    assert in_report_words(long) == f"{first} {second}".rstrip(".")


def test_only_behind_a_denial_the_last_word_of_a_clause_goes() -> None:
    assert in_report_words("ko vướng gì đâu ạ, vẫn làm") == "không vướng gì, vẫn làm"
    assert in_report_words("xong đâu ạ, vẫn làm") is None
