"""What a colleague has to do is asked for: "việc của Nam", "Nam đang làm gì", "chị Lan làm tới đâu rồi"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.text import clean, fold

_NAME = r"(?P<name>(?!\S.* (?:chua|khong|ko|da|se|phai|moi) )[^\W\d_](?:[^\W\d_]|[ /.]){0,38}?[^\W\d_])"
_OF = re.compile(rf"(?:xem |cho xem )?(?:danh sach |ds )?(?:cac |nhung )?(?:viec|nhiem vu|nv)(?: dang lam)? cua {_NAME}")
_FORMS = (
    re.compile(rf"(?:cac |nhung )?(?:viec|nhiem vu|nv) cua {_NAME} (?:den dau|toi dau|the nao|sao|ra sao|con gi|con nhung gi)"),
    _OF,
    re.compile(
        rf"{_NAME} (?:(?:dang|hien|con|giu) )*(?:lam|co|giu|theo doi|phu trach|xu ly|con)"
        r" (?:(?:nhung|cac) )?(?:gi|viec gi|viec nao|nhung gi|may viec|bao nhieu viec|cong viec gi)"
    ),
    re.compile(rf"{_NAME} (?:dang )?(?:lam|thuc hien)(?: viec)? (?:den|toi) dau"),
)
_BEHIND = re.compile(r"(?:[ ,]+(?:roi|the|vay|day|a|em|anh|chi|nhi|nhe|bot|oi))*[ ?.]*$")
_TITLED = re.compile(r"(?:dong chi|d/c|dc|anh|chi|co|chu|bac|ong|ba|em) [a-z]")


@dataclass(frozen=True, slots=True)
class WorkOf:
    """`name`: as written. `asks`: in the words of a question; "việc của Nam" may also say whose task it is."""

    name: str
    asks: bool


def whose_work(text: str) -> WorkOf | None:
    """The colleague who may be meant; None when nothing of the kind is asked. A bare name is written with a capital."""
    cleaned = " ".join(clean(text).split())
    folded = fold(cleaned)
    asked = folded[: _BEHIND.search(folded).start()]  # type: ignore[union-attr]
    for form in _FORMS:
        match = form.fullmatch(asked)
        if match is not None:
            name = cleaned[match.start("name") : match.end("name")]
            return WorkOf(name, asks=form is not _OF) if name[0].isupper() or _TITLED.match(match["name"]) else None
    return None
