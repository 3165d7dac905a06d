"""Work done once a day, made up when a night was missed: the index anew, the end of retention, the calendar ahead."""

from __future__ import annotations

import structlog

from bot.core.clock import Clock
from bot.core.garbage import look_for_circles
from bot.services import nightly
from bot.services.store import Store

log = structlog.get_logger()


async def run(store: Store, clock: Clock) -> None:
    try:
        done = await nightly.run_once(store, clock.now())
    except Exception:
        # A night that fails is tried again at the next tick; it must not take the bot with it.
        log.exception("nightly_failed")
        return
    if done is not None:
        look_for_circles()
        log.info(
            "nightly_done", drift=done.drift, inbox_emptied=done.pruned.inbox, messages_emptied=done.pruned.messages, given_up=done.swept
        )
        if done.drift:
            log.error("planner_index_drifted", assignments=done.drift)
