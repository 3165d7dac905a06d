"""The words of a report as an official paper prints them: as they stand where they are an office's own, without what a chat puts around
them ("dạ", "em", "ạ", "k") where that changes nothing of what is said; else not at all.

What is left away is what a person says to a person, and what is written out are short forms that stand for one word alone. Whatever then
still bears a sign of the chat (chat_language.py), or is read differently than before, is not printed: a paper is signed.
"""

from __future__ import annotations

import re
from datetime import date

from messages.formats import without_pictures
from messages.reading.chat_language import is_chat
from messages.reading.replies import read_reply
from messages.reading.telex import typed_out
from messages.reading.text import clean, word_set

_LONGEST = 500
_FEWEST_WORDS = 2
_ANY_DAY = date(2026, 1, 5)

_WRITTEN_OUT = {
    **dict.fromkeys(("k", "ko", "kô", "hok", "khg"), "không"),
    **dict.fromkeys(("dc", "đc"), "được"),
    **dict.fromkeys(("chưaa", "chx"), "chưa"),
    **dict.fromkeys(("r", "rùi", "ròi", "rồii"), "rồi"),
    **dict.fromkeys(("đg", "đag"), "đang"),
    **dict.fromkeys(("nhg", "nhưg"), "nhưng"),
    **dict.fromkeys(("xog", "xg"), "xong"),
    "bc": "báo cáo",
    "vb": "văn bản",
    "kq": "kết quả",
    "sl": "số liệu",
    "hs": "hồ sơ",
    "lm": "làm",
    "cx": "cũng",
    "vs": "với",
    "gởi": "gửi",
    "tgian": "thời gian",
    "cty": "công ty",
    "slieu": "số liệu",
    "sliệu": "số liệu",
    "nd": "nội dung",
}
"""Short forms of the chat that stand for one word, whatever is said around them."""

_PERSON = r"(?:anh|chị|em|sếp|cô|chú|bác|các anh|các chị|anh chị|đồng chí|đ/c|mọi người|bot|ad)"
_BEGINS = re.compile(
    rf"^(?:(?:dạ|vâng|vầng|ừ|ok|oke|okie|à|ờ)\b|{_PERSON}\s+(?:ơi|à|ạ)\b|(?:thưa|báo cáo|gửi)\s+{_PERSON}\b(?=\s*[,:])"
    r"|(?:em|tôi)\s+(?:xin\s+)?báo cáo\b(?=\s*[,:])|(?:tình hình|hiện)\s+là\b)[\s,:]*",
    re.IGNORECASE,
)
"""What a person says to a person before the matter."""
_ENDS = re.compile(
    rf"[\s,]+(?:(?:đấy|đó|thôi|luôn)\s+)?(?:(?:{_PERSON}\s+)?(?:ạ|nhé|nha|nhá|nhỉ|nè|nhe|ơi|á)(?:\s+{_PERSON})?|hihi|haha|hic)\s*$",
    re.IGNORECASE,
)
"""And behind it."""
_WHOM = re.compile(
    r"^(?P<who>(?:bọn|chúng|tụi)\s+(?:em|tôi|mình)|em|tôi|mình|e)\s+"
    r"(?=(?:đang|đã|vẫn|chưa|mới|sẽ|xin|còn|cũng|vừa|làm|soạn|gửi|trình|nộp|chờ|đợi|không|phải|hoàn thành|hoàn thiện|tổng hợp|rà soát)\b)",
    re.IGNORECASE,
)
"""Who did it, where the sentence is whole without: the paper names the unit beside it."""
_UNIT = re.compile(r"^(?:phòng|tổ|bên|đơn vị)\s+(?:em|mình|tôi|e|chúng em|chúng tôi)\b(?=\s+\w)", re.IGNORECASE)
_NOT_AT_ALL = re.compile(r"^(?P<denied>(?:(?!\bđâu\b).)*\b(?:chưa|không)\b(?:(?!\bđâu\b).)*?)\s+đâu$", re.IGNORECASE)
"""Of "chưa xong đâu" the last word may go; "xong đâu" says by it alone that it is not."""
_SALUTE = re.compile(r"^(?:kính\s+)?báo cáo(?:\s+(?:văn phòng|lãnh đạo|các đồng chí|đồng chí|đ/c \w+))?\s*:\s*(?=\S)", re.IGNORECASE)
"""To whom it is said: the paper has its own beginning."""
_CLAUSE = re.compile(r"([,;:.!…]+(?:\s+|$))")
_TOKEN = re.compile(r"(?<![\w/.-])[^\W\d_]+(?![\w/-])")
_NOTHING = word_set("chưa rồi ok vâng dạ ừ xong đang có không được rõ ạ")
"""Words that say, alone, nothing a column of the paper does not say by itself."""


def in_report_words(said: str) -> str | None:
    """How a paper prints what was said; None where no rule can put it safely."""
    words = _SALUTE.sub("", " ".join(without_pictures(clean(said)[:_LONGEST]).split()).rstrip(" .,;:"))
    if _is_bare(words) or words.startswith(">"):
        return None
    typed = _from_telex(words)
    if typed == words and not is_chat(words) and not _is_unmarked(words):
        return words
    plain = _plain(typed)
    if plain is None or _is_bare(plain) or is_chat(plain) or _meaning(plain) != _meaning(words):
        return None
    return plain


def _is_bare(words: str) -> bool:
    """Too little to stand in a paper: "chưa", "vâng", "rồi ạ"."""
    found = [word.casefold() for word in re.findall(r"[^\W_]+", words)]
    if any(word.isdecimal() for word in found):
        return False
    return all(word in _NOTHING for word in found) or (len(found) < _FEWEST_WORDS and found[0] not in ("done",))


def _from_telex(words: str) -> str:
    """As it was meant where it was typed without its keyboard program, also where it is too short to be sure of at first sight."""
    if not words.isascii():
        return words
    thrice = typed_out(" ".join((words,) * 3))
    return thrice[: (len(thrice) - 2) // 3] if not thrice.isascii() else words


def _is_unmarked(words: str) -> bool:
    """Typed without its marks: of two words chat_language.py is not sure."""
    return words.isascii() and words.islower() and len(_TOKEN.findall(words)) >= _FEWEST_WORDS


def _plain(words: str) -> str | None:
    if words.isascii() or words.isupper() or "?" in words:
        # Typed without its marks a word may be several.
        return None
    pieces = _CLAUSE.split(words)
    kept: list[str] = []
    for at in range(0, len(pieces), 2):
        clause = _of_the_matter(pieces[at])
        if clause:
            kept += [clause, pieces[at + 1] if at + 1 < len(pieces) else ""]
    return "".join(kept).strip(" ,;:.") or None


def _of_the_matter(clause: str) -> str:
    """A clause without what is said to a person and about oneself."""
    words = _TOKEN.sub(lambda match: _WRITTEN_OUT.get(match[0], match[0]), clause.strip())
    for _ in range(3):
        words = _BEGINS.sub("", _ENDS.sub("", words)).strip()
    words = re.sub(r"^(?:ạ|nhé|nha)$", "", words)
    return _WHOM.sub("", _UNIT.sub("đơn vị", _NOT_AT_ALL.sub(r"\g<denied>", words)))


def _meaning(words: str) -> list[tuple[object, ...]]:
    """What the words are read as: leaving away what is said around the matter must not change it."""
    return [(item.intent, item.percent, item.date) for item in read_reply(words, on=_ANY_DAY)]
