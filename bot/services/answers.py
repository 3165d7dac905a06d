"""The open question of a chat, answered in words or by its button: one table, a row for each kind of question.

A yes answers the open question only (design section 6); a text that is about something else leaves it open.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import db.messages
from bot.core.permissions import Action
from bot.core.reply import Intent, ReplyItem
from bot.core.task import FIRST_NUMBER
from bot.services import (
    amend_desk,
    assigning,
    attaching,
    binding,
    changing,
    confirming,
    deciding,
    decisions,
    delegating,
    directing,
    drilling,
    figuring,
    listing,
    monthly_nudging,
    on_behalf,
    ordering,
    plan_desk,
    recasting,
    recording,
    reframing,
    releasing,
    reminding,
    reporting,
    requesting,
    set_up_desk,
    settling,
    summing,
    taking_back,
    targets,
    tomorrow,
    upstream_desk,
)
from bot.services.lines import line
from bot.services.statements import Sayer, Statement, item_from_json, statements_from_json
from bot.services.turn import Turn
from bot.services.understanding import later_than_due, read_beside
from messages.reading.command import Command
from messages.reading.command_words import CommandKind
from messages.reading.commands import is_mere_no
from messages.reading.deadlines import read_deadline
from messages.reading.figure_asks import read_ask, read_page
from messages.reading.inquiry import read_answer
from messages.reading.more_time import length_in
from messages.reading.nudge import Nudge
from messages.reading.on_behalf import read_on_behalf
from messages.reading.reason import reason_beside_day, reason_beside_wish, reason_in, wants_none, written_day
from messages.reading.uncertain_day import is_another_weekday
from messages.reading.week import last_of_week
from messages.wordings.ask_extension import AskExtension
from messages.wordings.not_written import ANEW, NOTHING, REMINDER, REPORT, NotWritten

_LONGEST_ANSWER = 1500
_BY_DECIDERS = frozenset({decisions.KIND, "supplement", "refuse"})
"""Asked of those who ask for figures, too: what asks for them answers none of these."""
_ALSO_WORDS = frozenset({CommandKind.TOMORROW})
"""Commands that are words where words were asked for: "ngày mai" is a date then."""

Verb = Callable[[Turn, dict[str, Any]], Awaitable[None]]
Numbered = Callable[[Turn, Any, int], Awaitable[None]]
Worded = Callable[[Turn, dict[str, Any], str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Answers:
    """What may answer one kind of question: a yes, a no, a task's number, or free words. None: that is no answer to it.

    `right`: without it the question is nobody's to answer any more, whoever was asked; None: each task it is about is asked for the right.
    """

    yes: Verb | None = None
    no: Verb | None = None
    number: Numbered | None = None
    words: Worded | None = None
    right: Action | None = None
    go: Callable[[str], bool] | None = None
    """Which free words answer it. Whatever else says something is heard first; what says nothing has it asked again."""

    def may_be_given_by(self, turn: Turn) -> bool:
        return self.right is None or turn.may(self.right)


async def answered(turn: Turn, question: Any, command: Command | None, text: str) -> bool:
    """Whether the text answered the open question. A command that is no answer is done first; the question stays."""
    known = KINDS.get(question.kind)
    if known is None or not known.may_be_given_by(turn) or not await _may_answer(turn, question):
        return False
    payload = question.payload
    if question.kind == set_up_desk.KIND and await set_up_desk.answered(turn, payload, text):
        return True
    if question.kind == upstream_desk.KIND and await upstream_desk.answered(turn, payload, text):
        return True
    if question.kind == amend_desk.KIND and await amend_desk.answered(turn, payload, text):
        return True
    if command is not None and not (command.kind in _ALSO_WORDS and known.words is not None):
        return await _commanded(turn, question, known, command)
    if question.kind == "summary" and (page := read_page(text)) is not None:
        return await summing.choose(turn, page)
    if known.words is None and known.no is not None and wants_none(text):
        await known.no(turn, payload)
        return True
    if known.words is None or await _is_about_another(turn, payload, text):
        return False
    if known.no is not None and question.kind != plan_desk.KIND and wants_none(text):
        # "thôi" is no reason, no day and nothing that is missing. Of a plan's row "bỏ" is an answer: it is left out.
        await known.no(turn, payload)
        return True
    if known.go is not None and not known.go(text):
        return False
    if question.kind in _BY_DECIDERS and read_ask(text, on=turn.day, units=turn.known.chart.unit_names) is not None:
        return False
    await known.words(turn, payload, text)
    return True


async def asked_again(turn: Turn, text: str) -> bool:
    """A text that says nothing else, while a question is open that few words answer: it is asked again. Whoever names a task
    where none was asked about says something else."""
    question = turn.question
    known = None if question is None else KINDS.get(question.kind)
    if question is None or known is None or known.words is None or known.go is None or not known.may_be_given_by(turn):
        return False
    if not await _may_answer(turn, question) or await _is_about_another(turn, question.payload, text):
        return False
    if "number" not in question.payload and any(map(_names_task, await read_beside(turn, text[:_LONGEST_ANSWER]))):
        return False
    await known.words(turn, question.payload, text)
    return True


def wants_words(turn: Turn) -> bool:
    """Whether the open question may be answered with a text of any kind."""
    known = None if turn.question is None else KINDS.get(turn.question.kind)
    return known is not None and known.words is not None and known.go is None


async def _commanded(turn: Turn, question: Any, known: Answers, command: Command) -> bool:
    match command.kind:
        case CommandKind.YES | CommandKind.GRANT if question.kind == "extension" and not question.payload.get("obstacle"):
            # Nothing was offered that a yes could take.
            return False
        case CommandKind.YES if known.yes is not None:
            await known.yes(turn, question.payload)
        case CommandKind.GRANT if known.yes is not None and not (command.numbers or command.text) and not await deciding.is_asked(turn):
            # "đồng ý" where nothing waits for a decision is a yes to what was asked here.
            await known.yes(turn, question.payload)
        case CommandKind.NO if known.no is not None and command.numbers and await _is_no_to_it(turn, command):
            await known.no(turn, question.payload)
        case CommandKind.NO if not command.text and not is_mere_no(turn.incoming.text) and await taking_back.wrote_since(turn):
            return False
        case CommandKind.NO if known.no is not None and not command.numbers and not command.text:
            await known.no(turn, question.payload)
        case CommandKind.CARD if known.number is not None:
            await known.number(turn, question, command.numbers[0])
        case CommandKind.CHOOSE if question.kind == plan_desk.KIND:
            await plan_desk.choose(turn, question.payload, command.numbers[0])
        case CommandKind.CHOOSE if question.kind == on_behalf.FILE_QUESTION:
            return await on_behalf.file_answered(turn, question.payload, command.numbers[0])
        case CommandKind.CHOOSE if question.kind == drilling.KIND:
            return await summing.choose(turn, command.numbers[0])
        case CommandKind.CHOOSE | CommandKind.CARD if question.kind == tomorrow.QUESTION and command.numbers[0] < FIRST_NUMBER:
            await tomorrow.preview(turn, question.payload, command.numbers[0])
        case _ if question.kind == decisions.KIND:
            return await decisions.commanded(turn, question.payload, command)
        case CommandKind.MORE if question.kind == drilling.KIND:
            return await drilling.more(turn, question.payload)
        case CommandKind.MORE if question.kind == "more":
            await listing.my_tasks(turn, question.payload["page"])
        case _:
            return False
    return True


async def _is_no_to_it(turn: Turn, command: Command) -> bool:
    """Whether "sai 103" says no to what was asked: about #103 and nothing else."""
    return not command.text and await taking_back.is_asked_only_of(turn, command.numbers)


