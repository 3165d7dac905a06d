"""Buttons under messages. The data of a button is `<press>:<id>`, never a right: every press is checked anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.organisation import Unit
from bot.core.outgoing import Button, Keyboard
from bot.core.rules.values import Owed, Rule
from bot.core.task import Assignment, Part, Source
from messages.labels import SOURCES, Press, button


def status(assignment: Assignment, *, numbered: bool = False, extendable: bool = True) -> Keyboard:
    """The status buttons of one open task. `numbered`: each names it, below a message that speaks of other things too. `extendable`: a
    later day may still be asked for."""
    number, data = assignment.task.number, assignment.id

    def one(press: Press) -> Button:
        made = button(press, f"{press.value}:{data}", number)
        return replace(made, label=f"#{number} {made.label}") if numbered else made

    second = [one(Press.BLOCKED)]
    if assignment.due is None:
        second.append(one(Press.STANDING))
    elif extendable and assignment.part is Part.LEAD:
        # The deadline is the leading unit's; a supporting one asks that unit.
        second.append(one(Press.EXTENSION))
    rows: list[tuple[Button, ...]] = [(one(Press.DONE), one(Press.PROGRESS)), tuple(second)]
    if assignment.due is None:
        rows.append((one(Press.CLOSE), one(Press.SET_DUE)))
    if not assignment.acknowledged:
        rows.append((one(Press.ACKNOWLEDGE),))
    return tuple(rows)


def named(keyboard: Keyboard) -> Keyboard:
    """The buttons of one task, each with its number, below a message that speaks of other things too."""

    def one(button: Button) -> Button:
        number = button.says.partition(" ")[0]
        return replace(button, label=f"#{number} {button.label}") if number.isdecimal() and not button.label.startswith("#") else button

    return tuple(tuple(one(button) for button in row) for row in keyboard)


def supplement(assignment: Assignment) -> Keyboard:
    """What may be said of a task that lacks something: that it is there now, or how far it is."""
    number, data = assignment.task.number, assignment.id
    return ((button(Press.DONE, f"done:{data}", number), button(Press.PROGRESS, f"progress:{data}", number)),)


def silent(assignment: Assignment) -> Keyboard:
    """The four answers to the question about silence."""
    number, data = assignment.task.number, assignment.id
    return (
        (button(Press.STANDING, f"standing:{data}", number), button(Press.PROGRESS, f"progress:{data}", number)),
        (button(Press.CLOSE, f"close:{data}", number), button(Press.SET_DUE, f"set_due:{data}", number)),
    )


def for_digest(pairs: Sequence[tuple[Assignment, Owed]], *, more: bool, numbered: bool = False, extendable: bool = True) -> Keyboard:
    """One task: its own answers (see `status`). Several: a button for each, opening its card."""
    if len(pairs) == 1 and not more:
        assignment, thing = pairs[0]
        return silent(assignment) if thing.rule is Rule.SILENT else status(assignment, numbered=numbered, extendable=extendable)
    return for_list([assignment for assignment, _ in pairs], more="digest" if more else None)


def for_list(assignments: Sequence[Assignment], *, more: str | None = None, extendable: bool = True) -> Keyboard:
    """A button per task, and one for the next page (`more`: what it is a page of). `extendable`: of a single one, see `status`."""
    if len(assignments) == 1 and more is None:
        return status(assignments[0], extendable=extendable) if assignments[0].is_open else ()
    buttons = [button(Press.DETAIL, f"detail:{a.id}", a.task.number, numbered=True) for a in assignments]
    rows = [tuple(buttons[at : at + _TASKS_A_ROW]) for at in range(0, len(buttons), _TASKS_A_ROW)]
    if more is not None:
        rows.append((button(Press.MORE, f"more:{more}"),))
    return tuple(rows)


def yes_no(question_id: int) -> Keyboard:
    return ((button(Press.YES, f"yes:{question_id}"), button(Press.NO, f"no:{question_id}")),)


def send_or_not(question_id: int) -> Keyboard:
    """Yes and no, where what is asked is whether to send."""
    return ((button(Press.SEND, f"yes:{question_id}"), button(Press.NOT_SEND, f"no:{question_id}")),)


def mistake(inbox_id: int) -> Keyboard:
    """Under an echo of what was written: take it back."""
    pressed = button(Press.MISTAKE, f"mistake:{inbox_id}")
    # In words it is the short "sai", which takes back the whole message like the button.
    return ((replace(pressed, says=button(Press.NO, "").says),),)


def review(assignment: Assignment) -> Keyboard:
    number = assignment.task.number
    return (
        (
            button(Press.CONFIRM, f"confirm:{assignment.id}", number),
            button(Press.SUPPLEMENT, f"supplement:{assignment.id}", number),
        ),
    )


def decision(request_id: int, number: int, *, numbered: bool = False) -> Keyboard:
    """`numbered`: each names the task, below a message about several."""
    both = (button(Press.GRANT, f"grant:{request_id}", number), button(Press.REFUSE, f"refuse:{request_id}", number))
    return (tuple(replace(one, label=f"#{number} {one.label}") for one in both) if numbered else both,)


_PREVIEWS_A_ROW, _TASKS_A_ROW = 5, 4


def previews(question_id: int, count: int) -> Keyboard:
    """A button for each message of a list."""
    buttons = [button(Press.PREVIEW, f"preview:{question_id}/{n}", n) for n in range(1, count + 1)]
    return tuple(tuple(buttons[at : at + _PREVIEWS_A_ROW]) for at in range(0, count, _PREVIEWS_A_ROW))


def end_leave(absence_id: int, name: str) -> Keyboard:
    """Under a leave that was recorded: take it back."""
    return ((button(Press.END_LEAVE, f"end_leave:{absence_id}", name),),)


_PAGES = (Press.PAGE_DECISIONS, Press.PAGE_OVERDUE, Press.PAGE_UNITS, Press.PAGE_SOURCES)
_MOST_UNITS, _UNITS_A_ROW = 30, 3


def summary_pages(*, waiting: bool) -> Keyboard:
    """The pages under the first screen of figures; each says the digit that does the same. `waiting`: something waits for a word."""
    first, *others = (button(press, f"page:{number}") for number, press in enumerate(_PAGES, 1))
    shown = (first, *others) if waiting else tuple(others)
    return tuple(shown[at : at + 2] for at in range(0, len(shown), 2))


def for_groups(shown: Sequence[Sequence[Assignment]], *, more: bool) -> Keyboard:
    """A button per task, opening all its units, and one for the next page of figures."""
    numbers = [leads[0].task.number for leads in shown]
    buttons = [button(Press.TASK, f"task:{number}", number, numbered=True) for number in numbers]
    rows = [tuple(buttons[at : at + _TASKS_A_ROW]) for at in range(0, len(buttons), _TASKS_A_ROW)]
    return (*rows, (button(Press.MORE, "more:summary"),)) if more else tuple(rows)


def sources(shown: Sequence[Source]) -> Keyboard:
    """A button per source, opening what is not finished of it."""
    buttons = [button(Press.SOURCE, f"source:{source.value}", SOURCES[source]) for source in shown]
    return tuple((one,) for one in buttons)


def units(shown: Sequence[Unit]) -> Keyboard:
    """A button per unit, opening its tasks."""
    buttons = [button(Press.UNIT, f"unit:{unit.id}", unit.short_name) for unit in shown[:_MOST_UNITS]]
    return tuple(tuple(buttons[at : at + _UNITS_A_ROW]) for at in range(0, len(buttons), _UNITS_A_ROW))
