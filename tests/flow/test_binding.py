"""Who an account is: codes, shown and asked about before they bind."""

from __future__ import annotations

from tests.flow.stage import Stage

NAM = "Hoàng Đức Nam"
WHOSE = "Hoàng Đức Nam"
REFUSED = "Mã không dùng được"
STRANGER = "Bot chưa biết đồng chí là ai"


async def _bound(stage: Stage, account: str) -> bool:
    return bool(await stage.rows(f"SELECT 1 FROM address WHERE account = '{account}' AND person_id = {stage.people[NAM]}"))


async def test_a_code_from_the_link_shows_whose_it_is_and_yes_binds(stage: Stage) -> None:
    nam = await stage.newcomer("Nam")
    await nam.start(await stage.invite(NAM))
    asked = await nam.next_message(WHOSE)
    assert "Phòng Quản lý đầu tư" in asked.text
    assert "“đúng”" in asked.text
    assert not await _bound(stage, nam.account)
    await nam.say("đúng")
    bound = await nam.next_message("Đã gắn tài khoản")
    assert NAM in bound.text
    assert await _bound(stage, nam.account)


async def test_a_code_typed_alone_in_small_letters_binds_too(stage: Stage) -> None:
    nam = await stage.newcomer("Nam")
    await nam.start()
    await nam.next_message(STRANGER)
    await nam.say((await stage.invite(NAM)).lower())
    await nam.next_message(WHOSE)
    await nam.say("vâng đúng rồi ạ")
    await nam.next_message("Đã gắn tài khoản")


async def test_sai_leaves_the_code_unused_for_whoever_it_belongs_to(stage: Stage) -> None:
    code = await stage.invite(NAM)
    other = await stage.newcomer("Người khác")
    await other.start(code)
    await other.next_message(WHOSE)
    await other.say("sai")
    await other.next_message(STRANGER)
    assert not await _bound(stage, other.account)
    nam = await stage.newcomer("Nam")
    await nam.start(code)
    await nam.next_message(WHOSE)
    await nam.say("đúng")
    await nam.next_message("Đã gắn tài khoản")


async def test_a_wrong_a_used_and_an_expired_code_are_refused_in_the_same_words(stage: Stage) -> None:
    used = await stage.invite(NAM)
    nam = await stage.newcomer("Nam")
    await nam.start(used)
    await nam.next_message(WHOSE)
    await nam.say("đúng")
    await nam.next_message("Đã gắn tài khoản")
    expired = await stage.invite("Bùi Quốc Hùng", days=0.001)
    await stage.world.clock.jump(minutes=5)
    other = await stage.newcomer("Người khác")
    said = []
    for code in ("ABCD2345", used, expired):
        await other.start(code)
        said.append((await other.next_message()).text)
    assert said[0].startswith(REFUSED)
    assert len(set(said)) == 1


async def test_five_wrong_tries_lock_an_account_even_against_the_right_code(stage: Stage) -> None:
    other = await stage.newcomer("Người khác")
    code = await stage.invite(NAM)
    for attempt in range(5):
        await other.start(f"ABCD234{attempt + 2}")
        said = await other.next_message()
    assert said.text.startswith("Đã nhập sai nhiều lần")
    await other.start(code)
    assert (await other.next_message()).text.startswith("Đã nhập sai nhiều lần")
    await stage.world.clock.jump(minutes=61)
    await other.start(code)
    await other.next_message(WHOSE)


async def test_a_strangers_other_words_get_one_sentence(stage: Stage) -> None:
    other = await stage.newcomer("Người lạ")
    for text in ("101 xong", "/nhiemvu", "xin chào", "đúng", "Lê Thị Lan", "/summary", "xác nhận 101"):
        await other.say(text)
        said = await other.next_message()
        assert said.text.startswith(STRANGER), text
        assert "\n" not in said.text
    assert await stage.written() == 0


async def test_a_second_account_takes_over_and_the_first_is_a_stranger(stage: Stage) -> None:
    second = await stage.newcomer("Lan (máy mới)")
    await second.start(await stage.invite("Lê Thị Lan"))
    await second.next_message("Lê Thị Lan")
    await second.say("đúng")
    await second.next_message("Đã gắn tài khoản")
    await second.say("101 đang trình ký")
    await second.next_message("Ghi nhận #101")
    await stage.lan.say("101 xong")
    assert (await stage.lan.next_message()).text.startswith(STRANGER)
    assert await stage.state_of(101) == "open"


async def test_a_yes_after_the_question_has_lapsed_binds_nobody(stage: Stage) -> None:
    nam = await stage.newcomer("Nam")
    await nam.start(await stage.invite(NAM))
    await nam.next_message(WHOSE)
    await stage.world.clock.jump(hours=2)
    await nam.say("đúng")
    assert (await nam.next_message()).text.startswith(STRANGER)
    assert not await _bound(stage, nam.account)
