"""The paper's own symbol, date, issuer and abstract, found in the lines above its tasks; and what kind of source it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from bot.core.task import Source
from messages.reading.plan_year import plan_year_of
from messages.reading.text import clean, fold

_SYMBOL = re.compile(r"(?<![\w/])(\d{1,5}\s*/\s*(?:\d{4}\s*/\s*)?[A-ZĐ]{1,6}(?:\s?-\s?[A-ZĐ][A-Za-zĐđ&]{0,12})*)(?![\w/])")
_OWN_NUMBER = re.compile(r"^\s*số\s*:", re.IGNORECASE)
_NUMBER_LINE = re.compile(
    r"(?P<kind>kh|tb|qđ|cv|ctr|ct|nq|kl|kế hoạch|thông báo|quyết định|công văn|chương trình|chỉ thị|nghị quyết|kết luận)\s+"
    r"(?:số\s*:?\s*)?\d{1,5}/[^\s,]{2,30}(?:,?\s+ngày\s+[\d/.-]{8,10})?[.:]?",
    re.IGNORECASE,
)
""" "TB 5010/TB-BQL ngày 04/11/2024" and nothing else: the paper's own number as it is written in a message."""
_TOP = 6
"""Among so many lines it is looked for: further down it is a paper that is cited."""
_BLANK_NUMBER = re.compile(r"^\s*số\s*:[\s.…_]*(/[A-ZĐ]{1,6}(?:-[A-ZĐ]{1,8})+)", re.IGNORECASE)
_PLAN = re.compile(r"(?:kế hoạch|chương trình)\b", re.IGNORECASE)
_TITLE = 300
"""A title line is shorter than this."""
_BLANK_DAY = re.compile(r"ngày[\s.…_]*tháng\s+(\d{1,2})\s+năm\s+(\d{4})", re.IGNORECASE)
_SLASH_LOST = re.compile(r"(\d{1,5})\s+([A-ZĐ]{2,4}-[A-ZĐ]{2,6})")
_RUNNING = re.compile(
    r"^(?:căn cứ|thực hiện (?:quyết định|kế hoạch|công văn|chỉ thị|văn bản|ý kiến)|ngày \d|sau khi|để |kính gửi|[-+•(]|\d+[.)]|[IVX]+\.)",
    re.IGNORECASE,
)
_DAY = re.compile(r"ngày\s+(\d{1,2})\s*(?:/|-|tháng|\.)\s*(\d{1,2})\s*(?:/|-|năm|\.)\s*(\d{4})", re.IGNORECASE)
_KIND = re.compile(
    r"^(kế hoạch|thông báo|chương trình(?: công tác)?|quyết định|công văn|chỉ thị|nghị quyết|kết luận|phụ lục|danh mục|bảng|biểu"
    r"|tờ trình|báo cáo)\b",
    re.IGNORECASE,
)
_BY_A_DAY = re.compile(r"\b(?:trước|chậm nhất|muộn nhất)\s+(?:(?:là\s+)?ngày\s+)?\d", re.IGNORECASE)
"""No title: "Báo cáo kết quả trước ngày 20/3/2026" is something to be done."""
_MONTH = re.compile(r"\bthang (\d{1,2}) ?(?:/|nam) ?(20\d\d)\b")
_DAY_NEAR = re.compile(r"\bngay\b|\btinh den\b|\bden het\b")
_LIST = re.compile(r"(?:\W|\d|[ivx]+\.)*(?:danh muc|ke hoach|chuong trinh|lich|bang|bieu|viec|nhiem vu|phu luc|cong viec|phan cong)\b")
_OF_THE_MONTH = re.compile(r"(?:trong|cuoi|dau|giua|het|nua dau|nua cuoi) thang(?: nay)?|tuan (?:thu )?[1-5i]{1,2}|tuan (?:dau|cuoi)")
_WEEK = re.compile(
    r"\btuan\b[^.;:]{0,40}?\b(?:ngay )?\d{1,2}(?:/(?P<first_month>\d{1,2})(?:/(?P<first_year>20\d\d))?)? ?(?:den|-) ?(?:het )?(?:ngay )?"
    r"(?P<day>\d{1,2})/(?P<month>\d{1,2})(?:/(?P<year>20\d\d))?(?![\d/])"
)
_OF_THE_WEEK = re.compile(r"(?:(?:hoan thanh|xong) )?(?:trong|het|ca|den het|truoc khi het) tuan(?: nay)?|tuan nay")
_ATTACHED = re.compile(r"^\(?\s*(?:ban hành\s+)?(?:kèm theo|theo)\b", re.IGNORECASE)
_ISSUERS = (
    ("BQL", "Ban Quản lý"),
    ("UBND", "Ủy ban nhân dân thành phố"),
    ("HĐND", "Hội đồng nhân dân thành phố"),
    ("TU", "Thành ủy"),
    ("TTg", "Thủ tướng Chính phủ"),
    ("CP", "Chính phủ"),
)
_SHORT_KINDS = {"KH": "KH", "TB": "TB", "QĐ": "QĐ", "CTR": "CTr", "CT": "CT", "NQ": "NQ", "CV": "CV", "KL": "KL"}


