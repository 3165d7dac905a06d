"""Are there files to be kept?"""

from __future__ import annotations

import structlog

from bot.core.clock import Clock
from bot.services.keeping import Keeper

log = structlog.get_logger()


async def run(keeper: Keeper, clock: Clock) -> None:
    try:
        kept = await keeper.keep(clock.now())
    except Exception:
        # A disk that is full for a while must not end the tick; what was sent is still on the platform.
        log.exception("files_not_kept")
        return
    if kept:
        log.info("files_kept", files=kept)
