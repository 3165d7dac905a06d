"""The organisation chart on one day: who answers for what, and who is told instead.

Roles are resolved to people at the moment of sending, never stored with a reminder: a new head, a leave or a dead
address needs no other code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.core.organisation import Absence, Address, AddressKind, Mode, Organisation, Person, Role, RoleKind, Unit


@dataclass(frozen=True)
class Chart:
    organisation: Organisation
    units: dict[int, Unit]
    people: dict[int, Person]
    roles: tuple[Role, ...]
    addresses: tuple[Address, ...]
    absences: tuple[Absence, ...]
    day: date

    def holders(self, kind: RoleKind, unit_id: int | None = None) -> tuple[int, ...]:
        """Ids of the people who hold a role on the day, each once; with `unit_id`, in that unit."""
        return self._holders.get((kind, unit_id), ())

    def roles_of(self, person_id: int) -> tuple[Role, ...]:
        """The roles a person holds on the day; none after the person has left."""
        return self._roles_of.get(person_id, ())

    def indexes(self) -> Iterator[object]:
        """Make what is looked up by person and role, one index at a time; whoever does not ask finds them made at first use."""
        yield self._current
        yield self._roles_of
        yield self._holders
        yield self._reached_at

    @cached_property
    def unit_names(self) -> tuple[str, ...]:
        """The long and the short name of every unit."""
        return tuple(name for unit in self.units.values() for name in (unit.name, unit.short_name))

    @cached_property
    def _current(self) -> tuple[Role, ...]:
        """The roles that hold on the day, of people who work here on it."""
        return tuple(role for role in self.roles if role.holds_on(self.day) and self.works_here(role.person_id))

    @cached_property
    def _roles_of(self) -> dict[int, tuple[Role, ...]]:
        found: dict[int, list[Role]] = {}
        for role in self._current:
            found.setdefault(role.person_id, []).append(role)
        return {person_id: tuple(roles) for person_id, roles in found.items()}

    @cached_property
    def _holders(self) -> dict[tuple[RoleKind, int | None], tuple[int, ...]]:
        """By kind and unit, and by kind alone (None); each person once, in the order of the roles."""
        found: dict[tuple[RoleKind, int | None], dict[int, None]] = {}
        for role in self._current:
            found.setdefault((role.kind, None), {})[role.person_id] = None
            if role.unit_id is not None:
                found.setdefault((role.kind, role.unit_id), {})[role.person_id] = None
        return {key: tuple(people) for key, people in found.items()}

    @cached_property
    def _reached_at(self) -> dict[int, tuple[Address, ...]]:
        """The addresses in use of each person, in order of preference."""
        found: dict[int, list[Address]] = {}
        for address in self.addresses:
            if address.kind is AddressKind.PERSON and address.reachable and address.person_id is not None:
                found.setdefault(address.person_id, []).append(address)
        return {person_id: tuple(addresses) for person_id, addresses in found.items()}

    def without_leader(self) -> tuple[int, ...]:
        """Units of the day that no leader is in charge of, where others have one."""
        led = {unit_id for unit_id in self.units if self.holders(RoleKind.LEADER, unit_id)}
        of_the_day = (unit.id for unit in self.units.values() if not unit.has_ended_on(self.day))
        return tuple(unit_id for unit_id in of_the_day if unit_id not in led) if led else ()

    def has_role(self, person_id: int, *kinds: RoleKind) -> bool:
        return any(role.kind in kinds for role in self.roles_of(person_id))

    def units_of(self, person_id: int) -> tuple[int, ...]:
        """Units the person belongs to, in the order of the roles, each once. A leader is in charge of units, not of them."""
        roles = (role for role in self.roles_of(person_id) if role.kind is not RoleKind.LEADER)
        return tuple(dict.fromkeys(role.unit_id for role in roles if role.unit_id is not None))

    def acts_for(self, person_id: int) -> tuple[int, ...]:
        """The person, then everybody away today who named the person as deputy; nobody for somebody who has left."""
        if not self.works_here(person_id):
            return ()
        away = (a.person_id for a in self.absences if a.deputy_id == person_id and a.valid_from <= self.day <= a.valid_to)
        return tuple(dict.fromkeys((person_id, *away)))

    def address_of(self, person_id: int) -> Address | None:
        """Where the person is reached now: the first address in use, in order of preference; None when nowhere."""
        return next(self._reached(person_id), None)

    def address_on(self, person_id: int, channel: str) -> Address | None:
        """Where the person is reached on a channel; on the first in order of preference when not there."""
        here = (a for a in self._reached(person_id) if a.channel == channel)
        return next(here, None) or self.address_of(person_id)

    def other_address(self, person_id: int, channel: str) -> Address | None:
        """Where the person is reached on any channel but this one, in order of preference."""
        return next((a for a in self._reached(person_id) if a.channel != channel), None)

    def _reached(self, person_id: int) -> Iterator[Address]:
        return iter(self._reached_at.get(person_id, ()))

    def groups(self) -> tuple[Address, ...]:
        """Groups that are told: those that can be reached, and not those of a unit on trial."""
        reached = (a for a in self.addresses if a.kind is AddressKind.GROUP and a.reachable)
        return tuple(a for a in reached if a.unit_id is None or not self.is_trial(a.unit_id))

    def responsible(self, unit_id: int, person_id: int | None) -> tuple[int, ...]:
        """Who answers for an assignment, best first: the named person, then focal persons, then heads."""
        named = (person_id,) if person_id is not None and self.works_here(person_id) else ()
        return tuple(dict.fromkeys((*named, *self.holders(RoleKind.FOCAL, unit_id), *self.holders(RoleKind.HEAD, unit_id))))

    def hearers(self, unit_id: int, person_id: int | None) -> tuple[int, ...]:
        """Who is told a word about an assignment: whoever answers for it, and the unit's head; nobody of a unit on trial."""
        if self.is_trial(unit_id):
            return ()
        people = (self.first_reachable(self.responsible(unit_id, person_id)), self.first_reachable(self.holders(RoleKind.HEAD, unit_id)))
        return tuple(dict.fromkeys(found for found in people if found is not None))

    def first_reachable(self, people: Iterable[int]) -> int | None:
        """The first of the people who can be told today; for a person on leave the deputy is told, unless away too."""
        for person_id in people:
            stand_in = self._stand_in(person_id)
            if stand_in is not None and self.address_of(stand_in) is not None:
                return stand_in
        return None

    def clerk(self) -> int | None:
        return self.first_reachable(self.holders(RoleKind.CLERK))

    def clerks(self) -> tuple[int, ...]:
        """Everybody who gets the clerk's daily lines: the clerks, and for one on leave the deputy; when none of them is here an
        administrator, and without one the clerks all the same."""
        clerks = self.holders(RoleKind.CLERK)
        here = (self.first_reachable((person_id,)) for person_id in clerks)
        found = tuple(dict.fromkeys(person_id for person_id in here if person_id is not None))
        instead = self.first_reachable(self.holders(RoleKind.ADMIN))
        return found or (clerks if instead is None else (instead,))

    def is_trial(self, unit_id: int) -> bool:
        return self.units[unit_id].mode is Mode.TRIAL

    def works_here(self, person_id: int) -> bool:
        person = self.people.get(person_id)
        return person is not None and (person.left_on is None or person.left_on >= self.day)

    def _stand_in(self, person_id: int) -> int | None:
        """Who is told in place of a person: the person, or while away a deputy who is here; None when there is nobody."""
        away = self._absences_of(person_id)
        if not away:
            return person_id
        deputies = (absence.deputy_id for absence in away if absence.deputy_id is not None)
        return next((d for d in deputies if self.works_here(d) and not self._absences_of(d)), None)

    def _absences_of(self, person_id: int) -> list[Absence]:
        return [a for a in self.absences if a.person_id == person_id and a.valid_from <= self.day <= a.valid_to]
