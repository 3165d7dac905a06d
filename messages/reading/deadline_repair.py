"""What is put right in a deadline's words before they are read: scanner letters, odd separators, words run together.

Only what can be nothing else: "15\\12\\2026", "15_12_2026" and "15//12/2026" are a day, "l5/8/2O26" has letters for digits,
"quýI/2027" lacks a space. Every change is told in the reasons of the answer; the raw words are kept by whoever stores them.
"""

from __future__ import annotations

import re

from messages.reading.deadline_english import to_vietnamese
from messages.reading.text import clean, fold, word_set

_LOOKS_LIKE_DATE = re.compile(r"(?<![^\W_])[0-9oliOLI|]{1,2}\s?([/.-])\s?[0-9oliOLI|]{1,2}\s?\1\s?[0-9oliOLI|]{4}(?![^\W_])")
_LOOKS_LIKE_MONTH = re.compile(
    r"(?<![^\W_/])(?<!quý )(?<!quy )(?<!-)(?<!- )(?=[0-9oliOLI|]*\d[0-9oliOLI|]?/)[0-9oliOLI|]{1,2}\s?/\s?[0-9oliOLI|]{4}(?![^\W_])",
    re.IGNORECASE,
)
_LOOKS_LIKE_DAY = re.compile(r"(?<![^\W_/.-])(?=[^/]*\d)[0-9oliOLI|]{2}/[0-9oliOLI|]{1,2}(?![^\W_/])(?!/)")
_AFTER_UNIT = re.compile(
    r"(?<=tháng )[0-9loI|]{1,2}(?![^\W_])|(?<=thang )[0-9loI|]{1,2}(?![^\W_])"
    r"|(?<=ngay )[0-9loI|]{1,2}(?![^\W_])|(?<=ngày )[0-9loI|]{1,2}(?![^\W_])",
    re.IGNORECASE,
)
_AFTER_YEAR = re.compile(r"(?<=năm )[0-9oliOLI|]{4}(?![^\W_])", re.IGNORECASE)
_MISREAD = str.maketrans("oOlLiI|", "0011111")

LONGEST = 1500
"""Characters that are read; no deadline is longer, and a whole page pasted into a cell must not hold anybody up."""

_DASHES = str.maketrans("–—‑‐−", "-----")
_FRONT = re.compile(
    r"^(?:[-+•*▪►●]+ ?(?=\S)|(?:thời hạn|thoi han|thời gian|thoi gian|hạn|han|tiến độ|tien do|deadline|kỳ hạn)"
    r"(?: (?:hoàn thành|hoan thanh|thực hiện|thuc hien|chót|chot|cuối|cuoi|xử lý|xu ly|báo cáo|bao cao|trình|trinh|nộp|nop|gửi|gui))?"
    r"(?: (?:là|la))?(?: ?:| -(?= )) ?(?=\S))",
    re.IGNORECASE,
)
_BACK = re.compile(r"(?<![.…_])[\s]*(?:\./\.|[.;,]|/\.)$")
_WRAPPED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_REMARK = re.compile(r" ?\(([^()\d]+)\)$")
# A remark with one of these may say when; the others only say who or how.
_TIME_WORDS = word_set(
    "thang quy nam tuan ngay gio thu cn chu sang chieu trua toi hang moi dinh ky thuong truoc sau khi tet gap khan hoa am al du dot lan "
    "gia han theo cuoi dau giua het tu den chot dot ban xuat chinh thuc som muon cham tro tiep lich duong giai doan i ii iii iv"
)

_FLOAT = re.compile(r"^(\d+)[.,]0$")
_BULLET = re.compile(r"(?<=\S)\s*\n\s*(?:[-+•*▪►●]|[a-h1-9]\))\s*")
_BULLETS = re.compile(r"(?:[^\n:]*:)?[\s(\[\"“]*(?:[-+•*▪►●]|[a-h1-9]\))")
_TILDE = re.compile(r"(?<=\d) ?~ ?(?=\d)")
_NOISE = re.compile(r"[~*`\"“”]+")
_DOTS = re.compile(r"\.{2,}|…+")
_ODD_SEPARATORS = re.compile(r"(?<![\d/.,-])(\d{1,2})\s?([\\_|·•:,])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2}(?!\s?[\\_|·•:,]))(?![\d\w])")
_SPACED = re.compile(r"(?<![\d/.,-])(?<!\d )(?<!tháng )(?<!thang )(?<!quý )(?<!số )(\d{1,2}) (\d{1,2}) (20\d\d)(?=$|[^\w/])", re.IGNORECASE)
_SPACED_RANGE = re.compile(
    r"(?:(?<=ngày )|(?<=ngay )|(?<=từ )|(?<=tu )|(?<=^)|(?<=\())(\d{1,2}) ?- ?(?=(\d{1,2})/\d{1,2}(?!\d))\d{1,2}", re.IGNORECASE
)
_DOUBLED = re.compile(r"(?<=\d)\s?([/.-])(?:\s?\1)+\s?(?=\d)")
_MIXED = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?!\2)([/.-])((?:19|20)\d\d)(?![\d/.-])")
_GLUED_QUARTER = re.compile(r"(?<!\w)(qu[yýíi]|qúy)(?=(?:[IVl]{1,3}|\d)(?![^\W\d]))", re.IGNORECASE)
_ROMAN_QUARTER = re.compile(r"(?<![\w/.-])(?<!quý )(?<!quy )(?<!quí )(?<!qui )(?<!- )((?:I{1,3}|IV) ?/ ?20\d\d)", re.IGNORECASE)
_AROUND_SLASH = re.compile(r"(?<=\d) ?/ ?(?=\d)")
_YEAR_QUARTER = re.compile(
    r"(?<![\d/.-])(20\d\d) ?[/-]? ?q(?:uý|uy)? ?([1-4])(?![\d/])|(?<![\d/])([1-4]) ?q ?[/-]? ?(20\d\d)(?!\d)", re.IGNORECASE
)
_SHORT_YEAR = re.compile(r"(?<=\d)['’](?=\d\d(?!\d))")
_ONWARDS = re.compile(r"(?<![\d/.-])(20\d\d) ?\+(?! ?\d)")
_BRACKETED_YEAR = re.compile(r" ?\((?:năm |nam )?(20\d\d)\)", re.IGNORECASE)
_ABOUT = re.compile(r" ?~ ?(?=\d)")
_ISO_TIME = re.compile(r"(?<=\d)[Tt](?=\d{2}:\d{2})")


