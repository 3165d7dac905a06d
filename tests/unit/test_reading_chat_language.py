"""Which words of a unit an official paper cannot print as they were typed."""

from __future__ import annotations

import pytest

from messages.reading.chat_language import is_chat


@pytest.mark.parametrize(
    "said",
    [
        "duoc 1 nua",
        "e k có căn cứ làm",
        "mai e gui nha",
        "ket r a oi, so XD chua tra loi nen chua lm dc",
        "xong roiii",
        "đi họp mớiii về",
        "em gửi chị Hà đọc trước rồi, chưa ký",
        "nv 419 đang chờ",
        "mần răng được, mặt bằng chưa có",
        "họ ko cung cấp số liệu",
        "tâm ôn, đang làm tiếp ạ",
        "Da hoan thanh du thao",
        "K CÓ TIỀN LÀM. HẾT.",
        "giờ chờ Bộ thôi chứ biết làm sao",
        "việc này năm nào cũng làm",
        "xong phần khó, còn phần dễ. mà phần dễ hoá ra lại khó",
        "còn mỗi chữ ký thôi.",
        "cái vụ này khó, Luật Đất đai mới chưa có nghị định",
        "vẫn 0% luôn, xong đâu mà xong",
        "tầm ba lăm phần trăm",
        "mới nhận được hồ sơ, bắt đầu xử lý từ hôm nay",
        "tuần sau nữa, thứ 3 ngày 25/12 mới xong được",
        "hôm kia đã trình, mai ký",
        "đã scan xong, chưa up lên hệ thống",
        "50% rồi thì tắc: chưa có mặt bằng",
        "làm thì làm rồi nhưng chưa trình",
        "chưa xong mô, còn lu bu lắm",
        "mới làm được tí",
        "khó quá, văn bản của Bộ chưa ra",
    ],
)
def test_words_of_a_chat_are_known_by_their_address_short_forms_or_missing_marks(said: str) -> None:
    assert is_chat(said)


@pytest.mark.parametrize(
    "said",
    [
        "Đang chờ Sở Tài chính cho ý kiến, chưa triển khai được.",
        "Ba xã giáp ranh chưa thống nhất địa giới, mong thành phố chỉ đạo",
        "đã lấy số liệu, chưa viết báo cáo",
        "Hết hạn chữ ký số, chờ Ban Cơ yếu cấp lại",
        "UBND TP chưa phê duyệt KH GPMB; vướng QĐ 12/QĐ-UBND",
        "Tập huấn bảo vệ trẻ em, phong tặng danh hiệu Anh hùng lao động",
        "Đạt 62% kế hoạch vốn, còn 5 kg hồ sơ giấy, xong lúc 16 h",
        "a) Đã ký văn bản; c) chưa gửi",
        "CHỜ VĂN BẢN",
        "UBND TP HP",
        "Sau đó trình Ban, ý tưởng đã thống nhất; thôi thu phí từ tháng 6",
        "HOÀN THÀNH 100%",
        "Mở rộng tầm nhìn quy hoạch đến 2050, rà soát các vụ việc tồn đọng",
        "100%",
        "Đến nay đã trình, hiện nay chờ thẩm định; tiếp tục trong tháng tới, từ nay đến cuối năm",
        "Quy mô 5 ha, mô hình điểm; còn khó khăn lắm bước phải qua",
        "Hoàn thành",
        "đã gửi báo cáo quý III, phụ lục viii",
        "",
    ],
)
def test_words_an_office_writes_are_left_alone(said: str) -> None:
    assert not is_chat(said)