async def pressed(turn: Turn, question_id: str, *, yes: bool) -> bool:
    """[Đúng] or [Chưa đúng] under a question; False when that question is not the open one any more."""
    question = turn.question
    known = KINDS.get(question.kind) if question is not None else None
    verb = None if known is None else known.yes if yes else known.no
    if question is None or known is None or verb is None or str(question.id) != question_id or not known.may_be_given_by(turn):
        return False
    await verb(turn, question.payload)
    return True


async def pressed_preview(turn: Turn, data: str) -> bool:
    """[Xem 3] under a list of tomorrow's messages; False when that list is not the open question any more."""
    question_id, _, number = data.partition("/")
    question = turn.question
    if question is None or question.kind != tomorrow.QUESTION or str(question.id) != question_id:
        return False
    if not (number.isascii() and number.isdecimal() and len(number) < 4):
        return False
    await tomorrow.preview(turn, question.payload, int(number))
    return True


async def _may_answer(turn: Turn, question: Any) -> bool:
    """Whether the message can be an answer to what was asked: one that quotes another message is about that one."""
    if turn.incoming.reply_to is None:
        return True
    quoted = await db.messages.by_provider_id(turn.connection, turn.incoming.channel, turn.incoming.chat, turn.incoming.reply_to)
    # A question put once more stands in a digest, which names other tasks too.
    again = quoted is not None and quoted.kind == "digest" and question.repeated_on is not None
    return quoted is None or again or quoted.created_at == question.asked_at


async def _is_about_another(turn: Turn, payload: dict[str, Any], text: str) -> bool:
    """A text that names another task, or that the clerk writes for a unit or to whoever asked, is no answer to the question."""
    if (read_on_behalf(text) is not None or read_answer(text) is not None) and turn.may(Action.CONFIRM):
        return True
    asked = payload.get("number")
    items = await read_beside(turn, text[:_LONGEST_ANSWER])
    named = {item.task_ref for item in items if _names_task(item)}
    return asked is not None and bool(named) and str(asked) not in named


