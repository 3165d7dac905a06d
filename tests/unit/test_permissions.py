"""The permission table, whole: role x action x own or another unit x private or group."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from bot.core.chart import Chart
from bot.core.organisation import Absence, Mode, Organisation, Person, Role, RoleKind, Unit, UnitKind
from bot.core.permissions import PRIVATE_ONLY, TABLE, Action, may

DAY = date(2024, 11, 4)
OWN, OTHER = 1, 2
PERSON, DEPUTY = 11, 12
ORGANISATION = Organisation(1, "BQL", "Ban Quản lý", "BQL", None, None, None, True, False)

# One line per action: the roles that may do it in any unit, then those that may in their own.
ALLOWED = {
    Action.SEE_TASK: ("clerk leader", "head focal staff"),
    Action.REPORT: ("clerk", "head focal staff"),
    Action.ASK_EXTENSION: ("clerk", "head focal staff"),
    Action.PASS_REQUEST: ("", "head"),
    Action.DELEGATE: ("", "head"),
    Action.DECIDE_REQUEST: ("leader", ""),
    Action.CONFIRM: ("clerk", ""),
    Action.ORDER: ("clerk leader", ""),
    Action.CORRECT: ("clerk", ""),
    Action.IMPORT: ("clerk", ""),
    Action.BIND_GROUP: ("admin clerk", ""),
    Action.SEE_ORGANISATION: ("admin clerk leader", ""),
    Action.SEE_MESSAGES: ("admin clerk", ""),
    Action.CLOSE_PERIOD: ("clerk", ""),
    Action.SET_LEAVE: ("admin clerk", "head"),
    Action.SWITCH: ("admin clerk", ""),
    Action.SET_UP: ("admin clerk", ""),
}


def chart(*roles: Role) -> Chart:
    units = {n: Unit(n, f"Phòng {n}", f"P{n}", f"P{n}", UnitKind.DEPARTMENT, Mode.LIVE, n) for n in (OWN, OTHER)}
    people = {n: Person(n, f"Người {n}") for n in (PERSON, DEPUTY)}
    return Chart(ORGANISATION, units, people, roles, (), (), DAY)


def allowed(role: RoleKind, action: Action, unit_id: int | None, in_group: bool) -> bool:
    anywhere, at_home = ALLOWED[action]
    if in_group and action is not Action.BIND_GROUP:
        return False
    return role in anywhere.split() or (unit_id == OWN and role in at_home.split())


@pytest.mark.parametrize("role", RoleKind)
@pytest.mark.parametrize("action", Action)
def test_every_cell_of_the_table(role: RoleKind, action: Action) -> None:
    known = chart(Role(PERSON, role, OWN))
    for unit_id, in_group in product((OWN, OTHER, None), (False, True)):
        expected = allowed(role, action, unit_id, in_group)
        assert may(known, PERSON, action, unit_id, in_group=in_group) is expected, (unit_id, in_group)


def test_every_action_stands_in_the_table() -> None:
    assert set(TABLE) == set(Action) == set(ALLOWED)


def test_a_role_of_no_unit_owns_nothing_that_is_of_no_unit() -> None:
    head = chart(Role(PERSON, RoleKind.HEAD, None))
    assert not any(may(head, PERSON, action, unit_id) for action in Action for unit_id in (None, OWN))


def test_a_group_sees_and_changes_nothing_of_a_unit() -> None:
    assert set(Action) - PRIVATE_ONLY == {Action.BIND_GROUP}


@pytest.mark.parametrize("action", Action)
def test_a_person_without_a_role_and_a_stranger_may_do_nothing(action: Action) -> None:
    assert not any(may(chart(), who, action, unit_id) for who in (PERSON, 99) for unit_id in (OWN, None))


@pytest.mark.parametrize("action", Action)
def test_a_role_outside_its_days_gives_nothing(action: Action) -> None:
    for role in RoleKind:
        ended = Role(PERSON, role, OWN, None, date(2024, 11, 3))
        coming = Role(PERSON, role, OWN, date(2024, 11, 5))
        assert not may(chart(ended, coming), PERSON, action, OWN)


@pytest.mark.parametrize("action", Action)
def test_somebody_who_left_may_do_nothing_from_the_next_day(action: Action) -> None:
    for role in RoleKind:
        known = chart(Role(PERSON, role, OWN))
        gone = replace(known, people={PERSON: Person(PERSON, "Đã nghỉ", left_on=date(2024, 11, 3))})
        last_day = replace(known, people={PERSON: Person(PERSON, "Ngày cuối", left_on=DAY)})
        assert not may(gone, PERSON, action, OWN)
        assert may(last_day, PERSON, action, OWN) is allowed(role, action, OWN, False)


def test_several_roles_add_up() -> None:
    both = chart(Role(PERSON, RoleKind.STAFF, OWN), Role(PERSON, RoleKind.FOCAL, OTHER))
    assert may(both, PERSON, Action.REPORT, OWN) and may(both, PERSON, Action.REPORT, OTHER)
    assert not may(both, PERSON, Action.CONFIRM, OWN)


@pytest.mark.parametrize("action", Action)
def test_a_deputy_holds_what_the_absent_person_holds_and_only_while_away(action: Action) -> None:
    for role in RoleKind:
        known = chart(Role(PERSON, role, OWN))
        away = replace(known, absences=(Absence(PERSON, DAY, DAY, DEPUTY),))
        back = replace(known, absences=(Absence(PERSON, date(2024, 11, 1), date(2024, 11, 3), DEPUTY),))
        for unit_id, in_group in product((OWN, OTHER, None), (False, True)):
            expected = allowed(role, action, unit_id, in_group)
            assert may(away, DEPUTY, action, unit_id, in_group=in_group) is expected
            assert may(away, PERSON, action, unit_id, in_group=in_group) is expected
            assert not may(back, DEPUTY, action, unit_id, in_group=in_group)


def test_a_deputy_of_somebody_who_left_holds_nothing() -> None:
    known = replace(chart(Role(PERSON, RoleKind.LEADER, None)), absences=(Absence(PERSON, DAY, DAY, DEPUTY),))
    gone = replace(known, people={**known.people, PERSON: Person(PERSON, "Đã nghỉ", left_on=date(2024, 11, 3))})
    assert may(known, DEPUTY, Action.DECIDE_REQUEST, OWN)
    assert not may(gone, DEPUTY, Action.DECIDE_REQUEST, OWN)


@pytest.mark.parametrize("action", Action)
def test_a_task_given_by_name_is_held_as_staff_hold_theirs(action: Action) -> None:
    elsewhere = chart(Role(PERSON, RoleKind.STAFF, OTHER))
    assert may(elsewhere, PERSON, action, OWN, named=True) is ("staff" in ALLOWED[action][1].split())
