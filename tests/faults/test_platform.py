"""What the platform and the network do to the bot: answers that do not come, that make no sense, that refuse."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from functools import partial
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from bot.commands import bench_chat
from bot.commands.bench_fill import account
from bot.core.organisation import AddressKind
from bot.sandbox.faults import Fault
from tests.faults.cable import a_cable
from tests.faults.scene import Nursery, Scene, a_scene, bind_group, owe_group
from tests.waits import lasting, until

pytestmark = pytest.mark.slow


@pytest.fixture
async def scene(sqlite_url: str, tmp_path: Path, nursery: Nursery) -> AsyncIterator[Scene]:
    async with a_scene(sqlite_url, tmp_path, nursery) as made:
        yield made


def every(scene: Scene, kind: str, nth: int, of: int, **values: float) -> None:
    """Each nth send fails in this way."""
    for _ in range(of // nth):
        # Faults wait for their calls together: each lets so many pass after the one before it.
        scene.sandbox.faults.add(Fault(kind, "sendMessage", skip=nth - 1, **values))  # type: ignore[arg-type]


LOSSES = ("lost", "reset_before", "reset_after", "empty", "garbled")


@pytest.mark.parametrize("kind", LOSSES)
async def test_row_07_three_in_a_hundred_answers_go_astray(scene: Scene, kind: str, tell: Callable[..., None]) -> None:
    await scene.owe(300)
    every(scene, kind, 33, 300, seconds=0.2)
    await scene.drain()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    rows, once, twice = [
        await scene.one(f"SELECT count(*) FROM message WHERE {where}") for where in ("1 = 1", "unknowns = 1", "unknowns = 2")
    ]
    # The word under the label may go astray too: then it is given up and told. Another send may share the fate of a connection.
    assert once + 2 * twice >= 300 // 33
    assert audit.dropped["unconfirmed"] == twice
    assert audit.labelled <= once + twice
    assert rows - twice <= audit.said <= rows + audit.labelled
    tell(7, f"{kind}, 3 % of 300; {twice} of them twice", audit)


@pytest.mark.parametrize("kind", LOSSES)
async def test_row_07_every_answer_goes_astray_for_a_while(scene: Scene, kind: str, tell: Callable[..., None]) -> None:
    await scene.owe(20)
    scene.sandbox.faults.add(Fault(kind, "sendMessage", count=10**6, seconds=0.1))
    pid = await scene.start("bot")
    assert await scene.drained()
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    assert audit.dropped["unconfirmed"] >= 20
    assert await scene.one("SELECT count(*) FROM message WHERE state = 'sent'") == 0
    tell(7, f"{kind}, all of 20: unknown twice, given up and told", audit)


async def test_row_07_an_answer_comes_after_we_have_stopped_waiting(scene: Scene, tell: Callable[..., None]) -> None:
    """The send takes effect after its sender has given up waiting, while the label is on its way."""
    await scene.owe(6)
    scene.sandbox.faults.add(Fault("delay", "sendMessage", count=2, seconds=30))
    await scene.drain()
    await until(lambda: sum(call.fault == "delay" for call in scene.sandbox.calls.kept) == 2)
    audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    # The second stall may befall the word under the label of the first.
    assert audit.labelled + audit.dropped["unconfirmed"] == 2
    tell(7, "two sends stall for 30 s and take effect late", audit)


@pytest.mark.parametrize("kind", ["500", "502", "503", "504", "login", "413"])
async def test_row_08_nonsense_instead_of_an_answer(scene: Scene, kind: str, tell: Callable[..., None]) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    await scene.owe(40)
    for method in ("sendMessage", "getUpdates"):
        scene.sandbox.faults.add(Fault(kind, method, count=3))
    for writer in writers[:3]:
        scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được 30%")
        scene.said += 1
    await scene.drain()
    audit = (await scene.audit()).must_hold()
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    tell(8, f"{kind} three times, to sends and to polls", audit)


@pytest.mark.parametrize("seconds", [1, 30, 600])
async def test_row_09_told_to_slow_down(scene: Scene, seconds: int, tell: Callable[..., None]) -> None:
    await scene.owe(30)
    scene.sandbox.faults.add(Fault("429", "sendMessage", skip=5, retry_after=seconds))
    pid = await scene.start("sender")
    await scene.sandbox.calls.bell.until(lambda: [call for call in scene.sandbox.calls.kept if call.status == 429], 20)
    if seconds > 1:
        # The word has come, and nothing is in flight any more.
        in_hand = "SELECT 1 FROM message WHERE state = 'leased'"
        await scene.until(f"SELECT count(*) FROM sender WHERE paused_until IS NOT NULL AND NOT EXISTS ({in_hand})")
        await _no_sends(scene, 1.0)
        await scene.kill(pid)
        left = "SELECT paused_until FROM sender"
        async with scene.database.read() as connection:
            from db.session import machine_now

            now = await machine_now(connection)
        until = await scene.one(left) / 1e6 - now.timestamp()
        assert seconds - 15 < until <= seconds + 1
        epoch = await scene.one("SELECT max(epoch) FROM sender")
        pid = await scene.start("sender")
        await scene.until(f"SELECT count(*) FROM sender WHERE epoch > {epoch}")
        await _no_sends(scene, 2.0)
        async with scene.database.write() as connection:
            await connection.execute(text("UPDATE sender SET paused_until = NULL"))
    await scene.kill(pid)
    await scene.drain()
    audit = (await scene.audit()).must_hold()
    tell(9, f"rest of {seconds} s, kept over a kill", audit)


def _is_logged_again(scene: Scene, action: str, before: int) -> bool:
    return scene.logged(action) > before


async def _no_sends(scene: Scene, seconds: float) -> None:
    before = scene.sandbox.calls.methods["sendMessage"]
    await lasting(seconds)
    assert scene.sandbox.calls.methods["sendMessage"] == before


async def test_row_09_one_chat_is_told_to_slow_down(scene: Scene, tell: Callable[..., None]) -> None:
    await scene.owe(40)
    scene.sandbox.faults.add(Fault("429", "sendMessage", chat=account(3), retry_after=1))
    await scene.drain()
    tell(9, "a word to one chat rests the token", (await scene.audit()).must_hold())


async def test_row_09_a_server_that_takes_30_a_second(sqlite_url: str, tmp_path: Path, nursery: Nursery, tell: Callable[..., None]) -> None:
    async with a_scene(sqlite_url, tmp_path, nursery, limits=True) as scene:
        await scene.owe(200)
        await scene.drain(real_pace=True)
        audit = (await scene.audit()).must_hold()
        assert scene.sandbox.calls.refused == {}
        times = [call.machine for call in scene.sandbox.calls.kept if call.method == "sendMessage"]
    assert max(sum(1 for other in times if at <= other < at + 1) for at in times) <= 30
    tell(9, "200 at our own pace to a server that enforces its limits: no 429", audit)


@pytest.mark.parametrize("kind", ["401", "404"])
async def test_row_10_a_token_unknown_once(scene: Scene, kind: str, tell: Callable[..., None]) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    await scene.owe(20)
    pid = await scene.start("bot")
    await scene.sandbox.calls.bell.until(lambda: scene.sandbox.calls.methods["sendMessage"], 20)
    for method in ("sendMessage", "getUpdates"):
        scene.sandbox.faults.add(Fault(kind, method))
    await scene.owe(20, name="sau")
    scene.sandbox.acts.say(writers[0].account, writers[0].account, f"{writers[0].number} được 30%")
    scene.said += 1
    assert await scene.drained()
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    audit = (await scene.audit()).must_hold()
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    tell(10, f"{kind} once: a rest of seconds, then everything", audit)


@pytest.mark.parametrize("kind", ["401", "404"])
async def test_row_10_a_token_unknown_for_long_ends_the_process_for_its_supervisor(
    scene: Scene, kind: str, tell: Callable[..., None]
) -> None:
    pid = await scene.start("bot", watch=True)
    await scene.sandbox.calls.bell.until(lambda: scene.sandbox.calls.methods["getUpdates"], 20)
    for method in ("sendMessage", "getUpdates", "getMe"):
        scene.sandbox.faults.add(Fault(kind, method, count=10**6))
    await scene.owe(10)
    code = await asyncio.wait_for(scene.nursery.wait(pid), 40)
    assert code != 0
    assert "polling_silent" in scene.log()
    # Started anew it says what is wrong and ends.
    assert await asyncio.wait_for(scene.nursery.wait(await scene.start("bot")), 20) != 0
    assert "does not know the token" in scene.log()
    scene.sandbox.faults.waiting.clear()
    await scene.drain()
    tell(10, f"{kind} for ever: alarm, new connections, end with a code; all sent once it is over", (await scene.audit()).must_hold())


async def test_row_11_somebody_else_polls(scene: Scene, tell: Callable[..., None]) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    pid = await scene.start("bot")
    await scene.sandbox.calls.bell.until(lambda: scene.sandbox.calls.methods["getUpdates"], 20)
    async with httpx.AsyncClient(timeout=30) as other:
        for _ in range(3):
            url = f"{scene.sandbox.url}/bot{scene.sandbox.token}/getUpdates"
            await other.post(url, json={"timeout": 1, "limit": 1}, timeout=20)
    for writer in writers[:3]:
        scene.sandbox.acts.say(writer.account, writer.account, f"{writer.number} được 30%")
        scene.said += 1
    assert await scene.drained()
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    assert "poll_conflict" in scene.log()
    assert await scene.one("SELECT count(*) FROM report") == scene.said
    tell(11, "a stranger's poller is not fought, and polling goes on when it ends", (await scene.audit()).must_hold())


async def test_row_11_a_webhook_left_behind_is_removed_and_nothing_that_waits_is_lost(scene: Scene, tell: Callable[..., None]) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    async with httpx.AsyncClient(timeout=30) as other:
        set_webhook = f"{scene.sandbox.url}/bot{scene.sandbox.token}/setWebhook"
        assert (await other.post(set_webhook, json={"url": "http://127.0.0.1:9/old"})).json()["ok"]
    scene.sandbox.acts.say(writers[0].account, writers[0].account, f"{writers[0].number} được 30%")
    scene.said += 1
    await scene.drain()
    assert await scene.one("SELECT count(*) FROM report") == 1
    tell(11, "a webhook left behind: removed, what waited is kept", (await scene.audit()).must_hold())


REFUSALS = {
    "bot was blocked by the user": ("403", True),
    "user is deactivated": ("403", True),
    "bot was kicked from the group chat": ("403", True),
    "chat not found": ("400", True),
    "not enough rights to send text messages to the chat": ("403", False),
    "CHAT_WRITE_FORBIDDEN": ("400", False),
}


@pytest.mark.parametrize("words", REFUSALS)
async def test_row_12_a_refusal(scene: Scene, words: str, tell: Callable[..., None]) -> None:
    status, for_good = REFUSALS[words]
    prefix = "Forbidden" if status == "403" else "Bad Request"
    await scene.owe(20)
    scene.sandbox.faults.add(Fault(status, "sendMessage", chat=account(5), count=10**6, description=f"{prefix}: {words}"))
    await scene.drain()
    audit = (await scene.audit()).must_hold(dropped=["refused", "broken"])
    assert dict(audit.dropped) == ({"refused": 1} if for_good else {"broken": 1})
    reachable = await scene.one(f"SELECT reachable FROM address WHERE account = '{account(5)}'")
    assert bool(reachable) is not for_good
    tell(12, f"{words}: {'off the chain' if for_good else 'three tries, alarm'}", audit)


async def test_row_13_a_group_moves_in_the_middle_of_a_batch(scene: Scene, tell: Callable[..., None]) -> None:
    group, address = await bind_group(scene, "Toàn cơ quan")
    await owe_group(scene, address, group, 12)
    await scene.owe(40)
    pid = await scene.start("bot", rate=40)
    await scene.sandbox.calls.bell.until(lambda: len(scene.sandbox.world.messages[group]) >= 3, 20)
    moved = scene.sandbox.acts.migrate(group, account(1))
    assert await scene.drained()
    assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    audit = (await scene.audit()).must_hold()
    async with scene.database.read() as connection:
        rows = list(await connection.execute(text("SELECT chat, kind FROM address WHERE kind = :kind"), {"kind": AddressKind.GROUP.value}))
    assert [row.chat for row in rows] == [str(moved.id)]
    said = [m.text for chat in (group, moved.id) for m in scene.sandbox.world.messages[chat].values() if m.from_bot and not m.service]
    assert sorted(said) == sorted(f"Tin cho nhóm {n}" for n in range(12))
    tell(13, "the new id saved once, every message once", audit)


async def test_row_25_no_network_for_a_while(scene: Scene, tell: Callable[..., None]) -> None:
    writers = await bench_chat.writers(scene.url, scene.size)
    async with a_cable(scene.sandbox.port) as cable:
        pid = await scene.start("bot", api=cable.url)
        await scene.owe(30)
        await scene.sandbox.calls.bell.until(lambda: scene.sandbox.calls.methods["sendMessage"] > 5, 20)
        await cable.cut()
        await scene.owe(30, name="trong lúc mất mạng")
        scene.sandbox.acts.say(writers[0].account, writers[0].account, f"{writers[0].number} được 30%")
        scene.said += 1
        await lasting(6)
        assert await scene.waiting() >= 30
        await cable.mend()
        assert await scene.drained()
        assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
        audit = (await scene.audit()).must_hold(dropped=["unconfirmed"])
    tell(25, "all sent after the return", audit)


async def test_row_25_no_network_and_no_names_at_the_start(scene: Scene, tell: Callable[..., None]) -> None:
    await scene.owe(5)
    async with a_cable(scene.sandbox.port) as cable:
        await cable.cut()
        for nowhere in (cable.url, "http://no-such-host.invalid"):
            before = scene.logged("platform_away")
            pid = await scene.start("bot", api=nowhere)
            await until(partial(_is_logged_again, scene, "platform_away", before))
            assert await scene.nursery.end(pid, signal.SIGTERM) == 0, scene.log()
    await scene.drain()
    tell(25, "nobody there, or no such name, at the start: waited for, stopped well", (await scene.audit()).must_hold())
