"""What a unit says about its tasks: read, and resolved to assignments. What is not clear is asked."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

import db.assignments
import db.reports
from bot.core.changes import CONTENT
from bot.core.errors import UserError
from bot.core.permissions import Action
from bot.core.reply import Intent, ReplyContext, ReplyItem
from bot.core.task import Assignment, State
from bot.services import evidence, inquiring, keyboards, left, listing, settling, silence, taking_back, targets
from bot.services.lines import asked_days, line, takes_extension
from bot.services.places import EVERY, by_place
from bot.services.statements import Statement, item_to_json, to_json
from bot.services.turn import Turn
from bot.services.understanding import understood
from messages.errors import wording_of
from messages.reading.asked_beside import question_beside
from messages.reading.called import paper_at_head
from messages.reading.deadline_question import (
    asks_days_left,
    asks_deadline,
    asks_more_time,
    asks_paper,
    asks_state,
    asks_what,
    asks_where,
    asks_who_gave,
    says_extended,
)
from messages.reading.own_part import unit_speaks
from messages.reading.proof import find_proofs
from messages.wordings.acknowledged import Acknowledged
from messages.wordings.lines import TaskLine
from messages.wordings.not_for_leader import NotForLeader
from messages.wordings.question_beside import QuestionBeside
from messages.wordings.unclear import Unclear
from messages.wordings.which_task import WhichTask

_LISTED = 7
_LONGEST_READ = 1500
"""Characters; what stands behind them is kept word for word, but a colleague would not read a report there either."""


async def hear(turn: Turn, text: str, *, about: Assignment | None = None, as_intent: Intent | None = None) -> None:
    """Read a free text as a report and answer it. `about`: the task a button or question was about; `as_intent`: what
    it is taken for when the words alone do not say (the person pressed [Vướng mắc], then wrote why)."""
    office = turn.known
    read = text[:_LONGEST_READ]
    question = turn.question.kind if turn.question is not None else None
    items = await understood(turn, read, ReplyContext(question=question, tasks=await targets.own_numbers(turn, read)))
    items = await _without_products(turn, items)
    if len(items) == 1:
        # One statement is the whole message: its reason may stand in a clause that decided nothing.
        items = (replace(items[0], text=text.strip()),)
    closes = items[0].intent is Intent.DONE and not unit_speaks(text) if len(items) == 1 else True
    if about is None and len(items) == 1 and items[0].task_ref is None and not closes:
        # "105 việc xong" may be a count; what closes nothing may be meant by its number all the same, and no office has a
        # hundred units: "105 Phòng đã gửi" is a number and who says it.
        about = await _at_the_head(turn, text)
    if as_intent is not None:
        own = None if about is None else str(about.task.number)
        items = tuple(_taken_as(item, as_intent, text) if item.task_ref in (None, own) else item for item in items)
    items = tuple(silence.as_asked(item, office, turn.day) for item in items)
    if about is None and await _only_looks(turn, items, text):
        return
    # A place in a list ("cái đầu") is one as the list was read, before anything is taken back; whoever gives numbers needs none.
    placed = any(item.task_ref is not None and not item.task_ref.isdigit() for item in items)
    listed = await _listed(turn) if placed else None
    taken_back = [item for item in items if item.intent is Intent.WITHDRAW and item.of == "message" and not turn.incoming.forwarded]
    if len(taken_back) == len(items):
        # "235 gửi lộn" is about #235: what was said last of another task stays.
        refs = list(dict.fromkeys(item.task_ref for item in taken_back))
        for number in [int(ref) for ref in refs if ref is not None and ref.isdigit()] if None not in refs else [None]:
            await taking_back.take_back(turn, number=number)
        return
    if taken_back:
        # "nhầm, 113 mới xong": what was said before goes, what is said now stays.
        last = await db.reports.last_of_person(turn.connection, office.id, turn.person_id)
        await taking_back.undo(turn, await taking_back.about_named(turn, last, taken_back))
        items = tuple(item for item in items if item not in taken_back)
    statements: list[Statement] = []
    lost: list[ReplyItem] = []
    named: set[int] = set()
    refused: list[UserError] = []
    for item in sorted(items, key=lambda item: item.task_ref in EVERY):
        try:
            found = await _resolve(turn, item, about, listed or (), named)
        except UserError as error:
            refused.append(error)
            continue
        named.update(s.assignment.id for s in found)
        if found:
            statements += map(silence.ending, found)
        else:
            lost.append(item)
    refused = _together(refused)
    if len(refused) == 1 and not statements and not lost:
        raise refused[0]
    for wrong in refused:
        # A number that is wrong takes nothing from what is said of the others.
        await turn.say(wording_of(wrong))
    if refused and not statements and not lost:
        return
    speaking = [s for s in statements if s.item.intent not in (Intent.OTHER, Intent.QUESTION)]
    lost = [item for item in lost if item.intent not in (Intent.OTHER, Intent.QUESTION)]
    if not speaking and not lost and _is_courtesy(items, named=bool(statements)):
        await turn.say(Acknowledged(bare=_leads_only(turn)))
        return
    if not statements and _leads_only(turn):
        mere = all(item.intent is Intent.ACKNOWLEDGE for item in items)
        await turn.say(Acknowledged(bare=True) if mere else NotForLeader(text))
        return
    if not speaking and not lost:
        only = statements[0].assignment if len(statements) == 1 else None
        if only is None and statements and all(s.item.intent is Intent.QUESTION for s in statements):
            await _answer_several(turn, text, list({s.assignment.id: s.assignment for s in statements}.values()))
            return
        asks = only is not None and statements[0].item.intent is Intent.QUESTION
        paper = _paper_of(only) if only is not None and asks and asks_paper(text) else ""
        shown = await _as_it_stands(turn, only) if only else None
        about_it = Unclear(
            text,
            shown,
            asks,
            asks and (asks_deadline(text) or asks_state(text)),
            later=only is not None and asks and takes_extension(turn.known, only) and asks_more_time(text),
            where=asks and asks_where(text),
            what=only is not None and asks and asks_what(text),
            product=(only.task.product or "") if only is not None else "",
            missing=await evidence.missing_file(turn, only) if only is not None and asks else "",
            files_in=turn.can.files_in,
            unit=_unit_spoken_for(turn, only),
            paper=paper,
            given=_paper_of(only) if only is not None and asks and asks_who_gave(text) else "",
            days_left=(only.due - office.today).days if only is not None and only.due is not None and asks_days_left(text) else None,
        )
        is_known = (
            about_it.answered
            or about_it.later
            or about_it.where
            or about_it.given
            or (about_it.what and (about_it.product or about_it.missing))
        )
        if only is not None and asks and (paper or not is_known):
            about_it = replace(about_it, passed_on=await inquiring.pass_on(turn, [only], text))
        await turn.say(about_it, keyboards.status(only) if only and only.is_open and not asks else ())
        return
    if len(speaking) == 1 and not lost and await _says_extended(turn, text, speaking[0]):
        return
    if lost:
        await _ask_which(turn, text, lost, speaking, listed if listed is not None else await _listed(turn))
        return
    await settling.settle(turn, text, speaking)
    if as_intent is None:
        await _pass_on_what_is_asked(turn, text, speaking)


def _unit_spoken_for(turn: Turn, a: Assignment | None) -> str:
    """The unit of a task that the clerk names, who writes for it; "" for whoever reports on the own tasks."""
    if a is None or targets.is_own(turn, a) or not turn.may(Action.CONFIRM):
        return ""
    return turn.known.unit(a.unit_id).short_name


_OF_A_NUMBER = {"not_yours": "not_yours", "no_such_task": "unknown", "which_unit": "of_units"}


def _together(refused: Sequence[UserError]) -> list[UserError]:
    """What is wrong with the numbers of one message; of several one answer tells it."""
    of_a_number = {(error.code, error.values["number"]): error for error in refused if error.code in _OF_A_NUMBER}
    others = [error for error in refused if error.code not in _OF_A_NUMBER]
    if len(of_a_number) < 2:
        return [*of_a_number.values(), *others]
    numbers: dict[str, tuple[object, ...]] = {}
    for code, number in of_a_number:
        numbers[_OF_A_NUMBER[code]] = (*numbers.get(_OF_A_NUMBER[code], ()), number)
    units = next((error.values["units"] for error in refused if error.code == "which_unit"), ("",))
    return [UserError("numbers_refused", unit=units[0], **numbers), *others]  # type: ignore[index]


async def _pass_on_what_is_asked(turn: Turn, text: str, statements: Sequence[Statement]) -> None:
    """ "đã gửi rồi, nộp bản giấy chậm vài hôm được không ạ?": the report is written or echoed, and the clerk reads the question."""
    about = list({s.assignment.id: s.assignment for s in statements}.values())
    if any(s.item.intent not in CONTENT for s in statements) or turn.incoming.forwarded or turn.may(Action.CONFIRM):
        return
    asked = question_beside(text, on=turn.day, calendar=turn.known.calendar)
    if asked is None:
        return
    numbers = tuple(sorted({a.task.number for a in about}))
    await turn.say(QuestionBeside(numbers, asked, await inquiring.pass_on(turn, about, asked)), (), [a.id for a in about])


async def _answer_several(turn: Turn, text: str, about: Sequence[Assignment]) -> None:
    """A question about several tasks: how each of them stands, and what of it the clerk is to answer."""
    shown = [await _as_it_stands(turn, a) for a in about[:_LISTED]]
    answer = Unclear(
        text,
        shown[0],
        asks=True,
        answered=asks_deadline(text) or asks_state(text),
        later=all(takes_extension(turn.known, a) for a in about) and asks_more_time(text),
        where=asks_where(text),
        files_in=turn.can.files_in,
        also=tuple(shown[1:]),
        more=tuple(sorted({a.task.number for a in about[_LISTED:]})),
    )
    if not (answer.answered or answer.later or answer.where):
        answer = replace(answer, passed_on=await inquiring.pass_on(turn, about, text))
    await turn.say(answer, (), [a.id for a in about])


async def _says_extended(turn: Turn, text: str, one: Statement) -> bool:
    """A later day that is said to be granted already: what the register says, and what is to be done where it says nothing of it. False
    where no day is named either: it is asked for."""
    a, due = one.assignment, one.item.date
    if one.item.intent is not Intent.EXTENSION or not says_extended(text):
        return False
    shown = await _as_it_stands(turn, a)
    if shown.asked_due is not None and due in (None, shown.asked_due):
        answer = Unclear(text, shown, asks=True, waits=True)
    elif due is not None and due != a.due:
        answer = Unclear(text, shown, asks=True, extended=due)
    elif a.due is not None and a.due_original is not None and a.due > a.due_original:
        answer = Unclear(text, shown, asks=True, moved_from=a.due_original)
    else:
        return False
    await turn.say(answer, (), [a.id])
    return True


async def _only_looks(turn: Turn, items: Sequence[ReplyItem], text: str) -> bool:
    """A question about a task by somebody who sees it and does not report on it ("118 đến đâu rồi", "ai phụ trách 118"): its card."""
    numbers = {int(digits) for digits in re.findall(r"(?<!\d)\d{3,6}(?!\d)", text)}
    if len(numbers) != 1 or any(item.intent is not Intent.QUESTION for item in items):
        return False
    number = numbers.pop()
    every = await db.assignments.by_number(turn.connection, turn.known.id, number)
    if any(targets.is_own(turn, a) for a in every) or not any(turn.may(Action.SEE_TASK, a) for a in every):
        return False
    await listing.card_of_number(turn, number)
    return True


def _leads_only(turn: Turn) -> bool:
    """Whether somebody gives work, confirms none and has none to report: an admin alone gives none."""
    return turn.may(Action.ORDER) and not turn.may(Action.CONFIRM) and not targets.own_units(turn)


def _is_courtesy(items: Sequence[ReplyItem], *, named: bool) -> bool:
    """Whether nothing but thanks is said, or of a task (`named`) nothing but a wish: a short word answers it. Whoever only greets is
    told how to report."""
    why = [reason for item in items for reason in item.why]
    return any("thanks" in reason or (named and reason.startswith("greeting")) for reason in why)


async def _as_it_stands(turn: Turn, a: Assignment) -> TaskLine:
    """A task as a reminder shows it: whose words the last ones are, and what was asked about it."""
    sayers = await db.reports.sayers(turn.connection, turn.known.id, [a.id])
    asked = await asked_days(turn.connection, turn.known, [a], in_chat=True)
    return line(turn.known, a, reader=turn.person_id, sayers=sayers, asked=asked.get(a.id))


def _paper_of(a: Assignment) -> str:
    """The paper that gave a task, and where in it; "" for none."""
    return ", ".join(filter(None, (a.task.document.title if a.task.document is not None else "", a.task.item)))


async def _listed(turn: Turn) -> list[Assignment]:
    """The tasks the person has before the eyes: of the message replied to, else of the newest that named any."""
    return await targets.replied_to(turn, Action.REPORT) or await targets.last_list(turn, Action.REPORT)


async def _at_the_head(turn: Turn, text: str, states: Sequence[State] = (State.OPEN,)) -> Assignment | None:
    """The person's own task whose number a text begins with: "101 việc này của phòng khác"."""
    match = re.match(r"\W*(\d{3,6})\b", text)
    own = [a for a in await targets.own_open(turn, states=states) if str(a.task.number) == match[1]] if match is not None else []
    return own[0] if len(own) == 1 else None


