"""Who there is: the office with twelve units and a hundred people, made by rule, and the city's office beside it."""

from __future__ import annotations

import itertools
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bot.sandbox
from bot.core.organisation import Mode, RoleKind, UnitKind
from bot.core.register import NewOrganisation, NewPerson, NewUnit

TELEGRAM, ZALO = "telegram", "zalo"
OFFICE, CITY = "bql", "tp"

_FAMILIES = [
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Phan",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
    "Đào",
    "Đinh",
    "Mai",
    "Trịnh",
    "Lương",
    "Cao",
    "Tạ",
    "Hà",
    "Chu",
    "Tô",
    "Vương",
]
_MIDDLES = ("Văn", "Thị", "Minh", "Thu", "Đức", "Ngọc", "Thanh", "Quang", "Hồng", "Xuân")
_GIVEN = [
    "An",
    "Bách",
    "Chi",
    "Cường",
    "Dũng",
    "Duyên",
    "Đông",
    "Giang",
    "Hải",
    "Hằng",
    "Hiếu",
    "Hòa",
    "Huệ",
    "Hưng",
    "Khánh",
    "Kiên",
    "Linh",
    "Loan",
    "Lợi",
    "Mạnh",
    "My",
    "Nga",
    "Nghĩa",
    "Nhung",
    "Oanh",
    "Phúc",
    "Phương",
    "Quân",
    "Quỳnh",
    "Sơn",
    "Tâm",
    "Thắng",
    "Thảo",
    "Thịnh",
    "Thủy",
    "Tiến",
    "Toàn",
    "Trang",
    "Trung",
    "Tú",
    "Tuyết",
    "Uyên",
    "Vân",
    "Việt",
    "Yến",
]
_EXTRA_UNIT = {
    "code": "VPDD",
    "name": "Văn phòng đại diện tại Khu công nghiệp Đình Vũ",
    "short_name": "VPĐD Đình Vũ",
    "kind": "agency",
    "aliases": ["Văn phòng đại diện"],
}


@dataclass(frozen=True, slots=True)
class Unit:
    code: str
    name: str
    short: str
    kind: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """`role`: admin, clerk, leader, head, focal or staff. `channel`: where they talk to the bot; None: not at all."""

    name: str
    title: str
    unit: str
    role: str
    channel: str | None
    in_charge_of: tuple[str, ...] = ()

    @property
    def given(self) -> str:
        return self.name.rsplit(" ", 1)[-1]


@dataclass(frozen=True, slots=True)
class Cast:
    units: tuple[Unit, ...]
    groups: dict[str, tuple[str, ...]]
    """Members of each named group of units, by code."""
    members: tuple[Member, ...]

    def unit(self, code: str) -> Unit:
        return next(unit for unit in self.units if unit.code == code)

    def of(self, unit: str, role: str) -> Member:
        return next(one for one in self.members if one.unit == unit and one.role == role)

    def role(self, *roles: str) -> list[Member]:
        return [one for one in self.members if one.role in roles]


def the_cast(units: int, people: int, dice: random.Random) -> Cast:
    """The first `units` units of the demo's office and `people` people: its named ones first, then invented ones."""
    plan = next(one for one in _plan() if one["code"] == OFFICE)
    chosen = [*plan["units"], _EXTRA_UNIT][:units]
    codes = [unit["code"] for unit in chosen]
    groups = {group["names"][0]: tuple(code for code in group["units"] if code in codes) for group in plan["groups"]}
    members = [_member(one, codes, number) for number, one in enumerate(_named(plan, codes))]
    members.append(Member("Lâm Quốc Trí", "Chuyên viên công nghệ thông tin", codes[0], "admin", TELEGRAM))
    taken = {one.name for one in members}
    fresh = _names(taken, dice)
    for code in codes:
        for role, title in (("head", "Trưởng đơn vị"), ("focal", "Chuyên viên")):
            if not [one for one in members if one.unit == code and one.role == role]:
                members.append(Member(next(fresh), title, code, role, TELEGRAM))
    for number, code in enumerate(itertools.cycle(codes)):
        if len(members) >= people:
            break
        # The first of each unit are reachable, the others hear of their work from the focal person.
        channel = (TELEGRAM, ZALO)[number % 2] if number < 2 * len(codes) else None
        title = "Phó Trưởng phòng" if number < len(codes) else "Chuyên viên"
        members.append(Member(next(fresh), title, code, "staff", channel))
    return Cast(tuple(_unit(unit) for unit in chosen), {name: codes for name, codes in groups.items() if codes}, tuple(members))


