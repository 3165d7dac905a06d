"""Short fixed texts: button labels with the words that do the same, toasts, names of roles and states.

The texts stand in `wordings/labels.json`; a label that is asked for and missing there is an error at start-up.
"""

from __future__ import annotations

import json
import re
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from bot.core.organisation import RoleKind
from bot.core.outgoing import Button, Keyboard
from bot.core.task import Source, State
from messages import formats

_STORED: dict[str, dict[str, Any]] = json.loads((Path(__file__).parent / "wordings" / "labels.json").read_text(encoding="utf-8"))


class Press(StrEnum):
    """The buttons there are."""

    DONE = "done"
    PROGRESS = "progress"
    BLOCKED = "blocked"
    EXTENSION = "extension"
    ACKNOWLEDGE = "acknowledge"
    STANDING = "standing"
    CLOSE = "close"
    SET_DUE = "set_due"
    MISTAKE = "mistake"
    YES = "yes"
    NO = "no"
    SEND = "send"
    NOT_SEND = "not_send"
    CONFIRM = "confirm"
    SUPPLEMENT = "supplement"
    GRANT = "grant"
    REFUSE = "refuse"
    MORE = "more"
    DETAIL = "detail"
    PREVIEW = "preview"
    END_LEAVE = "end_leave"
    PAGE_DECISIONS = "page_decisions"
    PAGE_OVERDUE = "page_overdue"
    PAGE_UNITS = "page_units"
    PAGE_SOURCES = "page_sources"
    UNIT = "unit"
    SOURCE = "source"
    TASK = "task"
    ASSIGN = "assign"
    NOBODY = "nobody"


class Toast(StrEnum):
    """The short notices that answer a button press."""

    RECORDED = "recorded"
    NOT_FOR_YOU = "not_for_you"
    EXPIRED = "expired"
    ANSWER = "answer"


ROLES: dict[RoleKind, str] = {kind: _STORED["roles"][kind] for kind in RoleKind}
STATES: dict[State, str] = {state: _STORED["states"][state] for state in State}
SOURCES: dict[Source, str] = {source: _STORED["sources"][source] for source in Source}
IN_FULL: dict[Source, str] = {Source(source): name for source, name in _STORED["sources_in_full"].items()}
"""What a paper calls a source that the chat calls by its short form."""
ABOVE: dict[Source, str] = {Source(source): name for source, name in _STORED["above"].items()}
"""Whose written consent a later day needs, by source."""
TOASTS: dict[Toast, str] = {toast: _STORED["toasts"][toast] for toast in Toast}
DAY_NAMES: dict[str, str] = _STORED["day_names"]
"""Names of days off and worked that no library knows."""
CHANNELS: dict[str, str] = _STORED["channels"]
MISSING: dict[str, str] = _STORED["missing"]
"""What is missing as proof of a completion."""
SET_UP: dict[str, Any] = _STORED["set_up"]
SHEETS: dict[str, Any] = _STORED["sheets"]
"""The words of the set-up workbook: sheets with their columns, kinds of unit, roles, kinds of day, and what each rule means."""
REQUESTS: dict[str, str] = _STORED["requests"]
"""Kinds of requests."""
UNREACHABLE: dict[str, str] = _STORED["unreachable"]
"""Why a person is not reached; "other" for whatever is not on the list."""
REACH_AGAIN: dict[str, str] = _STORED["reach_again"]
"""What helps, for each of these reasons."""
OUTCOMES: dict[str, str] = _STORED["outcomes"]
"""What became of a request."""
MARKS: dict[str, str] = _STORED["marks"]
"""What the clerk noted beside a task."""
EVIDENCE: dict[str, str] = _STORED["evidence"]
"""Kinds of evidence."""
MEDIA: dict[str, str] = _STORED["media"]
"""By which way a spoken order came, as it stands behind a name."""
RESEND: str = _STORED["texts"]["resend"]
"""Stands before a text that is sent a second time."""

