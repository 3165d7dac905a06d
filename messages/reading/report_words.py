"""The words of a report as an official paper prints them: as they stand where they are an office's own, without what a chat puts around
them ("dạ", "em", "ạ", "k") where that changes nothing of what is said; else not at all.

What is left away is what a person says to a person, and what is written out are short forms that stand for one word alone. Words of talk
that are spelled well ("gửi rồi", "kẹt mặt bằng", "bên thuế") are put as an office writes them where one word stands for another. Whatever
then still bears a sign of the chat (chat_language.py) or of talk ("chây ỳ", "người ta", "thứ hai nộp"), or is read differently than before,
is not printed: a paper is signed.
"""

from __future__ import annotations

import re
from datetime import date

from messages.formats import shorten_at_sentence, without_pictures
from messages.reading.chat_language import is_chat
from messages.reading.replies import read_reply
from messages.reading.syllables import is_syllable
from messages.reading.telex import is_surely_raw, raw_words, typed_out
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
_LETTER = re.compile(
    r"^(?:kính (?:gửi|thưa|báo cáo)|thưa|cảm ơn|(?:xin )?báo cáo(?= (?:văn phòng|lãnh đạo|các đồng chí|đồng chí|đ/c|trưởng ban|chánh)))"
    r"(?: [^,.:;]{1,60})?\s*[,.:]\s*(?:nhưng\s+)?(?=\S)",
    re.IGNORECASE,
)
_FAREWELL = re.compile(r"[,;.]\s*(?:(?:xin|kính) báo(?: cáo)?|(?:xin )?trân trọng(?: cảm ơn)?|cảm ơn)(?: [^,.:;]{1,40})?$", re.IGNORECASE)
_NOT_DONE_BUT = re.compile(
    r"^(?:không|chưa) phải (?:là )?(?:đã )?(?:xong|hoàn thành)(?: đâu)?\s*[,;]\s*(?=(?:chỉ|mới|đang|còn)\b)", re.IGNORECASE
)
"""What it is not, before what it is."""
_PUT: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\b(phòng|đơn vị|tổ|trung tâm|văn phòng|xã|phường|sở) (?:chúng )?tôi\b", re.IGNORECASE), r"\1"),
    (re.compile(r"\bchúng tôi\b"), "đơn vị"),
    (re.compile(r"\bChúng tôi\b"), "Đơn vị"),
    (re.compile(r"\b(?:kẹt|mắc)(?= (?:ở|mặt bằng|vốn|bên|kinh phí)\b)"), "vướng"),
    (re.compile(r"\b(vướng|tắc) bên "), r"\1 ở "),
    (re.compile(r"\bcty\b"), "công ty"),
    (re.compile(r"\b[Bb]ên (?=(?:sở|chi cục|công ty|kho bạc)\b)"), ""),
    (re.compile(r"\b[Bb]ên (?=(?:thuế|công an|tài chính|bảo hiểm|thống kê|hải quan)\b)", re.IGNORECASE), "cơ quan "),
    (re.compile(r"\b[Bb]ên (?=(?:tư vấn|điện lực|nhà thầu|cấp nước|bưu điện|thi công)\b)", re.IGNORECASE), "đơn vị "),
    (re.compile(r"\b[Bb]ên (?=[A-ZĐ]\w)"), ""),
    (re.compile(r"\bhôm (?=\d{1,2}[/.-]\d)"), "ngày "),
    (re.compile(r"\bGPMB\b"), "giải phóng mặt bằng"),
    (re.compile(r"^[Rr]ồi, (?=\S)"), ""),
)
"""Words of talk, and what an office writes for them."""
_ALREADY = re.compile(r"(?<!tuần)(?<!tháng)(?<!năm)(?<!hôm)(?<!bữa)\s+rồi$", re.IGNORECASE)
_ALREADY_BUT = re.compile(r"[^,;:.!…]*?\s+rồi(?=\s+(?:nhưng|mà|còn|thì|nên)\b)")
_FINISHED = re.compile(r"\b(?:xong|đã|hoàn thành|hoàn tất|được|đạt|gần|sắp|cơ bản|hết|đủ|có)\b|%|phần", re.IGNORECASE)
_ACT = re.compile(
    r"(?:gửi|nộp|trình|ký|ban hành|phát hành|họp|bàn giao|chuyển|phê duyệt|duyệt|đóng dấu|trả lời|rà soát|cập nhật|nhập|thanh toán"
    r"|tham mưu|thực hiện|triển khai)\b",
    re.IGNORECASE,
)
_WHO = r"tôi|nó|họ(?! (?:và )?tên)|người ta|anh em|bạn|bot|tiểu nhân|ai (?:báo|bảo|nói)"
_TURNS = (
    r"chây [ỳì]|bỏ ngang|nằm im|đứng im|im lặng|biến mất|kéo (?:lên|ra|đến)|bí (?:chỗ|số|quá)|béng|hết trơn|mất tiêu|tuốt|tất tần tật"
    r"|trọn gói|lên đường|đời (?:nào|tám)|hồi nảo|nhậu|niềm tin|tâm lý|quái|lười|réo|giục|yên tâm|đừng|khỏi (?:nhắc|lo|gia hạn)|sao được"
    r"|thế nào được|làm gì (?:mà|đã|có)|làm sao|thành thật|nói (?:thật|chung)|hòm hòm|coi như|(?<!căn )cứ (?:cho|để|nhắc)|cỡ \d|kha khá"
    r"|(?:tí|xíu|tẹo|chút) (?:xíu|nữa)|còn nguyên|mò|bò từng|nước rút|đâu vào đâu|bắt tay vào|thông trưa|sticker|thề|xin hết"
    r"|(?<!lao )(?<!hoạt )(?<!tác )(?<!vận )(?<!khởi )động vào"
    r"|hết nợ|nợ (?:việc|gì)|cái|mấy|lẽ ra|đáng lẽ|tưởng|chẳng|ngủ|(?:ấn|nhấn|bấm) (?:nút|gửi)|gì (?:đâu|cả)|cũng sắp"
    r"|(?:không|phải|bị|còn) nhắc|nhắc (?:nữa|lại|nhiều|việc)|ni|nớ|rứa|tề|mệ|nghen|hết (?:tiền|giấy|mực)|kẹt|pending|deadline|eta|full|fix"
    r"|sorry|xong xuôi|xong tất|khép lại|quá(?=\s*(?:[,;.]|$))"
)
_DAYS = (
    r"(?:tuần|tháng|năm|hôm|bữa) rồi|tháng (?:này|sau|tới|trước)|(?:cuối|đầu|giữa|hết) (?:tháng|tuần)(?! ?\d)|năm (?:sau|tới)|sang năm"
    r"|chủ nhật|t[2-7]|bây giờ|lúc nãy|vừa rồi|giờ (?:mới|tắc|đang|làm|được|chỉ|viết)|(?:đến|tới) giờ|một hai ngày|hôm nọ|mai kia|nữa"
    r"|đến lúc|từ lâu|lâu (?:rồi|lắm)|lúc \d{1,2}h"
)
_WEEKDAY = (
    r"(?<!lần )(?<!đợt )(?<!bước )(?<!bản )(?<!vòng )(?<!phần )(?<!nhóm )(?<!dung )(?<!đoạn )\bthứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])\b"
    r"(?!,? ?(?:ngày )?\d{1,2}[/.-])"
)
_OF_TALK = re.compile(rf"\b(?:{_WHO}|{_TURNS}|{_DAYS})\b|^hứa\b|{_WEEKDAY}")
"""Well spelled, and of talk all the same; and days that mean another one when the report of the month is read."""
_CLAUSE = re.compile(r"([,;:.!…]+(?:\s+|$))")
_TOKEN = re.compile(r"(?<![\w/.-])[^\W\d_]+(?![\w/-])")
_NOTHING = word_set("chưa rồi ok vâng dạ ừ xong đang có không được rõ ạ")
"""Words that say, alone, nothing a column of the paper does not say by itself."""