async def _without_products(turn: Turn, items: tuple[ReplyItem, ...]) -> tuple[ReplyItem, ...]:
    """The statements without those about a document that gave no task of the person's: it is the product of one of them."""
    symbols = {proof.symbol for item in items for proof in find_proofs(item.text, turn.day) if proof.symbol is not None}
    named = [item for item in items if item.task_ref in symbols]
    if not named or len(named) == len(items):
        return items
    own = await targets.own_open(turn)
    left = tuple(item for item in items if item not in named or any(_is_document(a, item.task_ref or "") for a in own))
    if len(left) == 1 and len(items) == 2 and left[0].intent is Intent.OTHER and left[0].task_ref is not None:
        # "118 kết quả: Công văn 1234/BQL-VP ngày 01/11": what is said of the product is said of the task before it.
        return (replace(named[0], task_ref=left[0].task_ref),)
    return left


def _taken_as(item: ReplyItem, intent: Intent, text: str) -> ReplyItem:
    if item.intent in (Intent.OTHER, Intent.QUESTION, Intent.ACKNOWLEDGE) or intent in (Intent.BLOCKED, Intent.EXTENSION):
        return replace(
            item, intent=intent, reason=item.reason or text.strip(), ask=None, percent=None if intent is Intent.BLOCKED else item.percent
        )
    return item


