"""Pages of our own web server, for whoever opens a link: one template, and the sentence that says how it went."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template


@dataclass(frozen=True, slots=True)
class UploadPage:
    """`state`: "open", "taken", or why nothing was taken: "gone", "large", "kind", "empty", "none". `most_mb`: the limit."""

    state: str
    most_mb: int
    kinds: tuple[str, ...]
    name: str = ""

    def render(self) -> str:
        return _template("upload").render(page=self)


@dataclass(frozen=True, slots=True)
class GonePage:
    """A link that does not work any more."""

    def render(self) -> str:
        return _template("gone").render()


@cache
def _template(name: str) -> Template:
    loader = FileSystemLoader(Path(__file__).parent)
    made = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return made.get_template(f"{name}.html.j2")
