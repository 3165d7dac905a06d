"""Files are kept with the assignment they prove; those that came before their number are joined to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import db.evidence
from bot.core.errors import UserError
from bot.core.incoming import IncomingFile
from bot.core.task import Assignment
from bot.services.lines import line
from bot.services.turn import Turn
from messages.wordings.file_received import FileReceived

GIVEN = "given"
"""The kind of the paper a task was given with: it is kept with the task, and proves nothing."""
_MOST_MB = 20
"""What a bot can fetch from Telegram."""
_LONGEST_NAME = 120
_HARMFUL = frozenset(("exe", "bat", "cmd", "com", "scr", "msi", "js", "vbs", "ps1", "jar", "apk", "lnk", "dll", "hta"))
SOON = timedelta(minutes=2)
"""A picture and the number it is for come that close together."""


def storable(file: IncomingFile) -> dict[str, Any]:
    """What is kept of a file. Raises UserError "file_refused" for what cannot be fetched or must not be opened."""
    name = _name(file.name)
    _must_be_fit(file, name)
    return {
        "provider_file": file.provider_file,
        "name": name,
        "kind": file.kind,
        "size": file.size,
        "mime": file.mime,
        "sha256": file.sha256,
    }


async def attach(turn: Turn, assignment: Assignment, files: Sequence[dict[str, Any]]) -> None:
    """Keep files with an assignment and say so."""
    for stored in files:
        await _keep(turn, assignment.id, stored, stored["kind"])
    photos = all(stored["kind"] == "photo" for stored in files)
    names = tuple(stored["name"] for stored in files)
    await turn.say(FileReceived(line(turn.known, assignment), names, photos=photos), (), [assignment.id])


async def keep_given(turn: Turn, assignments: Sequence[int], files: Sequence[dict[str, Any]]) -> None:
    """Keep the paper a task was given with, for every unit that has it."""
    for stored in files:
        for assignment_id in assignments:
            await _keep(turn, assignment_id, stored, GIVEN)


async def _keep(turn: Turn, assignment_id: int, stored: dict[str, Any], kind: str) -> None:
    await db.evidence.add(
        turn.connection,
        turn.known.id,
        assignment_id=assignment_id,
        kind=kind,
        name=stored["name"],
        size=stored["size"],
        mime=stored["mime"],
        provider_file=stored["provider_file"],
        sha256=stored.get("sha256"),
        by_person_id=turn.person_id,
        at=turn.incoming.at,
        inbox_id=turn.incoming.inbox_id,
    )


def waiting(turn: Turn) -> list[dict[str, Any]]:
    """The files of the last two minutes that wait for the number of their task."""
    question = turn.question
    if question is None or question.kind != "file" or question.asked_at < turn.incoming.at - SOON:
        return []
    return list(question.payload["files"])


def _name(given: str) -> str:
    """A name without a path or marks that do not print, short enough to show."""
    bare = "".join(c for c in re.split(r"[\\/]", given)[-1] if c.isprintable()).strip(". ")
    stem, dot, ending = bare.rpartition(".")
    most = _LONGEST_NAME - len(ending) - 1
    return (f"{stem[:most]}.{ending}" if dot and len(ending) <= 10 else bare[:_LONGEST_NAME]) or "tep"


def _must_be_fit(file: IncomingFile, name: str) -> None:
    """Raises UserError "file_refused" for what cannot be fetched or must not be opened."""
    ending = name.rpartition(".")[2].lower()
    why = "kind" if ending in _HARMFUL else "empty" if file.size == 0 else "large" if (file.size or 0) > _MOST_MB * 1024 * 1024 else None
    if why is not None:
        raise UserError("file_refused", name=name, why=why, most_mb=_MOST_MB)