async def _resolve(
    turn: Turn, item: ReplyItem, about: Assignment | None, listed: Sequence[Assignment], named: Collection[int]
) -> list[Statement]:
    """The assignments one statement is about: number, else place in the list, else the message replied to, else words of a
    title, else the only open task the bot wrote about lately. Empty: it must be asked."""
    ref = item.task_ref
    if ref is not None and ref.isdigit():
        found = await targets.numbered(turn, int(ref), Action.REPORT)
        if all(targets.is_own(turn, a) for a in found):
            return [Statement(a, item) for a in found]
        # A clerk may speak for a unit; it is echoed first, and a number of several units must be said with its unit.
        return [Statement(await targets.single(turn, int(ref), Action.REPORT, item.text), item, by_position=True)]
    if ref is not None:
        placed = by_place(ref, listed, named)
        if not placed and ref in EVERY and named:
            # "xong hết trừ 107", when the last message was of 107 alone: the others are all of the person's.
            placed = by_place(ref, await targets.own_open(turn), named)
        if placed:
            return [Statement(a, item, by_position=True) for a in placed if a.is_open or item.intent is not Intent.DONE]
        given = [a for a in await targets.own_open(turn) if _is_document(a, ref)]
        if given or "/" not in ref:
            return [Statement(a, item) for a in given] if len(given) == 1 else []
        # A paper that gave no task of the person's is what came out of one, which must be found, and echoed, without it.
        return [replace(s, by_position=True) for s in await _unnumbered(turn, item, about)]
    return await _unnumbered(turn, item, about)