def in_report_words(said: str) -> str | None:
    """How a paper prints what was said; None where no rule can put it safely."""
    words = shorten_at_sentence(without_pictures(clean(said)), _LONGEST).rstrip(" .,;:")
    words = _FAREWELL.sub("", _LETTER.sub("", _SALUTE.sub("", words)))
    if _is_bare(words) or words.startswith(">"):
        return None
    typed = _from_telex(words)
    if not words.isascii() and (raw_words(words) >= _FEWEST_WORDS or is_surely_raw(words)) and not _is_spelled(words, typed):
        # Half of it typed without the keyboard program: "dax" may be "đã".
        return None
    if typed == words and not is_chat(words) and not _is_unmarked(words) and not _is_of_talk(words) and _put(words) == words:
        return words
    plain = _plain(typed)
    if plain is None or _is_bare(plain) or is_chat(plain) or _is_of_talk(plain) or _meaning(plain) != _meaning(words):
        return None
    return plain


def _is_of_talk(words: str) -> bool:
    return _OF_TALK.search(words.casefold()) is not None


def _put(words: str) -> str:
    """As an office writes it, where one word stands for another whatever is said around it."""
    words = _NOT_DONE_BUT.sub("", words)
    for spoken, written in _PUT:
        words = spoken.sub(written, words)
    words = _ALREADY_BUT.sub(lambda match: _already(match[0]), words)
    return "".join(map(_already, _CLAUSE.split(words)))


