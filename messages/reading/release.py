""" "đôn đốc việc cũ", "đôn đốc việc cũ của Phòng Quản lý đầu tư", "đôn đốc việc cũ 112 118": what came late or silent with a register
that was taken over may be chased from now on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.command_numbers import NEXT_NUMBER, NUMBER
from messages.reading.text import clean, fold

_RELEASE = re.compile(
    r"(?:(?:cho phep|dong y|cho|bat dau|duoc phep|hay) )?(?:don doc|nhac)(?: ca| luon| den)? "
    r"(?:(?:cac |nhung |moi |toan bo |tat ca )?(?:viec|nhiem vu|nv|so)) "
    r"(?P<late>qua han |tre han )?cu(?: tu truoc)?(?P<rest>(?:[ :,].*)?)"
)
_OF = re.compile(r"^(?:cua |o |tai |cho )+")
_NUMBERS = re.compile(rf"^(?:so |viec |nhiem vu )?{NUMBER}(?:{NEXT_NUMBER})*$")
_EVERY = frozenset(("", "tat ca", "toan bo", "toan ban", "tat ca cac don vi", "cac don vi", "ca ban"))


@dataclass(frozen=True, slots=True)
class Release:
    """`only_late`: what was late, not what was silent. `numbers` of tasks, or the words of one `unit`; neither: all."""

    only_late: bool
    numbers: tuple[int, ...] = ()
    unit: str = ""


def read_release(text: str) -> Release | None:
    """What a text allows; None when it is about something else."""
    said = " ".join(clean(text).split()).strip(" .!")
    match = _RELEASE.fullmatch(fold(said))
    if match is None:
        return None
    only_late = match["late"] is not None
    # Folding keeps the length, so that the unit's name keeps its own letters.
    rest = said[match.start("rest") :].strip(" :,")
    of = _OF.match(fold(rest))
    whose = rest[of.end() :] if of else rest
    folded = fold(whose)
    if folded in _EVERY:
        return Release(only_late)
    if _NUMBERS.match(folded):
        return Release(only_late, tuple(dict.fromkeys(int(number) for number in re.findall(r"\d+", folded))))
    return Release(only_late, unit=whose)
