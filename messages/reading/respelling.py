"""What a person typed put right before anyone reads it: raw VNI, words run together, days without their word.

Readers of dates and words then see ordinary text. Most texts come back unchanged.
"""

from __future__ import annotations

import re
from functools import lru_cache

from messages.reading.syllables import from_vni, is_syllable
from messages.reading.text import fold
from messages.reading.words import known_forms, meaning_of

_VNI_TOKEN = re.compile(r"(?<![\w/])[a-z]+\d[a-z0-9]*(?![\w/])")


def respell(text: str) -> str:
    """A cleaned text with raw VNI typing decoded and words cut apart where spaces are missing.

    Other readers (dates) then see ordinary words. Most texts come back unchanged.
    """
    folded = fold(text)
    if "ngay hom" in folded:
        text = _DAY_SAID_TWICE.sub("", text)
        folded = fold(text)
    if " e " in text:
        text = _FEARS.sub(r"\1 sợ \2", text)
        folded = fold(text)
    if folded == text.lower():
        text = _SINCE.sub("từ ", text)
        if _DIGIT.search(text) is not None:
            text = _VNI_TOKEN.sub(_vni, text)
    if _DIGIT.search(text) is not None:
        if _LIST_IN_A_LINE.search(text) is not None:
            text = _NEXT_OF_A_LIST.sub(r"\n\1 ", text)
        if "/ " in text:
            text = _listed_by_slashes(text)
        text = _a_line_for_each_task(text)
        if "-" in text:
            text = _DASHED_DAY.sub(r"\1/\2", text)
        if "ngoai" in folded:
            text = _APART_FROM.sub(r"trừ \1, ", text)
        text = _days_with_their_word(text, folded)
    return _RUN_TOGETHER.sub(_apart, text)


_SLASHED = re.compile(r"^(\d{1,4})/ (?=\S)", re.MULTILINE)
_SLASHED_TASK = re.compile(r"(?<![\w/.,])([1-9]\d{2,3})/ (?=[^\W\dA-ZĐ_]|[A-ZĐ][^\W\dA-ZĐ_]|\d{1,3} ?%)")


def _listed_by_slashes(text: str) -> str:
    """ "1/ 107: xong", "107/ xong 108/ 50%": the sign behind the number of a line or a task; "3/5" and "45/UBND-KT" have no space."""
    if len(_SLASHED.findall(text)) > 1:
        text = _SLASHED.sub(r"\1. ", text)
    return _SLASHED_TASK.sub(r"\1: ", text)


_KEYED = re.compile(
    r"(?:\b(?:việc|viec|nhiệm vụ|nhiem vu|nv) |#)?(?<![\w/.,-])[1-9]\d{2,3}(?P<sign> ?: | ?\) |\. | - )(?=\S)(?!\d{3})", re.IGNORECASE
)
_GOES_ON = re.compile(r"(?:[^\w)%]|\b(?:và|va|với|voi|cùng|cung|đến|den|tới|toi|số|so|mã|ma))$", re.IGNORECASE)


def _a_line_for_each_task(text: str) -> str:
    """ "107: xong 108: 50%", "107 - xong 108 - 50%": numbers that all bear the same sign are the heads of what is said of each."""
    heads = list(_KEYED.finditer(text))
    if len(heads) < 2 or len({head["sign"].strip() for head in heads}) > 1 or (heads[0].start() and heads[0]["sign"].strip() != ":"):
        return text
    for head in reversed(heads):
        before, behind = text[: head.start()].rstrip(" "), f"{head[0].removesuffix(head['sign'])}: {text[head.end() :]}"
        text = f"{text[: head.start()] if not before or _GOES_ON.search(before) else before + chr(10)}{behind}"
    return text


