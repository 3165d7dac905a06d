"""Stand-ins for the two things a test must hold in its own hands: the office's clock and the platform."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from bot.core.channel import Capabilities, ChannelError, Failure
from bot.core.clock import OFFICE_ZONE
from bot.core.outgoing import Outgoing, Sent


def moment(text: str) -> datetime:
    """An instant of the office: "2024-11-07 08:05"."""
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE)


class FixedClock:
    """The office's clock, which stands still until it is set."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        return self._now

    def set(self, now: datetime | str) -> None:
        """`now`: an instant, or the office's wall clock as "2024-11-07 08:05"."""
        self._now = moment(now) if isinstance(now, str) else now

    def step(self, **delta: float) -> None:
        """Forward, by `minutes=`, `hours=`, `days=`."""
        self._now += timedelta(**delta)


Step = Exception | Callable[[str, Outgoing], Awaitable[None]] | None


@dataclass
class RecordingChannel:
    """A channel that takes down what it is given. `script` has one step for each send to come: an error to raise, a
    function to run first (which may raise), or None for a plain yes; after its end everything is a yes.

    `tried` holds every send, `sent` those that were answered with yes, each as (chat, text).
    """

    name: str = "telegram"
    can: Capabilities = field(default_factory=Capabilities)
    script: deque[Step] = field(default_factory=deque)
    tried: list[tuple[str, Outgoing]] = field(default_factory=list)
    sent: list[tuple[str, str]] = field(default_factory=list)
    toasts: list[tuple[str, str]] = field(default_factory=list)

    def will(self, *steps: Step) -> None:
        self.script.extend(steps)

    def fail(self, failure: Failure, *, times: int = 1, retry_after: float | None = None, new_address: str | None = None) -> None:
        """The next sends fail in this way."""
        self.will(*(ChannelError(failure, f"{failure} it is", retry_after=retry_after, new_address=new_address) for _ in range(times)))

    async def send(self, chat: str, outgoing: Outgoing) -> Sent:
        self.tried.append((chat, outgoing))
        step = self.script.popleft() if self.script else None
        if isinstance(step, Exception):
            raise step
        if step is not None:
            await step(chat, outgoing)
        self.sent.append((chat, outgoing.plain))
        return Sent(f"m{len(self.tried)}")

    async def toast(self, press: str, text: str) -> None:
        self.toasts.append((press, text))

    async def fetch(self, provider_file: str, to: Path) -> Path:
        raise ChannelError(Failure.REJECTED, f"there is no file {provider_file}")

    def texts(self, chat: str) -> list[str]:
        """What a chat has received, oldest first."""
        return [text for to, text in self.sent if to == chat]
