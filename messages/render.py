"""Values in, Vietnamese text out: the only import of Jinja2.

A wording is a folder of `messages/wordings` with one class (its whole context, see `context`) and two templates side by
side, `vi.html.j2` and `vi.txt.j2`. A missing field is an error, never an empty place in a message.
"""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass, field, fields
from functools import cache
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeVar, dataclass_transform

from markupsafe import Markup, escape

from bot.core.text import utf16_length
from messages import formats, labels

if TYPE_CHECKING:
    from jinja2 import Environment, Template

    from messages.compiled import Kept

Format = Literal["html", "txt"]
_T = TypeVar("_T")

_FORMATS: tuple[Format, ...] = ("html", "txt")
_WORDINGS = Path(__file__).parent / "wordings"
_ROOT = Path(__file__).parent.parent
_FEW = 20
"""So many templates are put together here: less than half a second's work."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """One text in both formats. `html` uses only the tags Telegram knows (b, i, u, s, code, pre, a, blockquote)."""

    html: str
    plain: str


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def context(cls: type[_T]) -> type[_T]:
    """What a text is put together from: a dataclass, which the type checker alone holds still. Held still by Python as well, each
    class would take eight kilobytes more for good, and every bot holds over two hundred of them."""
    cls.__hash__ = _hash_of_fields  # type: ignore[method-assign, assignment]
    return dataclass(slots=True, repr=False)(cls)


def _hash_of_fields(context: Any) -> int:
    """Of whatever nobody writes to: what is said twice is told once by it. One function for all classes."""
    return hash(tuple(getattr(context, field.name) for field in fields(context)))


class Wording:
    """Base of every wording; `folder` is its folder under `messages/wordings`."""

    folder: ClassVar[str]

    def render(self) -> Rendered:
        # Both templates say the same (a test looks), so that the plain words need not be put together a second time.
        html = self._text("html")
        return Rendered(html, to_plain(html))

    def plain(self) -> str:
        """The text without marks alone."""
        return self._text("txt")

    def _text(self, fmt: Format) -> str:
        values = {field.name: getattr(self, field.name) for field in fields(self)}  # type: ignore[arg-type]
        return _tidy(_template(self.folder, fmt).render(values))


@context
class OnList(Wording):
    """Base of a wording that says how to see one's tasks; for a head these are the unit's."""

    to_head: bool = field(default=False, kw_only=True)
    """Said to a head: `Turn.say` knows."""


@context
class Together(Wording):
    """Several wordings, one below the other, as one message."""

    folder: ClassVar[str] = ""
    wordings: tuple[Wording, ...]

    def render(self) -> Rendered:
        texts = [wording.render() for wording in self.wordings]
        return Rendered("\n\n".join(text.html for text in texts), "\n\n".join(text.plain for text in texts))

    def plain(self) -> str:
        return "\n\n".join(wording.plain() for wording in self.wordings)


@cache
def _environment(fmt: Format) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined  # Loaded with the first text, not at the start.

    from messages.compiled import Kept

    # Jinja's own select_autoescape() does not escape `.html.j2`: escaping is switched on by hand.
    environment = Environment(
        loader=FileSystemLoader(_WORDINGS),
        undefined=StrictUndefined,
        autoescape=fmt == "html",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        bytecode_cache=Kept(f"{fmt} ".encode() + Path(__file__).read_bytes()),
        auto_reload=False,
    )
    environment.filters.update(
        ngay=formats.day,
        ngay_ngan=formats.short_day,
        thu=formats.weekday,
        gio=formats.clock_time,
        gio_ngay=formats.moment,
        hai_so=formats.two_digits,
        dong=formats.row_place,
        ty_le=formats.percent,
        nghin=formats.thousands,
        ngan=formats.shorten,
        van_ban=formats.paper_title,
        ngan_cau=formats.shorten_at_sentence,
        noi_lai=formats.said_back,
        khoang=formats.number_ranges,
        tuan=formats.week,
        thang=formats.month,
        ky=formats.period,
        ngay_ky=formats.period_days,
        sau=formats.days_after,
        hoa=formats.upper_first,
        cau=formats.sentence,
        dam=_bold if fmt == "html" else str,
        kenh=lambda channel: labels.CHANNELS.get(channel, channel),
        vai_tro=labels.ROLES.__getitem__,
        trang_thai=labels.STATES.__getitem__,
        nguon=labels.SOURCES.__getitem__,
        loai_de_nghi=labels.REQUESTS.__getitem__,
        loai_tai_lieu=labels.EVIDENCE.__getitem__,
        dung_luong=formats.file_size,
        cach_giao=labels.MEDIA.__getitem__,
        ly_do_khong_gui=labels.why_unreachable,
        cach_gui_duoc=labels.reach_again,
        con_thieu=labels.MISSING.__getitem__,
        trang_tinh=labels.sheet_name,
        quy_tac=labels.rule_name,
        gia_tri=labels.rule_value,
    )
    return environment


def _bold(text: str) -> Markup:
    return Markup(f"<b>{escape(text)}</b>")


@cache
def _template(folder: str, fmt: Format) -> Template:
    return _environment(fmt).get_template(f"{folder}/vi.{fmt}.j2")


def put_together() -> None:
    """Put every template together that is not kept yet (messages/compiled.py), into memory where nothing can be kept; for a
    thread of its own. Where much is missing, as after an update, another process does it: it would hold this one's answers up."""
    missing = [(fmt, name) for fmt in _FORMATS for name in _names(fmt) if not _kept(fmt).has(_environment(fmt), name)]
    if len(missing) > _FEW and all(_kept(fmt).keeps for fmt in _FORMATS):
        subprocess.run([sys.executable, "-c", f"from {__name__} import keep_all; keep_all()"], cwd=_ROOT, check=False)
        return
    for fmt, name in missing:
        _put_together(fmt, name)


def keep_all() -> None:
    """Put every template together and keep it."""
    for fmt in _FORMATS:
        for name in _names(fmt):
            _put_together(fmt, name)


def _put_together(fmt: Format, name: str) -> None:
    environment = _environment(fmt)
    assert environment.loader is not None
    if _kept(fmt).keeps:
        environment.loader.load(environment, name)
    else:
        environment.get_template(name)


def _names(fmt: Format) -> list[str]:
    # A text in marks includes the plain one, never the other way round.
    ends = (".txt.j2", ".html.j2") if fmt == "html" else (".txt.j2",)
    return [name for name in _environment(fmt).list_templates() if name.endswith(ends)]


def _kept(fmt: Format) -> Kept:
    kept: Any = _environment(fmt).bytecode_cache
    return kept  # type: ignore[no-any-return]


_BLANK_LINES = re.compile(r"\n{3,}")
_TRAILING = re.compile(r"[ \t]+\n")


_CUT_END = re.compile(r"…(?P<mark></b>)?\.(?=\s|$)")
"""A title that was cut, at the end of a sentence: its mark is the end."""


def _tidy(text: str) -> str:
    return _CUT_END.sub(r"…\g<mark>", _BLANK_LINES.sub("\n\n", _TRAILING.sub("\n", text))).strip()


_TAG = re.compile(r"<[^>]+>")


def to_plain(html: str) -> str:
    """The same words without marks, for a channel or a moment that takes no formatting."""
    return unescape(_TAG.sub("", html))


def visible_length(html: str) -> int:
    """UTF-16 length of an HTML text after its tags and entities are gone: what Telegram's limit counts."""
    return utf16_length(to_plain(html))