def read_heading(lines: Sequence[str]) -> dict[str, str]:
    """Cells "document", "symbol", "issued_on", "issuer", "abstract" and "source" of the paper itself; blank ones are left out.

    The paper's own number ("Số: 330/KH-BQL", "Kèm theo Kế hoạch số 330/KH-BQL ngày 24/01/2024") counts, not the papers it
    cites: of those below the first kind line none is taken.
    """
    found: dict[str, str] = {}
    kind = called = blank_number = blank_month = ""
    titled = True
    for at, text in enumerate(map(clean, lines[:40])):
        numbered = _NUMBER_LINE.fullmatch(text.strip()) if at < _TOP else None
        own = _OWN_NUMBER.match(text) is not None or numbered is not None
        if (blank := _BLANK_NUMBER.match(text)) is not None:
            blank_number = blank.group(1)
            continue
        if own:
            text = _SLASH_LOST.sub(r"\1/\2", text)
        attached = _ATTACHED.search(text) is not None and len(text) < 300
        if (own or attached) and "symbol" not in found:
            symbol = _SYMBOL.search(text)
            if symbol is not None:
                found["symbol"] = re.sub(r"\s+", "", symbol.group(1))
                if numbered is not None:
                    called = numbered["kind"]
                    kind = kind or (called if _KIND.match(called) else "")
                day = _DAY.search(text, symbol.end())
                if day is not None:
                    found["issued_on"] = _iso(day)
        elif "issued_on" not in found and re.match(r"^[^,]{2,30},\s*ngày", text):
            day, month = _DAY.search(text), _BLANK_DAY.search(text)
            if day is not None:
                found["issued_on"] = _iso(day)
            elif month is not None:
                blank_month = f"{int(month.group(1)):02d}/{month.group(2)}"
        elif not kind and (named := _KIND.match(text)) is not None and len(text) < 300 and not _BY_A_DAY.search(text):
            kind = named.group(1)
            rest = text[named.end() :].strip(" :–-")
            if rest and fold(kind) not in ("phu luc", "danh muc", "bang", "bieu"):
                found["abstract"] = rest
        elif kind and titled and _is_title(text):
            # A title stands on several lines; running text ends it, also one that never began: a signature is none.
            found["abstract"] = f"{found['abstract']} {text}" if "abstract" in found else text
        elif kind and "abstract" in found:
            break
        elif kind and text:
            titled = fold(text).startswith("phu luc")
    symbol_text = found.get("symbol", blank_number)
    for mark, issuer in _ISSUERS:
        if re.search(rf"[/-]{mark}(?![A-Za-z])", symbol_text):
            found["issuer"] = issuer
            break
    if "symbol" in found:
        issued_on = found.get("issued_on")
        title = " ".join(filter(None, (_short_kind(symbol_text) or called, symbol_text)))
        found["document"] = f"{title} ngày {_local(issued_on)}" if issued_on else title
    elif blank_number:
        # Number and day are left blank in drafts: "KH …/KH-BQL tháng 01/2024".
        title = " ".join(filter(None, (_short_kind(blank_number), f"…{blank_number}", blank_month and f"tháng {blank_month}")))
        found["document"] = title
    elif "abstract" in found and kind:
        found["document"] = f"{kind.capitalize()} {found['abstract']}"[:200]
    source = _own_source(fold(kind), fold(found.get("abstract", "")), symbol_text)
    if source is not None:
        found["source"] = source.value
    return found


