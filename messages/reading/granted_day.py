"""A leader agrees to a later day in passing, and not to more: "153 dc den 14/11 thoi"."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_GRANTS_DAY = re.compile(
    r"#?\d{3,6}[ ,:]+(?:(?:thi|dc|duoc|ok|oke|cho|phep|chi|dong y|nhat tri|gia han|lui|toi da|ngay|het)\s+)*"
    r"(?:den|toi)\s+(?:(?:het|ngay)\s+)*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?:\s+(?:thoi|la cung|nhe|nha|em|anh|chi|a|day|roi))*"
)


def grants_day(text: str) -> bool:
    """Whether a sentence says of a task nothing but until when it may take. Whether that was asked for is known to the services."""
    return _GRANTS_DAY.fullmatch(fold(" ".join(clean(text).split()).rstrip(".! "))) is not None
