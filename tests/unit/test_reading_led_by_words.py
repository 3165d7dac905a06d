"""Which words `read --explain` says a reading was led by: enough of them to see what was meant, and no more."""

from __future__ import annotations

import pytest

from messages.reading import read_reply
from messages.reading.measure import CALENDAR, REFERENCE_DAY


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Phòng em đang làm báo cáo quý IV gửi Sở", "đang làm báo cáo"),
        ("Hồ sơ phải làm lại theo mẫu mới của Sở", "phải làm lại theo mẫu"),
        ("Phòng em trình lãnh đạo Ban xem xét chiều nay", "trình lãnh đạo ban xem"),
        ("Nhiệm vụ còn dang dở ở khâu tổng hợp", "còn dang dở ở"),
        ("Còn thiếu phụ lục số liệu của ba xã", "còn thiếu phụ lục số liệu"),
        ("Phòng em chưa tổng hợp số liệu các xã", "chưa tổng hợp số"),
        ("Em mới làm bản dự thảo kế hoạch", "mới làm bản dự"),
        ("Phòng em lấy ý kiến các đơn vị", "lấy ý kiến các"),
        ("Phòng đã rà soát hồ sơ của xã", "rà soát hồ sơ của"),
        ("Đã rà soát toàn bộ các hồ sơ", "rà soát toàn bộ"),
        ("Gần như là đủ số liệu rồi", "gần như là"),
        ("Tỷ lệ ký số đạt 92% toàn phòng em", "92 % toàn phòng"),
        ("Xong hay chưa em cũng không rõ", "xong hay chưa"),
        ("Em xin gia hạn thêm ít hôm đến 30/11 ạ", "xin gia hạn thêm ít hôm"),
        ("Không kịp hạn đâu chị ơi", "không kịp hạn đâu chị"),
        ("Việc này giao nhầm cho phòng em rồi chị ạ", "giao nhầm cho"),
        ("Việc này không thuộc chức năng của phòng em chị ạ", "không thuộc chức năng"),
        ("Việc này thuộc Sở Xây dựng theo quy định chị ạ", "thuộc sở xây dựng"),
        ("Bot nhắn nhầm cho em rồi ạ", "nhắn nhầm cho"),
        ("Chị gửi nhầm người phụ trách rồi ạ", "gửi nhầm người phụ"),
        ("Cho em hỏi báo cáo này nộp ở đâu ạ", "cho em hỏi báo cáo"),
        ("Phòng em sẽ thực hiện theo chỉ đạo", "theo chỉ đạo"),
        ("Không vướng mắc gì về mặt bằng", "không vướng mắc"),
        ("Dạ em gửi file báo cáo ạ", "dạ"),
        ("Sếp đã ký văn bản sáng nay", "ký văn"),
    ],
)
def test_a_reading_names_the_words_it_was_led_by(text: str, words: str) -> None:
    (item,) = read_reply(text, on=REFERENCE_DAY, calendar=CALENDAR)
    assert f"“{words}” →" in " ".join(item.why)
