"""What was read from a person's reply: the values only; the reading itself is in `messages.reading`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Intent(StrEnum):
    """What a reply wants to say about a task."""

    DONE = "done"
    PROGRESS = "progress"
    BLOCKED = "blocked"
    EXTENSION = "extension_request"
    ACKNOWLEDGE = "acknowledge"
    REASSIGN = "reassign"
    WITHDRAW = "withdraw"
    QUESTION = "question"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ReplyItem:
    """One statement of a reply.

    `percent` 0-100. `date`: the completion day (done), the expected finish (progress, blocked), the due asked for
    (extension). `task_ref`: a task number ("112"), a document symbol ("1234/UBND-VX"), or a position in the list the
    bot just sent ("ALL", "FIRST2", "LAST", "REST"). `of`: for withdraw, "message" (take back what I said) or "task".
    `confidence` 0-1. `ask`: None, or a short code of the doubt that must be asked about before anything is written.
    """

    intent: Intent
    percent: int | None = None
    date: date | None = None
    task_ref: str | None = None
    of: str | None = None
    confidence: float = 1.0
    ask: str | None = None
    reason: str | None = None
    text: str = ""
    """The clause this item was read from, as the person wrote it."""
    why: tuple[str, ...] = ()
    """Which words decided and by which rule, in order; shown by `read --explain`."""
    estimated: bool = False
    """`percent` is not a number anybody said: it stands for words such as "cơ bản xong", "đã trình ký"."""
    length: str | None = None
    """The time asked for when it was said as a length only ("xin thêm 1 tuần" is "P7D", "P5WD" are working days): `date` is
    then counted from today; whoever knows the task's due counts from that."""
    earlier: bool = False
    """Done, and said to have been so for a while, on no certain day ("xong từ lâu", "nộp hồi đầu tháng"): `date`, if any, is only the
    nearest guess, never the day of completion."""
    paper: bool = False
    """`task_ref` is the bare number of a paper ("công văn 1550"), not of a task."""


@dataclass(frozen=True, slots=True)
class ReplyContext:
    """What is known of the talk when a reply comes in; everything is optional.

    `question`: the kind of the question open to this person, as the bot asked it ("done", "percent", "date", "confirm").
    `tasks`: task numbers known in this chat.
    """

    question: str | None = None
    tasks: frozenset[str] = frozenset()
