"""An undated task about which nothing was heard: the question and its four answers, and what follows when nothing new is said."""

from __future__ import annotations

from datetime import date

from tests.flow.stage import Stage, a_new_task
from tests.flow.world import Said


async def _asked(stage: Stage) -> tuple[int, Said]:
    """The question about #103, taken over on 04/11/2024 without a day; its card has the buttons."""
    await stage.outage("2025-02-05T08:00")
    await stage.lan.next_message("đã quá 3 tháng chưa có báo cáo tiến độ")
    await stage.lan.say("103")
    card = await stage.lan.next_message("#103")
    for chat in (stage.lan, stage.minh, stage.long):
        await chat.read_all()
    return 103, card


async def test_each_of_the_four_answers_does_what_it_says(stage: Stage) -> None:
    number, question = await _asked(stage)
    await stage.way.choose(stage.lan, question, "Thực hiện thường xuyên", f"{number} thực hiện thường xuyên")
    await stage.lan.next_message(f"Ghi nhận #{number}")
    # A report with content: three months of silence begin anew.
    await stage.lan.read_all()
    await stage.outage("2025-03-10T08:00")
    assert not [said for said in await stage.lan.unread() if f"#{number}" in said.text]


async def test_a_date_may_be_asked_for_and_moves_only_when_it_is_granted(stage: Stage) -> None:
    number, _ = await _asked(stage)
    await stage.minh.say(f"{number} đề nghị đặt thời hạn 30/4/2025 vì chờ nghị định")
    echo = await stage.minh.next_message(f"#{number}")
    await stage.minh.say("đúng")
    sent = await stage.minh.next_message("Đã gửi đề nghị đặt thời hạn")
    assert "30/04/2025" in sent.text, echo
    asked = await stage.long.next_message("đặt thời hạn")
    assert f"#{number}" in asked.text
    assert (await stage.task(number)).due is None
    await stage.long.say(f"đồng ý {number}")
    await stage.minh.next_message("đồng ý đặt thời hạn")
    assert (await stage.task(number)).due == date(2025, 4, 30)


async def test_to_end_it_is_asked_of_the_clerk_with_a_reason(stage: Stage) -> None:
    number, question = await _asked(stage)
    await stage.way.choose(stage.lan, question, "Đề nghị kết thúc", f"{number} đề nghị kết thúc")
    await stage.lan.next_message("vì sao kết thúc")
    await stage.lan.say("đã chuyển sang KH 12/KH-BQL")
    await stage.lan.next_message(f"#{number}")
    assert await stage.state_of(number) == "open"
    assert [(r.kind, r.reason) for r in await stage.rows("SELECT kind, reason FROM request")] == [
        ("withdrawal", "đã chuyển sang KH 12/KH-BQL")
    ]


async def test_to_end_it_with_a_reason_in_the_same_sentence_is_asked_of_the_clerk_and_claims_nothing(stage: Stage) -> None:
    number, _ = await _asked(stage)
    await stage.lan.say(f"{number} đề nghị kết thúc vì đã chuyển sang KH 12/KH-BQL")
    echo = await stage.lan.next_message("Bot hiểu là")
    assert "hoàn thành" not in echo.text
    await stage.lan.say("đúng")
    await stage.lan.next_message(f"#{number}")
    assert await stage.state_of(number) == "open"
    assert [(r.kind, r.closed_at) for r in await stage.rows("SELECT kind, decided_at AS closed_at FROM request")] == [("withdrawal", None)]


