"""Text → tokens for reading dates: numbers with their separators, clock times, document symbols, words by sense.

Words are compared folded, but a folded word may have several meanings ("tới", "tối", "tôi"). A word written with
diacritics gets its one sense ("toi:next", "toi:evening", or none at all); the same word without diacritics keeps the
bare key ("toi") and the grammar decides by position. So marked and unmarked text run through the same rules.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple


class TokenShape(Enum):
    WORD = "word"
    NUMBERS = "numbers"
    """Numbers joined by / . or - : "15", "15/12", "15-20/12", "12/2025"."""
    CLOCK = "clock"
    SYMBOL = "symbol"
    """A document's symbol: "1234/UBND-VX"."""
    MARK = "mark"


class Token(NamedTuple):
    shape: TokenShape
    start: int
    end: int
    key: str
    numbers: tuple[int, ...] = ()
    joints: str = ""
    """The separators between the numbers, one character each."""
    digits: tuple[int, ...] = ()
    """How many digits each number was written with ("05" has two)."""


_NOTHING = ""
# For every folded word with rivals: which marked spelling carries which sense. A marked spelling not listed has none.
_SENSES: dict[str, dict[str, str]] = {
    "mai": {},
    "mot": {"một": "mot:one", "mốt": "mot:after"},
    "toi": {"tới": "toi:next", "tối": "toi:evening"},
    "sau": {"sáu": "sau:six"},
    "nam": {"năm": "nam:year"},
    "tu": {"tư": "tu:four", "từ": "tu:from"},
    "thu": {"thứ": "thu:weekday"},
    "ngay": {"ngày": "ngay:day"},
    "thang": {"tháng": "thang", "thàng": "thang", "thảng": "thang", "thạng": "thang"},
    "quy": {"quý": "quy", "quí": "quy", "qúy": "quy", "qúi": "quy"},
    "qui": {"quí": "quy", "qúi": "quy"},
    "tuan": {"tuần": "tuan"},
    "cuoi": {"cuối": "cuoi"},
    "dau": {"đầu": "dau", "đấu": "dau:strive"},
    "giua": {"giữa": "giua"},
    "het": {"hết": "het"},
    "hai": {},
    "ba": {},
    "bon": {"bốn": "bon:four"},
    "bay": {"bảy": "bay:seven", "bẩy": "bay:seven", "bây": "bay"},
    "tam": {"tám": "tam:eight", "tầm": "tam:about"},
    "chin": {"chín": "chin:nine"},
    "muoi": {"mười": "muoi:ten", "mươi": "muoi:ten"},
    "lam": {"lăm": "lam:five", "làm": "lam"},
    "mung": {"mùng": "mung:day", "mồng": "mung:day"},
    "mong": {"mồng": "mung:day"},
    "qua": {},
    "kia": {"kìa": "kia:third"},
    "nay": {"này": "nay:this"},
    "sang": {"sáng": "sang:morning"},
    "chieu": {"chiều": "chieu"},
    "trua": {"trưa": "trua"},
    "hang": {"hàng": "hang", "hằng": "hang"},
    "moi": {"mỗi": "moi:each"},
    "nua": {"nữa": "nua:more", "nửa": "nua:half"},
    "ky": {"kỳ": "ky:term", "ký": "ky:sign"},
    "ki": {"kì": "ky:term", "kí": "ky:sign"},
    "hom": {"hôm": "hom"},
    "den": {"đến": "den:until"},
    "han": {"hạn": "han"},
    "ke": {"kể": "ke", "kế": "ke"},
    "tet": {"tết": "tet"},
    "am": {"âm": "am"},
    "ram": {"rằm": "ram"},
    "chap": {"chạp": "chap"},
    "khan": {"khẩn": "khan:urgent"},
    "gap": {"gấp": "gap:urgent"},
    "vua": {"vừa": "vua"},
    "roi": {"rồi": "roi"},
}
_MISTYPED = {"hag": "hang", "hnag": "hang", "thag": "thang", "thnag": "thang", "tahng": "thang", "truco": "truoc", "turoc": "truoc"}
_SHORT = {
    "thg": "thang",
    "trc": "truoc",
    "trk": "truoc",
    "hqua": "hom_qua",
    "hnay": "hom_nay",
    "nmai": "mai",
    "qui": "quy",
    "sag": "sang:morning",
}
_ABBREVIATED = _MISTYPED | _SHORT

# A number and a month of a symbol's tail must not be taken for one: "02 lần/năm", "1/quý".
_SYMBOL = r"""(?P<symbol>\b\d{1,5}[a-z]?\s?/\s?(?:\d{4}\s?/\s?)?(?!(?:quy|nam|thang|tuan|ngay|thu|t|q|lan)(?![a-z]))(?!x+/)[a-z][a-z&]+
    (?:\s?-\s?[a-z][a-z0-9&]*)*(?:/[a-z][a-z]*)?
  |\b\d{1,5}\s?-\s?[a-z]{2,}/[a-z]{2,})"""
