"""The reason inside a message, in the person's own words: what stands behind "vì" or "lý do", or what an obstacle is."""

from __future__ import annotations

import re

from messages.reading.text import clean, fold

_BECAUSE = re.compile(r"(?:^|[\s,;.(])(?:(?:voi )?ly do(?: la)?|boi vi|tai vi|vi|do|tai)(?=[\s:])\s*:?\s*")
_NOT_A_REASON = re.compile(r"(?:vay|the|do)\b")
_TRAILING = " .,;!)"


def reason_in(text: str) -> str | None:
    """The words behind the first "vì" or its like; None when the text gives no reason."""
    cleaned = clean(text)
    folded = fold(cleaned)
    for match in _BECAUSE.finditer(folded):
        if not _is_because(cleaned[match.start() : match.end()], folded[: match.start() + 1]):
            continue
        rest = cleaned[match.end() :].strip(_TRAILING)
        # "vì vậy", "vì thế", "do đó" lead a conclusion.
        if rest and not _NOT_A_REASON.match(folded[match.end() :]):
            return rest
    return None


_FORMS = frozenset("với voi lý lí ly do là la bởi boi vì vi tại tai".split())  # noqa: SIM905
_PART_OF_A_WORD = re.compile(r"\b(?:(?:don|pham|hanh|chuc|dia|cuong|linh) vi|tu do|(?:hien|ton) tai)$")


def _is_because(words: str, before: str) -> bool:
    """Whether what looks like "vì", "do" or "tại" without its marks is that word, and no syllable of "đơn vị" or "chế độ"."""
    written = re.findall(r"\w+", words.lower())
    return all(word in _FORMS for word in written) and _PART_OF_A_WORD.search(f"{before.rstrip()} {fold(written[-1])}") is None


_WISH = re.compile(
    r"\b(?:gia han|ra han|lui(?: han)?|doi(?: han)?|hoan(?: han)?|khat|chuyen han|keo dai"
    r"|(?:nop|gui|lam|xong) (?:muon|cham|sau)"
    r"|cho (?:(?:em|e|phong|minh|toi|tui|ben em) )?(?:qua|sang|toi) (?:ngay )?\d{1,2}[/.-]\d"
    r"|xin (?:duoc |phep )?(?:nop|gui|trinh|hoan thanh)|them (?:thoi gian|han|\d+ ngay|\d+ tuan)|den (?:ngay )?\d)"
)
_FRONT = re.compile(r"^(?:#?\d{3,6}\s*[:,-]?\s*)?(?:(?:da|dc|em|anh|chi)\s+)?")
_STATE = re.compile(r"\b(?:da (?:xong|hoan thanh|lam|dat)|(?:moi|duoc) \d|dang (?:lam|thuc hien|trien khai|hoan thien|tong hop)|\d+ ?%)")
"""How far it is: beside a wish for more time that is no reason for it."""
_COURTESY = re.compile(
    r"\b(?:cam on|chao (?:anh|chi|sep|bac|co|chu|ca|moi)|mong (?:anh|chi|sep|van phong|duoc)|thong cam|giup em|kinh (?:gui|thua))\b"
)
_ASKING = re.compile(
    r"^(?:ve|lien quan den) (?:viec |noi dung )?(?:nhiem vu|cong viec|nv)\b"
    r"|\bde nghi\b.*\b(?:xem xet|cho phep|cho y kien|chap thuan|dong y|tao dieu kien|quan tam)\b|^(?:kinh (?:mong|de nghi)|xin phep)\b"
)
"""The asking itself: "phòng kính đề nghị Lãnh đạo Ban xem xét"."""
_WHEN = re.compile(
    r"^(?:(?:sang|qua|den|toi|khoang|tam)\s+)?(?:ngay\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\s+"
    r"(?:(?:em|minh|phong|don vi|ben em|toi|chung toi)\s+)?(?:(?:se|moi|xin)\s+)?"
    r"(?:nop|gui|xong|trinh|hoan thanh|bao cao)\b(?:\s+\w+){0,2}$"
    r"|^(?:(?:cham nhat|muon nhat|truoc|den|toi|het|la|vao|ngay)\s+)+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?:\s+(?:a|nhe|nha|ah))?$"
    r"|^(?:co )?(?:lam )?(?:xong|nop|gui|trinh|hoan thanh)\s+(?:duoc )?(?:thi )?(?:(?:cung|chac) )?(?:phai )?(?:cho )?"
    r"(?:(?:den|toi|sang|qua|het) )?"
    r"(?:ngay )?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?:\s+(?:moi (?:xong|duoc|kip)|a|nhe|nha|ah)){0,2}$"
)
"""When it will be handed in: "sang 20/12 em nộp", "chậm nhất 08/01/2027", "xong thì cũng phải 28/01"."""
_THEREFORE = (
    r"\s(?:nên|nen)\s(?=(?:(?:e|em|tôi|toi|mình|minh|bên|ben|phòng|phong|đơn vị|don vi|chúng em|chung em)\s+){0,2}"
    r"(?:xin|đề nghị|de nghi|kính|kinh|cho|mong|nhờ|nho|lùi|lui|dời|doi|khất|khat)\s)"
)
"""Behind a reason the wish itself: "chờ STC chưa trả lời nên e xin lùi hạn"."""
_LEAST_WORDS = 3


