"""A command as a value: what a text that is a command and nothing else asks for."""

from __future__ import annotations

from dataclasses import dataclass

from messages.reading.command_words import CommandKind

EVERY_UNIT = "*"
"""The `unit` of "bật tất cả"."""


@dataclass(frozen=True, slots=True)
class Command:
    """`text`: a code (start, bind_group), the day asked for (summary), the month (sent), what is missing (supplement), the reason (refuse),
    another date (grant), or the right content (no). `unit`: a name as written, or EVERY_UNIT. `about`: the kind of request that a
    decision names ("đồng ý gia hạn 131"), a key of `messages.labels.REQUESTS`."""

    kind: CommandKind
    numbers: tuple[int, ...] = ()
    text: str = ""
    unit: str = ""
    about: str = ""
