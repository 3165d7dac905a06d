"""Evidence handed in as a file or photo: joined to the task it is for, or asked about."""

from __future__ import annotations

from typing import Any

import db.assignments
import db.evidence
from bot.core.incoming import IncomingFile
from bot.core.permissions import Action
from bot.core.task import Assignment, State
from bot.services import reporting, targets
from bot.services.lines import line
from bot.services.turn import Turn
from messages.reading import read_reply
from messages.wordings.file_for_which import FileForWhich
from messages.wordings.file_received import FileReceived

_LISTED = 7


async def hand_in(turn: Turn, file: IncomingFile, caption: str) -> None:
    """A file arrived. With a caption that reports ("112 xong"), the report is written too."""
    about = await _about(turn, caption)
    stored = {"provider_file": file.provider_file, "name": file.name, "kind": file.kind, "size": file.size, "mime": file.mime}
    if about is None:
        choice = await targets.replied_to(turn, Action.REPORT) or await targets.own_open(turn, states=(State.OPEN, State.SUBMITTED))
        await turn.ask("file", {"file": stored, "caption": caption}, raw=caption or file.name)
        shown = choice[:_LISTED]
        await turn.say(FileForWhich(tuple(line(turn.known, a) for a in shown)), (), [a.id for a in shown])
        return
    await attach(turn, about, stored)
    if caption.strip() and not caption.strip().lstrip("#").isdigit():
        await reporting.hear(turn, caption, about=about)


async def attach(turn: Turn, assignment: Assignment, stored: dict[str, Any]) -> None:
    """Keep a file with an assignment and say so."""
    await db.evidence.add(
        turn.connection,
        turn.known.id,
        assignment_id=assignment.id,
        kind=stored["kind"],
        name=stored["name"],
        size=stored["size"],
        mime=stored["mime"],
        provider_file=stored["provider_file"],
        by_person_id=turn.person_id,
        at=turn.incoming.at,
        inbox_id=turn.incoming.inbox_id,
    )
    await turn.say(FileReceived(line(turn.known, assignment), (stored["name"],)), (), [assignment.id])


async def _about(turn: Turn, caption: str) -> Assignment | None:
    """The task a file is for: the number in its caption, the message replied to, the only one lately talked about."""
    if caption.strip():
        for item in read_reply(caption, on=turn.known.today, calendar=turn.known.calendar):
            if item.task_ref is not None and item.task_ref.isdigit():
                return await targets.single(turn, int(item.task_ref), Action.REPORT)
    replied = await targets.replied_to(turn, Action.REPORT)
    if len(replied) == 1:
        return replied[0]
    if replied:
        return None
    submitted = [a for a in await targets.own_open(turn, states=(State.SUBMITTED,)) if a.submitted_on == turn.known.today]
    if len(submitted) == 1:
        return submitted[0]
    return await targets.just_named(turn, Action.REPORT) or await targets.only_recent(turn, Action.REPORT)
