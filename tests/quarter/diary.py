"""The quarter written down in Markdown: day by day in short, whole as one person of each kind lived it, the months' reports."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from itertools import groupby
from pathlib import Path

from docx import Document
from docx.text.paragraph import Paragraph

from tests.quarter.checks import Check, Noise, Sent, days_of_heads, noise_of
from tests.quarter.play import Play
from tests.quarter.scene import Event

_WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_LINE, _ANSWER = 70, 45
"""Letters of one thing in the days' short form, and of what the bot answered to it."""
_KINDS = {
    "staff": "Cán bộ",
    "focal": "Đầu mối",
    "head": "Trưởng phòng",
    "clerk": "Văn thư, tổ Tổng hợp",
    "leader": "Lãnh đạo Ban",
    "admin": "Quản trị",
}
_FULL_DAYS_OF_CLERK = 7
"""The clerk's chat fills a book: whole are the first days, and every closing, the year's end and the change of units."""


def write(folder: Path, play: Play, sent: Sequence[Sent], checks: Sequence[Check]) -> None:
    """Everything, into an emptied folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.md"):
        old.unlink()
    files = {"README.md": _readme(play, sent, checks), "noise.md": _noise(play, sent)}
    files |= {f"days-{month}.md": text for month, text in _days(play, sent)}
    files |= {f"as-{kind}.md": text for kind, text in _people(play)}
    files["as-group.md"] = _groups(play)
    files |= dict(_reports(play))
    for name, text in files.items():
        (folder / name).write_text(text.rstrip() + "\n", encoding="utf-8")


# --- day by day -----------------------------------------------------------------------------------------------------


def _days(play: Play, sent: Sequence[Sent]) -> Iterator[tuple[str, str]]:
    unasked = {(one.event.chat_id, one.event.message_id): one for one in sent if one.is_unasked}
    by_month: dict[str, list[str]] = {}
    day: date | None = None
    for event in _in_order(play.scene.events):
        lines = by_month.setdefault(f"{event.at:%Y-%m}", [f"# {event.at:%m/%Y}", ""])
        if event.at.date() != day:
            day = event.at.date()
            lines += ["", f"## {_WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}", ""]
        one = unasked.get((event.chat_id, event.message_id))
        if not event.of_bot:
            where = f" ({event.chat})" if event.chat != event.who else ""
            words = " ".join(filter(None, (f"[{event.file}]" if event.file else "", event.text)))
            lines.append(f"- {event.at:%H:%M} **{event.who}**{where}: {_short(words)}{_answer(play.scene.events, event)}")
        elif one is not None:
            lines.append(f"- {event.at:%H:%M} → {event.chat}: {_short(event.text)}")
    for month, lines in by_month.items():
        yield month, "\n".join(lines)


def _in_order(events: Sequence[Event]) -> Iterator[Event]:
    """What the bot says to several chats in one minute leaves in any order: here by their names, so that two runs read the same."""
    for _, some in groupby(events, lambda event: (event.of_bot, event.at.replace(second=0, microsecond=0))):
        yield from sorted(some, key=lambda event: event.chat if event.of_bot else "")


def _answer(events: Sequence[Event], said: Event) -> str:
    """The first line the bot answered."""
    at = _places(events)[id(said)]
    for event in events[at + 1 : at + 12]:
        if event.of_bot and event.chat == said.chat:
            return f" ↳ {_short(event.text, _ANSWER)}"
        if not event.of_bot and event.chat == said.chat:
            break
    return ""


_index: dict[int, dict[int, int]] = {}


def _places(events: Sequence[Event]) -> dict[int, int]:
    if id(events) not in _index:
        _index.clear()
        _index[id(events)] = {id(event): place for place, event in enumerate(events)}
    return _index[id(events)]


def _short(text: str, most: int = _LINE) -> str:
    line = " ⏎ ".join(part for part in text.split("\n") if part)
    line = re.sub(r"(Kính gửi đồng chí [^⏎]+) ⏎ ", "", line)
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


# --- as somebody ----------------------------------------------------------------------------------------------------


def chosen(play: Play) -> dict[str, str]:
    """Somebody of each kind, who was of it to the end: of staff and focal persons whoever wrote most, of heads whoever heard most."""
    wrote = Counter(event.who for event in play.scene.events if not event.of_bot)
    heard = Counter(event.chat for event in play.scene.events if event.of_bot)
    found = {}
    for kind in _KINDS:
        of_kind = [(name, actor.member) for name, actor in play.scene.actors.items() if actor.member and play.cast_role(name) == kind]
        names = [name for name, member in of_kind if member.role == kind]
        count = heard if kind == "head" else wrote
        if names:
            found[kind] = max(names, key=lambda name: (count[name], name))
    return found


def _people(play: Play) -> Iterator[tuple[str, str]]:
    for kind, name in chosen(play).items():
        unit = play.habits.units.get(name, "")
        lines = [f"# {_KINDS[kind]}: {name}{f', {unit}' if unit else ''}", ""]
        days = sorted({event.at.date() for event in play.scene.events if name in (event.chat, event.who)})
        whole = set(days)
        if kind == "clerk":
            lines += [f"Trọn vẹn {_FULL_DAYS_OF_CLERK} ngày đầu và các ngày đặc biệt; ngày khác: xem days-*.md.", ""]
            special = {date(2026, 12, d) for d in (1, 14, 15, 28)} | {date(2027, 1, d) for d in (4, 5, 14)} | {date(2027, 2, 15)}
            whole = set(days[:_FULL_DAYS_OF_CLERK]) | special
        day: date | None = None
        for event in play.scene.events:
            if name not in (event.chat, event.who) or event.at.date() not in whole:
                continue
            if event.at.date() != day:
                day = event.at.date()
                lines += ["", f"## {_WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}", ""]
            lines += _bubble(event, name)
        yield kind, "\n".join(lines)


def _groups(play: Play) -> str:
    """What is read in the groups, whole; of a picture its file."""
    lines = ["# Trong các nhóm", ""]
    groups = {group.name for group in play.scene.groups.values()}
    day: date | None = None
    for event in _in_order(play.scene.events):
        if event.chat not in groups:
            continue
        if event.at.date() != day:
            day = event.at.date()
            lines += ["", f"## {_WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}", ""]
        lines += _bubble(event, "")
    return "\n".join(lines)


def _bubble(event: Event, name: str) -> Iterator[str]:
    who = "Bot" if event.of_bot else "Tôi" if name else event.who
    where = f" (trong {event.chat})" if event.chat != name else ""
    file = f" 📎 {event.file}" if event.file else ""
    yield f"**{event.at:%H:%M} {who}**{where}{file}"
    yield from (f"> {line}  " for line in event.text.split("\n"))
    if event.buttons:
        yield f"> [{'] ['.join(event.buttons)}]"
    yield ""


# --- figures --------------------------------------------------------------------------------------------------------


def _reports(play: Play) -> Iterator[tuple[str, str]]:
    """The drafts of the months' reports as the clerk got them, in words."""
    for event in play.scene.events:
        if event.of_bot and event.file.startswith("bao-cao-") and event.file.endswith(".docx"):
            lines = [f"<!-- {event.file}, {event.at:%H:%M %d/%m/%Y} -->", ""]
            for block in Document(BytesIO(play.scene.content_of(event))).iter_inner_content():
                if isinstance(block, Paragraph):
                    lines += [block.text, ""] if block.text.strip() else []
                    continue
                for number, row in enumerate(block.rows):
                    # A merged cell comes once for each column it spans.
                    cells = [
                        " ".join(cell.text.split()) if at == 0 or cell._tc is not row.cells[at - 1]._tc else ""
                        for at, cell in enumerate(row.cells)
                    ]
                    lines.append(f"| {' | '.join(cells)} |")
                    if number == 0:
                        lines.append("|" + "---|" * len(cells))
                lines.append("")
            yield event.file.removesuffix(".docx").removesuffix("-da-chot") + ".md", "\n".join(lines)


