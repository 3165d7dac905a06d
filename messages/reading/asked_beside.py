"""What is asked behind a report: "em gửi báo cáo rồi, nộp bản giấy chậm vài hôm được không ạ?"."""

from __future__ import annotations

import re
from datetime import date

from bot.core.calendar import Calendar
from bot.core.reply import Intent
from messages.reading.replies import read_reply
from messages.reading.text import clean, fold

_CUT = re.compile(r"[,;.!\n…]\s+")
_LEAST = 4
"""Words of a question somebody is to answer."""
_ONLY_POLITE = re.compile(
    r"\b(?:nhan|thay|xem|kiem tra|check|xac nhan|ghi nhan|dong|dung|on|ok|oke|the|vay|nhu vay|nhu the)\b(?: \w+){0,5}? ?"
    r"(?:chua|khong|ko|k|duoc|nhe|nhi|ha|a)\b|\bsao\b.*\b(?:van|cu|con|lai)\b"
)
"""Whether it was seen, or will be confirmed: the clerk does so with every report. "Sao vẫn nhắc" is answered by "vì sao"."""


_ASKS = re.compile(
    r"\b(?:(?:duoc|dc|can|phai|co) (?:\w+ ){0,6}?)?(?:khong|ko|hong)(?: (?:a|ah|anh|chi|em|sep|nhi|vay))*\W*$"
    r"|\b(?:khong|ko|k|gi|nao|dau|may|bao nhieu|bao gio|ai|sao)\b.*(?:\?| a)\W*$"
)
_CHECKS = re.compile(r"\bphai (?:khong|ko)\b|\bxong (?:roi|chua)\b|^(?:khong|ko) ")


def question_beside(text: str, *, on: date, calendar: Calendar) -> str | None:
    """The question a report ends on, as written; None where it asks nothing more, or only whether it has arrived."""
    cleaned = clean(text)
    cut = [match.end() for match in _CUT.finditer(cleaned)]
    if not cut:
        return None
    asked = cleaned[cut[-1] :].strip()
    folded = fold(asked)
    if len(re.findall(r"\w+", asked)) < _LEAST or _ASKS.search(folded) is None:
        return None
    if _ONLY_POLITE.search(folded) is not None or _CHECKS.search(folded) is not None:
        return None
    read = read_reply(asked, on=on, calendar=calendar)[0]
    return asked if read.intent is Intent.QUESTION and read.task_ref is None else None