_CLOCK = r"""(?P<clock>(?<![\d/.,:])(?P<hour>\d{1,2})
    (?::(?P<minute_m>\d{2})(?::\d{2})?\s?(?P<half>am|pm)\b|\s?(?P<half_pm>pm)\b|(?P<half_am>am)\b|\s?h(?:(?P<ruoi>\sruoi)|(?:(?<=h)(?=\d\d(?!\s?/\s?\d|\.\d))|\s?(?=[0-5]\d(?!\s?[/.-]\s?\d)))(?P<minute_h>\d\d)(?:\s?['’′]|ph?(?![a-z]))?)?(?![a-z]|\d(?!\d?[/.]\d))|g(?P<minute_g>\d{2})?(?![a-z\d])
      |\sgio(?:(?P<ruoi_w>\sruoi)|\s(?P<minute_w>\d{1,2})(?:\sphut)?)?(?!\w)|(?P<ruoi_b>\sruoi)(?=\s(?:sang|chieu|toi|trua)\b)|:(?P<minute_c>\d{2})(?::\d{2})?(?!\d)))"""
_NUMBERS = (
    r"""(?P<numbers>\d{1,2}\s?(?P<joint>[/.-])\s?\d{1,2}\s?(?P=joint)\s?\d{4}(?!\d)|\d+(?:(?:\s?/\s?|[.-](?!\d{1,2}h(?![a-z])))\d+)*)"""
)
_LEXER = re.compile(rf"{_SYMBOL}|{_CLOCK}|{_NUMBERS}|(?P<word>[^\W\d_]+)|(?P<mark>\S)", re.VERBOSE)
_PARTS = re.compile(r"\d+")
_JOINTS = re.compile(r"[/.-]")


def word_set(words: str) -> frozenset[str]:
    """The words of a line, for membership tests."""
    return frozenset(words.split())


def runs(words: str) -> frozenset[tuple[str, ...]]:
    """Runs of words, divided by "|", for comparing neighbouring keys."""
    return frozenset(tuple(run.split()) for run in words.split("|"))


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of one text, with the parallel list of keys the rules read."""

    text: str
    folded: str
    items: Sequence[Token]
    keys: Sequence[str]

    def __len__(self) -> int:
        return len(self.items)

    def key(self, index: int) -> str:
        return self.keys[index] if 0 <= index < len(self.keys) else _NOTHING

    def shape(self, index: int) -> TokenShape | None:
        return self.items[index].shape if 0 <= index < len(self.items) else None

    def glued(self, index: int) -> bool:
        """Whether no space stands between this token and the next."""
        return index + 1 < len(self.items) and self.items[index].end == self.items[index + 1].start

    def words(self, first: int, after: int) -> str:
        """The words as written from token `first` up to, not including, token `after`."""
        return self.text[self.items[first].start : self.items[after - 1].end]


_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _tone_aside(word: str) -> tuple[str, str]:
    """The word without its tone, and the tone: "ngày" and "ngaỳ" give the same."""
    letters = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in letters if letter not in _TONES), "".join(letter for letter in letters if letter in _TONES)


@lru_cache(maxsize=4096)
def _misplaced(raw: str, plain: str) -> str:
    """The sense of a word whose tone stands on the wrong letter ("ngaỳ"), or none."""
    said = _tone_aside(raw)
    return next((sense for spelling, sense in _SENSES[plain].items() if _tone_aside(spelling) == said), _NOTHING)


def _word(text: str, start: int, end: int, plain: str) -> str:
    rivals = _SENSES.get(plain)
    if rivals is not None:
        raw = text[start:end].lower()
        if raw != plain:
            return rivals.get(raw) or _misplaced(raw, plain)
    return _ABBREVIATED.get(plain, plain)


def tokenize(text: str, folded: str) -> Tokens:
    """Tokens of a cleaned text; `folded`: the same without marks, of the same length."""
    items: list[Token] = []
    for match in _LEXER.finditer(folded):
        group = match.lastgroup
        start, end = match.span()
        if match.start("word") >= 0:
            items.append(Token(TokenShape.WORD, start, end, _word(text, start, end, match.group())))
        elif match.start("numbers") >= 0:
            written = match.group()
            parts = _PARTS.findall(written)
            joints = "".join(_JOINTS.findall(written)) if len(parts) > 1 else ""
            numbers = tuple(int(part[:9]) for part in parts)
            items.append(Token(TokenShape.NUMBERS, start, end, "0", numbers, joints, tuple(map(len, parts))))
        elif match.start("clock") >= 0:
            minute = match["minute_m"] or match["minute_h"] or match["minute_g"] or match["minute_w"] or match["minute_c"] or "0"
            if match["ruoi"] or match["ruoi_w"] or match["ruoi_b"]:
                minute = "30"
            hour = int(match["hour"])
            half = match["half"] or match["half_pm"] or match["half_am"]
            if half and hour <= 12:
                hour = hour % 12 + (12 if half == "pm" else 0)
            items.append(Token(TokenShape.CLOCK, start, end, "@", (hour, int(minute))))
        elif match.start("symbol") >= 0:
            items.append(Token(TokenShape.SYMBOL, start, end, "$"))
        else:
            assert group == "mark"
            items.append(Token(TokenShape.MARK, start, end, match.group()))
    return Tokens(text, folded, items, [item.key for item in items])
