"""What a person said is taken back: by "sai", by [Ghi nhầm], by editing the message. Free until something came after it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import db.assignments
import db.reports
from bot.core.changes import CONTENT
from bot.core.permissions import Action
from bot.services import requesting, targets
from bot.services.lines import line
from bot.services.turn import Turn
from messages.wordings.nothing_to_take_back import NothingToTakeBack
from messages.wordings.taken_back import TakenBack


async def take_back(turn: Turn, *, inbox_id: int | None = None, number: int | None = None) -> None:
    """ "sai": what the person's last message wrote is undone, while nothing came after it.

    `inbox_id`: the message under whose echo [Ghi nhầm] was pressed; `number`: only what it said about one task.
    """
    office = turn.known
    reports = await db.reports.last_of_person(turn.connection, office.id, turn.person_id)
    if inbox_id is not None:
        reports = [report for report in reports if report.inbox_id == inbox_id]
    if number is not None:
        meant = [a.id for a in await targets.numbered(turn, number, Action.REPORT)]
        # A unit may also take back what the clerk recorded for it.
        reports = [r for r in reports if r.assignment_id in meant] or await db.reports.on_behalf_of(turn.connection, office.id, meant)
    undone = await undo(turn, reports)
    cancelled = await requesting.cancel_own(turn, inbox_id=inbox_id, number=number) if not undone else []
    if not undone and not cancelled:
        await turn.say(NothingToTakeBack())
        return
    await turn.close_question()
    found = await db.assignments.by_ids(turn.connection, office.id, [*undone, *cancelled])
    await turn.say(TakenBack(tuple(line(office, found[i]) for i in (*undone, *cancelled))), (), [*undone, *cancelled])


async def forget_message(turn: Turn) -> None:
    """The person edited a message: what its first wording wrote is undone before the new one is read."""
    if turn.incoming.message is not None:
        reports = await db.reports.of_message(turn.connection, turn.known.id, turn.person_id, turn.incoming.message)
        await undo(turn, reports)


async def undo(turn: Turn, reports: Sequence[Any]) -> list[int]:
    """Take reports back; the assignments whose state went back with them."""
    office = turn.known
    undone = []
    for report in reports:
        versions = await db.assignments.versions(turn.connection, office.id, report.assignment_id)
        current = versions[-1]
        if current.inbox_id == report.inbox_id and len(versions) > 1:
            before = await db.assignments.as_of_version(turn.connection, office.id, versions[-2].id)
            await db.assignments.change(
                turn.connection, office.id, before, turn.cause, reason="taken back", next_look_on=office.today if before.is_open else None
            )
        elif current.inbox_id != report.inbox_id and report.intent in {intent.value for intent in CONTENT}:
            continue
        await db.reports.take_back(turn.connection, office.id, report.id, turn.incoming.at)
        undone.append(report.assignment_id)
    return undone
