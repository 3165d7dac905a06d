"""What must be true at the end: figures come out the same, nothing owed was lost, nobody was disturbed, the tone was kept."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.core.clock import OFFICE_ZONE
from bot.core.delivery import Priority
from bot.core.periods import Asked, PeriodKind
from bot.sandbox.zalo_acts import wire_message_id
from bot.services import periods, summarise
from db.session import Database
from messages import labels
from tests.quarter.cast import OFFICE, ZALO
from tests.quarter.daily import DailyFigures
from tests.quarter.play import Play
from tests.quarter.scene import Event, Scene
from tests.quarter.script import FIRST, is_working

_FEWEST_HEAD_DAYS, _FEWEST_CHAIR_DAYS = 60, 30
"""On fewer days of a year than these a head, and the chair, are to hear from the bot; here their share of the working days."""
_HEAD_DAYS_A_WEEK, _ANY_HEAD_DAYS_A_WEEK = 2, 3
"""Of a full register: the list of the week and one exception, for half of the heads; the head of the most work one more."""
_ROUNDS = 3
_CLERK_AT_EIGHT = 4
"""The morning line, what was said overnight (in two messages when it is long), and one card that asks for a decision."""
_WORKING_DAYS_A_YEAR = 249
_QUOTED = re.compile(r"“[^”]*”", re.DOTALL)
_BRACKETS = re.compile(r" ?\((?:[^()]|\([^()]*\))*\)")
_THEIRS = re.compile(r"(?<=vướng mắc:)[^\n]*|(?<=:) (?:vướng|vuong|kẹt|ket) [^\n]*|(?<=[Ll]ý do:)[^\n]*|(?<=Ý kiến:)[^\n]*")
"""What a person said, where it stands without quotes."""
_BAD_WORDS = re.compile(r"\bbạn\b|vui lòng|hệ thống ghi nhận|cảnh cáo|vi phạm|\btôi\b", re.IGNORECASE)
_OF_PEOPLE = frozenset(("decision", "remind", "file"))
"""What a person caused: a decision, a reminder the clerk sends by hand, an ordered file."""
_OWN_ACCORD = frozenset(("digest", "introduction", "summary", "morning", "hour"))
_FEWEST_DAYS_TO_JUDGE = 40
"""The first weeks bring the introduction and what was overdue: a cap of a year says nothing of them."""
_EARLIEST, _LATEST = time(7, 30), time(16, 31)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message of the ledger that a server has: its kind, whom it was for, and what was seen of it."""

    kind: str
    priority: int
    recipient: str
    slot: str
    trial: bool
    event: Event
    rules: tuple[str, ...]

    @property
    def is_unasked(self) -> bool:
        return self.priority != Priority.ANSWER


@dataclass(slots=True)
class Check:
    """One thing that must hold; `wrong` names every case in which it does not."""

    name: str
    cases: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        return not self.wrong


async def sent_of(play: Play) -> list[Sent]:
    """Every message the servers hold, with its row of the ledger; one without a row has kind "?"."""
    scene = play.scene
    seen = {_key(scene, event): event for event in scene.events if event.of_bot}
    rules: defaultdict[int, list[str]] = defaultdict(list)
    for row in await scene.rows("SELECT message_id, rule FROM item WHERE live ORDER BY id"):
        rules[row.message_id].append(row.rule)
    found = []
    for row in await scene.rows(
        "SELECT id, kind, priority, recipient, slot, trial, channel, chat, provider_id FROM message WHERE state = 'sent' ORDER BY id"
    ):
        event = seen.pop((row.channel, str(row.chat), str(row.provider_id)), None)
        if event is not None:
            found.append(Sent(row.kind, row.priority, row.recipient, row.slot, bool(row.trial), event, tuple(rules[row.id])))
        else:
            found.append(Sent("unseen", row.priority, row.recipient, row.slot, bool(row.trial), _nothing(row), ()))
    found += [Sent("?", 0, "", "", False, event, ()) for event in seen.values()]
    return sorted(found, key=lambda one: (one.event.at, one.event.chat, one.event.message_id))


