"""The names under which units and groups of units are known on one day: how written text finds its units."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bot.core.organisation import Unit
from bot.core.text import name_key


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """A named group of units with its members on the day, in the order of the units ("Các phòng chuyên môn")."""

    id: int
    name: str
    unit_ids: tuple[int, ...]


@dataclass(frozen=True)
class Directory:
    """Only units valid on the day are in it. Keys of `names` and `groups` are `name_key`s."""

    units: dict[int, Unit]
    names: dict[str, int]
    groups: dict[str, UnitGroup]

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of a name, as it stands in its key: a text with another word in it is no name."""
        return frozenset(word for key in (*self.names, *self.groups) for word in key.split())

    def unit(self, text: str) -> Unit | None:
        """The unit whose name, short name, code or alias `text` is."""
        unit_id = self.names.get(name_key(text))
        return None if unit_id is None else self.units[unit_id]

    def group(self, text: str) -> UnitGroup | None:
        return self.groups.get(name_key(text))