def _names_task(item: ReplyItem) -> bool:
    return item.task_ref is not None and item.task_ref.isdecimal() and not item.paper


# --- what each answer does ------------------------------------------------------------------------------------------


async def _assigned_no(turn: Turn, payload: dict[str, Any]) -> None:
    if not await assigning.no(turn, payload):
        await _not_so(ANEW)(turn, payload)


def _not_so(what: str = REPORT) -> Verb:
    """A no to what was understood or asked: nothing is written or sent. `what`: what was not so."""

    async def say(turn: Turn, _payload: dict[str, Any]) -> None:
        await turn.close_question()
        await turn.say(NotWritten(what))

    return say


async def _it_is_me(turn: Turn, _payload: dict[str, Any]) -> None:
    await binding.answer_who(turn, True)


async def _it_is_not_me(turn: Turn, _payload: dict[str, Any]) -> None:
    await binding.answer_who(turn, False)


async def _write_echoed(turn: Turn, payload: dict[str, Any]) -> None:
    """ "đúng": what was echoed is written, as it was read then."""
    sayer = Sayer(**payload["sayer"]) if payload.get("sayer") else None
    await recording.write(turn, payload["text"], await statements_from_json(turn, payload["statements"]), sayer=sayer)


async def _chose(turn: Turn, question: Any, number: int) -> None:
    """The number that was missing from what the person said before."""
    payload = question.payload
    chosen = await targets.single(turn, number, Action.REPORT)
    known = await statements_from_json(turn, payload["known"])
    items = [item_from_json(item) for item in payload["items"]]
    # Several statements without a number cannot all be about this one: the first is, the others are said again.
    await turn.close_question()
    await settling.settle(turn, question.raw or turn.incoming.text, [*known, Statement(chosen, items[0])])


async def _file_chose(turn: Turn, question: Any, number: int) -> None:
    payload = question.payload
    chosen = await targets.single(turn, number, Action.REPORT)
    await turn.close_question()
    await attaching.attach(turn, chosen, payload["files"])
    if payload["caption"].strip():
        await reporting.hear(turn, payload["caption"], about=chosen)


async def _progressed(turn: Turn, payload: dict[str, Any], text: str) -> None:
    await _reported(turn, payload, text, Intent.PROGRESS)


async def _blocked(turn: Turn, payload: dict[str, Any], text: str) -> None:
    await _reported(turn, payload, text, Intent.BLOCKED)


async def _reported(turn: Turn, payload: dict[str, Any], text: str, intent: Intent) -> None:
    about = await targets.one(turn, payload["assignment"], Action.REPORT)
    await turn.close_question()
    await reporting.hear(turn, text, about=about, as_intent=intent)


