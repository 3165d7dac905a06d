"""What is often a step or a part of a task, and sometimes the whole of it: "đã gửi danh sách", "đã bàn giao mặt bằng"."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

NAMES_A_STEP = "often only a step"
"""Why a completion is asked about that names nothing else; a task called so is finished with it."""
_VERB = r"(?:gui|nop|chuyen|ban giao|lap|chot|co|ban hanh|ky|phat hanh|hoan thanh|hoan tat)"
_STEP = (
    r"danh sach|mat bang|phu luc|(?<=\bco )ket qua tham dinh|(?<=\bco )bien ban (?:ban giao|nghiem thu)|"
    r"quyet dinh thanh lap(?: (?:to cong tac|to giup viec|ban chi dao|ban quan ly|doan|hoi dong|to|ban))?"
)
_NAMED = re.compile(
    rf"\b(?:{_VERB}(?: xong| du| day du)?(?: (?:ban|file|cac))? (?P<behind>{_STEP})"
    rf"|(?P<before>danh sach|mat bang|phu luc)(?: \w+)? (?:da )?(?:gui|nop|ban giao))\b"
)
_MORE = re.compile(r"\b(?:xong|hoan thanh|hoan tat|ket thuc|bao cao|bc|ket qua|cong van|ke hoach|to trinh|toan bo|day du|tat ca|het)\b")


def step_named(text: str) -> str | None:
    """What a completion names, folded; None when it names something else, or more besides."""
    folded = fold(" ".join(clean(text).split()))
    match = _NAMED.search(folded)
    if match is None or _MORE.search(folded[: match.start()] + " " + folded[match.end() :]) is not None:
        return None
    return match["behind"] or match["before"]


def is_named_in(step: str, title: str) -> bool:
    """Whether a task's own words name the step, so that it may be the task: "Lập danh sách hộ nghèo"."""
    return re.search(rf"\b{step}\b", fold(" ".join(clean(title).split()))) is not None
