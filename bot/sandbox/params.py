"""The parameters of one Bot API call: JSON, form and multipart all end up here."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusal import bad_request

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with the request."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Params:
    """Values by name; a JSON value may come as itself or as its text."""

    values: Json = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """A string; empty when missing."""
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def number(self, name: str, default: int = 0) -> int:
        """An integer; Telegram silently takes the default for what is not one."""
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        """A boolean in any of its spellings."""
        return str(self.values.get(name, "")).lower() in ("true", "yes", "1")

    def parsed(self, name: str, what: str) -> Any:
        """A JSON-serialised value, or None when missing."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def strings(self, name: str) -> list[str] | None:
        """A list of strings, or None when missing."""
        value = self.parsed(name, name)
        return [str(item) for item in value] if isinstance(value, list) else None

    def upload(self, name: str) -> Upload | None:
        """The uploaded file of a parameter: under its own name, or under the name in `attach://NAME`."""
        value = self.values.get(name)
        if isinstance(value, str) and value.startswith("attach://"):
            return self.files.get(value.removeprefix("attach://"))
        return self.files.get(name)

    def logged(self) -> Json:
        """The parameters for the list of calls, with files by name and size only."""
        shown: Json = {}
        for name, value in self.values.items():
            if isinstance(value, str) and value[:1] in "[{":
                with suppress(ValueError):
                    value = json.loads(value)
            shown[name] = value
        for name, file in self.files.items():
            shown[name] = {"file": file.name, "size": len(file.content)}
        return shown