_DAY_SAID_TWICE = re.compile(r"\b(?:ngày|ngay) (?=(?:hôm|hom) (?:qua|nay|kia)\b)", re.IGNORECASE)
# "trong ngày hôm qua" is yesterday, not today.
_LIST_IN_A_LINE = re.compile(r"^1[.)] [^\n]{2,80}? 2[.)] ")
_NEXT_OF_A_LIST = re.compile(r" ([2-9][.)]) ")
# "1. Đã xong 2. Đang làm 3. Chờ Bộ": one line for each.
_DASHED_DAY = re.compile(
    r"(?:(?<=^)|(?<=ngày )|(?<=ngay )|(?<=đến )|(?<=den )|(?<=trước )|(?<=truoc )|(?<=xong )|(?<=sang ))"
    r"(0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])(?![\d-])"
)
# "05-12 em nộp": the fifth of December.
_FEARS = re.compile(r"\b(em|tôi|toi|phòng|phong|anh|chị|chi) e (là|la|rằng|rang|khó|kho|không|khong)\b", re.IGNORECASE)
# "em e là trễ" is fear, not a second "em".
_APART_FROM = re.compile(
    r"\b(?:ngoài|ngoai)(?: nhiệm vụ| nhiem vu| việc| viec| cái| cai| nv)? (\d{3,4})(?: ra)?,?(?: thì| thi)? "
    r"(?=\D*\b(?:xong|hết|het|đều|deu|cả|ca)\b)",
    re.IGNORECASE,
)
# "ngoài 112 ra thì xong cả": all but that one.
_DIGIT = re.compile(r"\d")


def _days_with_their_word(text: str, folded: str) -> str:
    """ "4.12 em gửi", "25 tây", "tới 30 nha", as the reader of dates knows days."""
    if "." in text:
        text = _DOTTED_DAY.sub(r"\1/\2", text)
    if " tay" in folded:
        text = _WESTERN_DAY.sub(r"ngày \1", text)
    if _TIME_IS_SHORT.search(folded):
        text = _DAY_OF_ONES_OWN.sub(r"ngày \1 ", text)
    return _BARE_DAY.sub(r"\1 ngày \2", text)


_SINCE = re.compile(r"(?<!thu )\btu (?=(?:tuan|thang|nam) (?:truoc|ngoai))")
# "từ tuần trước", never "tư tuần trước" (four weeks ago).
_DOTTED_DAY = re.compile(
    r"(?:(?<=[,;\n] )|^)(3[01]|[12]\d|0?[1-9])\.(1[0-2]|0?[1-9])(?= (?:em|e|tôi|toi|mình|phòng|phong|gửi|gui|nộp|nop|xong)\b)"
)
# "4.12 em gửi": a day, not a decimal.
_WESTERN_DAY = re.compile(r"(?<!ngày )(?<!ngay )\b(3[01]|[12]?\d) (?:tây|tay)\b")
_TIME_IS_SHORT = re.compile(r"\b(?:kip|tre|cham|lui|xin|nghi|le)\b")
_DAY_OF_ONES_OWN = re.compile(r"(?<=, )(3[01]|[12]\d) (?=(?:em|e|tôi|toi|mình|minh) (?:nộp|nop|gửi|gui|xong|trình|có)\b)")
# "nay em không kịp, 30 em nộp": beside a request for time a number before "em nộp" is a day, not a task.
_BARE_DAY = re.compile(
    r"\b(phải|phai|tầm|tam|khoảng|khoang|cỡ|tới|toi|đến|den|sang|hôm|hom)\s(30|31|[12]\d)"
    r"(?=\s*(?:$|[,.!]|nha\b|nhé\b|nhe\b|ạ\b|a\b|là\b|la\b|thì\b|em\b|tôi\b|mới\b|moi\b|xong\b|nộp\b|nop\b|gửi\b|gui\b|có\b|rồi\b))",
    re.IGNORECASE,
)
# "tới 30 nha", "tầm 28 là xong": a day of the month without its word.


def _vni(match: re.Match[str]) -> str:
    word = match.group()
    decoded = from_vni(word)
    return decoded if decoded in known_forms() else word


_RUN_TOGETHER = re.compile(r"[^\W\d_]{2,}\d[\d/.]*(?:[^\W\d_]+)?|(?<![\w/.-])\d+/\d+[^\W\d_]+|[^\W\d_]{5,}")
_PIECES = re.compile(r"[^\W\d_]+|[\d/.]+")


def _apart(match: re.Match[str]) -> str:
    return _cut_apart(match.group())


@lru_cache(maxsize=16384)
def _cut_apart(word: str) -> str:
    plain = fold(word)
    if plain.isalpha():
        if is_syllable(plain) or not word.islower():
            return word
        meant = meaning_of(word, plain)[0]
        return meant if meant in known_forms() or fold(meant.replace(" ", "")) == plain else word
    pieces = _PIECES.findall(word)
    if len(pieces[0]) > 2 and pieces[0][0].isalpha() and pieces[0].islower():
        return " ".join(_cut_apart(piece) if piece != word and _RUN_TOGETHER.fullmatch(piece) else piece for piece in pieces)
    if "/" in pieces[0]:
        return " ".join(pieces)
    return word
