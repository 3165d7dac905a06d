"""Whether words are the language of a chat, which an official paper does not print as they stand.

Signs: no diacritics at all, a short form of the chat ("dc", "ko", "roiii"), an address ("em", "chị ơi", "ạ"), a turn of talk ("biết làm
sao", "… thôi."), a day told from the one on which it was written ("hôm nay", "tuần sau"), a whole sentence in capitals. Words of an office
that are typed well, capitals of offices among them ("UBND", "GPMB"), bear none.
"""

from __future__ import annotations

import re

from messages.reading.spellings import SHORT_FORMS
from messages.reading.text import clean, fold, word_set

_WORD = re.compile(r"(?<![\w/.-])(?P<number>\d+\s?)?(?P<word>[^\W\d_]+)(?P<bracket>\)?)(?![\w/-])")
_ADDRESS = word_set("em anh chị cháu mình sếp ạ ơi nhé nha nhá nhỉ nè dạ vâng hihi haha hic ok oke okie")
_NO_ADDRESS = re.compile(r"\b(?:trẻ em|anh hùng|anh em|chị em|anh ninh|một mình|tự mình|của mình)\b")
_STRETCHED = re.compile(r"\b(?![ivx]+\b)\w*?([^\W\d_])\1\1")
"""Not the number of "quý III"."""
_TALK = re.compile(
    r"\b(?:biết làm sao|biết sao được|chịu thôi|đành chịu|hết cách|h[oó][aá] ra|năm nào cũng|lúc nào cũng"
    r"|(?:cái|con) (?:vụ|này|khoản|đống)|vụ này|xong đâu|tầm (?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mươi|\d)"
    r"|(?:hôm|bữa|chiều|sáng|tối) (?:nay|qua|kia)|hôm trước|bữa trước|ngày (?:mai|kia)|(?:sáng|chiều) mai|mai (?:xong|gửi|nộp|làm|trình|ký)"
    r"|tuần (?:này|sau|tới|trước)|up(?: lên)?|rồi thì|còn mỗi"
    r"|cứ tưởng|chả|chẳng lẽ|kiểu gì|thôi thì|trời ơi|lu bu|đùa|khỏi lo|(?<!quy )mô(?=\s*(?:[,;.!?…]|$))"
    r"|hông|bển|tui|hí|tèo|mỗi tội|điêu|đừng (?:giục|hối|nhắc)|bó tay|người yêu|đứng hình|mòn mỏi|khản cổ|mai mốt"
    r"|sang tuần|hoài|chắc(?! chắn)|xin (?:hứa|lỗi)|làm sao làm|(?:khó|vướng) quá"
    r"|gì hết|không phải lo|mất hút|bỏ của|chắc tầm|à|chịu(?=\s*[.!…]*$)|(?:ba|vài|mấy|\d) (?:bữa|hôm) nữa"
    r"|(?P<verb>\w+) thì (?P=verb)|(?:một |được )(?:tí|tẹo|xíu|chút xíu)|lắm(?=\s*(?:[,;.!?…]|$))"
    r"|(?:đấy|luôn|mà|thôi|đâu|hả|à|chứ)(?=\s*[.!?…]*$))\b|[!?]{2,}|\.{4,}"
)
"""Turns of talk: what nobody writes to an office above; and days that mean another one when a report of the month is read."""
_FEWEST_UNMARKED = 3
_FEWEST_SHOUTED = 4


def is_chat(said: str) -> bool:
    """Whether a person's words carry signs of a chat."""
    # Capitals are looked at as written: "KH" is a plan, "kh" is "không".
    typed = clean(said)
    text = _NO_ADDRESS.sub(" ", typed.casefold())
    words = [match["word"] for match in _WORD.finditer(text)]
    if len(words) >= _FEWEST_UNMARKED and fold(text) == text and not typed.isupper():
        return True
    if (len(words) >= _FEWEST_SHOUTED and typed.isupper()) or _TALK.search(text) is not None:
        return True
    if _STRETCHED.search(text) is not None or any(word in _ADDRESS for word in words):
        return True
    return any(_is_short_form(match) for match in _WORD.finditer(typed))


def _is_short_form(match: re.Match[str]) -> bool:
    """A short form in small letters that is no word by itself; "5 kg", "16 h", "a)" and Roman numbers are none."""
    word = match["word"]
    if match["number"] or match["bracket"]:
        return False
    if len(word) == 1:
        return word in _LETTERS
    meant = SHORT_FORMS.get(word)
    return meant is not None and (word in _SHORT or fold(meant) == word or _VOWEL.search(fold(word)) is None)


_LETTERS = word_set("a c e k r j z")
"""Letters that stand alone for a word in a chat."""
_SHORT = word_set("hog hum nhma nma ko kô hok lun ntn tsao mng mần rứa nớ chừ nỏ hổm khum éo đếch")
_VOWEL = re.compile("[aeiouy]")
"""What has none is no word, and stands for one."""