async def test_nothing_new_twice_in_a_row_asks_the_assigner_for_a_date_to_keep_or_to_end(stage: Stage) -> None:
    number, _ = await _asked(stage)
    await stage.lan.say(f"{number} chưa phát sinh mới")
    await stage.lan.next_message(f"Ghi nhận #{number}")
    assert not [said for said in await stage.long.unread() if f"#{number}" in said.text]
    await stage.lan.say(f"{number}: chưa có gì mới ạ")
    await stage.lan.next_message(f"Ghi nhận #{number}")
    asked = await stage.long.next_message("02 lần liền báo")
    assert "giữ nguyên" in asked.text
    assert "kết thúc" in asked.text
    await stage.long.say(f"không {number}: giữ nguyên")
    await stage.long.next_message("giữ nguyên")
    assert await stage.state_of(number) == "open"
    # Said a third time it is asked again; then it ends.
    await stage.lan.say(f"{number} chưa phát sinh mới")
    await stage.lan.next_message(f"Ghi nhận #{number}")
    await stage.long.next_message("02 lần liền báo")
    await stage.long.say(f"không {number}: kết thúc")
    await stage.long.next_message("kết thúc")
    assert await stage.state_of(number) == "withdrawn"


async def test_three_common_reports_in_a_row_ask_for_a_result_of_at_most_three_duties(stage: Stage) -> None:
    numbers = await stage.register(*(a_new_task(f"Thường xuyên {n}", None, standing=True) for n in range(5)))
    await stage.settle()
    for month in ("2024-12-11", "2025-01-14"):
        await stage.outage(f"{month}T09:00")
        await stage.lan.say("B vẫn thực hiện thường xuyên, không vướng mắc")
        said = await stage.lan.next_message("báo cáo chung")
        assert "kết quả cụ thể" not in said.text
    await stage.outage("2025-02-14T09:00")
    await stage.lan.say(f"B vẫn thực hiện thường xuyên, không vướng mắc, riêng {numbers[0]} ký số đạt 92%")
    said = await stage.lan.next_message("báo cáo chung")
    # The one with a word of its own is left out; of the four others three are asked about.
    assert f"nêu kết quả cụ thể của #{numbers[1]}, #{numbers[2]}, #{numbers[3]}, ví dụ" in said.text


async def test_a_standing_duty_that_goes_on_keeps_its_obstacle_until_somebody_says_that_it_is_gone(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Ký số văn bản", None, standing=True))
    await stage.settle()
    await stage.lan.say(f"{number} vướng: chưa có máy quét")
    await stage.lan.next_message(f"Ghi nhận #{number}")
    for said in (
        "B vẫn thực hiện thường xuyên",
        f"{number} vẫn thực hiện thường xuyên",
        f"{number} đang làm",
        "B vẫn thực hiện thường xuyên, vẫn vướng như cũ",
    ):
        await stage.lan.say(said)
        await stage.lan.next_message(f"Vướng mắc đã báo của #{number} vẫn được theo dõi; đã hết thì nhắn “{number} hết vướng”.")
        task = await stage.task(number)
        assert task.blocked and task.said is not None and "chưa có máy quét" in task.said
    await stage.long.say("việc cần tôi cho ý kiến")
    assert "chưa có máy quét" in (await stage.long.next_message(f"Vướng mắc #{number}")).text
    await stage.lan.say(f"{number} hết vướng")
    assert "Vướng mắc đã báo" not in (await stage.lan.next_message(f"Ghi nhận #{number}")).text
    assert not (await stage.task(number)).blocked


async def test_what_says_that_nothing_is_in_the_way_ends_the_obstacle_of_a_standing_duty(stage: Stage) -> None:
    (number,) = await stage.register(a_new_task("Ký số văn bản", None, standing=True))
    await stage.settle()
    for said in ("B vẫn thực hiện thường xuyên, không vướng mắc", f"{number} đang triển khai ký số tại 5 đơn vị"):
        await stage.lan.say(f"{number} vướng: chưa có máy quét")
        await stage.lan.next_message("chưa có máy quét")
        await stage.lan.say(said)
        assert "Vướng mắc đã báo" not in (await stage.lan.next_message("Ghi nhận")).text
        assert not (await stage.task(number)).blocked
    await stage.lan.say("101 vướng: chờ Sở cho ý kiến")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.say("101 đang làm")
    await stage.lan.next_message("Ghi nhận #101")
    assert not (await stage.task(101)).blocked
