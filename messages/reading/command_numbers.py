"""Commands of a verb with task numbers behind it: "xác nhận 121 133", "bổ sung 118: gửi bản ký", "đồng ý 140 P. DN đến 27/11"."""

from __future__ import annotations

import re

from messages.reading import command_words as words
from messages.reading.command import Command
from messages.reading.command_units import begins_with_a_capital, is_unit
from messages.reading.command_words import CommandKind
from messages.reading.phrases import is_one_of, lead_of, phrases_of

NUMBER = r"#?\d{3,6}"
NEXT_NUMBER = rf"(?:\s*[,;]\s*|\s+(?:va\s+)?){NUMBER}"
"""Something stands between two numbers. If it need not, a row of digits or of numbers could be cut in so many ways that looking at all of
them would never end."""
_NUMBERS = re.compile(r"#?\d{1,6}(?!\d|\s?%|/|\.\d)")


def on_numbers(text: str) -> Command | None:
    """A verb with task numbers behind it, and for some a text behind those."""
    for kind, leads in (
        (CommandKind.SUPPLEMENT, words.SUPPLEMENT_LEADS),
        (CommandKind.CONFIRM, words.CONFIRM_LEADS),
        (CommandKind.RECEIVED, words.RECEIVED_LEADS),
        (CommandKind.EVIDENCE, words.EVIDENCE_LEADS),
        (CommandKind.HISTORY, words.HISTORY_LEADS),
        (CommandKind.UPSTREAM, words.UPSTREAM_DONE),
        (CommandKind.WORK_FILE, words.WORK_FILE_DONE),
        (CommandKind.GRANT, words.GRANT_LEADS),
        (CommandKind.REFUSE, words.REFUSE_LEADS),
        (CommandKind.NO, words.NO_LEADS),
    ):
        lead, rest = lead_of(text, leads)
        if not lead:
            continue
        numbers, behind = _take_numbers(rest)
        if not numbers and kind is CommandKind.REFUSE and rest.startswith(":"):
            return Command(kind, text=rest[1:].strip())
        unit, after = _unit_of(behind, kind) if kind in _OF_A_UNIT and len(numbers) == 1 else ("", behind)
        if numbers and (said := _said(kind, lead, after)) is not None:
            return Command(kind, numbers, said, unit, _about(lead))
    match = re.fullmatch(r"#?(\d{3,6})\s+(.+)", text)
    if match and is_one_of(match[2], words.NO_LEADS):
        return Command(CommandKind.NO, (int(match[1]),))
    numbers, behind = _take_numbers(text)
    behind = behind.lstrip(":, ")
    for kind, done in ((CommandKind.UPSTREAM, words.UPSTREAM_DONE), (CommandKind.WORK_FILE, words.WORK_FILE_DONE)):
        if numbers and is_one_of(behind, done):
            return Command(kind, numbers)
    return None


_OF_A_UNIT = frozenset((CommandKind.CONFIRM, CommandKind.RECEIVED, CommandKind.SUPPLEMENT, CommandKind.GRANT, CommandKind.REFUSE))
"""A task of many units is claimed by each of them, and each may ask for a later day: behind its number may stand whose part is
meant ("xác nhận 140 P. DN", "đồng ý 140 P. DN đến 27/11")."""
_UNTIL_A_DAY = re.compile(r"\s(?=(?:đến|tới|den|toi)\s)", re.IGNORECASE)


def _unit_of(behind: str, kind: CommandKind) -> tuple[str, str]:
    """A unit's name and what stands behind it; "" where a text does not begin with one."""
    if kind is CommandKind.GRANT:
        name, _, after = _UNTIL_A_DAY.sub(":", behind, count=1).partition(":")
        mark = ""
    else:
        name, mark, after = behind.partition(":")
    name = lead_of(name.strip(), words.OF)[1]
    # "không 131 Phòng đang vướng" is a report: of a refusal only what a colon follows may be any name.
    named = is_unit(name) or ((kind is not CommandKind.REFUSE or bool(mark)) and begins_with_a_capital(name))
    return (name, f"{mark}{after}") if named else ("", behind)


def _about(lead: str) -> str:
    """The kind of request that a decision names; "" for whatever is asked, and where nothing is decided."""
    return next((kind for kind, ends in words.OF_REQUESTS.items() if lead.endswith(tuple(phrases_of(ends)))), "")


_ALONE = frozenset(
    (CommandKind.CONFIRM, CommandKind.RECEIVED, CommandKind.EVIDENCE, CommandKind.HISTORY, CommandKind.UPSTREAM, CommandKind.WORK_FILE)
)
"""Nothing but numbers stands behind these."""


def _said(kind: CommandKind, lead: str, behind: str) -> str | None:
    """What is said behind the numbers of a verb; None when it does not fit the verb, and the text is none of ours."""
    if not behind:
        return ""
    if kind in _ALONE:
        return None
    if behind[0] in ":-–" and kind is not CommandKind.GRANT:
        return behind[1:].strip()
    opened = behind.lstrip(",;: ")
    if kind is CommandKind.GRANT:
        return opened if lead_of(opened, words.TO)[0] else None
    if kind is CommandKind.REFUSE:
        because, reason = lead_of(opened, words.BECAUSE)
        return reason.lstrip(": ") if because and reason else None
    return opened if is_one_of(lead, words.SUPPLEMENT_PLAIN) else None


def _take_numbers(text: str) -> tuple[tuple[int, ...], str]:
    """The task numbers a text begins with, and what stands behind them."""
    numbers: list[int] = []
    rest = text
    while True:
        at = rest.lstrip(", ;" if numbers else ": ")
        marked, behind = lead_of(at, words.AND + ", " + words.NUMBER_MARKS)
        if marked:
            at = behind
        match = _NUMBERS.match(at)
        if match is None:
            return tuple(dict.fromkeys(numbers)), rest.strip()
        numbers.append(int(match.group().lstrip("#")))
        rest = at[match.end() :]
