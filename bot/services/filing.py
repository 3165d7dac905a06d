"""Evidence handed in as a file or photo: joined to the task it is for, or asked about."""

from __future__ import annotations

import db.evidence
import db.questions
from bot.core.incoming import IncomingFile
from bot.core.permissions import Action
from bot.core.reply import ReplyContext
from bot.core.task import UNFINISHED, Assignment, State
from bot.services import attaching, reporting, taking_back, targets
from bot.services.lines import line
from bot.services.turn import Turn
from bot.services.understanding import understood
from messages.wordings.file_for_which import FileForWhich
from messages.wordings.photo_lost import PhotoLost

_LISTED = 7
_LONGEST_NUMBER = 6


async def hand_in(turn: Turn, file: IncomingFile, caption: str) -> None:
    """A file arrived. With a caption that reports ("112 xong"), the report is written too."""
    stored = attaching.storable(file)
    name = stored["name"]
    if file.lost:
        await turn.say(PhotoLost())
        if caption.strip() and not caption.strip().lstrip("#").isdigit():
            await reporting.hear(turn, caption)
        return
    if turn.incoming.edited:
        # The caption was corrected: the file goes where the new one says.
        await db.evidence.remove_file(turn.connection, turn.known.id, turn.person_id, file.provider_file, turn.incoming.at)
        await taking_back.forget_message(turn)
    about = await _about(turn, caption)
    if about is None and attaching.waiting(turn):
        # One more picture before the number: the question that is open is about all of them.
        payload = turn.question.payload
        caption = "\n".join(part for part in (payload["caption"], caption) if part.strip())
        await db.questions.amend(turn.connection, turn.question.id, {"files": [*payload["files"], stored], "caption": caption})
        return
    if about is None:
        choice = await targets.replied_to(turn, Action.REPORT) or await targets.own_open(turn, states=UNFINISHED)
        await turn.ask("file", {"files": [stored], "caption": caption}, raw=caption or name)
        shown = choice[:_LISTED]
        await turn.say(FileForWhich(tuple(line(turn.known, a) for a in shown)), (), [a.id for a in shown])
        return
    await attaching.attach(turn, about, [stored])
    unit_id, words = await targets.unit_behind(turn, about.task.number, caption)
    if unit_id == about.unit_id and not words:
        return
    if caption.strip() and not caption.strip().lstrip("#").isdigit():
        await reporting.hear(turn, caption, about=about)


async def _about(turn: Turn, caption: str) -> Assignment | None:
    """The task a file is for: the number in its caption, the message replied to, the only one lately talked about."""
    alone = caption.strip().lstrip("#")
    if alone.isdecimal() and len(alone) <= _LONGEST_NUMBER:
        return await targets.single(turn, int(alone), Action.REPORT, file=True)
    if caption.strip():
        for item in await understood(turn, caption, ReplyContext(tasks=await targets.own_numbers(turn, caption))):
            if item.task_ref is not None and item.task_ref.isdigit():
                return await targets.single(turn, int(item.task_ref), Action.REPORT, caption, file=True)
    replied = await targets.replied_to(turn, Action.REPORT)
    if len(replied) == 1:
        return replied[0]
    if replied:
        return None
    submitted = [a for a in await targets.own_open(turn, states=(State.SUBMITTED,)) if a.submitted_on == turn.known.today]
    if len(submitted) == 1:
        return submitted[0]
    return await targets.just_named(turn, Action.REPORT) or await targets.only_recent(turn, Action.REPORT)
