"""A button: the same verb as its words, with the right checked against the person who pressed it."""

from __future__ import annotations

from typing import Any

from bot.core.permissions import Action
from bot.core.task import Assignment, Source
from bot.services import absences, answers, assigning, confirming, deciding, drilling, listing, recording, summing, taking_back, targets
from bot.services.lines import line
from bot.services.turn import Turn
from messages import labels
from messages.labels import Toast
from messages.wordings.ask_blocked import AskBlocked
from messages.wordings.ask_close import AskClose
from messages.wordings.ask_extension import AskExtension
from messages.wordings.ask_progress import AskProgress

_LONGEST_ID = 18


async def pressed(turn: Turn) -> None:
    """A button: the same verb as its words, with the right checked against the person who pressed it."""
    press, _, rest = (turn.incoming.button or "").partition(":")
    match press:
        case "yes" | "no":
            await _pressed_answer(turn, rest, yes=press == "yes")
        case "more":
            kind, _, page = rest.partition(":")
            if kind == "tasks" and _is_id(page):
                await listing.my_tasks(turn, int(page))
            elif kind == drilling.KIND:
                await _pressed_more(turn)
            else:
                await listing.rest_of_digest(turn)
        case "preview":
            if not await answers.pressed_preview(turn, rest):
                turn.toast(labels.TOASTS[Toast.EXPIRED])
        case "end_leave" if _is_id(rest):
            if not await absences.press_end(turn, int(rest)):
                turn.toast(labels.TOASTS[Toast.EXPIRED])
        case "page" if _is_id(rest):
            await summing.page(turn, int(rest))
        case "unit" if _is_id(rest):
            await drilling.show(turn, drilling.Drill(drilling.UNIT, unit=int(rest)))
        case "source" if rest in Source.__members__ and turn.may(Action.SEE_ORGANISATION):
            await drilling.show(turn, drilling.Drill(drilling.SOURCE, Source(rest), day=summing.day_shown(turn)))
        case "task" if _is_id(rest) and turn.may(Action.SEE_ORGANISATION):
            await listing.card_of_number(turn, int(rest))
        case "assign" if _is_id(rest):
            if not await assigning.press(turn, int(rest)):
                turn.toast(labels.TOASTS[Toast.EXPIRED])
        case "mistake" if _is_id(rest):
            await taking_back.take_back(turn, inbox_id=int(rest))
        case "grant" | "refuse" if _is_id(rest):
            await _pressed_decision(turn, int(rest), granted=press == "grant")
        case _ if _is_id(rest):
            await _pressed_task(turn, press, int(rest))
        case _:
            turn.toast(labels.TOASTS[Toast.EXPIRED])


def _is_id(text: str) -> bool:
    """The data of a button may be forged: only plain digits that fit an id are one."""
    return text.isascii() and text.isdecimal() and len(text) <= _LONGEST_ID


async def _pressed_answer(turn: Turn, rest: str, *, yes: bool) -> None:
    if not await answers.pressed(turn, rest, yes=yes):
        turn.toast(labels.TOASTS[Toast.EXPIRED])
    elif yes:
        turn.toast(labels.TOASTS[Toast.RECORDED])


async def _pressed_more(turn: Turn) -> None:
    """[Tiếp] under a list of figures, while it is the one that goes on."""
    question = turn.question
    if question is None or question.kind != drilling.KIND or not await drilling.more(turn, question.payload):
        turn.toast(labels.TOASTS[Toast.EXPIRED])


async def _pressed_decision(turn: Turn, request_id: int, *, granted: bool) -> None:
    if granted:
        await deciding.decide(turn, request_id, granted=True, reason=None)
        return
    await deciding.ask_why(turn, request_id)


async def _pressed_task(turn: Turn, press: str, assignment_id: int) -> None:
    if press == "detail":
        await listing.card(turn, await targets.one(turn, assignment_id, Action.SEE_TASK))
        return
    if press == "confirm":
        await confirming.confirm_one(turn, assignment_id)
        return
    if press == "supplement":
        await confirming.ask_for_supplement(turn, assignment_id)
        return
    action = Action.ASK_EXTENSION if press in ("extension", "set_due") else Action.REPORT
    a = await targets.one(turn, assignment_id, action)
    match press:
        case "done" | "acknowledge" | "standing":
            await recording.press(turn, a, press)
            turn.toast(labels.TOASTS[Toast.RECORDED])
        case "progress":
            await _ask_about(turn, "progress", a, AskProgress(line(turn.known, a)))
        case "blocked":
            await _ask_about(turn, "blocked", a, AskBlocked(line(turn.known, a)))
        case "extension" | "set_due":
            await _ask_about(turn, "extension", a, AskExtension(line(turn.known, a)))
        case "close":
            await _ask_about(turn, "close", a, AskClose(line(turn.known, a)))
        case _:
            turn.toast(labels.TOASTS[Toast.EXPIRED])


async def _ask_about(turn: Turn, kind: str, a: Assignment, wording: Any) -> None:
    recording.must_be_open(turn, a)
    await turn.ask(kind, {"assignment": a.id, "number": a.task.number})
    await turn.say(wording, (), [a.id])
    turn.toast(labels.TOASTS[Toast.ANSWER])