def _nothing(row: Any) -> Event:
    return Event(datetime(1970, 1, 1, tzinfo=OFFICE_ZONE), str(row.chat), "bot", f"{row.kind} {row.recipient} {row.slot}")


def _key(scene: Scene, event: Event) -> tuple[str, str, str]:
    """How the ledger knows a message: its channel, chat and number there."""
    message = scene.sandbox.world.messages[event.chat_id][event.message_id]
    where = scene.sandbox.world.chat(event.chat_id)
    number = wire_message_id(message) if where.channel == ZALO else str(event.message_id)
    return where.channel, where.account, number


async def check(play: Play, sent: list[Sent]) -> list[Check]:
    """All of them, in the order of their weight."""
    daily = play.daily
    return [
        _nothing_recorded_wrong(play),
        _nothing_refused(play),
        _ledger_and_servers(sent),
        await _nothing_given_up(play),
        _told_when_late(daily),
        _no_duplicates(sent),
        _no_circles(sent),
        _times(sent),
        await _days_come_out_the_same(play, daily),
        *await _closings(play),
        _identities(daily),
        _tone(sent),
        await _nothing_crossed(play),
        *_noise(play, sent),
    ]


def _nothing_recorded_wrong(play: Play) -> Check:
    found = Check("no report was recorded as done that was not meant so", len(play.habits.heard))
    found.wrong += play.habits.wrong_done
    return found


def _nothing_refused(play: Play) -> Check:
    """After being asked, people say it in the words the bot itself shows: "112 xong"."""
    plain = [one for one in play.habits.heard if one.tries > 1]
    found = Check("what is said in the plainest words is written, asked about or passed on", len(plain))
    found.wrong += [f"{one.who}: “{one.words}”" for one in plain if not one.wrote and not one.requested]
    return found


def _ledger_and_servers(sent: list[Sent]) -> Check:
    found = Check("every message the ledger calls sent is at the server, and every message there has its row", len(sent))
    found.wrong += [f"{one.event.at:%d/%m %H:%M} {one.event.chat}: {one.event.text[:80]}" for one in sent if one.kind in ("?", "unseen")]
    return found


async def _nothing_given_up(play: Play) -> Check:
    found = Check("no message was given up, and none is left on its way")
    rows = await play.scene.rows(
        "SELECT state, dropped_as, kind, count(*) AS n FROM message WHERE state <> 'sent' AND NOT (state = 'ready' AND not_before > :now)"
        " GROUP BY state, dropped_as, kind ORDER BY 1, 2, 3",
        now=int(play.scene.clock.now().timestamp() * 1_000_000),
    )
    for row in rows:
        found.cases += row.n
        if row.state != "dropped" or row.dropped_as not in ("moot", "expired"):
            found.wrong.append(f"{row.n} × {row.kind}: {row.state} {row.dropped_as or ''}")
    return found


def _told_when_late(daily: DailyFigures) -> Check:
    """By the evening of the first working day on which a task is late, its ladder has begun, whatever was promised or asked for."""
    return Check("whoever is late has been told on the first day late", daily.late, list(daily.untold))


def _working_days(after: date, until: date) -> int:
    return sum(1 for n in range(1, (until - after).days + 1) if is_working(after + timedelta(days=n)))


