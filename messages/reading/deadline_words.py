"""Words of deadline cells that are not dates: blanks, statuses, urgency, the lunar calendar, extensions, "trở đi"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from messages.reading.date_grammar import Found, single_number
from messages.reading.date_measures import measure
from messages.reading.date_tokens import Tokens, TokenShape, runs
from messages.reading.deadline_cell import DeadlineCell

_BLANK = frozenset(("", "khong", "khong co", "na", "n a", "khong quy dinh", "khong co thoi han", "khong thoi han", "o", "x"))
_AS_ABOVE = frozenset(("nt", "nhu tren", "nhu muc tren", "nhu muc", "tuong tu", "nhu dong tren"))
_AS_ANOTHER = ("nhu muc", "nhu dong", "nhu nhiem vu", "nhu tren", "xem dong", "xem muc", "giong muc", "giong dong", "cung muc", "nhu y")
_SHEET_ERROR = re.compile(r"#(?:ref!|n/a|value!|div/0!|name\?|null!|num!)|#[# ]+")
_SEASONS = runs("mua mua | mua bao | mua he | mua dong | mua kho | mua xuan | mua lu | mua thu | dip he")
_DONE = runs(
    "hoan thanh | xong | trien khai | thuc hien | ban hanh | gui | nop | trinh | co bao | bao cao | ht | phe duyet | ket thuc | dat | "
    "tham muu | co ket"
)
_LONGER = runs(
    "gia han | ra han | da han | giah | dieu chinh | chuyen sang | lui | keo dai | doi | hoan den | sua thanh | doi thanh | cap nhat "
    "| thay bang | gian | chuyen tiep | hoan sang | chuyen han | khat"
)
_ONWARDS = runs(
    "tro di | thang tiep theo | tro ve sau | nam tiep theo | nam:year tiep theo | nam sau | nam:year sau | nam tiep | "
    "nam:year tiep | nam ke tiep | nam:year ke tiep | thoi gian tiep theo | hoc tiep theo | giai doan tiep theo | nam den | "
    "nam:year toi:next | nam:year toi | quy tiep theo | giai doan sau"
)
_URGENT = frozenset(("khan:urgent", "gap:urgent", "asap"))
_UNMARKED_URGENT = frozenset((("khan", "truong"), ("khan", "cap"), ("khan", ""), ("gap", ""), ("hoa", "toc"), ("thuong", "khan")))
_LUNAR_WORDS = frozenset(("chap", "gieng", "ram", "tet"))
_GOING_ON = runs(
    "dang thuc hien | dang trien khai | dang lam | chua thuc hien | chua hoan thanh | hoan thanh | dang xu ly | da qua han | qua han "
    "| dang trinh | dang tham muu"
)
_AFTER_STATUS = frozenset((".", ",", "!", "(", ")", "0", "%", "roi", "xong", "dung", "han", "mot", "mot:one", "phan"))
_LATE = runs("tre han | qua han | tre | cham tien | cham tre")
_FINISHED = runs("hoan thanh | xong")
_OPEN_QUESTION = runs("chua xac dinh | chua ro | chua co | chua chot | chua quyet")
_TOLD_LATER = runs(
    "dang cap nhat | se thong bao | thong bao sau | tbd | cho xac dinh | bo sung sau | cap nhat sau | xac dinh sau | se bo sung "
    "| se cap nhat"
)
_ABOUT = frozenset(("khoang", "tam:about", "chung", "do", "co", "xap", "~"))
_ABOUT_PAIRS = frozenset((("dau", "do"), ("dau", "day"), ("", "do"), ("du", "chung"), ("xap", "xi"), ("trong", "khoang")))
_LABEL = frozenset(
    ("dot", "lan", "so", "du", "ban", "bao", "bc", "ky", "vong", "giai", "buoc", "tong", "chinh", "ket", "phan", "luot", "cap")
)
_NUMBERS_OF = frozenset(("muc", "phan", "dieu", "khoan", "diem", "so", "to", "luc", "%", "phong", "thu", "vong", "nv", "$"))
_BLANK_MARK = r"(?:_+|x{1,4}(?![a-z])|\?+)"
_BLANKS = re.compile(
    rf"\b(?:ngay|thang|quy)\s?/?\s?{_BLANK_MARK}|(?<![a-z0-9]){_BLANK_MARK}\s?/\s?[\dx_?]|\d\s?/\s?{_BLANK_MARK}"
    r"|^/\s?\d|\bngay ?/ ?\d|\bdd?\s?[/-]\s?mm?\b|\b(?:thang|quy) /\s?\d{4}"
)


def _run(t: Tokens, i: int, words: tuple[str, ...]) -> bool:
    return tuple(t.keys[i : i + len(words)]) == words


def _runs_at(t: Tokens, i: int, choices: frozenset[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    return (words for words in _by_first_word(choices).get(t.key(i), ()) if _run(t, i, words))


@cache
def _by_first_word(choices: frozenset[tuple[str, ...]]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Every word of a cell is compared with all lists: none is walked through."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in choices:
        found[words[0]] = (*found.get(words[0], ()), words)
    return found


def _anywhere(t: Tokens, choices: frozenset[tuple[str, ...]]) -> int | None:
    return next((i for i in range(len(t)) if any(_runs_at(t, i, choices))), None)


def _plain(cell: DeadlineCell) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in cell.tokens.folded).split())


def is_overflow(cell: DeadlineCell) -> bool:
    """ "########", "#REF!": the spreadsheet shows no value."""
    return _SHEET_ERROR.fullmatch(cell.tokens.folded) is not None


def is_as_above(cell: DeadlineCell) -> bool:
    said = _plain(cell)
    return said in _AS_ABOVE or (said.startswith(_AS_ANOTHER) and not cell.phrases)


def is_blank(cell: DeadlineCell) -> bool:
    return _plain(cell) in _BLANK and "?" not in cell.text


def lacks_day(cell: DeadlineCell) -> bool:
    """ "xx/6/2026", "../6/2026", "/6/2026", "tháng …/2026", "ngày tháng 11 năm 2026"."""
    if any(found.part.unit == "day" and found.part.day and found.part.month for found in cell.phrases):
        return False
    if _BLANKS.search(cell.tokens.folded):
        return True
    t = cell.tokens
    return any(
        key == "ngay:day" and t.key(i + 1) == "thang" and (t.shape(i + 2) is TokenShape.NUMBERS or t.key(i + 2) in ("nam", "nam:year"))
        for i, key in enumerate(t.keys)
    ) or (t.key(0) == "ngay" and t.key(1) == "thang" and t.shape(2) is TokenShape.NUMBERS)


def is_status(cell: DeadlineCell) -> bool:
    t = cell.tokens
    for i in range(min(len(t), 4)):
        if t.key(i) == "da" and any(_runs_at(t, i + 1, _DONE)):
            return not (t.key(i + 1) == "trinh" and cell.phrases)
    if len(cell.phrases) == 1 and any(t.key(i) == "da" and _done_on(cell, i + 1) for i in range(len(t))):
        return True
    if cell.phrases:
        return False
    if any(tuple(t.keys[-len(words) - 1 :]) == ("da", *words) for words in _DONE if words in _FINISHED):
        return True
    if (_run(t, 0, ("xong",)) and set(t.keys[1:]) <= _AFTER_STATUS) or any(_runs_at(t, 0, _LATE)) or t.keys[:2] == ["", "han"]:
        return True
    return any(set(t.keys[len(words) :]) <= _AFTER_STATUS for words in _runs_at(t, 0, _GOING_ON)) or _plain(cell) in (
        "xong",
        "ht",
        "hoan thanh",
        "done",
    )


def _done_on(cell: DeadlineCell, at: int) -> bool:
    """ "… đã nộp ngày 05/8": the day belongs to what is done."""
    t, first = cell.tokens, cell.phrases[0].first
    ends = [at + len(words) for words in _runs_at(t, at, _DONE)]
    return any(first == end or (first == end + 1 and t.key(end) in ("vao", "hom", "tu", "tu:from")) for end in ends)


def is_extended(cell: DeadlineCell) -> int | None:
    """Where the word for a later deadline stands, if a date follows it."""
    t = cell.tokens
    places = [
        i
        for i in range(len(t))
        if any(_runs_at(t, i, _LONGER))
        and not (t.key(i) == "doi" and t.key(i + 1) in ("voi", "vs", "moi", "chieu"))
        and not (t.key(i) == "cap" and not any(found.after <= i for found in cell.phrases))  # "cập nhật hồ sơ hằng ngày"
        and t.key(i - 1) not in ("thoi", "trung", "khong", "tg")  # "không lùi", and "thời gian"
    ]
    arrows = [i for i in range(1, len(t)) if t.key(i) in ("→", "⇒", "➔") or (t.key(i) == ">" and t.key(i - 1) in ("-", "="))]
    moved = [found.after for found in cell.phrases if t.key(found.after) == "sang"]
    marks = [i for i in places + arrows + moved if any(found.first > i for found in cell.phrases)]
    return min(marks) if marks else None


def continues_without_end(cell: DeadlineCell) -> bool:
    t = cell.tokens
    for i in range(len(t)):
        if any(_really_onwards(cell, i, words) for words in _runs_at(t, i, _ONWARDS)):
            return True
    until_event = cell.has("den:until|den", "khi")
    if any(t.key(found.after) in ("-", "den", "den:until") and t.key(found.after + 1) == "nay" for found in cell.phrases):
        return True
    if cell.has("lau", "dai") is not None or (until_event is not None and all(found.first < until_event for found in cell.phrases)):
        return True
    return _only_a_start(cell)


def _really_onwards(cell: DeadlineCell, i: int, words: tuple[str, ...]) -> bool:
    """ "các năm sau" goes on, "năm sau" alone is next year; "năm tiếp theo" alone is a broken cell that goes on."""
    t = cell.tokens
    if words[0] == "tro" or (len(words) > 2 and words[1] in ("tiep", "gian") and words[0] not in ("thang", "quy")):
        return True
    return t.key(i - 1) in ("nhung", "cac")


def _only_a_start(cell: DeadlineCell) -> bool:
    """ "Từ năm 2026", "kể từ ngày 01/7/2025", "Bắt đầu từ quý II/2026": nothing says when it ends."""
    t = cell.tokens
    phrases = [found for found in cell.phrases if found.part.count is None]
    if len(phrases) != 1 or len(phrases) != len(cell.phrases) or phrases[0].begin is not None:
        return False
    if any(measure(t, i) for i in range(len(t)) if t.key(i) != "tu" and not phrases[0].first <= i < phrases[0].after):
        return False
    if any(token.shape is TokenShape.CLOCK for i, token in enumerate(t.items) if not phrases[0].first <= i < phrases[0].after):
        return False
    before = t.key(phrases[0].first - 1)
    if before not in ("tu", "tu:from") or cell.has("den|den:until|toi:next") is not None:
        return False
    return cell.has("hang|moi:each|dinh|lan") is None and not _has_length(cell)


def _has_length(cell: DeadlineCell) -> bool:
    return (
        cell.has("ke|tinh", "tu|tu:from") is not None
        and any(token.shape is TokenShape.NUMBERS for token in cell.tokens.items[:5])
        and (cell.has("trong") is not None or cell.tokens.shape(0) is TokenShape.NUMBERS or cell.has("lam", "viec") is not None)
    )


def is_lunar(cell: DeadlineCell) -> bool:
    """Whether only the lunar calendar says when; Tết Dương lịch is 1 January and a solar date beside it decides."""
    t = cell.tokens
    covered = {index for found in cell.phrases for index in range(found.first, found.after) if found.part.ask == "lunar"}
    words = {key for index, key in enumerate(t.keys) if index not in covered}
    said = cell.has("am", "lich") is not None or cell.has("al") is not None or bool(words & _LUNAR_WORDS)
    if cell.has("gio", "to") is not None or cell.has("vu", "lan") is not None or cell.has("trung", "thu") is not None:
        said = True
    if any(why == "lunar date" for _, why in cell.dropped):
        said = True
    if not said or cell.has("duong", "lich") is not None:
        return False
    return not any(found.part.unit == "day" and found.part.day and found.part.month for found in cell.phrases)


def is_urgent(cell: DeadlineCell) -> bool:
    t = cell.tokens
    for i, key in enumerate(t.keys):
        if key in _URGENT or (key, t.key(i + 1)) in _UNMARKED_URGENT:
            return True
        if key == "ngay" and t.key(i + 1) not in ("sau", "khi", "tu", "tu:from", "tai") and not _marks_a_day(cell, i):
            return True
    return False


def _marks_a_day(cell: DeadlineCell, i: int) -> bool:
    """Whether an unmarked "ngay" is the word for day: in unmarked text, before a number, or within a date phrase."""
    t = cell.tokens
    if cell.text.isascii() or any(found.first < i < found.after for found in cell.phrases):
        return True
    return t.shape(i + 1) is TokenShape.NUMBERS or t.shape(i - 1) is TokenShape.NUMBERS


def follows(cell: DeadlineCell, found: Found, word: str) -> bool:
    """Whether `word` leads to the phrase: "sau ngày 15/12", "sau thời điểm 30/4"."""
    t, at = cell.tokens, found.first - 1
    while t.key(at) in ("ngay", "ngay:day", "thoi", "diem", "moc", "dip", "le"):
        at -= 1
    return t.key(at) == word and t.shape(at - 1) is not TokenShape.NUMBERS


def doubt_of_words(cell: DeadlineCell) -> str | None:
    """ "khoảng 10/12", "tầm giữa tháng": about; "15/12/2026?": the writer asks himself."""
    t = cell.tokens
    if any(t.key(i) in ("khoang", "tam:about") and measure(t, i + 1) is not None for i in range(len(t))):
        return "about"
    for found in cell.phrases:
        words = {t.key(found.first - 1), t.key(found.first - 2) if t.key(found.first - 1) in ("ngay", "ngay:day", "la", "vao") else ""}
        if words & _ABOUT or (t.key(found.first - 2), t.key(found.first - 1)) in _ABOUT_PAIRS:
            return "about"
    for found in cell.phrases:
        number = single_number(t, found.first - 2) if t.key(found.first - 1) in (",", "va", "hoac") and found.part.month else None
        if number and number <= 31 and t.key(found.first - 3) not in _LABEL | _NUMBERS_OF and not _within(cell, found.first - 2):
            return "which"
    for found, following in pairwise(cell.phrases):
        said = following.part.weekday if following.first - found.after <= 1 and following.part.shift is None else None
        day = cell.resolve(found).last if found.part.unit == "day" and found.part.month else None
        if said is not None and day is not None and day.weekday() != said:
            return "weekday"
    return "not_decided" if "?" in cell.text else None


def is_without_day(cell: DeadlineCell) -> bool:
    return cell.has("khi", "co") is not None or cell.has("theo", "yeu") is not None


def is_undecided(cell: DeadlineCell) -> str | None:
    t = cell.tokens
    if len(t) and all(token.shape is TokenShape.NUMBERS for token in t.items):
        return "bare_number"
    if _unread_date(cell):
        return "bare_number"
    if _anywhere(t, _SEASONS) is not None:
        return "season"
    if _anywhere(t, _TOLD_LATER) is not None:
        return "told_later"
    if "?" in cell.text or _anywhere(t, _OPEN_QUESTION) is not None:
        return "not_decided"
    if cell.has("hoc", "ky|ky:term") is not None:
        return "school_year"
    return None


def _within(cell: DeadlineCell, index: int) -> bool:
    return any(found.first <= index < found.after for found in (*cell.phrases, *(one for one, _ in cell.dropped)))


def _unread_date(cell: DeadlineCell) -> bool:
    """Whether a number that looks like a date ("15/122026") was read as nothing at all."""
    used = {index for found, _ in cell.dropped for index in range(found.first, found.after)}
    return any(
        token.shape is TokenShape.NUMBERS and len(token.numbers) > 1 and sum(token.digits) >= 6 and "/" in token.joints and i not in used
        for i, token in enumerate(cell.tokens.items)
    )


def spreads(cell: DeadlineCell, phrases: Sequence[Found]) -> bool:
    """Whether the phrases are several deadlines: a plain list, or each with its own label ("đợt 1", "dự thảo")."""
    t = cell.tokens
    units = {found.part.unit for found in phrases}
    if _one_after_another(cell, phrases):
        return True
    if len({("week" if found.part.unit == "week" else found.part.unit, found.part.edge) for found in phrases}) > 1 and not _labelled(
        cell, phrases
    ):
        return False
    if len(units) == 1 and units <= {"month", "quarter", "year", "months"}:
        return True
    for found, following in pairwise(phrases):
        between = [t.key(index) for index in range(found.after, following.first)]
        if all(word in (",", ";", "va", "&", "+", "hoac", "truoc", "ngay", "ngay:day", "den:until", "het", ".", "/") for word in between):
            continue
        if not ({",", ";", "va", ".", ")", "-"} & set(between)):
            return False
    return True


def _one_after_another(cell: DeadlineCell, phrases: Sequence[Found]) -> bool:
    """ "Trong năm 2026 và quý I/2027": periods of different sizes, the later beginning after the earlier ends."""
    t = cell.tokens
    for found, following in pairwise(phrases):
        between = {t.key(index) for index in range(found.after, following.first)}
        ends, begins = cell.resolve(found).last, cell.resolve(following).first
        if not between or not between <= {",", "va", "trong", ";", "ca"} or "day" in (found.part.unit, following.part.unit):
            return False
        if ends is None or begins is None or begins <= ends:
            return False
    return True


def _labelled(cell: DeadlineCell, phrases: Sequence[Found]) -> bool:
    t = cell.tokens
    labels = 0
    for found in phrases:
        near = [t.key(index) for index in range(max(found.first - 7, 0), found.first)]
        labels += any(word in _LABEL or word == ":" for word in near)
    return labels >= 2