def _own_source(kind: str, abstract: str, symbol: str) -> Source | None:
    """A paper's own kind, by its title and number; words in its abstract about others ("chỉ đạo") say nothing."""
    if kind == "thong bao" and "kiem tra" in abstract:
        return Source.KIEM_TRA
    if kind.startswith("chuong trinh cong tac") and "UBND" in symbol:
        return Source.CTCT_UBND
    by_number = source_of("", symbol)
    if by_number is not None:
        return by_number
    if kind in ("thong bao", "ket luan"):
        return Source.THONG_BAO_KL
    return Source.KE_HOACH if kind in ("ke hoach", "chuong trinh cong tac", "chuong trinh") else None


_CONCLUDED = re.compile(r"(?:[ivx]+|\d|[a-d])[.)] *(?:[^.:]{0,40} )?(?:ket luan|phan cong|chi dao)\b")
_NOTICE = re.compile(r"(?:thong bao|bien ban|tom tat|ket luan|y kien (?:chi dao|ket luan))\b")
"""A paper that looks back on its month or year and orders what comes after."""


def is_minutes(lines: Sequence[str]) -> bool:
    """Whether a paper says what was said in a meeting and what was concluded."""
    bare = [fold(clean(text)) for text in lines]
    return any(text.startswith(("bien ban", "tom tat")) for text in bare[:12]) and any(_CONCLUDED.match(text) for text in bare)


def is_programme(lines: Sequence[str]) -> bool:
    """Whether a paper is a plan, a programme or a calendar, by its title."""
    return any(_PLAN.match(text) and len(text) < _TITLE for text in map(clean, lines[:20]))


def plan_year(lines: Sequence[str]) -> int | None:
    """The year a plan or programme is for, from its title: the lines from its kind on, else all short lines at the top."""
    titles = [clean(text) for text in lines[:40]]
    start = next((i for i, text in enumerate(titles) if _PLAN.match(text) and len(text) < _TITLE), None)
    if start is None and any(_NOTICE.match(fold(text)) for text in titles[:12]):
        return None
    top = titles[:12] if start is None else titles[start : start + 4]
    shown = [text for text in top if "kèm theo" in text.lower() or (len(text) < _TITLE and _RUNNING.match(text) is None)]
    return plan_year_of(" ".join(shown), issued_on=None)


def plan_month(lines: Sequence[str]) -> str:
    """The month a list is for, from a title line ("Việc cần làm tháng 4/2025"), as "4/2025"; "" when no title names one."""
    for text in map(clean, lines[:12]):
        bare = fold(text)
        month = _MONTH.search(bare)
        if month is not None and len(bare) < _TITLE and not _DAY_NEAR.search(bare) and _LIST.match(bare):
            return f"{int(month.group(1))}/{month.group(2)}"
    return ""


def plan_week(lines: Sequence[str]) -> date | None:
    """The Sunday of the week a calendar or a message says it is for, from its first lines: "Lịch công tác tuần 25 (từ 15/6 đến 19/6/2026)";
    None when none names one with its days and the year."""
    for text in map(clean, lines[:12]):
        found = _WEEK.search(fold(text))
        if found is not None and len(text) < _TITLE and (year := found["year"] or found["first_year"]):
            ends_in_the_next = found["year"] is None and int(found["first_month"]) > int(found["month"])
            try:
                last = date(int(year) + ends_in_the_next, int(found["month"]), int(found["day"]))
            except ValueError:
                continue
            return last + timedelta(days=6 - last.weekday())
    return None


