"""Errors that a person can cause and cure.

Each names the wording that explains it (a folder of `messages/wordings`) and carries the values that wording needs;
nothing has been written when one is raised.
"""

from __future__ import annotations


class UserError(Exception):
    """Something a person did cannot be done; `code` picks the sentence, `values` fill it."""

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class GaveUp(Exception):
    """The bot cannot go on by itself; it ends, so that whoever supervises it starts it anew."""


class BadInput(Exception):
    """Input of an operator's command is wrong. The text is one English sentence, `cure` says what to do."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(f"{problem} {cure}")
        self.problem = problem
        self.cure = cure
