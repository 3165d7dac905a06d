"""Files are kept with the assignment they prove; those that came before their number are joined to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import db.evidence
from bot.core.task import Assignment
from bot.services.lines import line
from bot.services.turn import Turn
from messages.wordings.file_received import FileReceived

SOON = timedelta(minutes=2)
"""A picture and the number it is for come that close together."""


async def attach(turn: Turn, assignment: Assignment, files: Sequence[dict[str, Any]]) -> None:
    """Keep files with an assignment and say so."""
    for stored in files:
        await db.evidence.add(
            turn.connection,
            turn.known.id,
            assignment_id=assignment.id,
            kind=stored["kind"],
            name=stored["name"],
            size=stored["size"],
            mime=stored["mime"],
            provider_file=stored["provider_file"],
            sha256=stored.get("sha256"),
            by_person_id=turn.person_id,
            at=turn.incoming.at,
            inbox_id=turn.incoming.inbox_id,
        )
    photos = all(stored["kind"] == "photo" for stored in files)
    names = tuple(stored["name"] for stored in files)
    await turn.say(FileReceived(line(turn.known, assignment), names, photos=photos), (), [assignment.id])


def waiting(turn: Turn) -> list[dict[str, Any]]:
    """The files of the last two minutes that wait for the number of their task."""
    question = turn.question
    if question is None or question.kind != "file" or question.asked_at < turn.incoming.at - SOON:
        return []
    return list(question.payload["files"])