def _no_duplicates(sent: list[Sent]) -> Check:
    """The same words twice within three days to one chat, unasked and without the label; what two acts of people caused may
    read alike."""
    found = Check("nobody got the same message twice without the label")
    last: dict[tuple[str, str], Sent] = {}
    for one in sent:
        if not one.is_unasked or one.event.text.startswith(labels.RESEND):
            continue
        found.cases += 1
        key = (one.event.chat, f"{one.event.text}{one.event.file}")
        before = last.get(key)
        of_people = one.kind in _OF_PEOPLE or set(one.rules) == {"decision"}
        twice_asked = before is not None and of_people and one.slot != before.slot
        if before is not None and one.event.at - before.event.at < timedelta(days=3) and not twice_asked:
            found.wrong.append(f"{one.event.at:%d/%m %H:%M} {one.event.chat}: {one.event.text[:100]}")
        last[key] = one
    return found


def _no_circles(sent: list[Sent]) -> Check:
    """Who answers in the words a message shows gets on: the same answer to one chat more than three times a day goes in circles."""
    found = Check("nobody who answers in the words shown is shown the same again and again")
    times: Counter[tuple[str, date, str]] = Counter()
    for one in sent:
        if not one.is_unasked:
            times[one.event.chat, one.event.at.date(), one.event.text] += 1
    found.cases = len(times)
    found.wrong += [f"{day:%d/%m} {chat}, {n} times: {text[:100]}" for (chat, day, text), n in times.items() if n > _ROUNDS]
    return found


def _times(sent: list[Sent]) -> Check:
    found = Check("nothing was said unasked on a day off or outside the office's hours")
    for one in sent:
        if not one.is_unasked:
            continue
        found.cases += 1
        clock = one.event.at.time()
        # A digest may become owed at noon; what is told of an event waits for the afternoon.
        noon = time(11, 1) <= clock < time(14) and one.kind != "digest"
        if not is_working(one.event.at.date()) or not _EARLIEST <= clock <= _LATEST or noon:
            found.wrong.append(f"{one.event.at:%a %d/%m %H:%M} {one.event.chat} ({one.kind}): {one.event.text[:60]}")
    return found


async def _days_come_out_the_same(play: Play, daily: DailyFigures) -> Check:
    found = Check("the figures of every past day come out the same today, to the last digit", len(daily.kept))
    scene = play.scene
    assert scene.bot is not None
    for (code, day), kept in daily.kept.items():
        again = await summarise.summarise(scene.bot.database, scene.offices[code], day, now=scene.clock.now())
        if json.dumps(again.to_json(), sort_keys=True) != kept:
            found.wrong.append(f"{code} {day:%d/%m/%Y}")
    return found


async def _closings(play: Play) -> list[Check]:
    """A closed period prints as it was closed, comes out of the history, and begins where the one before it ended."""
    same = Check("a closed month comes out of the history as it was closed")
    holds = Check("opening + new + received + reopened − done − withdrawn − handed over = closing: office, sources, units")
    joined = Check("each closed month begins with what the month before left unfinished")
    scene = play.scene
    assert scene.bot is not None
    office, before = scene.offices[OFFICE], None
    database: Database = scene.bot.database
    for row in await scene.rows("SELECT kind, year, number FROM closing WHERE organisation_id = :office ORDER BY last", office=office):
        asked = Asked(PeriodKind(row.kind), row.year, row.number)
        report = await periods.of_period(database, office, asked, now=scene.clock.now())
        assert report.closed_at is not None
        async with database.read() as connection:
            counted = await periods.count(connection, office, report.period, report.closed_at)
        same.cases += 1
        if report.figures != counted:
            same.wrong.append(f"{row.number}/{row.year}")
        lines = [report.figures.movement, *(s.movement for s in report.figures.by_source), *(u.movement for u in report.figures.by_unit)]
        holds.cases += len(lines)
        holds.wrong += [f"{row.number}/{row.year}: {line}" for line in lines if not line.holds]
        if before is not None:
            joined.cases += 1
            if report.figures.movement.opening != before.closing:
                joined.wrong.append(f"{row.number}/{row.year}: {report.figures.movement.opening} after {before.closing}")
        before = report.figures.movement
    return [same, holds, joined]


