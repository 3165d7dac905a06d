"""A clerk gives a task back in a sentence without a colon: "trả lại 115, thiếu chữ ký", "bổ sung 112 gửi file pdf đã ký"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.change import TASK
from messages.reading.text import clean, fold

_SENT_BACK = re.compile(
    rf"^(?:(?P<returns>tra lai|tra ve)|de nghi bo sung|yeu cau bo sung|can bo sung|bo sung)\s+{TASK}"
    r"(?:\s*[,;:.–-]\s*|\s+)(?:(?:vi|do|ly do)\b\s*:?\s*)?(?P<what>(?!#?\d{3})\S.*)$"
)
_TELLS = re.compile(r"(?:roi|xong|da|cho|cua|sang|va|vao|ve (?:phong|p|don vi|trung tam|van phong))\b|.*\b(?:roi|xong)(?: (?:a|em|nhe))?$")
"""Said of what was done ("bổ sung 112 rồi", "bổ sung 112 xong"), or of where it goes ("trả lại 112 cho văn thư",
"bổ sung 112 vào kế hoạch")."""
_ASKS_OR_SAYS_NOTHING = re.compile(
    r"(?:.*\b(?:gi|nao|o dau|ra sao)|(?:duoc )?(?:chua|khong|ko))?(?: ?\b(?:vay|the|nhi|nhe|nha|di|giup|luon|ngay|em|anh|chi|a))*"
)
"""What is missing is asked ("bổ sung 112 những gì"), or not said at all ("trả lại 112 nhé"): no unit is sent such words."""


@dataclass(frozen=True, slots=True)
class SentBack:
    """`what`: is missing, as written. `returns`: "trả lại", which nobody says of a supplement of the own."""

    number: int
    what: str
    returns: bool


def read_sent_back(text: str) -> SentBack | None:
    """The task that goes back and why; None when the sentence does not say so."""
    cleaned = " ".join(clean(text).split()).rstrip(".! ")
    match = _SENT_BACK.match(fold(cleaned))
    if match is None or cleaned.endswith("?") or _TELLS.match(match["what"]) or _ASKS_OR_SAYS_NOTHING.fullmatch(match["what"]):
        return None
    return SentBack(int(match["number"]), cleaned[slice(*match.span("what"))], match["returns"] is not None)
