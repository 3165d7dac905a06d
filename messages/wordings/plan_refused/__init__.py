"""A file that is no plan, or cannot be opened."""

from __future__ import annotations

from typing import ClassVar

from messages.render import Wording, context


@context
class PlanRefused(Wording):
    folder: ClassVar[str] = "plan_refused"
    name: str
    why: str
    """A reason of `messages.papers.values.PaperError`, "no_task", "nothing_new" or "dropped"."""