async def _unnumbered(turn: Turn, item: ReplyItem, about: Assignment | None) -> list[Statement]:
    """The assignments of a statement that names none."""
    if about is not None:
        return [Statement(about, item)]
    own = await targets.own_open(turn) if (number := paper_at_head(item.text)) is not None else []
    if called := [a for a in own if a.task.number == number]:
        # "vb 420 xong rồi" of whoever has a task #420 means that task sooner than a paper of that number; it is echoed.
        return [Statement(a, item, by_position=True) for a in called]
    if item.intent is Intent.DONE and (headed := await _at_the_head(turn, item.text, (State.OPEN, State.SUBMITTED))) is not None:
        # "104 công văn đã phát hành" of whoever has a task #104 may be a count: it is asked, and no other task is closed by it.
        return [Statement(headed, item, by_position=True)]
    replied = await targets.replied_to(turn, Action.REPORT)
    if len(replied) == 1:
        return [Statement(replied[0], item)]
    titled, sure = await targets.by_title(turn, item.text, replied)
    if len(titled) == 1:
        # A single pair of words is enough to write down progress, not to close anything.
        return [Statement(titled[0], item, by_position=not sure and item.intent is Intent.DONE)]
    if titled:
        return []
    if replied:
        return [Statement(a, item) for a in replied] if item.intent is Intent.ACKNOWLEDGE else []
    only = await targets.only_recent(turn, Action.REPORT)
    if only is not None:
        return [Statement(only, item)]
    return []