_BUTTONS: dict[Press, dict[str, str]] = {press: _STORED["buttons"][press] for press in Press}
_TEXTS = _STORED["texts"]
_TASK_DIGITS = 3
"""Numbers of tasks have so many digits at least; a shorter one is a choice."""
_NUMBER = re.compile(rf"\d{{{_TASK_DIGITS},}}")


def button(press: Press, data: str, number: int | str | None = None, *, numbered: bool = False) -> Button:
    """A button and its twin in words. `number`: what the words name, a task's number above all. `numbered`: the label
    is the task's number, under a message whose lines begin with it."""
    stored = _BUTTONS[press]
    label = f"#{number}" if numbered else stored["label"].format(number=number)
    return Button(label, data, stored["says"].format(number=number))


def trial(name: str, unit: str) -> str:
    """Stands before a message that goes to the clerk instead of the person it is for."""
    return str(_TEXTS["trial"]).format(name=name, unit=unit)


TRIAL_GOES_ON: str = _TEXTS["trial_goes_on"]
"""Behind those words, where such a message goes on in another one."""


def spoken_order(name: str, day: date, medium: str) -> str:
    """What stands for the paper of an order that has none."""
    return str(_TEXTS["spoken_order"]).format(name=name, day=formats.day(day), medium=MEDIA[medium])


def without_name(title: str) -> str:
    """What a group reads of a paper: of an order given by word of mouth not who gave it."""
    before = str(_TEXTS["spoken_order"]).partition("{name}")[0]
    if not title.startswith(before):
        return title
    given = re.search(r",| ngày \d", title[len(before) :])
    return f"{_TEXTS['unnamed_order']}{title[len(before) + given.start() :] if given else ''}"


def hint(keyboard: Keyboard, text: str = "") -> str:
    """One line with the words for the buttons, for a channel without any: those that the text it is to stand under does not name.
    Of many tasks to be looked at one number is an example."""
    said = dict.fromkeys(button.says for row in keyboard for button in row)
    forms = {says: str(_TEXTS["form"]).format(says=says) for says in said}
    # "không 421: lý do" names "không 421: …" too, and shows how 426 is refused.
    shown = _NUMBER.sub("0", text)

    def is_named(form: str, where: str) -> bool:
        return form in where or ("…" in form and form[: form.index("…")] in where)

    named = {says for says, form in forms.items() if is_named(form, text)}
    if named:
        named |= {says for says, form in forms.items() if not says.isdecimal() and is_named(_NUMBER.sub("0", form), shown)}
    cards = [says for says in said if says.isdecimal() and len(says) >= _TASK_DIGITS]
    cards = cards if len(cards) > 1 else []
    others = [says for says in said if says not in named and says not in cards]
    lines = []
    if cards and not named.intersection(cards) and _TEXTS["number"] not in text:
        lines.append(str(_TEXTS["hint_number"]).format(form=forms[cards[0]]))
    if others:
        lines.append(str(_TEXTS["hint_more" if named else "hint"]).format(forms=", ".join(forms[says] for says in others)))
    return " ".join(lines)


def why_unreachable(why: str) -> str:
    return UNREACHABLE.get(why, UNREACHABLE["other"])


def reach_again(why: str) -> str:
    """What is to be done so that the person can be told again."""
    return REACH_AGAIN.get(why, REACH_AGAIN["other"])


def sheet_name(sheet: str) -> str:
    """What a sheet of the set-up workbook is called."""
    return str(SET_UP["sheets"][sheet]["name"])


def rule_name(name: str) -> str:
    """What a setting of a rule is called; its own name where it is none."""
    return str(SET_UP["rules"].get(name, name))


def rule_value(value: str) -> str:
    """A setting's value in the words of the workbook: "off" is “tắt”, "7,3,1" is “7; 3; 1”."""
    known: dict[str, str] = {"off": SET_UP["off"], "on": SET_UP["on"], **SET_UP["values"]}
    return known.get(value, value.replace(",", "; "))