def _identities(daily: DailyFigures) -> Check:
    found = Check("the seven buckets add up to the total, office and sources, on every day", len(daily.kept))
    for (code, day), kept in daily.kept.items():
        figures = json.loads(kept)
        for line in (figures, *figures["by_source"]):
            if sum(line["buckets"].values()) != line["total"]:
                found.wrong.append(f"{code} {day:%d/%m/%Y}: {line.get('source', 'all')}")
        if sum(line["total"] for line in figures["by_source"]) != figures["total"]:
            found.wrong.append(f"{code} {day:%d/%m/%Y}: sources")
    return found


def faults_of_tone(text: str) -> Iterable[str]:
    """What the tone rules forbid in the bot's own words; what people said is quoted and theirs."""
    own = _THEIRS.sub("", _BRACKETS.sub("", _QUOTED.sub("“”", text)))
    if "!" in own:
        yield "an exclamation mark"
    if found := _BAD_WORDS.search(own):
        yield f"“{found[0]}”"
    if re.search(r"\bbot\b", own.replace("_bot", "")):
        yield "“bot” in small letters"
    if any(ord(c) > 0x2BFF or unicodedata.category(c) == "So" for c in own):
        yield "a symbol"
    if re.search(r"(?<!\d)\d/\d{1,2}/\d{4}|(?<!\d)\d{2}/\d/\d{4}", own):
        yield "a day without its zeros"
    if re.search(r" [,.;:]|\.\.(?!\.)|,,|\n\n\n| \n", own.replace(" …", "…")):
        yield "loose punctuation"
    if re.search(r"\b(None|null|True|False)\b|\{\{|&[a-z]+;", own):
        yield "an empty value"


def _tone(sent: list[Sent]) -> Check:
    found = Check("no message breaks the rules of tone", len(sent))
    for one in sent:
        found.wrong += [
            f"{fault}, {one.event.at:%d/%m %H:%M} {one.event.chat}: {one.event.text[:100]!r}" for fault in faults_of_tone(one.event.text)
        ]
    return found


async def _nothing_crossed(play: Play) -> Check:
    found = Check("nothing of one organisation reached anybody of the other")
    rows = await play.scene.rows(
        "SELECT m.id, m.organisation_id AS of_message, a.organisation_id AS of_address FROM message m JOIN address a ON a.id = m.address_id"
    )
    found.cases = len(rows)
    found.wrong += [f"message {row.id}" for row in rows if row.of_message != row.of_address]
    return found


@dataclass(frozen=True, slots=True)
class Noise:
    """What the bot said unasked to one person."""

    name: str
    role: str
    unit: str
    messages: int
    days: int
    own_days: int
    """Days on which the bot spoke without anybody's act behind it."""
    answers: int
    wrote: int


def noise_of(play: Play, sent: list[Sent]) -> list[Noise]:
    unasked: defaultdict[str, list[Sent]] = defaultdict(list)
    answers: Counter[str] = Counter()
    for one in sent:
        if one.is_unasked:
            unasked[one.event.chat].append(one)
        else:
            answers[one.event.chat] += 1
    wrote = Counter(event.who for event in play.scene.events if not event.of_bot)
    found = []
    for name, actor in play.scene.actors.items():
        if actor.member is None:
            continue
        mine = unasked[name]
        days = len({one.event.at.date() for one in mine})
        # Who left a request of a unit unanswered is asked again by the unit's request, not of the bot's own accord.
        own = len({one.event.at.date() for one in mine if one.kind in _OWN_ACCORD and set(one.rules) != {"decision"}})
        found.append(Noise(name, actor.member.role, play.habits.units.get(name, ""), len(mine), days, own, answers[name], wrote[name]))
    order = ("leader", "head", "focal", "staff", "clerk", "admin")
    return sorted(found, key=lambda one: (order.index(one.role), -one.days, one.name))