def _already(clause: str) -> str:
    """ "họp xong rồi" says no more than "họp xong"; "gửi rồi" is "đã gửi"."""
    body = _ALREADY.sub("", clause)
    if body == clause or not body.strip():
        return clause
    if _FINISHED.search(body) is None and _ACT.match(body) is not None:
        return ("Đã " if body[0].isupper() else "đã ") + body[0].lower() + body[1:]
    return body


def _is_bare(words: str) -> bool:
    """Too little to stand in a paper: "chưa", "vâng", "rồi ạ"."""
    found = [word.casefold() for word in re.findall(r"[^\W_]+", words)]
    if any(word.isdecimal() for word in found):
        return False
    return all(word in _NOTHING for word in found) or (len(found) < _FEWEST_WORDS and found[0] not in ("done",))


def _from_telex(words: str) -> str:
    """As it was meant where it was typed without its keyboard program, also where it is too short to be sure of at first sight."""
    if not words.isascii():
        return typed_out(words)
    thrice = typed_out(" ".join((words,) * 3))
    return thrice[: (len(thrice) - 2) // 3]


def _is_spelled(words: str, typed: str) -> bool:
    """Whether what was typed out has no word left that may be raw."""
    return typed != words and all(is_syllable(word.lower()) for word in _TOKEN.findall(typed) if word.isascii() and not word.isupper())


def _is_unmarked(words: str) -> bool:
    """Typed without its marks: of two words chat_language.py is not sure."""
    return words.isascii() and words.islower() and len(_TOKEN.findall(words)) >= _FEWEST_WORDS


def _plain(words: str) -> str | None:
    if words.isascii() or words.isupper() or "?" in words:
        # Typed without its marks a word may be several.
        return None
    pieces = _CLAUSE.split(words)
    marks = [*pieces[1::2], ""]
    kept = (clause + marks[at] for at, said in enumerate(pieces[::2]) if (clause := _of_the_matter(said)))
    return _put("".join(kept).strip(" ,;:."))


def _of_the_matter(clause: str) -> str:
    """A clause without what is said to a person and about oneself."""
    words = _TOKEN.sub(lambda match: _WRITTEN_OUT.get(match[0], match[0]), clause.strip())
    while (less := _BEGINS.sub("", _ENDS.sub("", words)).strip()) != words:
        words = less
    words = re.sub(r"^(?:ạ|nhé|nha)$", "", words)
    return _WHOM.sub("", _UNIT.sub("đơn vị", _NOT_AT_ALL.sub(r"\g<denied>", words)))


def _meaning(words: str) -> list[tuple[object, ...]]:
    """What the words are read as: leaving away what is said around the matter must not change it."""
    return [(item.intent, item.percent, item.date) for item in read_reply(words, on=_ANY_DAY)]