def in_week(deadline: str, sunday: date | None) -> str:
    """A deadline that leans on the calendar's week ("trong tuần", "hết tuần này"), as that week's Sunday; "" when it does not."""
    leans = sunday is not None and _OF_THE_WEEK.fullmatch(fold(clean(deadline)).strip(" ."))
    return f"{sunday:%d/%m/%Y}" if sunday is not None and leans else ""


def in_month(deadline: str, month: str) -> str:
    """A deadline that leans on the list's month ("trong tháng", "cuối tháng", "tuần 4"), with the month said; "" when it does not."""
    bare = fold(clean(deadline)).strip(" .")
    if not month or not _OF_THE_MONTH.fullmatch(bare):
        return ""
    return f"{clean(deadline)} {month}" if "thang" in bare else f"{clean(deadline)} tháng {month}"


def source_of(words: str, symbol: str = "") -> Source | None:
    """The kind of assigner that words or a document symbol name ("NV UBND", "Thành ủy", "330/KH-BQL"); None: no telling."""
    text = fold(clean(words))
    padded = f" {' '.join(re.findall(r'[a-z0-9]+', text))} "
    for phrases, source in _SOURCES:
        if any(f" {phrase} " in padded for phrase in phrases):
            return source
    bare = symbol.replace(" ", "")
    for pattern, source in _SYMBOL_SOURCES:
        if re.search(pattern, bare):
            return source
    if re.search(r"\bke hoach\b", text):
        return Source.KE_HOACH
    return None


_SOURCES: tuple[tuple[tuple[str, ...], Source], ...] = (
    (
        ("chuong trinh cong tac ubnd", "ctct ubnd", "chuong trinh cong tac cua ubnd", "chuong trinh cong tac cua uy ban nhan dan"),
        Source.CTCT_UBND,
    ),
    (("chinh phu", "thu tuong", "ttg", "cp ttg"), Source.CP_TTG),
    (("thanh uy", "tinh uy", "ban thuong vu"), Source.THANH_UY),
    (("hoi dong nhan dan", "hdnd"), Source.HDND),
    (
        (
            "nv ubnd",
            "phan he nv",
            "ubnd thanh pho giao",
            "ubnd tp giao",
            "ubnd tp",
            "ubnd thanh pho",
            "ubnd",
            "uy ban nhan dan thanh pho giao",
        ),
        Source.NV_UBND,
    ),
    (("ket luan", "thong bao ket luan", "tb kl", "thong bao kl"), Source.THONG_BAO_KL),
    (("kiem tra", "thanh tra kiem tra"), Source.KIEM_TRA),
    (("chi dao truc tiep", "chi dao", "giao truc tiep", "y kien chi dao", "lanh dao ban giao", "lanh dao ban"), Source.CHI_DAO),
    (("ke hoach cua ban", "ke hoach bql", "ke hoach nam", "ke hoach cua co quan", "kh bql"), Source.KE_HOACH),
)
_SYMBOL_SOURCES: tuple[tuple[str, Source], ...] = (
    (r"/(?:NQ-CP|QĐ-TTg|CT-TTg|CĐ-TTg|TTg|CP)", Source.CP_TTG),
    (r"[-/]TU\b", Source.THANH_UY),
    (r"HĐND", Source.HDND),
    (r"UBND", Source.NV_UBND),
    (r"/KH-", Source.KE_HOACH),
    (r"/TB-", Source.THONG_BAO_KL),
)


def _is_title(text: str) -> bool:
    return 8 < len(text) < 200 and not text.endswith((".", ":", ";")) and _RUNNING.match(text) is None and _DAY.search(text) is None


def _short_kind(symbol: str) -> str:
    letters = re.search(r"/([A-ZĐa-z]+)-", symbol)
    return _SHORT_KINDS.get(letters.group(1).upper(), "") if letters is not None else ""


def _iso(day: re.Match[str]) -> str:
    return f"{int(day.group(3)):04d}-{int(day.group(2)):02d}-{int(day.group(1)):02d}"


def _local(iso: str) -> str:
    year, month, day = iso.split("-")
    return f"{day}/{month}/{year}"
