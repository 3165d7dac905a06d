"""Why a unit asks for something: what is a reason, what is none, and which one is offered."""

from __future__ import annotations

from tests.flow.stage import Stage


async def test_a_wish_for_more_time_is_no_reason_and_what_was_said_is_kept(stage: Stage) -> None:
    await stage.lan.say("101 đề nghị tăng thời gian thực hiện")
    await stage.lan.next_message("Đề nghị gia hạn đến ngày nào, vì sao?")
    await stage.lan.say("phòng đề nghị được gia hạn đến hết ngày 15/11/2024")
    await stage.lan.next_message("Đề nghị cho biết lý do gia hạn #101")
    await stage.lan.say("vì chờ số liệu của các khu công nghiệp")
    asked = await stage.minh.next_message("đề nghị gia hạn #101")
    assert "đến 15/11/2024, lý do: chờ số liệu của các khu công nghiệp" in asked.text


async def test_a_wish_beside_the_day_asked_for_is_no_reason(stage: Stage) -> None:
    await stage.lan.say("101 xong thì cũng phải 15/11, xin lùi hạn ạ")
    await stage.lan.next_message("Đề nghị cho biết lý do gia hạn #101")
    await stage.lan.say("sai")
    await stage.lan.next_message()
    await stage.lan.say("101 bận đoàn thanh tra, cho em qua 15/11 nghe")
    assert "lý do: bận đoàn thanh tra." in (await stage.lan.next_message("Bot hiểu là")).text


async def test_an_obstacle_reported_before_is_offered_as_the_reason_and_a_yes_takes_it(stage: Stage) -> None:
    await stage.lan.say("101 mưa lũ, đường vào thôn bị chia cắt, đoàn chưa đi được")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.say("101 xin gia hạn đến 15/11")
    asked = await stage.lan.next_message("Đề nghị cho biết lý do gia hạn #101")
    assert "Vẫn là vướng mắc đã báo 04/11 (“mưa lũ, đường vào thôn bị chia cắt, đoàn chưa đi được”) thì nhắn “đúng”" in asked.text
    await stage.lan.say("đúng")
    request = await stage.minh.next_message("đề nghị gia hạn #101")
    assert "đến 15/11/2024, lý do: mưa lũ, đường vào thôn bị chia cắt, đoàn chưa đi được" in request.text


async def test_another_reason_than_the_obstacle_is_taken_as_it_is_said_and_without_one_a_yes_is_no_reason(stage: Stage) -> None:
    await stage.lan.say("101 vướng, chờ Sở Tài chính")
    await stage.lan.next_message("Ghi nhận #101")
    await stage.lan.say("101 xin gia hạn đến 15/11")
    await stage.lan.next_message("thì nhắn “đúng”")
    await stage.lan.say("công ty chưa bổ sung hồ sơ")
    assert "lý do: công ty chưa bổ sung hồ sơ" in (await stage.minh.next_message("đề nghị gia hạn #101")).text
    await stage.lan.say("102 xin gia hạn đến 16/12")
    assert "“đúng”" not in (await stage.lan.next_message("Đề nghị cho biết lý do gia hạn #102")).text
    await stage.lan.say("đúng")
    await stage.lan.next_message()
    await stage.lan.say("xin lùi vì chờ số liệu")
    assert not [message for message in await stage.minh.unread() if "lý do: đúng" in message.text]


async def test_a_hand_back_that_says_only_where_to_gives_no_reason(stage: Stage) -> None:
    await stage.lan.say("101 Phòng đề nghị đổi đơn vị chủ trì sang P. QLLĐ")
    asked = (await stage.lan.next_message("Bot hiểu là")).text
    assert "đề nghị chuyển sang Phòng Quản lý lao động." in asked and "lý do" not in asked
    await stage.lan.say("đúng")
    assert "ý do" not in (await stage.lan.next_message("Đã chuyển đ/c")).text
    assert "ý do: " not in (await stage.minh.next_message("#101")).text.partition("Gửi Văn phòng")[0]
