"""What a person wants of the own reminders: "nhắc tôi lúc 9h", "nhắc tôi hằng tuần", "tắt nhắc 112 đến 30/11", "cài đặt nhắc"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from messages.reading.text import clean, fold


class Wish(StrEnum):
    """What is wanted."""

    SHOW = "show"
    HOUR = "hour"
    NO_HOUR = "no_hour"
    WEEKLY = "weekly"
    DAILY = "daily"
    MUTE = "mute"
    UNMUTE = "unmute"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class WishNote:
    """`number`: of a task; `until`: the words of the day ("" none was said); `channel`: as the program calls it."""

    wish: Wish
    clock: time | None = None
    number: int | None = None
    until: str = ""
    channel: str = ""


_ME = r"(?: (?:cho )?(?:toi|em|anh|chi|minh))?"
_TASK = r"(?:nhiem vu |nv |viec )?#?(?P<number>\d{3,6})"
_BEHIND = _TASK.replace("number", "behind")
_UNTIL = r"(?:,? (?:den|toi|den het|den ngay|den het ngay) (?P<until>[^?]{2,30}))?"
_REMIND = rf"(?:nhac|gui nhac|gui tin nhac|nhac viec|gui ban tin){_ME}"
_STOP = r"(?:tat nhac|tam tat nhac|tam dung nhac|ngung nhac|tam ngung nhac|khong nhac|dung nhac|thoi nhac)"
_SHOW = re.compile(r"(?:xem )?cai dat(?: nhac| nhac viec| thong bao| cua toi| cua em| ca nhan)?")
_HOUR = re.compile(
    rf"{_REMIND} (?:luc|vao luc|vao) (?P<hour>\d{{1,2}})(?: ?(?:h|g|gio|:) ?(?P<minute>\d{{2}}|ruoi)?)"
    r"(?: (?P<part>sang|chieu))?(?: hang ngay| moi ngay)?"
)
_NO_HOUR = re.compile(rf"{_REMIND} (?:theo )?gio (?:chung|mac dinh|cua co quan|nhu cu)")
_WEEKLY = re.compile(rf"{_REMIND} (?:hang tuan|theo tuan|moi tuan(?: mot lan| 1 lan)?|tuan mot lan|1 tuan 1 lan)")
_DAILY = re.compile(rf"{_REMIND} (?:hang ngay|moi ngay|theo ngay)")
_MUTE = (re.compile(rf"{_STOP}{_ME} {_TASK}{_UNTIL}"), re.compile(rf"{_TASK}[:,]? {_STOP}{_ME}{_UNTIL}"))
_UNMUTE = re.compile(rf"(?:bat nhac|nhac tro lai|bat lai nhac|tiep tuc nhac){_ME} {_TASK}|{_BEHIND} (?:bat nhac|nhac tro lai|bat lai nhac)")
_CHANNEL = re.compile(rf"(?:nhac|gui nhac|gui tin nhac|nhan tin|nhan nhac|gui tin){_ME} (?:qua|tren|bang) (?P<channel>zalo|telegram)")
_COURTESY = re.compile(r"(?: (?:a|nhe|nha|giup|giup em|voi|em|di))+$")


def read_wish(text: str) -> WishNote | None:
    """What a text asks for; None when it asks for nothing of the kind."""
    cleaned = " ".join(clean(text).split()).rstrip(".! ")
    folded = _COURTESY.sub("", fold(cleaned))
    if _SHOW.fullmatch(folded):
        return WishNote(Wish.SHOW)
    if match := _HOUR.fullmatch(folded):
        clock = _clock(match)
        return None if clock is None else WishNote(Wish.HOUR, clock)
    for wish, pattern in ((Wish.NO_HOUR, _NO_HOUR), (Wish.WEEKLY, _WEEKLY), (Wish.DAILY, _DAILY)):
        if pattern.fullmatch(folded):
            return WishNote(wish)
    for pattern in _MUTE:
        if match := pattern.fullmatch(folded):
            return WishNote(Wish.MUTE, number=int(match["number"]), until=cleaned[slice(*match.span("until"))])
    if match := _UNMUTE.fullmatch(folded):
        return WishNote(Wish.UNMUTE, number=int(match["number"] or match["behind"]))
    if match := _CHANNEL.fullmatch(folded):
        return WishNote(Wish.CHANNEL, channel=match["channel"])
    return None


def _clock(match: re.Match[str]) -> time | None:
    hour = int(match["hour"]) + (12 if match["part"] == "chieu" and int(match["hour"]) < 12 else 0)
    minute = 30 if match["minute"] == "ruoi" else int(match["minute"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
