"""What a reply means: each rule from both sides, the traps, and what must hold for any text."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.calendar import Calendar
from bot.core.reply import Intent, ReplyContext, ReplyItem
from messages.reading import read_reply
from messages.reading.replies import LONGEST
from messages.reading.text import fold

ON = date(2026, 11, 20)
CALENDAR = Calendar(off=frozenset({date(2026, 11, 24)}))


def read(text: str, **context: object) -> tuple[ReplyItem, ...]:
    return read_reply(text, on=ON, calendar=CALENDAR, context=ReplyContext(**context))  # type: ignore[arg-type]


def one(text: str, **context: object) -> ReplyItem:
    items = read(text, **context)
    assert len(items) == 1
    return items[0]


def sure_done(item: ReplyItem) -> bool:
    return item.intent is Intent.DONE and item.ask is None and item.confidence >= 0.8


@pytest.mark.parametrize(
    "text",
    [
        "xong",
        "XONG RỒI ANH ƠI",
        "xg rùi nha",
        "đã hoàn thành ạ",
        "đã hòan thành",
        "hthanh roi",
        "ddax xong rooif",
        "d9a4 xong",
        "xonng r",
        "100%",
        "đã gửi báo cáo kết quả rồi ạ",
        "văn bản phát hành hôm qua",
        "ký rồi, đóng dấu rồi, gửi rồi",
        "không còn vướng gì, đã xong",
        "không xin gia hạn nữa, xong rồi",
        "Lúc đầu chưa xong nhưng nay đã xong hết rồi ạ",
        "8/8 xã đã nộp, báo cáo gửi Sở 19/11",
        "đã nộp trước giờ họp sáng nay",
        "đã gửi trong giờ hành chính hôm nay",
        "xong ngoài giờ hành chính hôm qua",
    ],
)
def test_a_completion_is_read_as_done_with_a_hundred_percent(text: str) -> None:
    item = one(text)
    assert (item.intent, item.percent) == (Intent.DONE, 100)


@pytest.mark.parametrize(
    "text",
    [
        "chưa xong",
        "chua xong",
        "chuwa xong",
        "đã xong đâu",
        "có xong đâu",
        "làm gì đã xong",
        "ai bảo xong",
        "xong thế nào được",
        "chưa thể nói là xong",
        "sắp xong",
        "cơ bản hoàn thành",
        "xong phần 1",
        "xong dự thảo rồi",
        "đang trình ký",
        "đã trình sếp ký",
        "xong rồi nhưng chưa gửi báo cáo",
        "xong r nhưng sếp chưa ký",
        "xong rồi... à nhầm nv khác, cái này chưa",
        "mới xong 1/4",
        "đã xong 60%",
        "còn lâu mới xong",
        "hình như xong rồi",
        "xong trong giờ hành chính ngày mai",
        "xong giờ hành chính mai",
        "xong trong giờ hành chính",
        "xong trước giờ họp",
        "xong giờ",
        "xong giờ ạ",
        "không còn xã nào chưa gửi",
        "hết xã chưa gửi rồi",
        "xong khoảng tuần nữa",
        "ra Tết xong",
        "xong trước Tết",
        "xong hôm sau nhé",
        "phiên họp tới xong",
        "xong sớm thôi",
        "xong ngay ạ",
        "xong tức thì",
        "ngày 25 làm xong",
    ],
)
def test_what_is_not_finished_is_progress_and_never_done(text: str) -> None:
    assert [item.intent for item in read(text)] == [Intent.PROGRESS]


@pytest.mark.parametrize(
    "text",
    [
        "xong em báo",
        "khi nào xong em báo ạ",
        "làm xong em gửi",
        "em sẽ hoàn thành đúng hạn",
        "👍",
        "ok",
        "đã nhận",
        "dạ vâng ạ",
        "xong lát nữa",
        "xong tí nữa ạ",
    ],
)
def test_assent_and_conditions_are_acknowledged_and_never_done(text: str) -> None:
    assert one(text).intent is Intent.ACKNOWLEDGE


@pytest.mark.parametrize("word", ["đúng", "vâng", "ok", "chuẩn", "uh", "phải"])
def test_yes_words_acknowledge(word: str) -> None:
    assert one(word).intent is Intent.ACKNOWLEDGE


@pytest.mark.parametrize(
    "text", ["xong chưa?", "nv 12 xong chưa nhỉ", "hạn là ngày nào ạ", "nộp bản giấy hay bản mềm", "có cần đóng dấu không ạ"]
)
def test_questions_are_questions(text: str) -> None:
    assert one(text).intent is Intent.QUESTION


@pytest.mark.parametrize("text", ["👍", "🆗", "👌👌", "👍 đã rõ"])
def test_an_emoji_of_assent_acknowledges(text: str) -> None:
    assert read(text)[0].intent is Intent.ACKNOWLEDGE


@pytest.mark.parametrize(
    ("text", "intent"), [("12 xã xong", Intent.PROGRESS), ("cả 12 xã đã xong", Intent.DONE), ("xong 12 xã", Intent.PROGRESS)]
)
def test_some_pieces_finished_are_not_the_whole(text: str, intent: Intent) -> None:
    assert read(text)[0].intent is intent


def test_the_date_decides_the_tense() -> None:
    promise, fact = one("xong 15/12"), one("xong 15/11")
    assert (promise.intent, promise.date) == (Intent.PROGRESS, date(2026, 12, 15))
    assert (fact.intent, fact.date) == (Intent.DONE, date(2026, 11, 15))


def test_a_weekday_after_from_is_the_last_one_and_before_a_promise_the_next() -> None:
    assert one("xong từ thứ 2").date == date(2026, 11, 16)
    assert one("thứ 2 em nộp").date == date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("nv 12 đã xong 60%", 60),
        ("được 3/5 xã", 60),
        ("xong 2/3", 67),
        ("làm được một nửa rồi", 50),
        ("sáu mươi phần trăm", 60),
        ("bảy lăm phần trăm", 75),
        ("còn 20% nữa là xong", 80),
        ("con 20% nua la xong a", 80),
        ("từ 30 lên 50%", 50),
        ("xong 5 trên 8 đơn vị", 63),
        ("xong 100% phần 1, tổng thể 50%", 50),
        ("5/9 phòng đã gửi", 56),
    ],
)
def test_amounts_become_percent(text: str, percent: int) -> None:
    item = one(text)
    assert (item.intent, item.percent) == (Intent.PROGRESS, percent)


@pytest.mark.parametrize("text", ["đang làm", "gửi trước 12h", "thứ 6 em gửi", "T12 mới xong", "đang thu ở 12 xã"])
def test_numbers_that_are_no_amounts_give_no_percent_and_no_task(text: str) -> None:
    item = one(text)
    assert (item.percent, item.task_ref) == (None, None)


def test_an_indicator_is_not_the_progress_of_the_task() -> None:
    item = one("B vẫn làm thường xuyên ạ, riêng 205 đạt 92%")
    assert (item.intent, item.percent, item.task_ref) == (Intent.PROGRESS, None, "205")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("xin lùi đến 30/11 ạ", date(2026, 11, 30)),
        ("k kịp 25/11, xin 30/11", date(2026, 11, 30)),
        ("xin lùi từ 25/11 sang 02/12", date(2026, 12, 2)),
        ("Không kịp hạn 25/11", None),
        ("xin thêm 2 ngày", date(2026, 11, 22)),
        ("xin ra hạn đến 29/11", date(2026, 11, 29)),
    ],
)
def test_more_time_is_asked_for_up_to_the_day_wanted(text: str, day: date | None) -> None:
    item = one(text)
    assert (item.intent, item.date) == (Intent.EXTENSION, day)


def test_a_negated_request_for_time_is_none() -> None:
    assert one("không cần gia hạn, đang làm đúng tiến độ").intent is Intent.PROGRESS


@pytest.mark.parametrize(
    "text", ["vướng kinh phí", "chờ Sở Tài chính trả lời", "chưa có hướng dẫn nên chưa làm được", "hệ thống lỗi không vào được"]
)
def test_an_obstacle_is_blocked(text: str) -> None:
    assert one(text).intent is Intent.BLOCKED


def test_waiting_for_the_own_leader_is_progress_and_for_another_body_blocked() -> None:
    assert one("chờ sếp ký").intent is Intent.PROGRESS
    assert one("chờ Bộ Nội vụ trả lời").intent is Intent.BLOCKED


def test_the_reason_is_kept_in_the_words_of_the_person() -> None:
    assert one("xin lùi đến 10/12 do chờ số liệu của các xã").reason == "chờ số liệu của các xã"


@pytest.mark.parametrize(
    "text", ["nhầm phòng rồi ạ", "bên em chỉ phối hợp thôi", "không phải việc của phòng em", "em nghỉ hưu rồi", "giao nhầm rồi"]
)
def test_another_addressee_is_named(text: str) -> None:
    assert one(text).intent is Intent.REASSIGN


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("em nhắn nhầm", "message"),
        ("xin rút lại báo cáo vừa rồi", "message"),
        ("dừng theo chỉ đạo", "task"),
        ("đề nghị hủy nhiệm vụ này", "task"),
    ],
)
def test_a_withdrawal_says_of_what(text: str, of: str) -> None:
    item = one(text)
    assert (item.intent, item.of) == (Intent.WITHDRAW, of)


@pytest.mark.parametrize(
    "text", ["cảm ơn bot", "chúc cả nhà cuối tuần vui vẻ", "20/11 chúc mừng các thầy cô", "ăn cơm xong chưa mọi người ơi", "haha"]
)
def test_small_talk_is_other(text: str) -> None:
    assert one(text).intent is Intent.OTHER


@pytest.mark.parametrize("text", ["412 Phòng đã hoàn thành nhiệm vụ được giao", "412 Đơn vị đã hoàn thành", "412 Phòng đã gửi báo cáo rồi"])
def test_a_number_of_the_persons_tasks_before_the_unit_that_speaks_is_the_tasks(text: str) -> None:
    item = one(text, tasks=frozenset({"412"}))
    assert (item.task_ref, item.intent, item.ask) == ("412", Intent.DONE, None)


@pytest.mark.parametrize(
    "text", ["412 Phòng học đã sửa xong", "412 phòng đã xong", "12 Phòng đã xong", "xong 412 phòng", "412 đơn vị đã nộp xong"]
)
def test_rooms_and_units_that_are_counted_are_no_task(text: str) -> None:
    assert one(text, tasks=frozenset({"412", "12"})).task_ref is None


def test_all_of_the_work_is_the_whole_and_all_of_a_part_is_not() -> None:
    whole, part = one("Phòng đã hoàn thành 100% khối lượng, không còn vướng mắc gì."), one("đã hoàn thành 100% khối lượng phần móng")
    assert (whole.intent, part.intent) == (Intent.DONE, Intent.PROGRESS)


@pytest.mark.parametrize("text", ["xong = xong nhé, k phải sắp xong", "112 xong rồi, không phải gần xong nhé"])
def test_that_it_is_not_merely_nearly_done_takes_nothing_from_a_completion(text: str) -> None:
    item = one(text)
    assert (item.intent, item.ask) == (Intent.DONE, None)


@pytest.mark.parametrize(("text", "intent"), [("không phải sắp xong", Intent.DONE), ("không phải xong", Intent.PROGRESS)])
def test_not_nearly_done_alone_is_asked_about_and_not_done_is_not(text: str, intent: Intent) -> None:
    item = one(text)
    assert (item.intent, item.ask is not None) == (intent, intent is Intent.DONE)


@pytest.mark.parametrize("text", ["112 đã gửi góp ý", "112 đã gửi góp ý của phòng rồi ạ", "112 gửi góp ý cho Sở Xây dựng rồi"])
def test_comments_that_have_gone_out_are_asked_about(text: str) -> None:
    item = one(text)
    assert (item.intent, item.ask) == (Intent.DONE, "done_or_not")


@pytest.mark.parametrize(
    "text", ["112 dự thảo đã gửi góp ý", "112 đã gửi góp ý các phòng", "112 đã gửi các phòng góp ý", "112 đã gửi xin góp ý"]
)
def test_what_went_out_to_be_commented_on_is_a_step(text: str) -> None:
    assert one(text).intent is Intent.PROGRESS


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("112 không thiếu kinh phí nhưng thiếu người", "thiếu người"),
        ("không thiếu người, chỉ thiếu tiền", "chỉ thiếu tiền"),
        ("không phải thiếu kinh phí, mà là chưa có mặt bằng", "chưa có mặt bằng"),
        ("chưa có kinh phí, người thì không thiếu", "chưa có kinh phí"),
        ("không vướng gì nhưng vướng mặt bằng", "vướng mặt bằng"),
        ("không còn xã nào chưa nộp nhưng thiếu kinh phí", "thiếu kinh phí"),
        ("không còn đơn vị nào chưa gửi nhưng đang vướng luật", "đang vướng luật"),
        ("xã không còn kinh phí nên chưa làm", "xã không còn kinh phí"),
    ],
)
def test_the_obstacle_is_the_clause_that_names_one_and_not_the_one_that_denies_one(text: str, reason: str) -> None:
    item = one(text)
    assert (item.intent, item.reason) == (Intent.BLOCKED, reason)


def test_several_tasks_in_one_line() -> None:
    items = read("112 xong, 115 được 60%, 118 vướng kinh phí")
    assert [(item.task_ref, item.intent, item.percent) for item in items] == [
        ("112", Intent.DONE, 100),
        ("115", Intent.PROGRESS, 60),
        ("118", Intent.BLOCKED, None),
    ]


def test_a_list_with_one_state_for_all_its_numbers() -> None:
    assert [(item.task_ref, item.intent) for item in read("#12 #13 và 14 xong hết")] == [(ref, Intent.DONE) for ref in ("12", "13", "14")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("NV112 80% NV113 xong NV114 xin gia hạn 5/12", [("112", "progress"), ("113", "done"), ("114", "extension_request")]),
        ("112: 80, 113: 100, 114: 0", [("112", "progress"), ("113", "done"), ("114", "progress")]),
        ("112 chuyển VP, 113 xong", [("112", "reassign"), ("113", "done")]),
        ("cả 112 lẫn 113 đều xong", [("112", "done"), ("113", "done")]),
    ],
)
def test_what_is_said_of_one_task_is_not_said_of_the_next(text: str, said: list[tuple[str, str]]) -> None:
    assert [(item.task_ref, item.intent.value) for item in read(text)] == said


def test_lines_of_a_list_are_tasks_of_their_own() -> None:
    items = read("1. Nhiệm vụ 10: xong\n2. Nhiệm vụ 11: đang làm, 50%\n3. Nhiệm vụ 12: xin lùi đến 10/12")
    assert [(item.task_ref, item.intent) for item in items] == [("10", Intent.DONE), ("11", Intent.PROGRESS), ("12", Intent.EXTENSION)]


def test_places_in_the_list_just_sent() -> None:
    items = read("2 việc đầu xong, việc cuối chưa")
    assert [(item.task_ref, item.intent) for item in items] == [("FIRST2", Intent.DONE), ("LAST", Intent.PROGRESS)]
    assert one("tất cả xong rồi ạ").task_ref == "ALL"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("xong hết trừ 112", [("ALL", Intent.DONE), ("112", Intent.PROGRESS)]),
        ("xong hết, chỉ còn 112", [("ALL", Intent.DONE), ("112", Intent.PROGRESS)]),
        ("trừ 112 ra còn lại xong hết", [("112", Intent.PROGRESS), ("REST", Intent.DONE)]),
        ("ngoài 112 ra thì xong cả", [("112", Intent.PROGRESS), ("ALL", Intent.DONE)]),
        ("112 chưa, các việc khác xong rồi", [("112", Intent.PROGRESS), ("REST", Intent.DONE)]),
        ("việc đầu chưa, hai việc sau xong rồi", [("FIRST1", Intent.PROGRESS), ("LAST2", Intent.DONE)]),
        ("việc đầu tiên xong, mấy việc còn lại tầm 50%", [("FIRST1", Intent.DONE), ("REST", Intent.PROGRESS)]),
        ("3/4 mục xong, mục cuối xin ý kiến sở", [(None, Intent.PROGRESS)]),
        ("chỉ còn 112 hồ sơ", [(None, Intent.PROGRESS)]),
        ("112 xong, còn lại đang làm", [("112", Intent.DONE), ("REST", Intent.PROGRESS)]),
        ("112 xong 100%, còn lại đang làm", [("112", Intent.DONE), ("REST", Intent.PROGRESS)]),
        ("112 được 60%, các việc còn lại đang làm", [("112", Intent.PROGRESS), ("REST", Intent.PROGRESS)]),
        ("112 năm trên chín trường nộp rồi còn lại đang giục", [("112", Intent.PROGRESS)]),
        ("112 được 60%, còn lại đang làm", [("112", Intent.PROGRESS)]),
        ("112 xong 2 phần, còn lại tuần sau", [("112", Intent.PROGRESS)]),
        ("112 đã gửi một số phòng, còn lại đang gửi", [("112", Intent.PROGRESS)]),
        ("112 đạt 70%, còn lại vướng giải phóng mặt bằng", [("112", Intent.BLOCKED)]),
        ("112 đạt 70%, còn lại chưa xong hết", [("112", Intent.PROGRESS)]),
        ("112 được 60%, còn lại xong hết rồi", [("112", Intent.PROGRESS), ("REST", Intent.DONE)]),
    ],
)
def test_all_but_some_and_places_in_the_list(text: str, said: list[tuple[str | None, Intent]]) -> None:
    assert [(item.task_ref, item.intent) for item in read(text)] == said


def test_tasks_told_apart_without_numbers_are_asked_about() -> None:
    items = read("việc đầu xong rồi, việc sau đang làm")
    assert [(item.intent, item.ask) for item in items] == [(Intent.DONE, "which_task"), (Intent.PROGRESS, "which_task")]


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("nv12 xong", "12"),
        ("nhiệm vụ mười hai xong rồi", "12"),
        ("việc số 6 xong", "6"),
        ("CV 1234/UBND-VX: đã thực hiện xong", "1234/UBND-VX"),
        ("đã trả lời cv 1377/UBND-KT hôm 13/11", "1377/UBND-KT"),
        ("đã ban hành QĐ 2210/QĐ-UBND hôm 16/11", None),
        ("trùng với nv 9, đề nghị bỏ", None),
        ("142 Trưởng ban chỉ đạo không làm nữa", "142"),
        ("142 trường chưa nộp", None),
        ("Nhiệm vụ 117 đã được bãi bỏ theo Công văn 778", "117"),
    ],
)
def test_the_task_is_named_by_number_or_by_the_document_that_gave_it(text: str, ref: str | None) -> None:
    assert one(text).task_ref == ref


def test_the_date_of_the_assigning_document_is_not_the_day_of_completion() -> None:
    assert one("Công văn số 1234/UBND-VX ngày 10/11/2026: đã thực hiện xong").date is None


def test_a_quoted_line_gives_the_task_but_not_the_statement() -> None:
    item = one("> Nhiệm vụ 20 đã hoàn thành chưa?\nchưa ạ, mai em nộp")
    assert (item.task_ref, item.intent, item.date) == ("20", Intent.PROGRESS, date(2026, 11, 21))


def test_bare_answers_are_sure_only_under_the_question_they_answer() -> None:
    assert one("rồi").ask == "done_or_not"
    assert one("rồi", question="done").ask is None
    assert one("60", question="percent").percent == 60


def test_every_item_says_by_which_rule_it_was_read() -> None:
    assert all(item.why for item in read("112 xong, 115 được 60%, 118 vướng kinh phí"))


FRAMES = ["dạ {} ạ", "Dạ thưa anh, {} ạ", "Kính gửi Văn phòng, {}. Trân trọng.", "em chào anh chị, {} ạ, em cảm ơn ạ", "{} nhé anh 🙏"]
CORES = ["nv 12 đã xong", "nv 12 chưa xong", "nv 12 được 60%", "nv 12 xin lùi đến 30/11", "nv 12 vướng kinh phí", "nv 12 đang trình ký"]


@pytest.mark.parametrize("core", CORES)
@pytest.mark.parametrize("frame", FRAMES)
def test_a_polite_frame_does_not_change_the_reading(core: str, frame: str) -> None:
    framed, bare = one(frame.format(core)), one(core)
    assert (framed.intent, framed.percent, framed.date, framed.task_ref) == (bare.intent, bare.percent, bare.date, bare.task_ref)


@pytest.mark.parametrize(
    "core", [*CORES, "đã hoàn thành", "chưa hoàn thành", "đã gửi báo cáo rồi", "xin gia hạn", "đã nhận", "hạn là ngày nào"]
)
def test_removing_all_diacritics_keeps_the_intent(core: str) -> None:
    assert one(fold(core)).intent is one(core).intent


@pytest.mark.parametrize("core", CORES)
def test_composition_and_spaces_at_the_ends_do_not_matter(core: str) -> None:
    assert read(unicodedata.normalize("NFD", core)) == read(f"  {core} \n") == read(core)


CHUA = ["chưa", "chua", "chx", "vẫn chưa", "chưa hề"]
XONG = ["xong", "xog", "hoàn thành", "làm xong", "hoan thanh"]


@pytest.mark.parametrize("no", CHUA)
@pytest.mark.parametrize("done", XONG)
@pytest.mark.parametrize("tail", ["", " ạ", " rồi", " anh ơi", " nv 12", " đâu"])
def test_not_yet_before_the_event_never_gives_done(no: str, done: str, tail: str) -> None:
    assert not any(item.intent is Intent.DONE for item in read(f"{no} {done}{tail}"))


PIECES = [
    "xong",
    "chưa",
    "đã",
    "nv 12",
    "60%",
    "3/5",
    "gửi",
    "rồi",
    "?",
    "\n",
    ">",
    "đâu",
    "không",
    "xin lùi",
    "15/12",
    "1234/UBND-VX",
    "vướng",
    "👍",
    "12h",
    ",",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_any_order_of_the_vocabulary_gives_values(pieces: list[str]) -> None:
    items = read(" ".join(pieces))
    assert items
    assert all(item.percent == 100 for item in items if item.intent is Intent.DONE)
    assert all(0 <= item.confidence <= 1 for item in items)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_text_gives_values_and_no_exception(text: str) -> None:
    assert read(text)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=6), st.characters(categories=("Lo", "Lm", "Nd", "No", "Mn"))), max_size=40)
)
def test_words_run_together_with_any_letters_and_digits_break_nothing(pieces: list[str]) -> None:
    assert read("".join(pieces))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "a" * 10_000,
        "xong " * 5_000,
        "1/" * 5_000,
        "9" * 10_000,
        "\u202e\u200b" * 5_000,
        "🎉" * 10_000,
        "nv 1 xong " * 1_000,
        "ạ̣̣̣" * 2_500,
        "حسنا تم 完了 готово",
        "\ud800",
        "xongnhe\u037a",
        "\u200fxong\u202e 112\ufeff",
    ],
)
def test_very_long_and_strange_texts_are_read_within_bounds(text: str) -> None:
    assert read(text)


@pytest.mark.parametrize(
    ("text", "intent", "number"),
    [
        ("em vừa nộp xong 150", Intent.DONE, "150"),
        ("nộp 119 rồi nhé", Intent.DONE, "119"),
        ("xin gia hạn 152 tới 5/12", Intent.EXTENSION, "152"),
        ("xin thêm 1 tuan cho 119", Intent.EXTENSION, "119"),
        ("xin lui 118 lại tuần sau", Intent.EXTENSION, "118"),
        ("Dự thảo 119 đã trình", Intent.PROGRESS, "119"),
        ("chưa xong 112 đâu", Intent.PROGRESS, "112"),
        ("chưa làm được 131", Intent.PROGRESS, "131"),
        ("xong rồi 112 ạ", Intent.DONE, "112"),
    ],
)
def test_a_number_behind_what_is_done_to_a_task_is_its_number(text: str, intent: Intent, number: str) -> None:
    item = one(text)
    assert (item.intent, item.task_ref) == (intent, number)


@pytest.mark.parametrize(
    "text",
    [
        "em đã nộp 150 hồ sơ",
        "nộp xong 150 bộ hồ sơ rồi",
        "đã thu 150 triệu",
        "làm xong 1500 m2",
        "đã ban hành 215",
        "gửi 2026 rồi",
        "đã giải ngân 450, còn 50",
        "đã chi trả 230 người",
        "em đã gửi công văn 215 rồi",
        "hoàn thành 150/200 hộ",
        "nộp 150 đầu sách",
    ],
)
def test_a_count_a_year_money_or_a_papers_number_is_no_task(text: str) -> None:
    assert [item.task_ref for item in read(text)] == [None]


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("đã trình ký", 90),
        ("cơ bản xong, còn chỉnh câu chữ", 90),
        ("xong rồi nhưng chưa gửi báo cáo", 90),
        ("chưa triển khai", 0),
        ("cơ bản xong, được 80%", 80),
        ("chưa trình", None),
        ("xong dự thảo", None),
        ("tuần sau em trình", None),
    ],
)
def test_words_for_the_last_stretch_stand_for_an_estimate(text: str, percent: int | None) -> None:
    item = one(text)
    assert (item.intent, item.percent) == (Intent.PROGRESS, percent)
    assert item.estimated == (percent in (90, 0))


def test_a_length_of_time_is_kept_and_counted_from_today() -> None:
    assert [(i.date, i.length) for i in read("xin thêm 1 tuần")] == [(date(2026, 11, 27), "P7D")]
    assert [(i.date, i.length) for i in read("xin thêm 3 ngày làm việc")] == [(date(2026, 11, 26), "P3WD")]
    assert [(i.date, i.length) for i in read("xin thêm vài hôm")] == [(None, None)]
    assert [(i.date, i.length) for i in read("xin lùi 5 ngày so với hạn 25/11")] == [(date(2026, 11, 30), None)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("đến 15h chiều em gửi", ON),
        ("trước 17h em gửi", ON),
        ("đầu giờ chiều em nộp", ON),
        ("nếu chiều nay có số liệu thì em xong luôn", None),
        ("em bắt đầu làm từ hôm nay", None),
        ("Báo cáo 20/11: đã xong 3 nội dung", None),
    ],
)
def test_an_hour_of_today_is_promised_a_condition_a_beginning_or_a_heading_is_not(text: str, day: date | None) -> None:
    item = one(text)
    assert (item.intent, item.date) == (Intent.PROGRESS, day)


@pytest.mark.parametrize(
    ("text", "percent"), [("đã xong 3 nội dung, còn 1 nội dung", 75), ("xong 5 xã, còn 3 xã chưa", 63), ("2 việc xong, còn 1 việc", None)]
)
def test_what_is_done_and_what_is_left_make_the_whole(text: str, percent: int | None) -> None:
    assert read(text)[0].percent in (percent, 100 if percent is None else percent)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("nhầm, em chưa xong", Intent.WITHDRAW),
        ("nhầm, chưa xong, mới 60%", Intent.PROGRESS),
        ("hệ thống ghi hoàn thành là nhầm ạ, e chưa xong", Intent.PROGRESS),
        ("kẹt ở khâu thẩm định bên Sở, hồ sơ nộp từ 2/11", Intent.BLOCKED),
        ("Đã ban hành CV ngày 18/11, đề nghị cho kết thúc nhiệm vụ 105", Intent.DONE),
        ("không còn việc gì nữa, coi như xong", Intent.DONE),
        ("coi như xong", Intent.PROGRESS),
        ("em hoàn thành nốt phần còn lại sáng nay rồi, coi như xong 133", Intent.DONE),
        ("hoàn thành phần 1 rồi, phần còn lại tuần sau", Intent.PROGRESS),
    ],
)
def test_what_is_said_last_and_most_decides(text: str, intent: Intent) -> None:
    assert one(text).intent is intent


@pytest.mark.parametrize(
    "text",
    [
        "đã gửi công văn hỏi Sở Xây dựng",
        "đã gửi văn bản đôn đốc các phòng",
        "hồ sơ đã trình UBND thành phố phê duyệt",
        "đã gửi anh Long xem",
        "lẽ ra xong rồi nhưng sếp đi vắng",
        "giá mà xong rồi thì tốt",
        "anh Minh bảo xong rồi",
        "theo báo cáo của phòng thì xong rồi",
        "đã báo cáo sếp rồi",
        "Không phát sinh.",
        "xong hết trừ 112, 112 chưa",
    ],
)
def test_what_only_sounds_like_a_completion_is_never_sure(text: str) -> None:
    assert not any(sure_done(item) and item.task_ref != "ALL" for item in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "đã trình và được Trưởng ban phê duyệt hôm qua",
        "đã gửi anh Long rồi",
        "em báo xong rồi mà",
        "Không có phát sinh, đơn vị đã gửi báo cáo ngày 19/11.",
        "Phòng đã tham mưu Trưởng ban ban hành Quyết định ngày 10/11/2026.",
    ],
)
def test_what_resembles_them_but_has_happened_is_sure(text: str) -> None:
    assert sure_done(one(text))


def test_a_completion_without_confidence_always_asks() -> None:
    for text in ("đã báo cáo sếp rồi", "anh Minh bảo xong rồi", "xong thì phải"):
        assert all(item.ask for item in read(text) if item.intent is Intent.DONE and item.confidence < 0.8)


@pytest.mark.parametrize(
    ("text", "intent", "of"),
    [
        ("em bấm nhầm, hủy giúp em", Intent.WITHDRAW, "message"),
        ("việc này hủy giúp em", Intent.WITHDRAW, "task"),
        ("UBND tp có văn bản thu hồi nhiệm vụ", Intent.WITHDRAW, "task"),
        ("KH thay đổi, không tổ chức hội nghị nữa", Intent.WITHDRAW, "task"),
        ("không làm kịp nữa rồi", Intent.EXTENSION, None),
    ],
)
def test_stopping_the_task_against_taking_back_the_message(text: str, intent: Intent, of: str | None) -> None:
    assert (one(text).intent, one(text).of) == (intent, of)


@pytest.mark.parametrize(
    ("text", "intent", "day"),
    [
        ("05-12 em nộp", Intent.PROGRESS, date(2026, 12, 5)),
        ("sáng mai 8h em mang lên", Intent.PROGRESS, date(2026, 11, 21)),
        ("mai em đi công tác", Intent.PROGRESS, None),
        ("xin lùi hạn 20/11 thêm 7 ngày", Intent.EXTENSION, date(2026, 11, 27)),
        ("xin lùi hạn đến 27/11", Intent.EXTENSION, date(2026, 11, 27)),
        ("xin phép được nộp chậm 3 hôm ạ", Intent.EXTENSION, date(2026, 11, 23)),
        ("xin nộp chậm 3 bộ hồ sơ", Intent.EXTENSION, None),
        ("Đã tổ chức hội nghị ngày 12/11, gửi kèm báo cáo kết quả", Intent.DONE, date(2026, 11, 12)),
    ],
)
def test_days_said_in_passing(text: str, intent: Intent, day: date | None) -> None:
    assert (one(text).intent, one(text).date) == (intent, day)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("đã gui báo cao kết qua rồi", Intent.DONE),
        ("chua hoàn thanh", Intent.PROGRESS),
        ("đã hoà mạng, hoàn thành", Intent.DONE),
        ("đã hòa mạng, hoàn thành", Intent.DONE),
        ("emđãnộpbáocáorồi", Intent.DONE),
        ("xinlùihạnđến30/11", Intent.EXTENSION),
        ("nhiệm vụ một trăm mười hai xong rồi", Intent.DONE),
        ("được sáu mươi phần trăm", Intent.PROGRESS),
        ("hoàn thàn rồi", Intent.DONE),
        ("XIN GIA HẠN ĐẾN 30/11", Intent.EXTENSION),
        ("xong rồi 🎉🎉", Intent.DONE),
        ("nv này ko phải quá hạn đâu, mai nộp", Intent.PROGRESS),
    ],
)
def test_every_way_of_typing_is_read(text: str, intent: Intent) -> None:
    assert one(text).intent is intent


@pytest.mark.parametrize(
    ("text", "intent", "day"),
    [
        ("rồi ạ, em gửi lên hệ thống sáng nay", Intent.DONE, ON),
        ("em gửi lên hệ thống sáng nay", Intent.PROGRESS, ON),
        ("rồi, mai em gửi", Intent.PROGRESS, date(2026, 11, 21)),
        ("hoàn thành 100 phần trăm", Intent.DONE, None),
        ("hoàn thành 3 phần", Intent.PROGRESS, None),
        ("đang chờ các phòng góp ý", Intent.PROGRESS, None),
        ("đang chờ Sở Xây dựng góp ý", Intent.BLOCKED, None),
        ("chưa ạ, mai em mới làm", Intent.PROGRESS, None),
        ("đã lấy số liệu, chưa viết báo cáo", Intent.PROGRESS, None),
        ("em đang soạn, chiều gửi chị xem trước", Intent.PROGRESS, ON),
        ("gói thầu số 3 mới mở thầu hôm qua", Intent.PROGRESS, None),
        ("Chưa làm được do em bận việc 108", Intent.PROGRESS, None),
        ("nếu kịp thì mai xong", Intent.PROGRESS, date(2026, 11, 21)),
        ("nếu mai có số liệu thì em xong luôn", Intent.PROGRESS, None),
        ("đã quá hạn đâu chị, hạn cuối tháng mà", Intent.OTHER, None),
    ],
)
def test_answers_conditions_and_waiting_inside_the_house(text: str, intent: Intent, day: date | None) -> None:
    item = one(text)
    assert (item.intent, item.date) == (intent, day)
    assert item.task_ref is None


def test_reported_with_a_complaint_is_asked_about() -> None:
    assert one("ủa em báo cáo rồi mà sao vẫn hiện quá hạn").ask == "done_or_not"
    assert sure_done(one("em báo cáo kết quả rồi ạ"))


@pytest.mark.parametrize(
    "text",
    [
        "412 Nhiệm vụ đã thực hiện xong, sản phẩm là kế hoạch đính kèm",
        "412 việc này phòng em chốt sổ từ thứ 3 rồi bác ạ",
        "412 vụ này e giải quyết xong xuôi rùi, dân ký biên bản hết",
        "412 lần thứ 3 e nhắn: ĐÃ GỬI",
    ],
)
def test_ones_own_tasks_number_before_a_sentence_about_it_is_no_count(text: str) -> None:
    assert one(text, tasks=frozenset({"412"})).task_ref == "412"
    assert one(text).task_ref is None


@pytest.mark.parametrize("text", ["412 hồ sơ đã xử lý xong", "412 phòng đã quét sơn xong", "412 lượt người đã tiêm xong"])
def test_ones_own_tasks_number_before_what_it_counts_is_a_count(text: str) -> None:
    assert one(text, tasks=frozenset({"412"})).task_ref is None


@pytest.mark.parametrize(
    "text", ["pending → done nhé", "472 đang làm -> xong", "472: chờ ký → đã gửi", "472 60% => 100%", "472 draft → final → đã gửi"]
)
def test_the_state_behind_an_arrow_counts_and_a_completion_there_is_asked_about(text: str) -> None:
    item = one(text)
    assert (item.intent, item.ask) == (Intent.DONE, "done_or_not")


@pytest.mark.parametrize(
    ("text", "intent", "day"),
    [
        ("472 đang làm → chưa xong", Intent.PROGRESS, None),
        ("472 sở chưa trả lời => chưa làm được", Intent.BLOCKED, None),
        ("472 chờ ký -> 25/11 xong", Intent.PROGRESS, date(2026, 11, 25)),
        ("472 lùi 20/11 → 27/11 vì chờ số liệu", Intent.EXTENSION, date(2026, 11, 27)),
        ("#472 → xong", Intent.DONE, None),
    ],
)
def test_an_arrow_finishes_nothing_by_itself(text: str, intent: Intent, day: date | None) -> None:
    item = one(text)
    assert (item.intent, item.date) == (intent, day)
    assert item.intent is not Intent.DONE or item.ask is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("472 3 hôm nay em đang làm", None),
        ("472 mấy bữa nay em đang làm", None),
        ("472 cả tuần nay em đang làm", None),
        ("472 hôm nay em gửi", ON),
        ("nv 12 hôm nay xong", ON),
    ],
)
def test_how_long_it_has_been_going_on_is_no_day_promised(text: str, day: date | None) -> None:
    assert (one(text).intent, one(text).date) == (Intent.PROGRESS, day)


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("bên em nộp từ hồi đầu tháng", True),
        ("nộp hồi tuần trước rồi", True),
        ("xong từ lâu rồi", True),
        ("xong từ giữa tháng 10", True),
        ("bc gửi từ đời tám hoánh", True),
        ("gửi mấy hôm trước rồi", True),
        ("em báo xong từ kỳ trước rồi", True),
        ("cho gửi đi từ thứ ba tuần trước rồi", False),
        ("nộp hôm qua rồi", False),
        ("xong ngày 05/11", False),
        ("đã gửi báo cáo tháng 10", False),
        ("xong rồi", False),
        ("trước đây vướng nay đã xong", False),
    ],
)
def test_a_completion_that_lies_back_on_no_certain_day_says_so(text: str, earlier: bool) -> None:
    item = one(text)
    assert (item.intent, item.earlier) == (Intent.DONE, earlier)


@pytest.mark.parametrize("text", ["cho gửi đi từ thứ ba rồi", "435 em nộp hôm thứ 3 rồi nha", "435 nộp t3 rồi"])
def test_a_day_of_the_week_that_was_a_holiday_is_no_certain_day(text: str) -> None:
    (item,) = read_reply(text, on=date(2026, 11, 27), calendar=CALENDAR)
    assert (item.intent, item.earlier) == (Intent.DONE, True)


def test_a_holiday_told_with_its_date_is_taken_at_its_word() -> None:
    (item,) = read_reply("435 nộp thứ 3 ngày 24/11 rồi", on=date(2026, 11, 27), calendar=CALENDAR)
    assert (item.date, item.earlier) == (date(2026, 11, 24), False)


@pytest.mark.parametrize(
    ("text", "ask"),
    [("406 ngày 17/11 phòng tôi gửi nhé", "done_or_not"), ("406 ngày 17/11 phòng tôi gửi rồi nhé", None), ("406 gửi ngày 17/11", None)],
)
def test_a_vow_for_a_day_that_has_passed_is_asked_about(text: str, ask: str | None) -> None:
    item = one(text)
    assert (item.intent, item.ask) == (Intent.DONE, ask)


@pytest.mark.parametrize(
    "text",
    [
        "nếu không có gì thay đổi thì 03/03 xong",
        "neu khong co gi thay doi thi 3/3 xong",
        "nếu thuận lợi thì 5/5 hoàn thành",
        "nếu suôn sẻ thì xong",
    ],
)
@pytest.mark.parametrize("on", [ON, date(2027, 2, 26)])
def test_what_hangs_on_a_condition_is_never_done_whatever_the_condition_is(text: str, on: date) -> None:
    assert [item.intent for item in read_reply(text, on=on)] == [Intent.PROGRESS]


def test_a_day_behind_a_figure_of_speech_is_a_promise_and_a_task_named_before_is_done() -> None:
    item = one("nếu thuận lợi thì tuần sau xong")
    assert (item.intent, item.date, item.ask) == (Intent.PROGRESS, date(2026, 11, 29), None)
    assert sure_done(one("xong rồi ạ, nếu cần em gửi file"))
    assert sure_done(one("việc anh nêu thì xong rồi"))


@pytest.mark.parametrize("text", ['xong <b>&" rồi', "xong > rồi ạ", "đã xong > đã gửi văn phòng"])
def test_a_sign_between_two_completions_is_no_arrow(text: str) -> None:
    assert sure_done(one(text))


@pytest.mark.parametrize(
    "text",
    [
        "đang chờ Sở Tài chính thẩm định, đã gửi hồ sơ ngày 10/11",
        "vẫn chờ Sở Tài chính, em đã gửi văn bản hôm 16/11",
        "chờ Bộ trả lời, công văn đã phát hành ngày 10/11",
        "kẹt ở Sở Tài chính, hồ sơ đã nộp ngày 2/11",
    ],
)
def test_what_was_sent_to_whoever_is_waited_for_closes_nothing(text: str) -> None:
    assert one(text).intent is Intent.BLOCKED


@pytest.mark.parametrize(
    "text",
    ["trước đó chờ Sở Tài chính, ngày 16/11 đã gửi báo cáo", "chờ mãi Sở Tài chính, hôm qua đã ban hành", "vướng Sở Tài chính, nay đã gửi"],
)
def test_a_wait_that_is_over_keeps_nothing_open(text: str) -> None:
    assert one(text).intent is Intent.DONE


@pytest.mark.parametrize("text", ["thiếu kinh phí, hôm qua đã gửi báo cáo Sở", "vướng mặt bằng, đã gửi báo cáo UBND TP ngày 16/11"])
def test_beside_an_obstacle_that_stands_a_completion_is_asked_about(text: str) -> None:
    assert (one(text).intent, one(text).ask) == (Intent.DONE, "done_or_not")


@pytest.mark.parametrize(
    "text",
    [
        "bản nháp lần 1 xong rồi",
        "phần số liệu xong rồi",
        "đã gửi công văn đề nghị các phòng cung cấp số liệu",
        "văn bản đề nghị Sở hướng dẫn đã gửi",
        "đã gửi hồ sơ sang Sở Xây dựng thẩm định",
        "xong hết rồi, trừ phụ lục",
        "chiều xong",
        "NV 112 chiều xong",
    ],
)
def test_a_draft_a_part_a_request_and_an_afternoon_to_come_close_nothing(text: str) -> None:
    assert one(text).intent is Intent.PROGRESS


@pytest.mark.parametrize(
    "text", ["báo cáo lần 1 xong rồi", "số liệu xong rồi", "đã gửi văn bản góp ý cho Sở Xây dựng", "bản chính thức đã xong"]
)
def test_what_is_the_work_itself_is_done(text: str) -> None:
    assert one(text).intent is Intent.DONE


@pytest.mark.parametrize(
    "text",
    [
        "nếu xong rồi anh cho đóng giúp",
        "hoàn thành sau Tết",
        "hoàn thành khi có vốn",
        "not done",
        "xong mà lỗi",
        "xong nhưng lại phát sinh",
        "đã lấy ý kiến xong",
        "đã gửi thông báo họp",
        "đã gửi email hỏi Sở",
        "nếu gửi rồi thì bỏ qua",
        "xong rồi em gửi",
        "làm xong rồi em gửi",
        "gửi rồi em báo",
        "cứ cho là xong",
        "chỉ mong xong sớm",
        "mong xong sớm",
        "mong sớm xong ạ",
        "mong hoàn thành",
        "xong hai trên ba",
        "xong liền",
        "lát xong",
        "xíu gửi",
        "tất cả đã gửi trừ xã A",
        "đa số đã gửi",
        "đã hoàn thành một số nội dung",
        "một số nội dung đã hoàn thành",
        "hoàn thành được nhiều việc",
    ],
)
def test_what_is_to_come_supposed_or_true_of_some_of_it_is_never_done_unasked(text: str) -> None:
    assert not any(sure_done(item) for item in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "xong lúc 9h",
        "xong vào 15h",
        "xong tầm 4h",
        "xong chiều",
        "tối xong",
        "xong sau cuộc họp",
        "xong trước khi về",
        "xong một hai hôm",
    ],
)
def test_a_time_that_may_be_past_or_still_to_come_is_asked_about(text: str) -> None:
    item = one(text)
    assert (item.intent, item.ask) == (Intent.DONE, "done_or_not") or item.intent is Intent.PROGRESS


@pytest.mark.parametrize(
    "text",
    [
        "xong rồi em nhé",
        "xong rồi em gửi rồi nhé",
        "xong mấy hôm rồi",
        "xong liền rồi",
        "vừa xong lúc 9h",
        "mới nộp xong cách đây 5 phút",
        "đã xong trước Tết",
        "xong trước lễ rồi",
        "đã gửi báo cáo kết quả hội nghị",
        "đã hoàn thành sau khi họp",
        "làm xong rồi em gửi chiều qua",
    ],
)
def test_what_is_said_to_be_over_is_done(text: str) -> None:
    assert sure_done(one(text))


@pytest.mark.parametrize("text", ["126 dung han", "126 nop dung han", "126 se lam dung han"])
def test_in_time_without_its_marks_is_not_taken_for_an_end_of_the_task(text: str) -> None:
    assert one(text).intent is not Intent.WITHDRAW


def test_an_end_of_the_task_with_its_marks_is_one() -> None:
    assert one("126 dừng hẳn").intent is Intent.WITHDRAW


def test_what_was_said_without_marks_asks_for_no_more_time() -> None:
    """ "noi" is "nói" here, and no "nới"; with the deadline behind it, it is."""
    assert one("118 anh Tu noi xong roi").intent is Intent.PROGRESS
    assert one("118 xin noi han den 15/12").intent is Intent.EXTENSION


@pytest.mark.parametrize(("beyond", "asked"), [(-1, None), (0, "too_long"), (1, "too_long")])
def test_a_message_that_may_go_on_behind_what_is_read_of_it_is_asked_about(beyond: int, asked: str | None) -> None:
    item = one("112 đã hoàn thành, ".ljust(LONGEST + beyond, "a"))
    assert (item.intent, item.ask) == (Intent.DONE, asked)
    assert (item.confidence <= 0.5) == (asked is not None)


def test_what_is_asked_of_a_part_of_a_long_message_stays_asked() -> None:
    assert one("112 xong 150%, ".ljust(LONGEST, "a")).ask == "impossible_percent"