def _noise(play: Play, sent: list[Sent]) -> list[Check]:
    worked = _working_days(FIRST - timedelta(days=1), play.scene.now.date())
    most = _FEWEST_CHAIR_DAYS * worked / _WORKING_DAYS_A_YEAR
    leaders = Check(f"of its own accord the bot speaks to a leader on fewer than {_FEWEST_CHAIR_DAYS} days a year (here {most:.0f})")
    for one in noise_of(play, sent):
        if one.role == "leader" and worked >= _FEWEST_DAYS_TO_JUDGE:
            leaders.cases += 1
            if one.own_days >= most:
                leaders.wrong.append(f"{one.name}: {one.own_days} days")
    daily = Check("nobody but the clerk gets more than one digest a day or more than five words of events")
    counts: Counter[tuple[str, date, str]] = Counter()
    for row in sent:
        # The clerk reads every word of every leader, each in a message of its own.
        if row.event.chat != play.desk.name and (row.kind == "digest" or row.priority == Priority.EVENT):
            counts[row.recipient, row.event.at.date(), "digest" if row.kind == "digest" else "event"] += 1
    clerk = Check(f"the clerk begins a morning with at most {_CLERK_AT_EIGHT} messages")
    mornings = Counter(
        one.event.at.date()
        for one in sent
        if one.event.chat == play.desk.name and one.is_unasked and not one.trial and one.event.at.time() < time(8, 5)
    )
    clerk.cases = len(mornings)
    clerk.wrong += [f"{day:%d/%m}: {n}" for day, n in mornings.items() if n > _CLERK_AT_EIGHT]
    daily.cases = len(counts)
    # An urgent task may come on top, and one message may have several parts.
    daily.wrong += [f"{day:%d/%m} {who}: {n} × {what}" for (who, day, what), n in counts.items() if n > (2 if what == "digest" else 7)]
    return [leaders, _heads(play, sent, worked), clerk, daily]


def _heads(play: Play, sent: list[Sent], worked: int) -> Check:
    """How often heads hear of the bot's own accord: the list of the week, a due day, a first day late are a day each."""
    half, any_ = _HEAD_DAYS_A_WEEK * worked // 5, _ANY_HEAD_DAYS_A_WEEK * worked // 5
    found = Check(f"of its own accord the bot speaks to half of the heads on at most {half} of {worked} days, to none on more than {any_}")
    heads = sorted((one for one in noise_of(play, sent) if one.role == "head"), key=lambda one: one.own_days)
    if worked < _FEWEST_DAYS_TO_JUDGE or not heads:
        return found
    found.cases = len(heads)
    middle = heads[(len(heads) - 1) // 2]
    if middle.own_days > half:
        found.wrong.append(f"half of them on {middle.own_days} or more")
    found.wrong += [f"{one.name}: {one.own_days} days" for one in heads if one.own_days > any_]
    return found


def days_of_heads(play: Play, sent: list[Sent]) -> str:
    """How often heads heard from the bot, beside the share of the yearly cap the office of the demonstration keeps."""
    worked = _working_days(FIRST - timedelta(days=1), play.scene.now.date())
    heads = [one for one in noise_of(play, sent) if one.role == "head"]
    own, all_ = [one.own_days for one in heads], [one.days for one in heads]
    return (
        f"Of its own accord the bot spoke to a head on {min(own)}–{max(own)} of {worked} working days, with what people asked, decided and"
        f" ordered on {min(all_)}–{max(all_)}. {_FEWEST_HEAD_DAYS} days a year, which the office of the demonstration keeps, would be"
        f" {_FEWEST_HEAD_DAYS * worked / _WORKING_DAYS_A_YEAR:.0f}: this office has six times its tasks, and its list of the week alone"
        f" comes nearly every Monday. Its limit is {_HEAD_DAYS_A_WEEK} days a week for half of the heads,"
        f" {_ANY_HEAD_DAYS_A_WEEK} for any: the list, and a message on a task's due day and on its first day late, which a head must not"
        " learn a week later."
    )
