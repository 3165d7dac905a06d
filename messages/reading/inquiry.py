"""The clerk's words to whoever asked about a task: "trả lời 118: nộp 02 bản, có ký số"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from messages.reading.text import clean, fold

_ANSWER = re.compile(
    r"^(?:van phong\s+|bot\s+)?(?:tra loi|phan hoi|giai dap)\s+(?:cau hoi\s+)?(?:ve\s+|cua\s+)?"
    r"(?:nhiem vu\s+|nv\s+|viec\s+)?(?:so\s+)?#?(\d{3,6})(?:\s*[:,–-]\s*|\s+)(?=\w)"
)


@dataclass(frozen=True, slots=True)
class Answer:
    number: int
    words: str


def read_answer(text: str) -> Answer | None:
    """The number and the words; None when it is no such sentence."""
    cleaned = " ".join(clean(text).split())
    match = _ANSWER.match(fold(cleaned))
    return None if match is None else Answer(int(match[1]), cleaned[match.end() :])