def reason_beside_wish(text: str) -> str | None:
    """The part of a wish for more time that tells why without a "vì": "102 xin lùi đến 25/11 ạ, cty chưa bổ sung hồ sơ". None when
    nothing else is said."""
    cleaned = clean(text)
    parts = [part.strip(_TRAILING) for part in re.split(rf"[,;:.\n–](?=\s)|\s-\s|{_THEREFORE}", cleaned)]
    bare = (_without_salutation(_without_front(part)) for part in parts)
    told = [part for part in bare if len(part.split()) >= _LEAST_WORDS and says_why(part)]
    wishes = any(_WISH.search(fold(part)) for part in parts)
    return ", ".join(told) if wishes and told else None


def _without_front(part: str) -> str:
    """A part without the number and the "dạ em" it begins with; "đã" says something."""
    end = _FRONT.match(fold(part)).end()  # type: ignore[union-attr]
    return without_number(part) if "đã" in part[:end].lower() else part[end:]


def says_why(part: str) -> bool:
    """Whether a part of a wish for more time may be its reason: neither how far the task is, nor a courtesy, nor the asking."""
    folded = fold(part)
    return not (
        _WISH.search(folded)
        or _WHEN.search(folded.strip(_TRAILING))
        or _ASKING.search(folded.strip())
        or _STATE.search(folded)
        or _COURTESY.search(folded)
    )


_SALUTATION = re.compile(
    r"^\W*(?:da\s+)?(?:kinh (?:gui|thua|trinh|bao cao|bao)|xin bao cao"
    r"|(?:gui|thua|chao) (?:anh|chi|em|cac|quy|sep|ca nha|van phong|lanh dao|to tong hop))\b[^.,:;\n]*(?:[.,:;\n]\s*|$)"
)
_AS_FOLLOWS = re.compile(r"^[^.:;\n]{0,60}\b(?:bao cao|xin bao cao)\b[^.:;\n]{0,40}\bnhu sau\s*:\s*")


def _without_salutation(text: str) -> str:
    """A text without "Kính gửi Văn phòng." and "Phòng báo cáo như sau:" before what it says."""
    for before in (_SALUTATION, _AS_FOLLOWS):
        match = before.match(fold(text))
        text = text[match.end() :].strip() if match else text
    return text


def told_in(text: str) -> str:
    """What a report says, without the number of its task and without a salutation; the whole where nothing else stands in it."""
    cleaned = without_number(text)
    return _without_salutation(cleaned) or cleaned


