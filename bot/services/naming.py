"""Who is meant by a name: the whole of it, its last words, or with a title or a unit behind it ("Minh QLĐT")."""

from __future__ import annotations

from collections.abc import Callable

import db.units
from bot.core.chart import Chart
from bot.core.errors import UserError
from bot.core.organisation import Person, Unit
from bot.core.text import name_key
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection

_HONORIFICS = frozenset(("anh", "chi", "em", "ong", "ba", "co", "chu", "bac", "dong", "d", "c", "dc"))


async def one(turn: Turn, words: str, fits: Callable[[int], bool] | None = None) -> Person | None:
    """The person so called, among those who fit. Raises UserError "no_such_person" with everybody it may be when there are several."""
    found = [person for person in await called(turn.connection, turn.known, words) if fits is None or fits(person.id)]
    if len(found) > 1:
        raise UserError("no_such_person", name=words, people=tuple(named(turn.known, person, titled=True) for person in found))
    return found[0] if found else None


async def called(connection: Connection, office: Office, words: str) -> list[Person]:
    """Everybody a name may mean today: the whole name, its last words ("Minh", "Văn Minh"), also with the unit behind it
    ("Minh QLĐT") or the
    title ("Nguyễn Văn Hùng Phó phòng QLLĐ")."""
    typed = words.replace("/", " ").split()
    while typed:
        for cut in range(len(typed), 0, -1):
            unit = await db.units.by_text(connection, office.id, " ".join(typed[cut:]), office.today) if cut < len(typed) else None
            if cut < len(typed) and unit is None:
                continue
            found = _people(office.chart, " ".join(typed[:cut]), None if unit is None else unit.id)
            if found:
                return found
        if name_key(typed[0]) not in _HONORIFICS:
            break
        typed = typed[1:]
    return []


def _people(chart: Chart, name: str, unit_id: int | None) -> list[Person]:
    key = name_key(name)
    here = [p for p in chart.people.values() if chart.works_here(p.id) and (unit_id is None or unit_id in chart.units_of(p.id))]
    whole = [p for p in here if key in (name_key(p.name), name_key(f"{p.name} {p.title or ''}"))]
    return whole or [p for p in here if name_key(p.name).endswith(f" {key}")] or [p for p in here if leaves_out_a_middle(key, p.name)]


def leaves_out_a_middle(key: str, name: str) -> bool:
    """ "Lê Lan" for Lê Thị Lan: the first and the last word, and nothing that is not in the name."""
    typed, words = key.split(), name_key(name).split()
    if len(typed) < 2 or (typed[0], typed[-1]) != (words[0], words[-1]):
        return False
    left = iter(words)
    return all(word in left for word in typed)


_BEFORE_A_UNIT = frozenset(("phong", "p", "trung", "tam", "tt", "don", "vi", "ban"))


async def unit_called(connection: Connection, office: Office, words: str) -> Unit | None:
    """The unit a name means today: one of its names, or words of the full name that no other unit's has ("phòng lao động")."""
    found = await db.units.by_text(connection, office.id, words, office.today)
    if found is not None:
        return found
    typed = _without_kind(words)
    if typed and (found := await db.units.by_text(connection, office.id, typed, office.today)) is not None:
        # "phòng TNMT", where "TNMT" is a name of it.
        return found
    here = [unit for unit in office.chart.units.values() if not unit.has_ended_on(office.today)]
    meant = [unit for unit in here if typed and typed == _without_kind(unit.short_name)]
    if not meant and len(typed.split()) > 1:
        meant = [unit for unit in here if f" {typed} " in f" {name_key(unit.name)} "]
    return meant[0] if len(meant) == 1 else None


def _without_kind(words: str) -> str:
    """ "tn mt" of "P. TN&MT", "lao dong" of "phòng lao động"."""
    typed = name_key(words).split()
    while typed and typed[0] in _BEFORE_A_UNIT:
        typed = typed[1:]
    return " ".join(typed)


def named(office: Office, person: Person, *, titled: bool = False) -> str:
    """A name with its unit behind it; `titled`: and the title, where two of one name must be told apart."""
    units = office.chart.units_of(person.id)
    title = person.title if titled else None
    behind = ", ".join(part for part in (title, office.unit(units[0]).short_name if units else None) if part)
    return f"{person.name} ({behind})" if behind else person.name
