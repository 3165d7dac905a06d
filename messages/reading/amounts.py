"""How far the work is: percentages, fractions, counts and the words for them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from messages.reading.numbers import number_words
from messages.reading.text import word_set
from messages.reading.words import Shape, Word

# What is counted in an office: a number before one of these is an amount, never a task number or a date.
UNITS = word_set(
    """
    xa phuong phong thon ho bieu buoc tieu trang muc diem lop nguoi bai cau vu truong tram tinh huyen khu noi phan phieu ty
    trieu co thiet may camera item items task viec nhiem dot tuyen cong doanh dau chuong van cuoc buoi lan ngay gio phut
    thang tuan nam quy hom bua file anh giay luot y kien m km ha tan cai mon suat to don
    """
)
_UNIT_FORMS = frozenset(
    """
    xã phường phòng thôn hộ hồ biểu bước tiêu trang mục điểm lớp người bài câu vụ trường trạm tỉnh huyện khu nội phần phiếu tỷ tỉ triệu
    cơ có thiết máy việc nhiệm đợt tuyến công doanh đầu chương văn cuộc buổi lần ngày giờ phút tháng tuần năm quý hôm bữa ảnh giấy lượt
    ý kiến tấn cái món môn suất tờ đơn hạ
    """.split()  # noqa: SIM905
)


def is_unit(word: Word) -> bool:
    """Whether the word counts pieces; one typed with its marks must be that very word ("trường", not "trưởng")."""
    return word.plain in UNITS and (word.form == word.plain or word.form in _UNIT_FORMS)


# Lengths of time among the units: "nộp trước 3 ngày" counts days, not pieces of work.
TIMES = word_set("ngay gio phut thang tuan nam quy hom bua buoi")
_SCALES = {"ty": 1000.0, "trieu": 1.0, "tr": 1.0}


@dataclass(frozen=True, slots=True)
class Amount:
    """A degree of completion in the words [start, end)."""

    percent: float
    start: int
    end: int
    rule: str


_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")


def _value(text: str) -> float | None:
    """The value of digits: "60,5" and "60.5" are sixty and a half, "1.200" is twelve hundred."""
    try:
        return float(text.replace(".", "") if _THOUSANDS.fullmatch(text) else text.replace(",", "."))
    except ValueError:
        return None


def _plain(words: Sequence[Word], at: int) -> str:
    return words[at].plain if 0 <= at < len(words) else ""


_LONGEST_NUMBER = 5
"""Words of a number at most: "hai trăm bốn mươi lăm"."""
NUMBER_STARTS = word_set("khong mot hai ba bon tu nam sau bay tam chin muoi")
_AFTER_TENS = {"lam": 5, "nham": 5, "mot": 1, "bay": 7, "tam": 8, "sau": 6, "chin": 9, "ba": 3, "hai": 2, "tu": 4, "muoi": 0}


def spoken_number(words: Sequence[Word], at: int) -> tuple[int, int] | None:
    """A number in digits or in words up to 999, and the place after it."""
    if at >= len(words):
        return None
    if words[at].shape is Shape.NUMBER:
        return (int(words[at].plain), at + 1) if words[at].plain.isdigit() and len(words[at].plain) <= 6 else None
    if words[at].plain not in NUMBER_STARTS or words[at].shape is not Shape.WORD:
        return None
    window = [*(word.plain if word.shape is Shape.WORD else "" for word in words[at : at + _LONGEST_NUMBER]), ""]
    found = number_words(window, 0)
    if found is None:
        return None
    value, used = found
    following = window[used]
    if 3 < value < 10 and following in _AFTER_TENS:
        return value * 10 + _AFTER_TENS[following], at + used + 1
    if 0 < value < 10 and following == "chuc":
        return value * 10, at + used + 1
    if following == "tram":
        used += 1
        value *= 100
        if window[used] in ("linh", "le"):
            used += 1
        more = number_words(window, used)
        if more is not None:
            value += more[0]
            used = more[1]
    elif 0 < value < 10 and following in ("linh", "le"):
        more = number_words(window, used + 1)
        if more is not None:
            value, used = value * 100 + more[0], more[1]
    return value, at + used


_PERCENT_WORDS = ("phan", "tram")


def _percent_sign(words: Sequence[Word], at: int) -> int | None:
    """The place after "%" or "phần trăm" when it stands at `at`."""
    if _plain(words, at) == "%":
        return at + 1
    if (_plain(words, at), _plain(words, at + 1)) == _PERCENT_WORDS:
        return at + 2
    if _plain(words, at) == "pt":
        return at + 1
    return None


def find_amounts(words: Sequence[Word], dated: frozenset[int]) -> list[Amount]:
    """The amounts in these words; `dated` are the places the date reader has claimed."""
    amounts: list[Amount] = []
    at = 0
    while at < len(words):
        found = None if at in dated else _amount_at(words, at)
        if found is None:
            at += 1
        else:
            amounts.append(found)
            at = found.end
    return amounts


def _amount_at(words: Sequence[Word], at: int) -> Amount | None:
    word = words[at]
    if word.shape is Shape.NUMBER:
        return _percentage(words, at) or _count_of(words, at) or _count_and_rest(words, at)
    if word.shape is Shape.RATIO:
        return _fraction(words, at)
    return _in_words(words, at)


def _percentage(words: Sequence[Word], at: int) -> Amount | None:
    """ "60%", "70-80%" (the lower), "từ 30 lên 50%" (the upper)."""
    value = _value(words[at].plain)
    if value is None or value > 1000:
        return None
    after = _percent_sign(words, at + 1)
    if after is not None and _is_difference(words, at):
        return None
    if after is not None:
        return Amount(value, at, after, "percentage") if value <= 100 else None
    if _plain(words, at + 1) in ("-", "den", "toi") and at + 2 < len(words) and words[at + 2].shape is Shape.NUMBER:
        end = _percent_sign(words, at + 3)
        upper = _value(words[at + 2].plain)
        if end is not None and upper is not None and value < upper <= 100:
            return Amount(value, at, end, "lower end of a range")
    if (
        (1 <= value < 100 or (value in (0, 100) and _plain(words, at - 2).isdigit() and len(_plain(words, at - 2)) > 2))
        and _plain(words, at - 1) == ":"
        and at > 1
        and words[at - 2].shape is Shape.NUMBER
        and (at + 1 >= len(words) or _plain(words, at + 1) in (",", ";", "\n"))
    ):
        return Amount(value, at, at + 1, "a bare number after the task")
    return None


_COMPARED_WITH = word_set("so voi ke hoach tien do cung ky muc hon tuan thang truoc")
_DIFFERENCES = word_set("tang giam cham tre thap cao vuot hut")


def _is_difference(words: Sequence[Word], at: int) -> bool:
    """ "tăng 10% so với tuần trước", "chậm so với kế hoạch 10%": how far from something else, not how far the work is."""
    while _plain(words, at - 1) in _COMPARED_WITH:
        at -= 1
    return _plain(words, at - 1) in _DIFFERENCES


def _count_of(words: Sequence[Word], at: int) -> Amount | None:
    """ "2 xã trong 10 xã", "5 trên 9 phòng", "9 phần 10", "4 việc con xong 3"."""
    top = _value(words[at].plain)
    if top is None:
        return None
    for gap in (1, 2, 3):
        joint = _plain(words, at + gap)
        if joint in ("tren", "trong", "phan") and not (joint == "phan" and gap > 1):
            place = at + gap + 1
            if joint == "trong" and _plain(words, place) in ("so", "tong"):
                place += 1 if _plain(words, place + 1) != "so" else 2
            bottom = spoken_number(words, place)
            if bottom is not None and top <= bottom[0] and bottom[0] > 1:
                return Amount(100 * top / bottom[0], at, bottom[1], "count of a total")
        if joint not in UNITS:
            break
    return None


_TASKS = frozenset(("viec", "nhiem", "task", "tasks", "cai"))


def _count_and_rest(words: Sequence[Word], at: int) -> Amount | None:
    """ "xong 3 nội dung, còn 1 nội dung": what is done and what is left of it make the whole."""
    unit = _plain(words, at + 1)
    if unit not in UNITS or unit in TIMES or unit in _TASKS or not _plain(words, at).isdigit():
        return None
    for place in range(at + 2, len(words) - 1):
        if words[place].plain == "con":
            left = place + 1 + (_plain(words, place + 1) in ("lai", "moi", "thieu", "no"))
            rest, done = _plain(words, left), int(words[at].plain)
            after = _plain(words, left + 1)
            alike = after == unit or not after or words[left + 1].shape in (Shape.MARK, Shape.BREAK) or after in ("chua", "dang", "nua")
            if not (rest.isdigit() and int(rest) and done and alike) or _percent_sign(words, left + 1):
                return None
            return Amount(100 * done / (done + int(rest)), at, at + 2, "what is done and what is left")
        if words[place].shape not in (Shape.WORD, Shape.MARK):
            return None
    return None


_RATIO = re.compile(r"([\d.,]+)([a-z]*)/([\d.,]+)")


def _fraction(words: Sequence[Word], at: int) -> Amount | None:
    """ "3/5", "1,2 tỷ/2 tỷ", "500 triệu/2 tỷ"; what is no part of a whole (5/3) is no amount."""
    match = _RATIO.fullmatch(words[at].plain.replace(" ", ""))
    if match is None:
        return None
    top, bottom = _value(match[1]), _value(match[3])
    if top is None or not bottom:
        return None
    scale = _SCALES.get(match[2])
    whole = bottom if scale is None else bottom * _SCALES.get(_plain(words, at + 1), scale) / scale
    if not 0.004 < top / whole <= 1.0:
        return None
    return Amount(100 * top / whole, at, at + 1, "fraction")


def _in_words(words: Sequence[Word], at: int) -> Amount | None:
    """ "sáu mươi phần trăm", "ba phần tư", "một nửa", "nửa đường", "già nửa"."""
    plain = _plain(words, at)
    if plain == "nua" and words[at].form in ("nửa", "nua"):
        before = _plain(words, at - 1)
        if words[at].form == "nửa" or before in ("mot", "1", "duoc", "gan"):
            nxt = _plain(words, at + 1)
            if nxt in ("thang", "nam", "ngay", "tieng", "gio", "tuan", "buoi", "chung", "voi"):
                return None
            return Amount(50, at, at + 1, "half")
        return None
    number = spoken_number(words, at)
    if number is None:
        return None
    value, after = number
    end = _percent_sign(words, after)
    if end is not None and value <= 100:
        return Amount(float(value), at, end, "percentage in words")
    joint = _plain(words, after)
    if joint in ("trong", "tren") and words[at].shape is Shape.WORD:
        total = spoken_number(words, after + 1)
        counted = ("",) * (joint == "tren") + (*UNITS, "chi", "noi", "ho", "tieu")
        if total is not None and total[0] > 1 and value <= total[0] and _plain(words, total[1]) in counted:
            return Amount(100 * value / total[0], at, total[1], "count of a total")
    if joint == "phan":
        bottom = spoken_number(words, after + 1)
        if bottom is not None and value <= bottom[0] and bottom[0] > 1:
            return Amount(100 * value / bottom[0], at, bottom[1], "fraction in words")
    return None
