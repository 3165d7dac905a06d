"""Plain-word commands: "việc của tôi", "xác nhận 121 133", "đồng ý 131", "112".

Only a text that is a command and nothing else is one; everything else is left to the reading of reports. "112 xong rồi"
and "tổng hợp xong rồi" are reports. Some answers are also short for something: "xác nhận" or "đồng ý" without a number,
a lone digit, and every yes and no, mean something only to whoever knows what was asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.core.codes import ALPHABET, LENGTH
from bot.core.task import FIRST_NUMBER
from messages.reading import command_words as words
from messages.reading.command import EVERY_UNIT, Command
from messages.reading.command_numbers import on_numbers
from messages.reading.command_units import BETWEEN_UNITS, begins_with_a_capital, is_unit
from messages.reading.command_words import CommandKind
from messages.reading.phrases import folded_phrases, is_one_of, lead_of
from messages.reading.text import clean, fold

_LONGEST = 400


def read_command(text: str) -> Command | None:
    """The command a text is; None when it is none, above all when it is a report."""
    cleaned = without_mention(clean(text))
    if len(cleaned) > _LONGEST:
        return None
    if cleaned.startswith("/"):
        return _slash(cleaned)
    for rest in _without_courtesy(cleaned):
        found = _read(rest)
        if found is not None:
            # "126 cảm ơn em nhé" thanks and asks for nothing.
            return None if found.kind is CommandKind.CARD and _THANKS.search(fold(cleaned)) else found
    return None


def is_mere_no(text: str) -> bool:
    """A no that says of nothing that it is wrong: "không ạ", "ko"."""
    return any(is_one_of(rest, words.MERE_NO) for rest in _without_courtesy(without_mention(clean(text))))


_THANKS = re.compile(r"\b(?:cam on|cam ta|thanks?|thank you|tks|thks|tk u)\b")


_MENTION = re.compile(r"^@\S+\s*|\s*@\S+$")
_SLASH = re.compile(r"/([a-z_]+)(?:@\S+)?\s*(.*)", re.IGNORECASE | re.DOTALL)
_TRAILING = " .,;!…~^:)"


def without_mention(text: str) -> str:
    """What is said to the bot, without the name it is called by in a group."""
    return _MENTION.sub("", text).strip()


_NEED_MORE = frozenset(
    (CommandKind.CARD, CommandKind.LIVE, CommandKind.TRIAL, CommandKind.BIND_GROUP, CommandKind.EVIDENCE, CommandKind.HISTORY)
)


def _slash(text: str) -> Command | None:
    match = _SLASH.fullmatch(text)
    if match is None:
        return None
    kind = words.SLASHES.get(fold(match[1]).replace("_", ""))
    if kind is None:
        return None
    rest = match[2].strip()
    if kind is CommandKind.START:
        return Command(kind, text=rest.upper())
    if not rest:
        return Command(kind) if kind not in _NEED_MORE else None
    spoken = words.SLASH_SPOKEN.get(kind)
    return _read(f"{spoken} {rest}") if spoken else None


def _without_courtesy(text: str) -> Iterator[str]:
    """The text, then with courtesies taken off: behind first, then in front, one at a time."""
    fronts = [text]
    while (shorter := _cut_front(fronts[-1])) is not None:
        fronts.append(shorter)
    for front in fronts:
        rest: str | None = front
        while rest:
            yield rest
            rest = _cut_back(rest)


def _cut_front(text: str) -> str | None:
    for typed, phrases in ((text.lower(), (words.COURTESY_MARKED,)), (fold(text), folded_phrases(words.COURTESY_BEFORE))):
        for phrase in phrases:
            if typed.startswith((phrase + " ", phrase + ",")):
                return text[len(phrase) :].lstrip(" ,")
    return None


def _cut_back(text: str) -> str | None:
    stripped = text.rstrip(_TRAILING)
    if stripped != text:
        return stripped
    folded = fold(text)
    for phrase in folded_phrases(words.COURTESY_AFTER):
        if folded.endswith(" " + phrase):
            return text[: -len(phrase)].rstrip(" ,")
    return None


def _read(text: str) -> Command | None:
    for reader in (
        _number,
        _code_alone,
        _phrase,
        _yes,
        _agreed,
        _preview,
        _card,
        _why,
        _group,
        on_numbers,
        _switch,
        _summary_on,
        _sent,
        _forward,
        _unit_tasks,
    ):
        found = reader(text)
        if found is not None:
            return found
    return None


def _number(text: str) -> Command | None:
    if re.fullmatch(r"#\s?\d{1,6}|\d{3,6}", text):
        number = int(text.lstrip("# "))
        return Command(CommandKind.CARD, (number,)) if number >= FIRST_NUMBER else None
    return None


def _code_alone(text: str) -> Command | None:
    code = _code(lead_of(text, words.CODE_LEADS)[1].lstrip(": "))
    return Command(CommandKind.START, text=code) if code else None


_CODE = re.compile(f"(?=[A-Z]*[2-9])[{ALPHABET}]{{{LENGTH}}}")


def _code(text: str) -> str | None:
    code = text.strip().upper()
    return code if _CODE.fullmatch(code) else None


def _phrase(text: str) -> Command | None:
    asked = "?" in text
    bare = text.rstrip("? ")
    for kind, phrases in words.PHRASES.items():
        if asked and kind in _NEVER_ASKED:
            continue
        if is_one_of(bare, phrases):
            return Command(kind)
    return None


_NEVER_ASKED = frozenset(
    (CommandKind.NO, CommandKind.CONFIRM, CommandKind.GRANT, CommandKind.REFUSE, CommandKind.PAUSE, CommandKind.RESUME)
)


_AGREED = re.compile(
    r"(?:(?:ok|oke|okie|vang|da|uh|u|duoc|dc|dung|roi)[ ,.]+)*(?:(?:anh|chi|toi|em|minh|a|c|e|lanh dao)\s+)?"
    r"(?:cung\s+)?(?:dong y|nhat tri|duyet|chap thuan)(?:\s+(?:voi|cho|trinh|gia han|de nghi|nay|cho phep))*"
    r"(?P<numbers>(?:[\s,]+#?\d{3,6})*)(?:[\s,]+(?:nhe|nha|roi|a|em|anh|chi|luon|thoi|day|di))*"
)


def _agreed(text: str) -> Command | None:
    """An agreement as people say it: "ok đồng ý", "anh nhất trí nhé", "đồng ý cho gia hạn 101"."""
    match = _AGREED.fullmatch(fold(text.rstrip(_TRAILING)))
    if match is None:
        return None
    return Command(CommandKind.GRANT, tuple(int(number) for number in re.findall(r"\d+", match["numbers"])))


def _yes(text: str) -> Command | None:
    typed = text.replace(",", " ").replace(".", " ").split()
    core = False
    at = 0
    while at < len(typed):
        for length in (2, 1):
            piece = " ".join(typed[at : at + length])
            if is_one_of(piece, words.YES_CORE):
                core = True
            elif not (is_one_of(piece, words.YES_AROUND) or fold(piece) in folded_phrases(words.COURTESY_AFTER)):
                continue
            at += length
            break
        else:
            return None
    return Command(CommandKind.YES) if core else None


def _card(text: str) -> Command | None:
    bare = text.rstrip("? ")
    lead, rest = lead_of(bare, words.LOOK_AT)
    if lead and (match := re.fullmatch(r"[:#]?\s?#?(\d{2,6})", rest)):
        return Command(CommandKind.CARD, (int(match[1]),))
    if (match := re.fullmatch(r"#?(\d{3,6})\s+(.+)", bare)) and is_one_of(match[2], words.LOOK_BEHIND):
        return Command(CommandKind.CARD, (int(match[1]),))
    return None


def _preview(text: str) -> Command | None:
    """A digit alone, or "xem 1": the place in a list; two digits may also be a task, which only the open question can tell."""
    rest = lead_of(text, words.PREVIEW_LEADS)[1]
    return Command(CommandKind.CHOOSE, (int(rest),)) if re.fullmatch(r"[1-9]", rest) else None


def _why(text: str) -> Command | None:
    bare = text.rstrip("? ")
    lead, rest = lead_of(bare, words.WHY_LEADS)
    if lead and (match := re.fullmatch(r"#?\s?(\d{3,6})(?:\s+n[ữu]a)?", lead_of(rest, words.NUMBER_MARKS)[1])):
        return Command(CommandKind.WHY, (int(match[1]),))
    if (match := re.fullmatch(r"#?(\d{3,6})\s+(.+)", bare)) and is_one_of(match[2], words.PHRASES[CommandKind.WHY]):
        return Command(CommandKind.WHY, (int(match[1]),))
    return None


_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])(?:[/-](?:20)\d{2})?")


def _sent(text: str) -> Command | None:
    """ "tin đã gửi tháng 11", "tin đã gửi tháng 11/2026": the month as written."""
    lead, rest = lead_of(text.rstrip("? "), words.SENT_LEADS)
    marked, month = lead_of(rest, words.MONTH_MARK) if lead else ("", "")
    return Command(CommandKind.SENT, text=month) if marked and _MONTH.fullmatch(month) else None


def _group(text: str) -> Command | None:
    """A mention may be a name of several words, so anything may stand in front when the text began with "@"."""
    typed = text.split()
    for at in range(len(typed)):
        lead, rest = lead_of(" ".join(typed[at:]), words.GROUP_LEADS)
        if lead and (code := _code(rest.lstrip(": "))):
            return Command(CommandKind.BIND_GROUP, text=code)
    return None


_HOW_MANY = re.compile(r"^\d{1,2}\s+(?=\D)(?:(?:phòng|đơn vị)\s+(?=[A-ZĐ]{2}|phòng\b))?")
""""bật 2 phòng QLĐT và QLLĐ"."""


def _switch(text: str) -> Command | None:
    for kind, leads in ((CommandKind.LIVE, words.LIVE_LEADS), (CommandKind.TRIAL, words.TRIAL_LEADS)):
        lead, rest = lead_of(text, leads)
        if not lead:
            continue
        if is_one_of(rest, words.ALL_UNITS):
            return Command(kind, unit=EVERY_UNIT)
        if is_unit(rest):
            return Command(kind, unit=rest)
        names = BETWEEN_UNITS.split(_HOW_MANY.sub("", rest))
        if all(map(is_unit, names)):
            return Command(kind, unit=", ".join(names))
        if begins_with_a_capital(rest):
            return Command(kind, unit=rest)
    return None


_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?")


def _summary_on(text: str) -> Command | None:
    lead, rest = lead_of(text, words.SUMMARY_LEADS)
    if not lead:
        return None
    day = lead_of(rest, words.UNTIL)[1]
    return Command(CommandKind.SUMMARY, text=day) if _DATE.fullmatch(day) or is_one_of(day, words.SPOKEN_DAYS) else None


def _forward(text: str) -> Command | None:
    """ "bản chuyển tiếp QLĐT": the unit as written."""
    lead, rest = lead_of(text, words.FORWARD_LEADS)
    return Command(CommandKind.FORWARD, unit=rest) if lead and is_unit(rest) else None


def _unit_tasks(text: str) -> Command | None:
    lead, rest = lead_of(text.rstrip("? "), words.UNIT_TASK_LEADS)
    return Command(CommandKind.UNIT_TASKS, unit=rest) if lead and is_unit(rest) else None