def the_city() -> NewOrganisation:
    """The organisation above, small: its office, one agency, four people."""
    return NewOrganisation(
        code=CITY,
        name="Ủy ban nhân dân thành phố",
        short_name="UBND thành phố",
        office_unit="VPUB",
        units=(
            NewUnit("VPUB", "Văn phòng Ủy ban nhân dân thành phố", "VP UBND TP", UnitKind.OFFICE, (), Mode.LIVE),
            NewUnit("SNV", "Sở Nội vụ", "Sở Nội vụ", UnitKind.AGENCY, (), Mode.LIVE),
        ),
        people=(
            NewPerson("Châu Thành Nhân", "Phó Chủ tịch", ((RoleKind.LEADER, None),), ("SNV",)),
            NewPerson("Ông Thị Minh Châu", "Chuyên viên", ((RoleKind.CLERK, "VPUB"), (RoleKind.ADMIN, None))),
            NewPerson("Cù Huy Thắng", "Giám đốc Sở", ((RoleKind.HEAD, "SNV"),)),
            NewPerson("Nông Thị Xuân", "Chuyên viên", ((RoleKind.FOCAL, "SNV"),)),
        ),
    )


def the_first(cast: Cast) -> NewOrganisation:
    """What the operator creates: the office with its own unit and the one person who sets up the rest."""
    office, admin = cast.units[0], next(one for one in cast.members if one.role == "admin")
    return NewOrganisation(
        code=OFFICE,
        name="Ban Quản lý Khu kinh tế",
        short_name="Ban Quản lý",
        parent=CITY,
        office_unit=office.code,
        units=(NewUnit(office.code, office.name, office.short, UnitKind.OFFICE, office.aliases, Mode.TRIAL),),
        people=(NewPerson(admin.name, admin.title, ((RoleKind.ADMIN, office.code),)),),
    )


def _plan() -> list[dict[str, Any]]:
    data = Path(next(iter(bot.sandbox.__path__))) / "data" / "office.json"
    found: list[dict[str, Any]] = json.loads(data.read_text(encoding="utf-8"))["organisations"]
    return found


def _unit(data: dict[str, Any]) -> Unit:
    return Unit(data["code"], data["name"], data["short_name"], data["kind"], tuple(data["aliases"]))


def _named(plan: dict[str, Any], codes: list[str]) -> Iterator[dict[str, Any]]:
    for person in plan["people"]:
        if person["roles"][0]["kind"] == "leader" or person["roles"][0]["unit"] in codes:
            yield person


def _member(data: dict[str, Any], codes: list[str], number: int) -> Member:
    kinds = [role["kind"] for role in data["roles"]]
    role = "clerk" if "clerk" in kinds else kinds[0]
    unit = next((role["unit"] for role in data["roles"] if role["unit"]), "") or ""
    charge = tuple(code for code in data.get("in_charge_of", ()) if code in codes)
    # Every second of the named ones is on Zalo; whoever sends files to the bot needs Telegram.
    channel = TELEGRAM if role == "clerk" or number % 2 == 0 else ZALO
    return Member(data["name"], data["title"], unit, role, channel, charge)


def _names(taken: set[str], dice: random.Random) -> Iterator[str]:
    while True:
        name = f"{dice.choice(_FAMILIES)} {dice.choice(_MIDDLES)} {dice.choice(_GIVEN)}"
        if name not in taken:
            taken.add(name)
            yield name