async def _delegated_to(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """The name that was asked for; a report of the task is no name, and is heard."""
    if delegating.may_be_a_name(text):
        await delegating.answer(turn, payload, text)
        return
    await turn.close_question()
    await reporting.hear(turn, text, about=await targets.one(turn, payload["assignment"], Action.REPORT))


async def _extension_for_obstacle(turn: Turn, payload: dict[str, Any]) -> None:
    """The reason is what was reported to hold the task up."""
    about = await targets.one(turn, payload["assignment"], Action.ASK_EXTENSION)
    await turn.close_question()
    await requesting.ask_extension(turn, about, date.fromisoformat(payload["due"]), payload["obstacle"])


async def _extension_text(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """The new date and the reason, as the person was asked for them."""
    about = await targets.one(turn, payload["assignment"], Action.ASK_EXTENSION)
    read = read_deadline(text, on=turn.day, calendar=turn.known.calendar)
    if payload.get("due"):
        # The day was said before; what is said now is the reason.
        await turn.close_question()
        await requesting.ask_extension(turn, about, date.fromisoformat(payload["due"]), reason_in(text) or text.strip())
        return
    due = None if read.due is None else last_of_week(text, read.due, on=turn.day, calendar=turn.known.calendar)
    if due is None and read.ask in (None, "from_due"):
        # "thêm 1 tuần": counted from the day the task is due.
        length = length_in(text[:_LONGEST_ANSWER], on=turn.day, calendar=turn.known.calendar)
        due = None if length is None else later_than_due(turn, about, length)
    elif read.ask is not None:
        due = None
    if due is None and text.rstrip().endswith("?"):
        # A question is no day; it is answered, and the wish can be said again.
        await turn.close_question()
        await reporting.hear(turn, text, about=about)
        return
    if due is None:
        payload = {**payload, "reason": reason_in(text) or payload.get("reason")}
        await turn.ask("extension", payload, raw=text)
        await turn.say(AskExtension(line(turn.known, about), written_day(text)), (), [about.id])
        return
    reason = reason_in(text) or payload.get("reason") or reason_beside_wish(text) or reason_beside_day(text)
    if reason is None:
        # The wish once more, with its day: what is still to be said is why.
        requesting.must_be_possible(turn, about, due)
        wanted = await requesting.reason_wanted(turn, about, due, other_weekday=is_another_weekday(text, due))
        if wanted is None:
            await turn.close_question()
            return
        obstacle = wanted.obstacle.words if wanted.obstacle else None
        await turn.ask("extension", {**payload, "number": about.task.number, "due": due.isoformat(), "obstacle": obstacle}, raw=text)
        await turn.say(wanted, (), [about.id])
        return
    await turn.close_question()
    await requesting.ask_extension(turn, about, due, reason)


async def _close_text(turn: Turn, payload: dict[str, Any], text: str) -> None:
    """Why the task should end: the clerk decides."""
    about = await targets.one(turn, payload["assignment"], Action.REPORT)
    await turn.close_question()
    await requesting.ask_clerk(turn, about, "withdrawal", reason_in(text) or text.strip(), said=text)


async def _supplement_text(turn: Turn, payload: dict[str, Any], text: str) -> None:
    await confirming.supplement(turn, payload["number"], text, assignment_id=payload["assignment"])


async def _refusal_text(turn: Turn, payload: dict[str, Any], text: str) -> None:
    await deciding.decide(turn, payload["request"], granted=False, reason=text.strip())


KINDS: dict[str, Answers] = {
    "who_is_this": Answers(yes=_it_is_me, no=_it_is_not_me),
    "echo": Answers(yes=_write_echoed, no=_not_so()),
    "which": Answers(no=_not_so(), number=_chose),
    "file": Answers(no=_not_so(), number=_file_chose),
    "progress": Answers(no=_not_so(), words=_progressed),
    "blocked": Answers(no=_not_so(), words=_blocked),
    "extension": Answers(yes=_extension_for_obstacle, no=_not_so(), words=_extension_text),
    "close": Answers(no=_not_so(), words=_close_text),
    "supplement": Answers(no=_not_so(NOTHING), words=_supplement_text, right=Action.CONFIRM),
    "refuse": Answers(no=_not_so(NOTHING), words=_refusal_text),
    "order": Answers(yes=ordering.give, no=_not_so(ANEW), right=Action.ORDER),
    "remind": Answers(yes=reminding.send, no=_not_so(REMINDER), words=reminding.words, right=Action.ORDER, go=Nudge.is_go),
    monthly_nudging.KIND: Answers(
        yes=monthly_nudging.send, no=_not_so(REMINDER), words=monthly_nudging.words, right=Action.SEE_MESSAGES, go=Nudge.is_go
    ),
    confirming.ALL: Answers(yes=confirming.confirm_asked, no=_not_so(NOTHING), right=Action.CONFIRM),
    assigning.KIND: Answers(no=_assigned_no, words=assigning.words, right=Action.ORDER),
    recasting.KIND: Answers(yes=recasting.make, no=_not_so(ANEW), right=Action.CORRECT),
    releasing.KIND: Answers(yes=releasing.make, no=_not_so(NOTHING), right=Action.SWITCH),
    "change": Answers(yes=changing.make, no=_not_so(ANEW), right=Action.CORRECT),
    "delegate": Answers(no=_not_so(ANEW), words=_delegated_to),
    "direction": Answers(yes=directing.give, no=_not_so(ANEW), right=Action.ORDER),
    reframing.KIND: Answers(yes=reframing.make, no=_not_so(ANEW), right=Action.SET_UP),
    set_up_desk.KIND: Answers(yes=set_up_desk.write, no=set_up_desk.drop, right=Action.SET_UP),
    amend_desk.KIND: Answers(yes=amend_desk.write, no=amend_desk.drop, right=Action.CORRECT),
    upstream_desk.KIND: Answers(yes=upstream_desk.write, no=upstream_desk.drop, right=Action.IMPORT),
    plan_desk.KIND: Answers(yes=plan_desk.write, no=plan_desk.drop, words=plan_desk.answer, right=Action.IMPORT),
    plan_desk.UNDO: Answers(yes=plan_desk.undo_asked, no=plan_desk.leave_it, right=Action.IMPORT),
    on_behalf.FILE_QUESTION: Answers(right=Action.CONFIRM),
    "summary": Answers(),
    decisions.KIND: Answers(words=decisions.words),
    figuring.CLOSE: Answers(yes=figuring.close_anyway, no=figuring.leave_open, right=Action.CLOSE_PERIOD),
    "more": Answers(),
    tomorrow.QUESTION: Answers(right=Action.SEE_MESSAGES),
}
"""Every kind of question the bot asks, with what answers it."""