def _is_document(a: Assignment, ref: str) -> bool:
    symbol = a.task.document.symbol if a.task.document else None
    return symbol is not None and symbol.replace(" ", "").upper().startswith(ref.replace(" ", "").upper())


async def _ask_which(turn: Turn, text: str, lost: list[ReplyItem], known: list[Statement], listed: Sequence[Assignment]) -> None:
    """The task is not clear: a bare thanks needs none, everything else is asked with a list to choose from."""
    if not known and all(item.intent is Intent.ACKNOWLEDGE for item in lost):
        await turn.say(Acknowledged())
        return
    titled = [a for item in lost for a in (await targets.by_title(turn, item.text, await targets.replied_to(turn, Action.REPORT)))[0]]
    choice = titled or list(listed) or await targets.own_open(turn)
    said = set(re.findall(r"\d{3,6}", text))
    choice = sorted((a for a in choice if a.is_open), key=lambda a: str(a.task.number) not in said)[:_LISTED]
    payload: dict[str, Any] = {"items": [item_to_json(item) for item in lost], "known": [to_json(s) for s in known]}
    if turn.may(Action.CONFIRM) and not choice:
        payload[left.AT_THE_DESK] = True
    await turn.ask("which", payload, raw=text)
    numbered = re.search(r"\d{3}", text) is not None
    await turn.say(WhichTask(text, tuple(line(turn.known, a) for a in choice), numbered), (), [a.id for a in choice])
