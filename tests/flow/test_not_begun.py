"""Work that has not begun, as its unit says it."""

from __future__ import annotations

from tests.flow.stage import Stage, a_new_task


async def test_work_that_has_not_begun_is_never_shown_as_under_way(stage: Stage) -> None:
    await stage.lan.say("101 được 40%")
    await stage.lan.next_message("đang thực hiện 40%")
    await stage.lan.say("101 chua lam")
    assert "chưa thực hiện, trước đó đã báo 40% (chua lam)." in (await stage.lan.next_message("Ghi nhận #101")).text
    assert (await stage.task(101)).percent is None
    for said in ("101 chưa bắt đầu", "101 chưa làm gì"):
        await stage.lan.say(said)
        assert f"chưa thực hiện ({said[4:]})." in (await stage.lan.next_message("Ghi nhận #101")).text
    await stage.lan.say("101")
    assert "Tình trạng: chưa thực hiện" in (await stage.lan.next_message("Thời hạn")).text
    await stage.lan.say("101 chưa làm xong")
    assert "đang thực hiện (chưa làm xong)." in (await stage.lan.next_message("Ghi nhận #101")).text
    await stage.lan.say("101")
    assert "Tình trạng: đang thực hiện" in (await stage.lan.next_message("Thời hạn")).text


async def test_a_supporting_unit_that_was_not_asked_for_anything_reports_that_nothing_is_done(stage: Stage) -> None:
    number, led = await stage.register(a_new_task("Lập đề án", None, ("QLLD",), support=("QLDT",)), a_new_task("Lập danh mục"))
    await stage.settle()
    for said in ("chỉ phối hợp, chưa nhận được yêu cầu", "phòng em là đơn vị phối hợp, chưa nhận được đề nghị của đơn vị chủ trì"):
        await stage.lan.say(f"{number} {said}")
        assert f"chưa thực hiện ({said})." in (await stage.lan.next_message(f"Ghi nhận #{number}")).text
        task = await stage.task(number)
        assert not task.blocked and task.said is not None
    # A unit that leads says by it that the task is another's.
    await stage.lan.say(f"{led} phòng em chỉ phối hợp, chưa nhận được yêu cầu")
    await stage.lan.next_message("đề nghị chuyển đơn vị khác")