_DAY_ASKED = re.compile(
    r"(?:\b(?:den|toi|sang)\s+)?(?:\b(?:het|cuoi)\s+)?(?:\bngay\s+)?(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?![\d/.-])"
)


def reason_beside_day(text: str) -> str | None:
    """What an answer to "until when, and why" says beside the day: "02/12 cty chưa bổ sung hồ sơ". None when that is only the wish
    once more ("phòng đề nghị được gia hạn đến hết ngày 20/12")."""
    cleaned = without_number(text)
    match = _DAY_ASKED.search(fold(cleaned))
    rest = (cleaned[: match.start()] + " " + cleaned[match.end() :] if match else cleaned).strip(" ,;:–-" + _TRAILING)
    return rest if len(rest.split()) >= _LEAST_WORDS and not _WISH.search(fold(rest)) else None


_OWN_NUMBER = re.compile(r"^\W*(?:(?:nv|viec|nhiem vu)\s*)?#?\d{3,6}\s*[:,-]?\s+")


def without_number(text: str) -> str:
    """A text without the number of the task it begins with."""
    cleaned = clean(text)
    match = _OWN_NUMBER.match(fold(cleaned))
    return cleaned[match.end() :] if match else cleaned


_ASKS_TO_MOVE = re.compile(
    r"\W*(?:(?:da|kinh|phong|don vi|em|e|ben em|minh|toi|chung toi|chung em|trung tam)\s+)*(?:de nghi|xin|nho|mong)\s+"
    r"(?:(?:duoc|van phong|lanh dao|to tong hop|cho|xem xet|anh|chi|phong|giup)\s+)*(?:doi|chuyen|dieu chuyen|giao lai)\b"
    r"(?:(?!(?<!don )\bvi\b|\b(?:do|tai|khong|ko|nham|sai|trung|thuoc)\b)[^,;.\n])*[.\s]*"
)


def asks_to_move_only(text: str) -> bool:
    """Whether a hand-back says where the task should go and not why: "Phòng đề nghị đổi đơn vị chủ trì sang Văn phòng"."""
    return _ASKS_TO_MOVE.fullmatch(re.sub(r"\bp\.\s*", "p ", fold(without_number(text)))) is not None


_TO_SOMEBODY = r"(?:r|roi|a|ah|oi|nhe|nha|anh|chi|em|c|e|sep|bac|co|chu|qua|lam|that|day|luon)"
_STUCK = r"(?:(?:co|gap|bao)\s+)*(?:vuong mac|vuong|ket)\b"
_BEFORE_AN_OBSTACLE = re.compile(
    # "bị trả hồ sơ", "còn thiếu số liệu" say what the obstacle is; "đang bị vướng" leads to it.
    rf"^(?:#?\d{{3,6}}\s*[:,-]?\s*)?(?:da\s+)?(?:(?:dang|dg|hien|van|(?:bi|con)(?=\s+(?:\w+\s+){{0,2}}{_STUCK}))\s+)*"
    # "kẹt rồi anh ơi, sở chưa trả lời"; of "kẹt rồi anh ơi" nothing else says what the obstacle is.
    # So does "vướng lắm anh ạ, bên công an chưa cho", with a comma and without.
    rf"(?:{_STUCK}(?:(?:\s+{_TO_SOMEBODY}\b)+(?=\s*[,:-]\s*\w)|(?:\s+(?:lam|qua|that))?\s+(?:anh|chi|sep)\s+(?:a|oi)\b(?=\s+\w)"
    rf"|(?!\s+{_TO_SOMEBODY}\b)))?\s*[:,-]?\s*"
)


