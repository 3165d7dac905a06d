"""A degree of completion that cannot be: "115 được 150%", "115 -5%". What an indicator reaches may be more than the whole
("giải ngân đạt 105% kế hoạch"), so only a number that stands for the work itself counts: nothing but words of progress
between the task, or the beginning of the statement, and the number, and nothing measured behind it.
"""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

IMPOSSIBLE = "impossible_percent"
"""The doubt of such a statement (`ReplyItem.ask`): it is asked back, never recorded."""

_LEADING = (
    r"(?:^|[\n,;.:]|\b\d{3,4}\b)[\s:–-]{0,9}"
    r"(?:(?:viec|nhiem vu|nay|da|dang|moi|lam|thuc hien|hoan thanh|xong|tien do|duoc|dat|dc|khoang|tam|o muc|la|len|den|em|phong)\s+)*"
)
_BEHIND = r"(?=\s*(?:$|[,;.!?\n)]|(?:roi|a|nhe|nha|thoi|viec|cong viec|khoi luong|vi|do|con|se|nhung)\b))"
_SIGN = r"\s*(?:%|phan tram\b|pt\b)"
_TOO_MUCH = re.compile(rf"{_LEADING}(?P<value>(?P<whole>\d{{3,7}})(?:[.,]\d+)?{_SIGN}){_BEHIND}")
_TOO_LITTLE = re.compile(rf"{_LEADING}(?P<value>(?:(?<=\s)-|^-|\bam )\d+(?:[.,]\d+)?{_SIGN}){_BEHIND}", re.MULTILINE)


def impossible_percent(text: str) -> str | None:
    """The words of the amount as they were written ("150%"); None when there is none."""
    text = clean(text)
    folded = fold(text)
    for match in _TOO_MUCH.finditer(folded):
        if float(match["value"].rstrip("% abcdefghijklmnopqrstuvwxyz").replace(",", ".")) > 100:
            return text[slice(*match.span("value"))]
    below = _TOO_LITTLE.search(folded)
    return None if below is None else text[slice(*below.span("value"))].strip()