def put_right(text: str) -> tuple[str, tuple[str, ...]]:
    """The cleaned text with its errors of writing put right, and what was changed in a sentence each."""
    text = text[:LONGEST].strip().translate(_DASHES)
    if _BULLETS.match(text):
        text = _BULLET.sub("; ", text)
    cleaned = _unframed(clean(_NOISE.sub(" ", _ABOUT.sub(" khoảng ", _TILDE.sub("-", clean(text))).replace("\n", " "))))
    ours = to_vietnamese(cleaned)
    notes = (f"English put into our words: “{cleaned}” → “{ours}”",) if ours != cleaned else ()
    cleaned = ours
    read = _separators(cleaned.replace("÷", "-"))
    read = clean(_DOTS.sub("_", read))
    repaired = _letters(read)
    if repaired != read:
        notes = (*notes, f"scanner letters read as digits: “{read}” → “{repaired}”")
    return repaired, notes


def _unframed(text: str) -> str:
    """The words without a bullet, a label in front ("Thời hạn hoàn thành:"), brackets around all, a remark or a full stop behind."""
    before = None
    while before != text:
        before = text
        text = _FRONT.sub("", text)
        text = _BACK.sub("", text).strip()
        if _WRAPPED.fullmatch(text):
            text = text[1:-1].strip()
        remark = _REMARK.search(text)
        if remark is not None and not (set(fold(remark[1]).replace("theo doi", "").replace(",", " ").split()) & _TIME_WORDS):
            text = text[: remark.start()].rstrip()
    return text


def _separators(text: str) -> str:
    text = _FLOAT.sub(r"\1", text)
    text = _ROMAN_QUARTER.sub(r"quý \1", text)
    text = _AROUND_SLASH.sub("/", text)
    text = _YEAR_QUARTER.sub(lambda match: f"quý {match[2] or match[3]}/{match[1] or match[4]}", text)
    text = _ONWARDS.sub(r"từ \1 trở đi", _SHORT_YEAR.sub("/", text))
    text = _ISO_TIME.sub(" ", text)
    text = _ODD_SEPARATORS.sub(_as_date, text)
    text = _SPACED.sub(r"\1/\2/\3", text)
    text = _SPACED_RANGE.sub(r"\1-\2", text)
    text = _BRACKETED_YEAR.sub(r" năm \1", text)
    text = _DOUBLED.sub(r"\1", text)
    text = _MIXED.sub(_as_one_date, text)
    return _GLUED_QUARTER.sub(r"\1 ", text)


def _as_date(match: re.Match[str]) -> str:
    """ "15\\12\\2026" → "15/12/2026"; three numbers divided by commas or colons only when the last is a four-digit year."""
    day, separator, month, year = match.groups()
    if separator in ",:·•" and (len(year) < 4 or " " in match.group()):
        return match.group()
    return f"{day}/{month}/{year}"


def _as_one_date(match: re.Match[str]) -> str:
    """ "15/12-2026", "15.12/2026": a day whose separators differ; "10-12/2026" (a range) stays."""
    day, first, month, _, year = match.groups()
    return match.group() if first == "-" else f"{day}/{month}/{year}"


def _letters(text: str) -> str:
    for pattern in (_LOOKS_LIKE_DATE, _LOOKS_LIKE_MONTH, _LOOKS_LIKE_DAY, _AFTER_UNIT, _AFTER_YEAR):
        text = pattern.sub(_digits, text)
    return text


def _digits(match: re.Match[str]) -> str:
    written = match.group()
    return written.translate(_MISREAD) if any(map(str.isdigit, written)) else written
