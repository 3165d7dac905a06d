"""Who answers for what on a day, and who is told instead."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.core.chart import Chart
from bot.core.organisation import (
    Absence,
    Address,
    AddressKind,
    Mode,
    Organisation,
    Person,
    Role,
    RoleKind,
    Unit,
    UnitKind,
)

DAY = date(2024, 11, 4)
BEFORE, AFTER = date(2024, 11, 3), date(2024, 11, 5)
UNIT, OTHER = 1, 2
NAMED, FOCAL, FOCAL_TOO, HEAD, STAFF, CLERK, LEADER = range(11, 18)
ORGANISATION = Organisation(1, "BQL", "Ban Quản lý", "BQL", None, None, None, True, False)
ROLES = (
    Role(HEAD, RoleKind.HEAD, UNIT),
    Role(FOCAL, RoleKind.FOCAL, UNIT),
    Role(FOCAL_TOO, RoleKind.FOCAL, UNIT),
    Role(NAMED, RoleKind.STAFF, UNIT),
    Role(STAFF, RoleKind.HEAD, OTHER),
    Role(CLERK, RoleKind.CLERK, OTHER),
    Role(LEADER, RoleKind.LEADER, None),
    Role(LEADER, RoleKind.LEADER, UNIT),
)


def unit(unit_id: int, mode: Mode = Mode.LIVE) -> Unit:
    return Unit(unit_id, f"Phòng {unit_id}", f"P{unit_id}", f"P{unit_id}", UnitKind.DEPARTMENT, mode, unit_id)


def address(number: int, person_id: int, **changes: Any) -> Address:
    return replace(Address(number, 1, AddressKind.PERSON, "telegram", str(number), str(number), person_id), **changes)


def a_chart(**changes: Any) -> Chart:
    chart = Chart(
        organisation=ORGANISATION,
        units={UNIT: unit(UNIT), OTHER: unit(OTHER, Mode.TRIAL)},
        people={person_id: Person(person_id, f"Người {person_id}") for person_id in range(11, 18)},
        roles=ROLES,
        addresses=tuple(address(person_id * 10, person_id) for person_id in range(11, 18)),
        absences=(),
        day=DAY,
    )
    return replace(chart, **changes)


def left(person_id: int, on: date) -> dict[int, Person]:
    return {**a_chart().people, person_id: Person(person_id, "Đã nghỉ", left_on=on)}


def without_address(*people: int) -> tuple[Address, ...]:
    return tuple(a for a in a_chart().addresses if a.person_id not in people)


# --- roles ---


def test_the_named_person_answers_first_then_the_focal_persons_then_the_head() -> None:
    assert a_chart().responsible(UNIT, NAMED) == (NAMED, FOCAL, FOCAL_TOO, HEAD)


def test_without_a_named_person_the_focal_persons_answer_first() -> None:
    assert a_chart().responsible(UNIT, None) == (FOCAL, FOCAL_TOO, HEAD)


def test_a_person_named_who_is_also_focal_stands_in_the_chain_once() -> None:
    assert a_chart().responsible(UNIT, HEAD) == (HEAD, FOCAL, FOCAL_TOO)


def test_a_unit_with_only_a_head_is_answered_for_by_the_head() -> None:
    assert a_chart().responsible(OTHER, None) == (STAFF,)


def test_somebody_who_left_answers_for_nothing_from_the_next_day() -> None:
    assert a_chart(people=left(NAMED, DAY)).responsible(UNIT, NAMED)[0] == NAMED
    assert a_chart(people=left(NAMED, BEFORE)).responsible(UNIT, NAMED)[0] == FOCAL
    assert HEAD not in a_chart(people=left(HEAD, BEFORE)).responsible(UNIT, None)


def test_somebody_who_left_holds_no_role_even_when_nobody_ended_it() -> None:
    chart = a_chart(people=left(HEAD, BEFORE))
    assert chart.holders(RoleKind.HEAD, UNIT) == ()
    assert chart.roles_of(HEAD) == () and chart.units_of(HEAD) == ()
    assert not chart.has_role(HEAD, RoleKind.HEAD)
    assert a_chart(people=left(HEAD, DAY)).has_role(HEAD, RoleKind.HEAD)


@pytest.mark.parametrize(
    ("start", "end", "holds"),
    [(None, None, True), (DAY, DAY, True), (AFTER, None, False), (None, BEFORE, False), (BEFORE, None, True), (None, AFTER, True)],
)
def test_a_role_holds_from_its_first_to_its_last_day(start: date | None, end: date | None, holds: bool) -> None:
    chart = a_chart(roles=(Role(HEAD, RoleKind.HEAD, UNIT, start, end),))
    assert (chart.holders(RoleKind.HEAD, UNIT) == (HEAD,)) is holds
    assert chart.has_role(HEAD, RoleKind.HEAD) is holds


def test_a_leader_in_charge_of_units_is_one_leader() -> None:
    chart = a_chart(roles=(*ROLES, Role(LEADER, RoleKind.LEADER, OTHER)))
    assert chart.holders(RoleKind.LEADER) == (LEADER,)
    assert chart.holders(RoleKind.LEADER, UNIT) == (LEADER,)


def test_units_of_a_person_come_in_the_order_of_the_roles_each_once() -> None:
    chart = a_chart(roles=(Role(HEAD, RoleKind.HEAD, OTHER), Role(HEAD, RoleKind.FOCAL, UNIT), Role(HEAD, RoleKind.FOCAL, OTHER)))
    assert chart.units_of(HEAD) == (OTHER, UNIT)
    assert a_chart().units_of(LEADER) == (), "a leader is in charge of a unit, not of it"


# --- reaching people ---


def test_the_first_who_can_be_reached_is_told() -> None:
    assert a_chart().first_reachable((FOCAL, HEAD)) == FOCAL
    assert a_chart(addresses=without_address(FOCAL)).first_reachable((FOCAL, HEAD)) == HEAD
    assert a_chart(addresses=()).first_reachable((FOCAL, HEAD)) is None
    assert a_chart().first_reachable(()) is None


def test_a_word_about_a_task_is_for_whoever_answers_and_the_head_each_once_and_for_nobody_of_a_unit_on_trial() -> None:
    assert a_chart().hearers(UNIT, NAMED) == (NAMED, HEAD)
    assert a_chart().hearers(UNIT, None) == (FOCAL, HEAD)
    assert a_chart(addresses=without_address(NAMED, FOCAL, FOCAL_TOO)).hearers(UNIT, NAMED) == (HEAD,)
    assert a_chart().hearers(OTHER, None) == ()
    assert a_chart(addresses=()).hearers(UNIT, None) == ()


def test_an_address_that_refused_leaves_the_chain_and_the_next_one_of_the_person_is_taken() -> None:
    dead, second = address(1, FOCAL, reachable=False), address(2, FOCAL, channel="zalo")
    assert a_chart(addresses=(dead, second)).address_of(FOCAL) == second
    assert a_chart(addresses=(dead,)).address_of(FOCAL) is None
    assert a_chart(addresses=(dead, address(3, HEAD))).first_reachable((FOCAL, HEAD)) == HEAD


def test_a_person_is_reached_at_the_preferred_address_never_in_a_group() -> None:
    group = replace(address(1, FOCAL), kind=AddressKind.GROUP)
    preferred, second = address(2, FOCAL, channel="zalo"), address(3, FOCAL)
    assert a_chart(addresses=(group, preferred, second)).address_of(FOCAL) == preferred


def test_only_groups_that_can_be_reached_are_groups() -> None:
    alive = Address(1, 1, AddressKind.GROUP, "telegram", "g", "g")
    dead = replace(alive, id=2, reachable=False)
    assert a_chart(addresses=(alive, dead, address(3, FOCAL))).groups() == (alive,)


def test_the_clerk_is_the_first_clerk_who_can_be_reached() -> None:
    assert a_chart().clerk() == CLERK
    assert a_chart(addresses=without_address(CLERK)).clerk() is None


def test_a_unit_is_on_trial_or_live() -> None:
    assert a_chart().is_trial(OTHER) and not a_chart().is_trial(UNIT)


# --- deputies ---


@pytest.mark.parametrize(
    ("start", "end", "told"), [(DAY, DAY, STAFF), (BEFORE, AFTER, STAFF), (AFTER, AFTER, HEAD), (BEFORE, BEFORE, HEAD)]
)
def test_a_deputy_is_told_from_the_first_to_the_last_day_of_the_absence(start: date, end: date, told: int) -> None:
    assert a_chart(absences=(Absence(HEAD, start, end, STAFF),)).first_reachable((HEAD,)) == told


def test_without_a_deputy_the_next_in_the_chain_is_told() -> None:
    assert a_chart(absences=(Absence(FOCAL, DAY, DAY),)).first_reachable((FOCAL, HEAD)) == HEAD


def test_when_the_deputy_cannot_be_reached_the_next_in_the_chain_is_told() -> None:
    chart = a_chart(absences=(Absence(FOCAL, DAY, DAY, STAFF),), addresses=without_address(STAFF))
    assert chart.first_reachable((FOCAL, HEAD)) == HEAD


def test_a_deputy_who_is_away_too_is_passed_over() -> None:
    away = (Absence(HEAD, DAY, DAY, STAFF), Absence(STAFF, DAY, DAY, CLERK))
    assert a_chart(absences=away).first_reachable((HEAD, LEADER)) == LEADER
    assert a_chart(absences=away).first_reachable((HEAD,)) is None


def test_two_people_away_who_name_each_other_are_passed_over() -> None:
    away = (Absence(HEAD, DAY, DAY, STAFF), Absence(STAFF, DAY, DAY, HEAD))
    assert a_chart(absences=away).first_reachable((HEAD, STAFF, LEADER)) == LEADER


def test_a_deputy_who_left_is_told_nothing() -> None:
    chart = a_chart(absences=(Absence(FOCAL, DAY, DAY, STAFF),), people=left(STAFF, BEFORE))
    assert chart.first_reachable((FOCAL, HEAD)) == HEAD


def test_a_deputy_acts_for_those_who_are_away_today() -> None:
    chart = a_chart(absences=(Absence(HEAD, DAY, DAY, STAFF), Absence(FOCAL, AFTER, AFTER, STAFF), Absence(NAMED, DAY, DAY)))
    assert chart.acts_for(STAFF) == (STAFF, HEAD)
    assert chart.acts_for(HEAD) == (HEAD,)
    assert replace(chart, people=left(STAFF, BEFORE)).acts_for(STAFF) == ()


def test_of_two_absences_on_a_day_the_one_that_names_a_deputy_counts() -> None:
    assert a_chart(absences=(Absence(HEAD, DAY, DAY), Absence(HEAD, BEFORE, AFTER, STAFF))).first_reachable((HEAD,)) == STAFF


def test_on_a_channel_a_person_is_reached_there_and_else_where_the_person_is_reached_first() -> None:
    first, zalo = address(1, FOCAL), address(2, FOCAL, channel="zalo")
    group = address(3, FOCAL, kind=AddressKind.GROUP, channel="zalo")
    chart = a_chart(addresses=(first, zalo, group))
    assert chart.address_on(FOCAL, "zalo") == zalo
    assert chart.address_on(FOCAL, "viber") == chart.address_on(FOCAL, "telegram") == first
    assert chart.other_address(FOCAL, "telegram") == zalo
    assert a_chart(addresses=(first, group)).other_address(FOCAL, "telegram") is None


def test_the_group_of_a_unit_on_trial_is_told_nothing() -> None:
    whole, live, trial = (address(n, FOCAL, kind=AddressKind.GROUP, unit_id=unit) for n, unit in ((1, None), (2, UNIT), (3, OTHER)))
    assert a_chart(addresses=(whole, live, trial)).groups() == (whole, live)


def test_a_unit_without_a_leader_in_charge_is_one_where_others_have_one() -> None:
    assert a_chart().without_leader() == (OTHER,)
    everywhere = (*ROLES, Role(LEADER, RoleKind.LEADER, OTHER))
    nowhere = tuple(role for role in ROLES if role.kind is not RoleKind.LEADER or role.unit_id is None)
    assert a_chart(roles=everywhere).without_leader() == () == a_chart(roles=nowhere).without_leader()


def test_a_unit_that_was_merged_away_needs_no_leader_and_does_on_its_last_day() -> None:
    units = a_chart().units
    for last, needs_one in ((BEFORE, ()), (DAY, (OTHER,))):
        ended = {**units, OTHER: replace(units[OTHER], valid_to=last)}
        assert replace(a_chart(), units=ended).without_leader() == needs_one
