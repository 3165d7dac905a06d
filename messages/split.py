"""Cut a text that is too long for one message, at the ends of lines or sentences, so that no tag is torn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from bot.core.text import utf16_length
from messages import labels
from messages.render import Rendered, to_plain, visible_length

_SENTENCE_END = re.compile(r"[.!?;:…]\s+")


def escape(plain: str) -> str:
    """Plain words as HTML that shows the same."""
    return str(Markup.escape(plain))


def split(text: Rendered, limit: int) -> list[Rendered]:
    """Parts of at most `limit` UTF-16 units each; one part when it fits. Templates close every tag on its own line."""
    if visible_length(text.html) <= limit and utf16_length(text.plain) <= limit:
        return [text]
    parts = [Rendered(part, to_plain(part)) for part in _parts(text.html, limit)]
    # How to answer was said before, and is no message by itself.
    return parts[:-1] if len(parts) > 1 and _ONLY_HINTS.fullmatch(parts[-1].plain) else parts


_COPY = re.compile(r"\(chạy thử\) gửi cho .*")
_ONLY_HINTS = re.compile(rf"(?:{_COPY.pattern}\n)?\s*(?:(?:Trả lời ví dụ: |Xem một nhiệm vụ: )[^\n]*\s*)+")


def _parts(html: str, limit: int) -> Iterator[str]:
    held: list[str] = []
    size = 0
    lines = html.split("\n")
    left = sum(visible_length(line) + 1 for line in lines)
    torn = ""
    for line in lines:
        length = visible_length(line) + 1
        left -= length
        if held and size + length > limit:
            held, leading = _whole_copy(held) or _whole_block(held, limit - length - left) or _without_headings(held)
            yield "\n".join(held)
            torn = _last_copy(held)
            held = [*_goes_on(torn, leading[0]), *leading] if leading else []
            size = sum(visible_length(one) + 1 for one in held)
            if not held and not line.strip():
                # What stands between two paragraphs begins no part.
                continue
        if length > limit:
            if held:
                yield "\n".join(held)
                held, size = [], 0
            # One line alone is too long: it loses its marks rather than its words.
            yield from _words(line, limit)
            continue
        above = [] if held else _goes_on(torn, line)
        above = above if length + sum(visible_length(one) + 1 for one in above) <= limit else []
        held += [*above, line]
        size += length + sum(visible_length(one) + 1 for one in above)
    if held:
        yield "\n".join(held)


def _whole_copy(lines: list[str]) -> tuple[list[str], list[str]] | None:
    """A part that ends before its last copy of the trial, and that copy: whose it is stands above it alone. None where no copy begins
    behind another."""
    at = next((at for at in range(len(lines) - 1, 0, -1) if _COPY.fullmatch(to_plain(lines[at]))), 0)
    before = lines[:at]
    while before and not to_plain(before[-1]).strip():
        before.pop()
    return (before, lines[at:]) if before else None


def _last_copy(lines: list[str]) -> str:
    """The line above the copy of the trial with which a part ends; "" where it is no copy."""
    return next((line for line in reversed(lines) if _COPY.fullmatch(to_plain(line))), "")


def _goes_on(torn: str, first: str) -> list[str]:
    """What stands above the rest of a copy of the trial that was torn, which begins with `first`: whose it is."""
    if not torn or _COPY.fullmatch(to_plain(first)):
        return []
    return [torn if torn.endswith(labels.TRIAL_GOES_ON) else f"{torn} {labels.TRIAL_GOES_ON}"]


def _whole_block(lines: list[str], room: int) -> tuple[list[str], list[str]] | None:
    """A part that ends before its last paragraph, and that paragraph, where it has room with all that follows; else None. A paragraph
    that is the greater half of the part is torn all the same."""
    at = next((at for at in range(len(lines) - 1, 0, -1) if not to_plain(lines[at]).strip()), 0)
    before, last = lines[:at], lines[at + 1 :]
    sizes = [sum(visible_length(line) + 1 for line in some) for some in (before, last)]
    return (before, last) if last and sizes[1] <= min(room, sizes[0]) else None


_DEADLINE = re.compile(r"(?:Hạn .*: còn \d+ ngày làm việc|(?:Đến hạn|Chậm nhất) (?:\d\dh\d\d )?HÔM NAY).*\.")
_HEADING = re.compile(rf"\[[^\]]*\].*|.*:|{_COPY.pattern}|{_DEADLINE.pattern}")
"""What leads to the lines below it: "[Nhiệm vụ mới] …", "Kế hoạch số 30/KH-BQL:", "(chạy thử) gửi cho …", "Hạn 28/02/2027: còn 07 ngày
làm việc."."""


def _without_headings(lines: list[str]) -> tuple[list[str], list[str]]:
    """A part, and the headings at its end: they stand above what they lead to. A part that is nothing else stays as it is."""
    end = len(lines)
    while end and _HEADING.fullmatch(to_plain(lines[end - 1]).strip()):
        end -= 1
    return (lines[:end], lines[end:]) if end else (lines, [])


def _words(line: str, limit: int) -> Iterator[str]:
    """One line in pieces: at the end of a sentence where there is one in the second half, else between words."""
    rest = to_plain(line).lstrip()
    while utf16_length(rest) > limit:
        piece = _beginning(rest, limit)
        cut = max((end.end() for end in _SENTENCE_END.finditer(piece)), default=0)
        if cut <= len(piece) // 2:
            cut = piece.rfind(" ") + 1 or len(piece)
        yield escape(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    if rest:
        yield escape(rest)


def _beginning(text: str, limit: int) -> str:
    """As much as `limit` UTF-16 units hold; no character is torn."""
    return text.encode("utf-16-le")[: 2 * limit].decode("utf-16-le", "ignore")
