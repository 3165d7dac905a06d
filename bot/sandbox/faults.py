"""Scripted faults: what shall go wrong with the next calls of the bot."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import Any

from bot.sandbox.refusal import PREFIXES, Refused, too_many

Json = dict[str, Any]

KINDS = (
    "delay",
    "reset_before",
    "reset_after",
    "lost",
    "login",
    "empty",
    "garbled",
    "400",
    "401",
    "403",
    "404",
    "408",
    "409",
    "413",
    "426",
    "429",
    "500",
    "502",
    "503",
    "504",
)
DESCRIPTIONS = {
    400: "Bad Request: scripted fault",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    413: "Request Entity Too Large",
}

_numbers = count(1)


@dataclass(slots=True)
class Fault:
    """One scripted fault.

    `kind`: a status ("429", "403", "502" ... ; 5xx answer with an HTML page), "delay" (answer late), "reset_before"
    (connection reset, nothing happened), "reset_after" (it happened, then the connection is reset), "lost" (it happened
    and no answer ever comes), "login" (a network's login page with status 200, nothing happened), "empty" and "garbled" (it
    happened, and the answer is nothing, or half of itself).
    `method`: one of Telegram's, one of Zalo's as "zalo:sendMessage", a whole service as "telegram:" or "zalo:", or all when
    empty. `skip` lets that many matching calls pass first; `count` is how many calls are hit.
    """

    kind: str
    method: str = ""
    chat: int | None = None
    count: int = 1
    skip: int = 0
    seconds: float = 0.0
    """How long a delay lasts; how long a lost answer keeps the connection open."""
    retry_after: int = 1
    description: str = ""
    parameters: Json | None = None
    id: int = 0
    hits: int = 0

    def fits(self, method: str, chat: str) -> bool:
        """Whether a call is one this fault waits for."""
        if self.method.endswith(":"):
            if (self.method == "zalo:") is not method.startswith("zalo:"):
                return False
        elif self.method and self.method.lower() != method.lower():
            return False
        return self.chat is None or str(self.chat) == chat

    def refusal(self) -> Refused | None:
        """The refusal this fault answers with, if it is one."""
        if not self.kind.isdigit():
            return None
        status = int(self.kind)
        if status == 429:
            return too_many(self.retry_after)
        return Refused(status, self.description or DESCRIPTIONS.get(status, PREFIXES[status]), self.parameters)


class Faults:
    """The faults still to come, in the order in which they were written."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Schedule a fault."""
        fault.id = next(_numbers)
        self.waiting.append(fault)
        return fault

    def take(self, method: str, chat: str) -> Fault | None:
        """The fault that hits this call, if any; a fault that has hit often enough is gone."""
        for fault in self.waiting:
            if not fault.fits(method, chat):
                continue
            if fault.skip > 0:
                fault.skip -= 1
                continue
            fault.hits += 1
            if fault.hits >= fault.count:
                self.waiting.remove(fault)
            return fault
        return None
