"""Who may do what: the one table every verb is checked against (role x action x unit x chat).

"own" means a unit in which the person holds the role on the day; a deputy holds what the absent person holds.
"""

from __future__ import annotations

from enum import StrEnum

from bot.core.chart import Chart
from bot.core.organisation import RoleKind


class Action(StrEnum):
    SEE_TASK = "see_task"
    REPORT = "report"
    ASK_EXTENSION = "ask_extension"
    PASS_REQUEST = "pass_request"
    """Send on, in the unit's name, what a member of staff asks: it commits the unit."""
    DELEGATE = "delegate"
    """Give a task of the unit to one of its people."""
    DECIDE_REQUEST = "decide_request"
    CONFIRM = "confirm"
    ORDER = "order"
    """Give a unit a new task, or pass a leader's word on one it has."""
    CORRECT = "correct"
    """Change what the register says: unit, day, withdrawal, marks; with a reason."""
    IMPORT = "import"
    """Enter a plan, or take a registration back."""
    BIND_GROUP = "bind_group"
    SEE_ORGANISATION = "see_organisation"
    SEE_MESSAGES = "see_messages"
    """What the bot sends to others: tomorrow's messages, and how many everybody gets."""
    CLOSE_PERIOD = "close_period"
    """Chốt, and the figures the office published."""
    SET_LEAVE = "set_leave"
    """Enter who is away, and who stands in. Everybody enters the own leave."""
    SWITCH = "switch"
    """Pause and resume sending, trial and live units."""
    SET_UP = "set_up"
    """The frame of the register: units, people, codes and accounts, days off, rules."""


class Reach(StrEnum):
    OWN = "own"
    ANY = "any"


_ADMIN, _CLERK, _LEADER = RoleKind.ADMIN, RoleKind.CLERK, RoleKind.LEADER
_HEAD, _FOCAL, _STAFF = RoleKind.HEAD, RoleKind.FOCAL, RoleKind.STAFF

TABLE: dict[Action, dict[RoleKind, Reach]] = {
    Action.SEE_TASK: {_CLERK: Reach.ANY, _LEADER: Reach.ANY, _HEAD: Reach.OWN, _FOCAL: Reach.OWN, _STAFF: Reach.OWN},
    Action.REPORT: {_CLERK: Reach.ANY, _HEAD: Reach.OWN, _FOCAL: Reach.OWN, _STAFF: Reach.OWN},
    Action.ASK_EXTENSION: {_CLERK: Reach.ANY, _HEAD: Reach.OWN, _FOCAL: Reach.OWN, _STAFF: Reach.OWN},
    Action.PASS_REQUEST: {_HEAD: Reach.OWN},
    Action.DELEGATE: {_HEAD: Reach.OWN},
    Action.DECIDE_REQUEST: {_LEADER: Reach.ANY},
    Action.CONFIRM: {_CLERK: Reach.ANY},
    Action.ORDER: {_CLERK: Reach.ANY, _LEADER: Reach.ANY},
    Action.CORRECT: {_CLERK: Reach.ANY},
    Action.IMPORT: {_CLERK: Reach.ANY},
    Action.BIND_GROUP: {_ADMIN: Reach.ANY, _CLERK: Reach.ANY},
    Action.SEE_ORGANISATION: {_ADMIN: Reach.ANY, _CLERK: Reach.ANY, _LEADER: Reach.ANY},
    Action.SEE_MESSAGES: {_ADMIN: Reach.ANY, _CLERK: Reach.ANY},
    Action.CLOSE_PERIOD: {_CLERK: Reach.ANY},
    Action.SET_LEAVE: {_ADMIN: Reach.ANY, _CLERK: Reach.ANY, _HEAD: Reach.OWN},
    Action.SWITCH: {_ADMIN: Reach.ANY, _CLERK: Reach.ANY},
    Action.SET_UP: {_ADMIN: Reach.ANY, _CLERK: Reach.ANY},
}

PRIVATE_ONLY = frozenset(Action) - {Action.BIND_GROUP}
"""Everything but binding a group is done in private: a group never shows one unit's content to another."""


def may(chart: Chart, person_id: int, action: Action, unit_id: int | None = None, *, named: bool = False, in_group: bool = False) -> bool:
    """Whether a person may do `action` on the day of the chart; with `unit_id`, to that unit's assignment.

    Without `unit_id` only a reach of "any" allows it. `named`: the assignment was given to the person by name, which
    makes it the person's own whatever the unit, as a member of staff has it: what a head decides stays the head's.
    """
    if in_group and action in PRIVATE_ONLY:
        return False
    allowed = TABLE[action]
    for role in (role for holder in chart.acts_for(person_id) for role in chart.roles_of(holder)):
        reach = allowed.get(role.kind)
        if reach is Reach.ANY or (reach is Reach.OWN and unit_id is not None and role.unit_id == unit_id):
            return True
    return named and allowed.get(_STAFF) is Reach.OWN
