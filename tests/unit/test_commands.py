"""Plain-word commands on both sides: what is one, and above all what is none."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest

from bot.core.codes import new_code
from messages.labels import Press, button
from messages.reading.command import EVERY_UNIT, Command
from messages.reading.command_words import CommandKind
from messages.reading.commands import read_command
from messages.reading.text import fold

K = CommandKind

ALONE: dict[CommandKind, list[str]] = {
    K.HELP: [
        "/help", "/help@nhacviec_bot", "trợ giúp", "tro giup", "hướng dẫn", "giúp", "Hướng dẫn sử dụng ạ", "dùng thế nào?", "/trogiup",
    ],
    K.MY_TASKS: [
        "/nhiemvu", "/NHIEMVU", "việc của tôi", "Việc của tôi?", "viec cua toi", "nv cua toi", "nhiệm vụ", "việc của em ạ",
        "em ơi nhiệm vụ", "cho em xem việc của tôi với ạ", "danh sách nhiệm vụ", "em còn việc gì", "VIỆC CỦA TÔI",
        "@nhacviec_bot việc của tôi", "việc của mình nhé",
    ],
    K.UNIT_TASKS: [
        "việc của phòng", "viec cua phong", "việc của phòng mình", "cho anh xem việc của phòng với", "việc của đơn vị",
        "nhiệm vụ của phòng ạ", "phòng mình còn việc gì", "tuần này phòng phải làm gì ạ", "hom nay phong co viec gi?",
    ],
    K.MORE: [
        "tiếp", "tiep", "Tiếp ạ", "xem thêm", "xem tiếp đi", "/tiep", "tiếp em nhé", "tiếp theo",
    ],
    K.SUMMARY: [
        "/summary", "/tonghop", "tổng hợp", "tong hop", "Tổng hợp.", "tình hình thế nào", "tinh hinh the nao em", "tình hình sao rồi",
        "cho anh xin tổng hợp", "số liệu", "báo cáo tổng hợp", "tổng hợp @nhacviec_bot", "tình hình nhiệm vụ",
    ],
    K.TOMORROW: [
        "/ngaymai", "ngày mai", "ngay mai", "Ngày mai?", "ngày mai gửi gì", "mai bot gửi gì?", "em ơi ngày mai gửi gì ạ",
    ],
    K.WHY: [
        "/visao", "vì sao", "Vì sao?", "vi sao", "tại sao lại nhắc", "sao lại nhắc ạ", "vì sao tôi nhận tin này?",
    ],
    K.SENT: [
        "/tindagui", "tin đã gửi", "tin da gui", "số tin đã gửi", "thống kê tin", "mỗi người nhận bao nhiêu tin?",
    ],
    K.LEAVES: [
        "/nghi", "ai nghỉ", "ai đang nghỉ?", "lịch nghỉ", "lich nghi phep", "hôm nay ai vắng",
    ],
    K.QUEUE: [
        "/xacnhan", "/xacnhan@nhacviec_bot", "chờ xác nhận", "cho xac nhan", "việc chờ xác nhận ạ", "danh sách chờ xác nhận",
        "việc nào chờ tôi xác nhận?", "còn việc nào chờ xác nhận",
    ],
    K.REQUESTS: [
        "cần ý kiến", "can y kien", "việc cần ý kiến", "cần cho ý kiến", "/ykien",
    ],
    K.PAUSE: [
        "dừng gửi", "dung gui", "/dunggui", "tạm dừng gửi", "ngừng gửi", "Dừng gửi.",
    ],
    K.RESUME: [
        "gửi lại", "gui lai", "/guilai", "tiếp tục gửi", "gửi lại nhé",
    ],
    K.YES: [
        "đúng", "Đúng", "dung", "đung", "vâng", "vâng ạ", "ok", "OK em", "ok em nhé", "chuẩn", "chuẩn rồi em", "uh", "ừ", "đúng rồi ạ",
        "phải", "dạ đúng ạ", "oke", "dạ vâng", "chính xác", "đúng rồi em ạ", "vâng, đúng rồi", "okie bot",
    ],
    K.NO: [
        "sai", "Sai rồi", "sai rồi ạ", "không", "không ạ", "ko", "không đúng", "khong dung", "chưa đúng", "nhầm", "ghi nhầm rồi em",
        "không phải", "em nhầm ạ",
    ],
    K.CONFIRM: [
        "xác nhận", "xn",
    ],
    K.GRANT: [
        "đồng ý", "dong y", "nhất trí",
    ],
    K.REFUSE: [
        "không đồng ý", "khong dong y em nhé", "từ chối",
    ],
}  # fmt: skip

WITH_VALUES: list[tuple[str, Command]] = [
    ("/start", Command(K.START)),
    ("/start ABCD2345", Command(K.START, text="ABCD2345")),
    ("/start@nhacviec_bot abcd2345", Command(K.START, text="ABCD2345")),
    ("/start wrong", Command(K.START, text="WRONG")),
    ("ABCD2345", Command(K.START, text="ABCD2345")),
    ("abcd2345", Command(K.START, text="ABCD2345")),
    ("mã ABCD2345", Command(K.START, text="ABCD2345")),
    ("mã: ABCD2345 ạ", Command(K.START, text="ABCD2345")),
    ("em ơi abcd2345", Command(K.START, text="ABCD2345")),
    ("23456789", Command(K.START, text="23456789")),
    ("vì sao 112", Command(K.WHY, (112,))),
    ("vi sao nhac #112?", Command(K.WHY, (112,))),
    ("112 vì sao", Command(K.WHY, (112,))),
    ("tại sao lại nhắc việc 112 ạ", Command(K.WHY, (112,))),
    ("/visao 112", Command(K.WHY, (112,))),
    ("xem 1", Command(K.CHOOSE, (1,))),
    ("xem tin 9", Command(K.CHOOSE, (9,))),
    ("tin đã gửi tháng 11", Command(K.SENT, text="11")),
    ("/tindagui 11/2026", Command(K.SENT, text="11/2026")),
    ("112", Command(K.CARD, (112,))),
    ("#112", Command(K.CARD, (112,))),
    ("# 112", Command(K.CARD, (112,))),
    ("xem 112", Command(K.CARD, (112,))),
    ("xem việc 112", Command(K.CARD, (112,))),
    ("cho em xem 112 ạ", Command(K.CARD, (112,))),
    ("nhiệm vụ 112", Command(K.CARD, (112,))),
    ("nhiem vu so 112", Command(K.CARD, (112,))),
    ("nv 112", Command(K.CARD, (112,))),
    ("chi tiết 112", Command(K.CARD, (112,))),
    ("112 chi tiết", Command(K.CARD, (112,))),
    ("/nhiemvu 112", Command(K.CARD, (112,))),
    ("/xem 112", Command(K.CARD, (112,))),
    ("tổng hợp 20/11", Command(K.SUMMARY, text="20/11")),
    ("tổng hợp đến 20/11/2026", Command(K.SUMMARY, text="20/11/2026")),
    ("tổng hợp đến ngày 07/10/2024 ạ", Command(K.SUMMARY, text="07/10/2024")),
    ("/summary 20/11", Command(K.SUMMARY, text="20/11")),
    ("tình hình hôm qua", Command(K.SUMMARY, text="hôm qua")),
    ("xác nhận 121", Command(K.CONFIRM, (121,))),
    ("xác nhận 121, cảm ơn em", Command(K.CONFIRM, (121,))),
    ("xác nhận 140 văn phòng", Command(K.CONFIRM, (140,), unit="văn phòng")),
    ("dạ vâng, đúng rồi chị ạ, ok luôn nhé", Command(K.YES)),
    ("xác nhận 140 P. DN", Command(K.CONFIRM, (140,), unit="P. DN")),
    ("xác nhận 140 Văn phòng", Command(K.CONFIRM, (140,), unit="Văn phòng")),
    ("xác nhận 199 VPĐD Đình Vũ", Command(K.CONFIRM, (199,), unit="VPĐD Đình Vũ")),
    ("bật VPĐD Đình Vũ", Command(K.LIVE, unit="VPĐD Đình Vũ")),
    ("đã nhận qua HpNet 140 QLĐT", Command(K.RECEIVED, (140,), unit="QLĐT")),
    ("bổ sung 140 P. DN: gửi file pdf đã ký", Command(K.SUPPLEMENT, (140,), "gửi file pdf đã ký", "P. DN")),
    ("xác nhận 121 133 140", Command(K.CONFIRM, (121, 133, 140))),
    ("xac nhan 121, 133 va 140", Command(K.CONFIRM, (121, 133, 140))),
    ("/xacnhan 121 133", Command(K.CONFIRM, (121, 133))),
    ("xác nhận #121 và #133 nhé", Command(K.CONFIRM, (121, 133))),
    ("xác nhận hoàn thành 121", Command(K.CONFIRM, (121,))),
    ("xn 121", Command(K.CONFIRM, (121,))),
    ("bổ sung 124: gửi file pdf đã ký", Command(K.SUPPLEMENT, (124,), "gửi file pdf đã ký")),
    ("bo sung 124: phu luc 2", Command(K.SUPPLEMENT, (124,), "phu luc 2")),
    ("đề nghị bổ sung 124 phụ lục 2 và 3", Command(K.SUPPLEMENT, (124,), "phụ lục 2 và 3")),
    ("bổ sung 124", Command(K.SUPPLEMENT, (124,))),
    ("bổ sung 124:\n– file pdf\n– phụ lục 2", Command(K.SUPPLEMENT, (124,), "– file pdf\n– phụ lục 2")),
    ("đã nhận file 124", Command(K.RECEIVED, (124,))),
    ("đã nhận qua HpNet 124, 126", Command(K.RECEIVED, (124, 126))),
    ("sai 126", Command(K.NO, (126,))),
    ("sai #126 ạ", Command(K.NO, (126,))),
    ("126 sai", Command(K.NO, (126,))),
    ("ghi nhầm 126", Command(K.NO, (126,))),
    ("126 ghi nhầm ạ", Command(K.NO, (126,))),
    ("sai 126: mới trình ký thôi", Command(K.NO, (126,), "mới trình ký thôi")),
    ("đồng ý 131", Command(K.GRANT, (131,))),
    ("dong y 131", Command(K.GRANT, (131,))),
    ("nhất trí gia hạn 131 nhé", Command(K.GRANT, (131,))),
    ("đồng ý 131 đến 27/11", Command(K.GRANT, (131,), "đến 27/11")),
    ("đồng ý 131, 140", Command(K.GRANT, (131, 140))),
    ("đồng ý 131 P. QLLĐ", Command(K.GRANT, (131,), unit="P. QLLĐ")),
    ("đồng ý 131 Thanh tra đến 27/11", Command(K.GRANT, (131,), "đến 27/11", "Thanh tra")),
    ("không 131 Thanh tra: phải xong", Command(K.REFUSE, (131,), "phải xong", "Thanh tra")),
    ("không 131: đã gia hạn 02 lần", Command(K.REFUSE, (131,), "đã gia hạn 02 lần")),
    ("không đồng ý 131: chưa có lý do", Command(K.REFUSE, (131,), "chưa có lý do")),
    ("khong dong y 131 vi da qua han", Command(K.REFUSE, (131,), "da qua han")),
    ("không 131", Command(K.REFUSE, (131,))),
    ("không: đã gia hạn rồi", Command(K.REFUSE, text="đã gia hạn rồi")),
    ("nhóm ABCD2345", Command(K.BIND_GROUP, text="ABCD2345")),
    ("@nhacviec_bot nhóm abcd2345", Command(K.BIND_GROUP, text="ABCD2345")),
    ("@Bot Nhắc việc nhóm ABCD2345", Command(K.BIND_GROUP, text="ABCD2345")),
    ("/nhom ABCD2345", Command(K.BIND_GROUP, text="ABCD2345")),
    ("nhom abcd2345 @nhacviec_bot", Command(K.BIND_GROUP, text="ABCD2345")),
    ("bật Phòng Quản lý đầu tư", Command(K.LIVE, unit="Phòng Quản lý đầu tư")),
    ("bat phong quan ly dau tu", Command(K.LIVE, unit="phong quan ly dau tu")),
    ("bật P. QLĐT", Command(K.LIVE, unit="P. QLĐT")),
    ("bật QLĐT nhé", Command(K.LIVE, unit="QLĐT")),
    ("bật Văn phòng", Command(K.LIVE, unit="Văn phòng")),
    ("tắt Trung tâm", Command(K.TRIAL, unit="Trung tâm")),
    ("bật tất cả", Command(K.LIVE, unit=EVERY_UNIT)),
    ("bat tat ca", Command(K.LIVE, unit=EVERY_UNIT)),
    ("tắt Trung tâm Xúc tiến đầu tư", Command(K.TRIAL, unit="Trung tâm Xúc tiến đầu tư")),
    ("tắt tất cả", Command(K.TRIAL, unit=EVERY_UNIT)),
    ("chạy thử TN&MT", Command(K.TRIAL, unit="TN&MT")),
    ("/tat phòng quy hoạch", Command(K.TRIAL, unit="phòng quy hoạch")),
    ("việc của Phòng Quản lý đầu tư", Command(K.UNIT_TASKS, unit="Phòng Quản lý đầu tư")),
    ("việc của QLĐT ạ", Command(K.UNIT_TASKS, unit="QLĐT")),
    ("1", Command(K.CHOOSE, (1,))),
    ("4 ạ", Command(K.CHOOSE, (4,))),
    ("9", Command(K.CHOOSE, (9,))),
]

REPORTS = [
    "không 131 Phòng đang vướng",
    "112 xong rồi ạ", "112 xong", "112 đang trình ký", "112 vướng: chờ Sở Tài chính", "112 gia hạn đến 05/12 vì chưa có hồ sơ",
    "112 đã rõ", "112 thực hiện thường xuyên", "tổng hợp xong rồi", "tổng hợp xong rồi ạ", "đang tổng hợp", "em tổng hợp rồi",
    "tổng hợp số liệu đạt 60%", "tổng hợp 60%", "tổng hợp 3/5 đơn vị rồi", "112 tổng hợp", "tình hình 112 vẫn đang làm",
    "112 chờ xác nhận", "đang chờ xác nhận của Sở", "xác nhận 121 đã xong", "đã xác nhận 121", "Sở chưa xác nhận", "bổ sung 124 rồi ạ",
    "bổ sung file 124 rồi", "đã bổ sung 124", "em gửi lại rồi ạ", "em gửi lại ạ", "gửi lại 112 rồi", "dừng", "dừng 112 theo chỉ đạo",
    "dừng gửi 112", "việc của em xong rồi", "việc của em xong rồi ạ", "việc của phòng đang trình ký", "việc của phòng em xong rồi ạ",
    "nhiệm vụ 112 xong", "nhiệm vụ 112 xong rồi", "việc 112 đang làm", "xem lại 112 rồi ạ", "em xem 112 rồi", "tiếp tục thực hiện",
    "tiếp tục", "tiếp thu ý kiến", "tat ca xong roi", "tất cả xong rồi", "tắt máy rồi", "bat dau lam roi", "bắt đầu làm rồi",
    "bật đèn xanh rồi", "đồng ý với anh là 131 xong", "sở đồng ý 131 rồi", "không, 131 chưa xong", "không 131 mà là 132",
    "không kịp 131", "không phải 131", "sai sót 126 đã sửa", "sai số liệu 126, em sửa xong", "vâng em xong rồi", "ok xong", "ok 112",
    "đúng hạn", "đúng ngày 20/11", "đúng không?", "ok?", "đúng không ạ", "phải làm gì ạ", "vâng mai em gửi", "chuẩn bị xong",
    "đã nhận 112", "đã nhận nhiệm vụ", "đã nhận", "80", "60%", "100", "20/11", "2 xong", "1 và 2 xong", "112 115", "112, 115 xong",
    "12", "112 nữa", "/help nhóm ABCD2345", "/xem", "/ 112", "/112", "đồng ý 131 Phương án 2", "tài liệu 112 vướng ở Sở", "tắt Zalo?",
    "0", "10", "abcdefgh", "thắc mắc", "CHUYỂN", "", "   ", "👍", "cần ý kiến của Sở", "chưa cần ý kiến", "xin ý kiến Sở Tài chính rồi",
    "cảm ơn em", "112 CV 215/BQL-QLĐT ngày 19/11", "đã gửi 112", "/khongco", "/khong biet", "nhóm em xong 112 rồi", "nhóm ABCDEFGH",
    "B vẫn thực hiện thường xuyên, không vướng mắc", "chưa", "dạ", "rồi", "dừng ạ", "duyệt xong 131", "số liệu xong rồi",
    "số liệu 112 đã gửi", "giúp em 112 nhé", "em nhầm 112 với 115", "da bo sung 124", "da xac nhan 121", "không có gì mới",
    "không vướng", "từ chối nhận hồ sơ 131", "ngày mai xong", "mai", "vì sao chưa có số liệu", "112 vì chờ Sở", "số tin chưa có",
    "em nghỉ rồi", "tin đã gửi rồi ạ", "xem 1 lần rồi", "tháng 11", "ok ?",
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in ALONE.items() for text in texts])
def test_a_phrase_alone_is_its_command(kind: CommandKind, text: str) -> None:
    assert read_command(text) == Command(kind)


@pytest.mark.parametrize(("text", "command"), WITH_VALUES)
def test_a_command_carries_its_numbers_texts_and_names(text: str, command: Command) -> None:
    assert read_command(text) == command


@pytest.mark.parametrize("text", REPORTS)
def test_a_report_is_never_taken_for_a_command(text: str) -> None:
    assert read_command(text) is None


@pytest.mark.parametrize("text", [text for texts in ALONE.values() for text in texts])
def test_a_command_is_understood_without_diacritics_and_in_decomposed_letters(text: str) -> None:
    assert read_command(fold(text)) == read_command(text)
    assert read_command(unicodedata.normalize("NFD", text)) == read_command(text)
    assert read_command(text.upper()) == read_command(text)


def test_marks_that_a_phrase_does_not_have_make_another_word() -> None:
    assert read_command("đúng") == Command(K.YES)
    assert read_command("dừng") is None
    assert read_command("tất Phòng Quy hoạch") is None


def test_every_new_code_is_read_as_one() -> None:
    for _ in range(200):
        code = new_code()
        assert read_command(code.lower()) == Command(K.START, text=code)


@pytest.mark.parametrize("name", ["replies", "replies_formal", "replies_informal"])
def test_no_reply_of_the_corpora_is_a_command_but_bare_yes_no_help_and_digits(name: str) -> None:
    with (Path(__file__).parents[1] / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as stored:
        read = {row["text"]: read_command(row["text"]) for row in csv.DictReader(stored)}
    # "ngày mai" alone is a promise; only for the clerk, who promises nothing, is it a command.
    allowed = (K.YES, K.NO, K.HELP, K.CHOOSE, K.TOMORROW)
    assert {text for text, command in read.items() if command and command.kind not in allowed} == set()


def test_a_command_has_four_hundred_letters_at_most() -> None:
    longest = "bổ sung 124: ".ljust(400, "x")
    assert read_command(longest) == Command(K.SUPPLEMENT, (124,), longest.removeprefix("bổ sung 124: "))
    assert read_command(longest + "x") is None
    assert read_command("bổ sung 124: " + "x" * 5_000) is None


@pytest.mark.parametrize(
    ("press", "kind"),
    [
        (Press.YES, K.YES),
        (Press.NO, K.NO),
        (Press.MISTAKE, K.NO),
        (Press.CONFIRM, K.CONFIRM),
        (Press.SUPPLEMENT, K.SUPPLEMENT),
        (Press.GRANT, K.GRANT),
        (Press.REFUSE, K.REFUSE),
        (Press.MORE, K.MORE),
        (Press.DETAIL, K.CARD),
    ],
)
def test_the_words_of_a_button_are_a_command(press: Press, kind: CommandKind) -> None:
    command = read_command(button(press, "", 112).says)
    assert command is not None
    assert command.kind is kind
    assert command.numbers in ((), (112,))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("ok đồng ý", ()),
        ("ok, đồng ý nhé", ()),
        ("duyệt", ()),
        ("đồng ý cho gia hạn 101", (101,)),
        ("ok đồng ý 101 102", (101, 102)),
    ],
)
def test_a_leader_agrees_as_leaders_speak(text: str, numbers: tuple[int, ...]) -> None:
    assert read_command(text) == Command(K.GRANT, numbers)


@pytest.mark.parametrize("text", ["đồng ý?", "tôi đồng ý làm", "không đồng ý với cách làm này", "chưa đồng ý"])
def test_what_is_no_agreement_is_not_taken_for_one(text: str) -> None:
    command = read_command(text)
    assert command is None or command.kind is not K.GRANT


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("bật 2 phòng QLĐT và QLLĐ", "QLĐT, QLLĐ"),
        ("bật QLĐT, phòng lao động và TN&MT", "QLĐT, phòng lao động, TN&MT"),
        ("bật Phòng Tài nguyên và Môi trường", "Phòng Tài nguyên và Môi trường"),
    ],
)
def test_several_units_are_switched_in_one_sentence(text: str, unit: str) -> None:
    assert read_command(text) == Command(K.LIVE, unit=unit)
