"""Telegram's HTML: from marked-up text to plain text and entities, refusing what Telegram refuses.

Offsets and lengths are UTF-16 code units, the positions named in refusals are UTF-8 bytes, as in Telegram.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bot.sandbox.refusal import bad_request

Entity = dict[str, Any]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_reference = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-zA-Z]+));?")
_attribute = re.compile(
    r"""\s*(?P<name>[^\s=>/"']+)                                   # name
    (?:\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'          # ="value" or ='value'
    |(?P<bare>[A-Za-z0-9.\-]*)(?=[\s>])))?                        # or a bare =value""",
    re.VERBOSE,
)
_link = re.compile(r"^(?:(?:https?|ftp|tg|ton|tonsite)://|mailto:|tel:)?[^\s/?#]+\.[^\s]+|^tg://\S+", re.IGNORECASE)
_found = re.compile(
    r"""(?P<url>https?://[^\s<>"]+[^\s<>".,;:!?)])
    |(?P<mention>(?<![\w@])@[A-Za-z]\w{3,31})
    |(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))""",
    re.VERBOSE,
)


def units(text: str) -> int:
    """The length of a text as Telegram counts it: UTF-16 code units."""
    return len(text) + sum(1 for character in text if ord(character) > 0xFFFF)


@dataclass(slots=True)
class _Open:
    tag: str
    offset: int
    start: int
    argument: str | None


def _refuse(why: str) -> Exception:
    return bad_request(f"can't parse entities: {why}")


def _decode(match: re.Match[str]) -> str:
    """One character reference; what Telegram does not know stays as it was written."""
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return NAMED.get(name, match.group())
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if code == 0 or code >= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return match.group()
    return chr(code)


def _attributes(source: str, tag: str, at: int, begin: int) -> tuple[dict[str, str], int]:
    """The attributes of a start tag and the position after its `>`."""
    found: dict[str, str] = {}
    while True:
        while at < len(source) and source[at].isspace():
            at += 1
        if at >= len(source):
            raise _refuse(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if source[at] == ">":
            return found, at + 1
        match = _attribute.match(source, at)
        if match is None:
            raise _refuse(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        value = match["double"] if match["double"] is not None else match["single"]
        if value is None:
            value = (match["bare"] or "").lower()
        following = match.end()
        if following < len(source) and source[following] in "=\"'":
            raise _refuse(f"Unclosed start tag at byte offset {begin}")
        found[match["name"].lower()] = _reference.sub(_decode, value)
        at = following


def _argument(tag: str, attributes: dict[str, str], begin: int) -> str | None:
    if tag == "a":
        return attributes.get("href", "")
    if tag == "code":
        language = attributes.get("class", "")
        return language.removeprefix("language-") if language.startswith("language-") else None
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _refuse(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
    if tag == "tg-emoji":
        return attributes.get("emoji-id", "")
    if tag == "blockquote" and "expandable" in attributes:
        return "expandable"
    return None


def _close(opened: _Open, length: int, inner: str, entities: list[Entity]) -> None:
    """Add the entity of a tag that was just closed; an empty one leaves nothing."""
    if length == 0:
        return
    entity: Entity = {"type": KINDS[opened.tag], "offset": opened.offset, "length": length}
    if opened.tag == "a":
        url = opened.argument or inner
        if not _link.match(url):
            return
        entity["url"] = url
    elif opened.tag == "tg-emoji":
        if not (opened.argument or "").isdigit():
            raise _refuse("Invalid custom emoji identifier specified")
        entity["custom_emoji_id"] = opened.argument
    elif opened.argument == "expandable":
        entity["type"] = "expandable_blockquote"
    elif opened.tag == "code" and opened.argument:
        entity["language"] = opened.argument
    elif opened.tag == "pre" and entities:
        last = entities[-1]
        if last["type"] == "code" and (last["offset"], last["length"]) == (opened.offset, length):
            last["type"] = "pre"
            return
    entities.append(entity)


def parse(source: str) -> tuple[str, list[Entity]]:
    """The plain text and the entities of a text sent with `parse_mode=HTML`."""
    pieces: list[str] = []
    entities: list[Entity] = []
    stack: list[_Open] = []
    offset = 0
    at = 0

    def byte(position: int) -> int:
        return len(source[:position].encode())

    while at < len(source):
        if source[at] != "<":
            following = source.find("<", at)
            following = len(source) if following < 0 else following
            plain = _reference.sub(_decode, source[at:following])
            pieces.append(plain)
            offset += units(plain)
            at = following
            continue
        begin = at
        closing = source.startswith("</", at)
        name = re.compile(r"[^\s>]*").match(source, at + (2 if closing else 1))
        assert name is not None
        tag, at = name.group().lower(), name.end()
        if closing:
            if not stack:
                raise _refuse(f"Unexpected end tag at byte offset {byte(begin)}")
            while at < len(source) and source[at].isspace():
                at += 1
            if at >= len(source) or source[at] != ">":
                raise _refuse(f"Unclosed end tag at byte offset {byte(begin)}")
            at += 1
            opened = stack.pop()
            if tag and tag != opened.tag:
                expected = f'expected "</{opened.tag}>", found "</{tag}>"'
                raise _refuse(f"Unmatched end tag at byte offset {byte(begin)}, {expected}")
            _close(opened, offset - opened.offset, "".join(pieces[opened.start :]), entities)
        else:
            if at >= len(source):
                raise _refuse(f"Unclosed start tag at byte offset {byte(begin)}")
            if tag not in KINDS:
                raise _refuse(f'Unsupported start tag "{tag}" at byte offset {byte(begin)}')
            attributes, at = _attributes(source, tag, at, byte(begin))
            stack.append(_Open(tag, offset, len(pieces), _argument(tag, attributes, byte(begin))))
    if stack:
        raise _refuse(f'Can\'t find end tag corresponding to start tag "{stack[-1].tag}"')
    for entity in entities:
        if entity["type"] == "code":
            entity.pop("language", None)
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(pieces), entities


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Telegram drops white space at both ends; the entities move with the text."""
    start = len(text) - len(text.lstrip())
    shift = units(text[:start])
    kept = text.strip()
    end = units(kept)
    moved = []
    for entity in entities:
        first = max(entity["offset"] - shift, 0)
        last = min(entity["offset"] + entity["length"] - shift, end)
        if last > first:
            moved.append({**entity, "offset": first, "length": last - first})
    return kept, moved


def find(text: str, entities: list[Entity]) -> list[Entity]:
    """Add what Telegram finds by itself: links, mentions and commands outside links and code."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in ("code", "pre", "text_link", "text_mention")]
    found = list(entities)
    for match in _found.finditer(text):
        offset, length = units(text[: match.start()]), units(match.group())
        if all(offset + length <= first or last <= offset for first, last in taken):
            found.append({"type": str(match.lastgroup), "offset": offset, "length": length})
    found.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return found
