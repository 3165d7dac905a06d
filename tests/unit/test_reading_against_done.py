"""A completion is sure only where nothing in the sentence goes ill with it: whatever does is asked about, or read as not done."""

from __future__ import annotations

from datetime import date

import pytest

from bot.core.calendar import Calendar
from bot.core.reply import Intent
from messages.reading import read_reply
from messages.reading.against_done import speaks_against
from messages.reading.text import fold

ON = date(2026, 11, 11)
_NOT_SURELY_DONE = """
xong nhưng sếp trả lại
xong rồi nhưng còn thiếu dấu
đã gửi nhưng bị trả lại
nộp rồi mà phải làm lại
gửi rồi nhưng sai mẫu, phải sửa
hoàn thành rồi nhưng thiếu biểu số liệu
bảo đảm hoàn thành đúng hạn
đảm bảo xong trước hạn
cam kết hoàn thành đúng thời hạn
phấn đấu hoàn thành sớm
muốn xong lắm mà chưa được
mong làm xong sớm
giả sử xong thì báo sao
giả sử đã gửi rồi thì có phải nộp bản giấy không
nếu xong rồi
nếu gửi rồi thì thôi
khó mà hoàn thành
khó mà gửi kịp
để em làm xong đã
để phòng gửi xong đã
cho em nộp sau
xin phép gửi muộn
cho phòng báo cáo chậm
xong rồi thì em báo
phải xong hồ sơ kia trước
bên kia xong rồi
phòng khác gửi rồi
đơn vị phối hợp đã xong
Sở xong rồi
việc khác xong rồi
xong việc khác rồi
xong phần em
đã làm xong phần của em
hoàn thành mỗi phần mở đầu
xong hết bước 2
xong hết giai đoạn 1
xong ở 2 xã
đã xong tại một phường
xong trên giấy
xong rồi cái đầu
định gửi
muốn gửi trong tuần
số liệu xong rồi
xong quá nửa
xong kha khá
xong rồi chờ dấu
xong về nội dung
xong slide rồi
gửi tạm bản này
gửi bản mềm rồi, bản cứng sau
làm cho xong đã
xong thì tốt
hết hội nghị mới xong
xong đại hội rồi tính
ngồi đó mà xong
nộp không thành công
kế toán bảo nộp rồi
em nhớ là gửi rồi
năm ngoái xong rồi
lần trước gửi rồi
ok em làm xong gửi
xong làm sao kịp
Nhiệm vụ đã hoàn thành công tác chuẩn bị
đã cơ bản hoàn thành
Đã tham mưu trình lãnh đạo Ban
Đã có văn bản gửi các đơn vị
Đã gửi công văn cho Sở đề nghị cung cấp số liệu
Mức độ hoàn thành: thấp
khó hoàn thành
chậm hoàn thành
cần thêm thời gian để hoàn thành
còn 2 ngày để hoàn thành
đủ điều kiện mới hoàn thành
mần xong mới nộp
almost done
done by Friday
to be done
submitted for approval
xong tầm 8 phần
như xong
tới Tết xong
kiếp sau xong
sếp ký là xong
có dấu là xong
làm nốt là xong
em gửi rồi nhưng chị chưa nhận được
đã gửi một số đơn vị
hoàn thành chờ thanh toán
xong chờ nghiệm thu
xong thủ tục
xong tầng 1
xong lớp 1
""".strip().splitlines()


def _is_surely_done(text: str) -> bool:
    return any(item.intent is Intent.DONE and item.ask is None for item in read_reply(text, on=ON, calendar=Calendar()))


@pytest.mark.parametrize("text", _NOT_SURELY_DONE)
def test_what_goes_ill_with_a_completion_makes_it_no_sure_one_with_marks_and_without(text: str) -> None:
    assert not _is_surely_done(text)
    assert not _is_surely_done(fold(text))


def test_the_number_of_a_task_counts_no_months() -> None:
    (item,) = read_reply("126 tháng trước đã gửi báo cáo", on=ON, calendar=Calendar())
    assert (item.intent, item.task_ref, item.date) == (Intent.DONE, "126", None)


@pytest.mark.parametrize(
    "text",
    [
        "đã quyết định gửi",
        "đã hoàn thành theo quy định",
        "không còn thiếu gì, đã xong",
        "đã xác định xong ranh giới",
        "hồ sơ xong rồi",
        "đã gửi sau khi xin ý kiến",
        "xong rồi, cảm ơn các phòng đã phối hợp",
        "đã nộp cho chị Lan",
        "yên tâm xong rồi",
        "đã triển khai xong, kết quả lưu trên HpNet",
        "em mới xong",
        "đã hoàn thành chậm 2 ngày",
        "đã nộp bản ký",
    ],
)
def test_words_that_only_look_so_do_not(text: str) -> None:
    assert not speaks_against(text)