_DONE_BEFORE = re.compile(r"\W*(?:đã|đáng)\b", re.IGNORECASE)
_IS_STUCK = re.compile(_STUCK)
_APART = (":", ",", "-", " ạ", " ơi", " a", " oi")
_WHERE = re.compile(r"(?:ở|o|tại|tai|bên|ben|chỗ|khâu|khau|trong)\b", re.IGNORECASE)


def obstacle_in(text: str) -> str | None:
    """What the obstacle is, without the number and "vướng:" before it; None when nothing else is said."""
    cleaned = told_in(text)
    end = _BEFORE_AN_OBSTACLE.match(fold(cleaned)).end()  # type: ignore[union-attr]
    if _DONE_BEFORE.match(cleaned) and not _IS_STUCK.search(fold(cleaned[:end])):
        # "đã cử cán bộ, đang chờ lịch" tells what was done, "đáng lẽ xong rồi" what was meant: only "dạ" and "đang" are left out.
        return cleaned.strip(_TRAILING)
    if _WHERE.match(cleaned, end) and not cleaned[:end].rstrip().endswith(_APART):
        # "đang kẹt ở kho bạc": without its verb the place says nothing.
        return cleaned.strip(_TRAILING)
    return cleaned[end:].strip(_TRAILING) or None


_TO_A_PERSON = re.compile(r"(?<!\s)(?:\s+(?:(?:anh|chị|sếp)\s+)?ạ)+[\s.]*$", re.IGNORECASE)


def without_courtesy(words: str) -> str:
    """What was said without the "ạ" a person says to a person at the end."""
    return _TO_A_PERSON.sub("", words) or words


_TELLS_ITSELF = re.compile(r"(?:cho|doi|chua|thieu|khong|ko|do|vi|tai|nen|dang|bi)\b")
"""What says without "vướng" what is wrong: "vướng chờ Sở Tài chính"."""
_STUCK_BY = re.compile(r"\b(vướng|vuong|kẹt|ket)\s+$", re.IGNORECASE)


def obstacle_said(text: str) -> str | None:
    """The obstacle as a sentence may say it: of "vướng luật đất đai" the first word is part of it."""
    obstacle = obstacle_in(text)
    if obstacle is None:
        return None
    cleaned = clean(text)
    led = _STUCK_BY.search(cleaned[: cleaned.rfind(obstacle)])
    if led and not _TELLS_ITSELF.match(fold(obstacle)):
        obstacle = f"{led[1].lower()} {obstacle}"
    return without_courtesy(obstacle)


_NONE = re.compile(
    r"(?:da |vay )?(?:thoi|bo|huy|bo qua|khong can|ko can|khong can nua|thoi khong|thoi bo)"
    r"(?: (?:a|nhe|nha|di|nua|em|anh|chi|vay))*"
)


def wants_none(text: str) -> bool:
    """ "thôi", "bỏ qua nhé": the answer to a question is that nothing is to be done."""
    return _NONE.fullmatch(fold(" ".join(clean(text).split()).strip(_TRAILING))) is not None


def declines(text: str) -> bool:
    """ "thôi ạ", "không cần nữa": of these the words that take back nothing said before, as "hủy" and "bỏ" may."""
    return wants_none(text) and re.match(r"(?:da |vay )?(?:thoi|khong|ko)\b", fold(clean(text).strip())) is not None


_A_DAY = re.compile(r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?![\d/.-])")


def written_day(text: str) -> str:
    """The last day written in numbers, as written; "" when there is none. Whether there is such a day is another question."""
    found = _A_DAY.findall(text)
    return found[-1] if found else ""


_UNDERSTOOD = re.compile(r"\b(?:ro|nhan|nam|tiep thu|hieu|ok|oke|okie|okay|da (?:doc|xem))\b")
_FEW = 3


def says_understood(text: str) -> bool:
    """Whether an assent says that the task is clear, or no more than yes; "để em hỏi sếp đã" says something else."""
    said = without_number(text)
    return len(said.split()) <= _FEW or _UNDERSTOOD.search(fold(said)) is not None
