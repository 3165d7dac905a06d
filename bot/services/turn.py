"""One thing a person did, being answered: the transaction, who it is, and the ways to reply."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

import db.items
import db.messages
import db.questions
from bot.core import windows
from bot.core.cause import Cause
from bot.core.channel import Capabilities
from bot.core.delivery import Priority
from bot.core.errors import UserError
from bot.core.incoming import ChatKind, Incoming
from bot.core.organisation import Address
from bot.core.outgoing import Keyboard, Outgoing, keyboard_to_json
from bot.core.permissions import Action, may
from bot.core.rules import decision
from bot.core.rules.values import Owed
from bot.core.task import Assignment
from bot.services import telling
from bot.services.links import Links
from bot.services.office import Office
from bot.services.parts import in_parts
from bot.services.said import item
from db.session import Connection
from messages.render import OnList, Rendered, Wording
from messages.wordings.late_answer import LateAnswer
from messages.wordings.recorded import Recorded

_STRANGER_QUESTION = timedelta(minutes=30)
_LATE = timedelta(minutes=30)
WRITTEN_ON = "written_on"
"""In the payload of a question raised by words of an earlier day: that day."""
"""Whoever waited longer for an answer is told what it answers."""


@dataclass(slots=True)
class Reaction:
    """What is done at once and leaves no trace in the ledger: a toast over the pressed button, a page turned in place."""

    toast: str | None = None
    edit: Outgoing | None = None


@dataclass(slots=True)
class Turn:
    """`office`, `address` and `speaker` are None while the account is nobody's; `known` and `person_id` are for when it is somebody's."""

    connection: Connection
    incoming: Incoming
    can: Capabilities
    code_key: bytes
    office: Office | None = None
    address: Address | None = None
    speaker: int | None = None
    """The id of the person whose account it is."""
    links: Links | None = None
    """How files come and go by our own web server, where there is one."""
    reaction: Reaction = field(default_factory=Reaction)
    question: Any = None
    """The open question of this chat, if one was open when the turn began."""
    _answers: int = 0

    @property
    def known(self) -> Office:
        assert self.office is not None
        return self.office

    @property
    def person_id(self) -> int:
        assert self.speaker is not None
        return self.speaker

    @property
    def day(self) -> date:
        """The day on which the message was written: an earlier one than today when it waited for an outage to end."""
        return self.incoming.day

    @property
    def in_group(self) -> bool:
        return self.incoming.chat_kind is ChatKind.GROUP

    @property
    def cause(self) -> Cause:
        return Cause(
            at=self.incoming.at,
            inbox_id=self.incoming.inbox_id,
            person_id=self.speaker,
            address_id=self.address.id if self.address else None,
            message=self.incoming.message,
        )

    def may(self, action: Action, assignment: Assignment | None = None, *, unit_id: int | None = None) -> bool:
        """Whether the person may do this; on an assignment, also when it was given to the person by name."""
        chart = self.known.chart
        if assignment is None:
            return may(chart, self.person_id, action, unit_id, in_group=self.in_group)
        named = assignment.person_id in chart.acts_for(self.person_id)
        return may(chart, self.person_id, action, assignment.unit_id, named=named, in_group=self.in_group)

    def require(self, action: Action, assignment: Assignment | None = None, *, unit_id: int | None = None) -> None:
        """Raises UserError "not_allowed" unless the person may do this."""
        if not self.may(action, assignment, unit_id=unit_id):
            raise UserError("not_allowed")

    async def say(self, wording: Wording, keyboard: Keyboard = (), tasks: Sequence[int] = ()) -> None:
        """Answer in the chat where the person spoke; leaves at once, whatever the hour."""
        if isinstance(wording, OnList) and self.speaker is not None:
            wording = replace(wording, to_head=bool(self.known.headed_by(self.speaker)))
        self._answers += 1
        recipient = (
            f"person:{self.speaker}"
            if self.speaker is not None and not self.in_group
            else f"chat:{self.incoming.channel}:{self.incoming.chat}"
        )
        parts = in_parts(self._rendered(wording), self.can, keyboard)
        await db.messages.add(
            self.connection,
            [
                {
                    "organisation_id": self.office.id if self.office else None,
                    "kind": "answer",
                    "recipient": recipient,
                    "slot": f"{self.incoming.inbox_id}/{self._answers}",
                    "channel": self.incoming.channel,
                    "part": number,
                    "priority": Priority.ANSWER,
                    "not_before": self.incoming.at,
                    "expires_at": windows.answer_until(self.incoming.at),
                    "created_at": self.incoming.at,
                    "chat": self.incoming.chat,
                    "address_id": self.address.id if self.address else None,
                    "text_html": part.html,
                    "text_plain": part.plain,
                    "buttons": keyboard_to_json(keyboard) if number == len(parts) else None,
                    "tasks": list(tasks),
                    "reply_to": self.incoming.message if self.in_group else None,
                    "inbox_id": self.incoming.inbox_id,
                }
                for number, part in enumerate(parts, 1)
            ],
        )

    def _rendered(self, wording: Wording) -> Rendered:
        """The first answer to a message of before an outage says which message that was."""
        text = wording.render()
        # A report names its own day.
        if self._answers > 1 or self.incoming.at - self.incoming.moment < _LATE or isinstance(wording, Recorded):
            return text
        above = LateAnswer(self.incoming.moment).render()
        return Rendered(f"{above.html}\n{text.html}", f"{above.plain}\n{text.plain}")

    async def turn_page(self, wording: Wording, keyboard: Keyboard = (), tasks: Sequence[int] = ()) -> None:
        """Show another page where the button was pressed; a channel that cannot edit gets a new message."""
        if self.incoming.button is None or not self.can.edit or self.incoming.message is None:
            await self.say(wording, keyboard, tasks)
            return
        text = wording.render()
        self.reaction.edit = Outgoing(text.html, text.plain, keyboard, replaces=self.incoming.message)
        shown = await db.messages.by_provider_id(self.connection, self.incoming.channel, self.incoming.chat, self.incoming.message)
        if shown is not None:
            # A reply to the turned page is about the tasks it shows now.
            await db.messages.write(self.connection, shown.id, tasks=list(tasks))

    async def tell(
        self,
        person_id: int,
        slot: str,
        wording: Wording,
        keyboard: Keyboard = (),
        tasks: Sequence[int] = (),
        *,
        kind: str = "decision",
        says: Sequence[Owed] = (),
    ) -> bool:
        """Tell somebody else, in the next office window; False when the person cannot be reached. `says`: what is owed to the person
        and said with it, so that no reminder says it again."""
        office = self.known
        added = await telling.tell(
            self.connection, office, person_id, slot, wording, keyboard, tasks, kind=kind, inbox_id=self.incoming.inbox_id
        )
        if added is None:
            return False
        if added and kind == "decision":
            row = await db.messages.id_of(self.connection, office.id, kind, f"person:{person_id}", slot)
            await self._is_told(slot, tasks, row)
            if says:
                await db.items.tell(self.connection, row, [item(office, thing, thing.audience) for thing in says])
        return True

    async def note(self, person_id: int, slot: str, wording: Wording, tasks: Sequence[int], buttons: telling.Buttons | None = None) -> None:
        """Tell somebody else what commits nobody, together with whatever else waits for the same moment."""
        inbox_id = self.incoming.inbox_id
        row = await telling.note(self.connection, self.known, person_id, slot, wording, tasks, buttons, inbox_id=inbox_id)
        if row is not None:
            await self._is_told(slot, tasks, row)

    async def _is_told(self, slot: str, tasks: Sequence[int], row: int) -> None:
        """Told while it is on its way; given up, it is owed again and joins the next digest. An outcome may go to several people:
        one of them has it."""
        thing = decision.said_by(slot, tasks)
        if thing is None:
            return
        told = (await db.items.told(self.connection, self.known.id, tasks)).get(thing.assignment_id, ())
        if not any(t.rule is thing.rule and t.slot == slot for t in told):
            await db.items.tell(self.connection, row, [item(self.known, thing, thing.audience)])

    async def ask(self, kind: str, payload: dict[str, Any], raw: str | None = None) -> int:
        """Open a question in this chat for one working day; what was open is closed."""
        now = self.incoming.at
        if self.office is None:
            expires = now + _STRANGER_QUESTION
        else:
            expires = windows.digest_until(self.office.calendar.add(self.office.today, 1), self.office.settings)
            if self.day < self.office.today:
                payload = payload | {WRITTEN_ON: self.day.isoformat()}
        return await db.questions.ask(
            self.connection,
            self.office.id if self.office else None,
            channel=self.incoming.channel,
            chat=self.incoming.chat,
            kind=kind,
            payload=payload,
            raw=raw,
            at=now,
            expires_at=expires,
        )

    async def close_question(self) -> None:
        await db.questions.close(self.connection, self.incoming.channel, self.incoming.chat, self.incoming.at)
        self.question = None

    def toast(self, text: str) -> None:
        self.reaction.toast = text
