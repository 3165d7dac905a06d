"""The number of a paper or of a product is never a task's number, whatever tasks the person has."""

from datetime import date

import pytest

from bot.core.reply import Intent, ReplyContext
from messages.reading import read_reply

DAY = date(2026, 11, 20)
OWN = ReplyContext(tasks=frozenset(("112", "115")))


@pytest.mark.parametrize(
    "text",
    [
        "số 1290 đang làm",
        "tờ trình số 115 đã trình",
        "đã ký tờ trình số 115",
        "văn bản số 115 xong rồi",
        "VB 115 xong rồi",
        "quyết định 115 ban hành rồi",
        "ban hành số 115 rồi",
        "đã gửi công văn số 115 ngày 12/11",
        "hợp đồng số 115 ký xong",
        "sản phẩm số 115 xong",
    ],
)
def test_what_numbers_a_paper_or_a_product_refers_to_no_task(text: str) -> None:
    assert [item.task_ref for item in read_reply(text, on=DAY, context=OWN)] == [None]


@pytest.mark.parametrize("text", ["công văn 115 đã gửi", "CV 115 xong", "thực hiện theo công văn 115 xong rồi"])
def test_the_paper_that_may_have_given_the_task_is_told_from_the_task(text: str) -> None:
    (item,) = read_reply(text, on=DAY, context=OWN)
    assert (item.task_ref, item.paper) == ("115", True)


@pytest.mark.parametrize(
    "text", ["nhiệm vụ số 115 xong", "việc số 115 xong rồi", "số 115 xong rồi", "115 xong", "#115 xong", "báo cáo 115 xong"]
)
def test_what_is_plainly_a_task_stays_one(text: str) -> None:
    (item,) = read_reply(text, on=DAY, context=OWN)
    assert (item.task_ref, item.paper) == ("115", False)


@pytest.mark.parametrize(
    "text",
    [
        "280 CV số 455/STC-NS trả lời UBND TP đi hôm qua rồi, a check ioffice giúp e",
        "280 vb 420 đã gửi",
        "280 công văn 455 phát hành hôm qua",
        "#280 CV 455/STC-NS gửi rồi nhé",
        "280: CV 455/STC-NS gửi rồi",
    ],
)
@pytest.mark.parametrize("tasks", [(), ("280", "420")])
def test_a_number_before_a_paper_with_its_own_number_is_the_task_it_answers(text: str, tasks: tuple[str, ...]) -> None:
    (item,) = read_reply(text, on=DAY, context=ReplyContext(tasks=frozenset(tasks)))
    assert (item.intent, item.task_ref, item.paper) == (Intent.DONE, "280", False)


@pytest.mark.parametrize("text", ["112, 115 CV 30/BQL gửi rồi", "112 và 115 CV 30/BQL gửi rồi"])
def test_one_paper_may_answer_two_tasks(text: str) -> None:
    assert [item.task_ref for item in read_reply(text, on=DAY)] == ["112", "115"]


def test_each_of_two_tasks_has_the_paper_behind_it() -> None:
    assert [item.task_ref for item in read_reply("112 xong, 115 CV 30/BQL gửi hôm qua", on=DAY)] == ["112", "115"]


@pytest.mark.parametrize("text", ["280 công văn trả lời đã phát hành", "150 văn bản đã ký", "đã trả lời bằng CV số 280/STC-NS"])
def test_a_number_that_counts_papers_or_is_a_papers_own_is_no_task(text: str) -> None:
    assert [item.task_ref for item in read_reply(text, on=DAY)] == [None]


IN_THE_REGISTER = ReplyContext(tasks=frozenset(("107", "108", "112")))


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("107 đã hoàn thành. Phụ lục 1, 2 kèm theo", ["107 done"]),
        ("107 đã hoàn thành, biểu 2, 3 gửi kèm", ["107 done"]),
        ("107 xong, bieu 2,3 gui kem", ["107 done"]),
        ("107 đã hoàn thành (Phụ lục số 3 kèm theo)", ["107 done"]),
        ("107 tại phụ lục 1, 2 đã xong", ["107 done"]),
        ("phụ lục 1, 2, 3 đã gửi, 107 xong", ["107 done"]),
        ("theo phụ lục 2, 107 đã xong", ["107 done"]),
        ("phụ lục 107 đã gửi, 108 đang làm", ["108 progress"]),
        ("112 đang thực hiện, số liệu tại phụ lục 1, 2, 3, dự kiến xong 15/12", ["112 progress"]),
        ("Thực hiện mục 4, 5 khoản 2 Điều 5, phòng đã rà soát xong 107", ["107 done"]),
        ("107 đang rà soát theo mục 4, 5", ["107 progress"]),
        ("Phụ lục số 1, số 2 kèm theo; 108 đã hoàn thành", ["108 done"]),
        ("107 da xong (chi tiet tai phu luc 1, 2), 108 dang lam", ["107 done", "108 progress"]),
        ("Phòng đã hoàn thành 107, 108, biểu 2, 3 kèm theo", ["107 done", "108 done"]),
        ("Phòng đã hoàn thành 107, 108, còn 112 chưa", ["107 done", "108 done", "112 progress"]),
    ],
)
@pytest.mark.parametrize("context", [ReplyContext(), IN_THE_REGISTER])
def test_what_numbers_a_part_of_a_paper_is_no_task_and_takes_none_from_the_sentence(
    text: str, tasks: list[str], context: ReplyContext
) -> None:
    assert [f"{item.task_ref} {item.intent.value}" for item in read_reply(text, on=DAY, context=context)] == tasks


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("mục 107 và 108 đã xong", ["107", "108"]),
        ("Mục 107: đã xong", ["107"]),
        ("phần 107 em xong rồi", ["107"]),
        ("muc 107, 108 xong", ["107", "108"]),
        ("trả lại biểu 2, 107 và 108 đã xong", ["107", "108"]),
    ],
)
@pytest.mark.parametrize("context", [ReplyContext(), IN_THE_REGISTER])
def test_a_number_of_a_task_behind_a_word_for_a_place_in_a_list_stays_one(text: str, tasks: list[str], context: ReplyContext) -> None:
    assert [item.task_ref for item in read_reply(text, on=DAY, context=context)] == tasks


def test_what_is_left_behind_a_list_takes_no_task_from_it() -> None:
    read = [(item.task_ref, item.intent) for item in read_reply("xong 107, 108 thì chưa", on=DAY)]
    assert read == [("107", Intent.DONE), ("108", Intent.PROGRESS)]
