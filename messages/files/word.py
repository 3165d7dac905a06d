"""A Word template filled with values. The office edits the template in Word; this file knows no layout.

A template holds `{{ name }}` where a value goes, paragraphs `{%p for … %}` / `{%p if … %}` that repeat or leave out whole
paragraphs, and table rows `{%tr for … %}`; each of these stands alone in its paragraph or row, which disappears. Word cuts
what is typed into pieces with marks between them: they are taken out first.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from markupsafe import Markup, escape

from messages import formats
from messages.files.values import BadTemplate
from messages.plain_xml import fromstring

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

_PARTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes)\.xml")
_BETWEEN_BRACES = re.compile(r"(?<={)(<[^>]*>)+(?=[{%#])|(?<=[%}#])(<[^>]*>)+(?=})")
_TAG = re.compile(r"\{%(?:(?!%\}).)*%\}|\{\{(?:(?!\}\}).)*\}\}", re.DOTALL)
_BREAK_IN_TAG = re.compile(r"</w:t>.*?<w:t(?: [^>]*)?>", re.DOTALL)
_TYPED = {"“": '"', "”": '"', "‘": "'", "’": "'", "&quot;": '"', "&apos;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&"}
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def render(template: Path, values: Mapping[str, Any]) -> bytes:
    """The filled document. Raises BadTemplate when the file is no Word document or asks for what there is not."""
    out = io.BytesIO()
    try:
        with zipfile.ZipFile(template) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
            for part in source.infolist():
                content = source.read(part)
                if _PARTS.fullmatch(part.filename):
                    content = _filled(content.decode("utf-8"), values, part.filename).encode("utf-8")
                # The time of filling would make two copies of one report differ.
                target.writestr(zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError) as error:
        raise BadTemplate(f"{template} is no Word document (.docx): {error}") from None
    return out.getvalue()


def _filled(xml: str, values: Mapping[str, Any], part: str) -> str:
    from jinja2 import TemplateError  # Loaded with the first document, not at the start.

    try:
        filled = _environment().from_string(_prepared(xml)).render(values)
    except TemplateError as error:
        raise BadTemplate(f"{part}: {error}") from None
    try:
        fromstring(filled.encode("utf-8"))
    except ParseError as error:
        raise BadTemplate(
            f"{part}: what was filled in is no Word text ({error}); a {{%p or {{%tr tag may stand in the wrong place"
        ) from None
    return filled


def _prepared(xml: str) -> str:
    """The template's XML as a Jinja template: tags made whole, paragraph and row tags in place of their paragraph or row."""
    xml = _BETWEEN_BRACES.sub("", xml)
    xml = _TAG.sub(lambda match: _as_typed(_BREAK_IN_TAG.sub("", match[0])), xml)
    for element in ("tr", "p"):
        # The innermost element around the tag: between its start and the tag no other one of its kind begins.
        holder = rf"<w:{element}[ >](?:(?!<w:{element}[ >]).)*?(\{{%){element}\b\s*((?:(?!%\}}).)*%\}}).*?</w:{element}>"
        xml = re.sub(holder, r"\1 \2", xml, flags=re.DOTALL)
    return xml


def _as_typed(tag: str) -> str:
    for written, meant in _TYPED.items():
        tag = tag.replace(written, meant)
    return tag


def _environment() -> SandboxedEnvironment:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True, finalize=_text)
    environment.filters.update(
        ngay=formats.day,
        so=formats.official_number,
        nghin=formats.thousands,
        ty_le=formats.percent,
        ngan=formats.shorten,
        cau=formats.sentence,
        hoa=lambda text: str(text).upper(),
        dau_hoa=formats.upper_first,
    )
    return environment


def _text(value: Any) -> Any:
    """A value as Word's text: escaped, without what XML cannot hold, line breaks as Word's own."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return "" if value is None else value
    lines = _NOT_XML.sub("", value).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").split("\n")
    return Markup('</w:t><w:br/><w:t xml:space="preserve">').join(escape(line) for line in lines)