def _noise(play: Play, sent: Sequence[Sent]) -> str:
    """Messages of the bot's own accord, and the days on which there were any."""
    lines = [
        "# Số tin mỗi người nhận",
        "",
        "| người | vai trò | đơn vị | tin nhắc | số ngày | trong đó Bot tự nhắc | trả lời | đã nhắn |",
        "|---|---|---|--:|--:|--:|--:|--:|",
    ]
    everybody: list[Noise] = noise_of(play, list(sent))
    lines += [
        f"| {one.name} | {_KINDS[one.role]} | {one.unit} | {one.messages} | {one.days} | {one.own_days} | {one.answers} | {one.wrote} |"
        for one in everybody
        if one.messages or one.answers or one.wrote
    ]
    silent = sum(1 for one in everybody if not (one.messages or one.answers or one.wrote))
    return "\n".join([*lines, "", f"{silent} người không nhận và không nhắn gì." if silent else ""])


def _readme(play: Play, sent: Sequence[Sent], checks: Sequence[Check]) -> str:
    people, cast = chosen(play), play.cast
    lines = [
        "# A quarter, simulated",
        "",
        f"{len(cast.units)} units, {len(cast.members)} people, {play.tasks} tasks (a series counts each period), from 16/11/2026 to",
        f"{play.size.last:%d/%m/%Y}, and the city's office beside it: played on the real bot over the sandbox's Telegram and Zalo",
        "servers, on a clock that is moved from event to event. What people write are the labelled replies of tests/data, fitted to",
        "their tasks. Made anew by `make quarter`; nothing in this folder is written by hand.",
        "",
        "- `days-*.md`: who got what, who said what, day by day, in short",
        *(f"- `as-{kind}.md`: {_KINDS[kind]}, {name}: the whole chat, or the days named at its top" for kind, name in people.items()),
        "- `as-group.md`: the three groups, whole",
        "- `bao-cao-*.md`: the drafts of the months' reports, as text",
        "- `noise.md`: messages per person",
        "",
        "## What held",
        "",
        "| check | cases | |",
        "|---|--:|---|",
        *(f"| {one.name} | {one.cases} | {outcome(one)} |" for one in checks),
    ]
    for one in checks:
        if not one.holds:
            lines += ["", f"### {one.name}", "", *(f"- {case}" for case in one.wrong[:40])]
    lines += ["", days_of_heads(play, list(sent))]
    lines += ["", "## What was meant and what was understood", "", *_understood(play)]
    kinds = Counter(one.kind for one in sent if one.is_unasked)
    lines += [
        "",
        "## What the bot said unasked",
        "",
        "| kind | messages |",
        "|---|--:|",
        *(f"| {k} | {n} |" for k, n in kinds.most_common()),
    ]
    return "\n".join(lines)


def outcome(one: Check) -> str:
    """Where nothing of the kind happened, nothing was shown either."""
    return f"**{len(one.wrong)} wrong**" if not one.holds else "holds" if one.cases else "no case"


def _understood(play: Play) -> Iterator[str]:
    table: dict[str, Counter[str]] = {}
    for one in play.habits.heard:
        wrote = {what for number, what in one.wrote if number == one.number}
        if wrote == {one.meant} or (one.meant in ("question", "other") and not one.wrote):
            outcome = "at once" if not one.asked and one.tries == 1 else "after a question"
        elif one.requested:
            outcome = "request"
        elif wrote:
            outcome = "otherwise"
        else:
            outcome = "not recorded"
        table.setdefault(one.meant, Counter())[outcome] += 1
    columns = ("at once", "after a question", "request", "otherwise", "not recorded")
    yield f"| meant | {' | '.join(columns)} |"
    yield "|---|" + "--:|" * len(columns)
    for meant, counts in sorted(table.items(), key=lambda pair: -sum(pair[1].values())):
        yield f"| {meant} | {' | '.join(str(counts[c]) for c in columns)} |"
