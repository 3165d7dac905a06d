"""A message that begins with what its writer calls a paper, by a bare number: "vb 420 xong rồi"; "công văn 420" is a paper's own."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_PAPER = re.compile(r"^\W*(?:(?:da|em|e|bot)\s+)*(?:vb|van ban)\s+#?(\d{3,6})\b(?!\s*[/.-]\s*\w)")


def paper_at_head(text: str) -> int | None:
    """The bare number of the paper a text begins with; None when it begins otherwise, says "số" (that is a paper's number), or
    gives the paper's whole symbol."""
    match = _PAPER.match(fold(clean(text)))
    return None if match is None else int(match[1])
