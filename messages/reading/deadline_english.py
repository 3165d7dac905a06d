"""English in a deadline cell put into our words: "30-Jun-26", "by Dec 15, 2026", "EOD Friday", "within 5 working days".

Spreadsheets write months in English by themselves, and projects with foreign money use a few fixed phrases. They are put
into Vietnamese without marks before reading, so that one grammar reads both; a text without such words is left alone.
"""

from __future__ import annotations

import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMES = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    r"|dec(?:ember)?)"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d|'?\d\d)"
_GAP = r"[\s,./-]{1,2}"
_DAY_MONTH = re.compile(rf"(?<![\w/]){_DAY}(?:{_GAP}|\sof\s)?{_NAMES}\b\.?(?:{_GAP}{_YEAR}(?!\d))?", re.IGNORECASE)
_MONTH_DAY = re.compile(
    rf"(?<!\w){_NAMES}\.?\s{_DAY}\b(?![/:-]\d)(?:,?\s?(?P<year>(?:19|20)\d\d))?(?!\d)|(?<!\w){_NAMES.replace('name', 'name2')}"
    rf"[\s.,/-]{{1,2}}(?P<year2>(?:19|20)\d\d|(?<=-)\d\d)(?!\d)",
    re.IGNORECASE,
)
_HALF = re.compile(r"\bH([12])[ /-]?(20\d\d)\b", re.IGNORECASE)
_ORDINAL = re.compile(r"\b(?:the )?([0-3]?\d)(?:st|nd|rd|th)\b(?! ?\d)", re.IGNORECASE)
_FULL_NAME = re.compile(
    r"\b(january|february|april|june|july|august|september|october|november|december"
    r"|(?<=in )march|(?<=of )march|(?<=in )may|(?<=of )may)\b",
    re.IGNORECASE,
)
_PHRASES = tuple(
    (re.compile(rf"\b(?:{english})\b", re.IGNORECASE), vietnamese)
    for english, vietnamese in (
        (r"on a monthly basis|monthly|every month|each month", "hang thang"),
        (r"on a weekly basis|weekly|every week|each week", "hang tuan"),
        (r"quarterly|every quarter|each quarter", "hang quy"),
        (r"yearly|annually|annual|every year|each year|per annum", "hang nam"),
        (r"daily|every day|each day", "hang ngay"),
        (r"semi-?annually|half-?yearly|twice a year", "dinh ky 6 thang"),
        (r"end of the month|end of month|month[- ]end|eom", "cuoi thang"),
        (r"end of the year|end of year|year[- ]end|eoy", "cuoi nam"),
        (r"end of the quarter|end of quarter|quarter[- ]end|eoq", "cuoi quy"),
        (r"end of the week|end of week|eow", "cuoi tuan"),
        (r"(?:end of|close of) (?:the )?(?:business )?(?:day|business)(?: on)?|eod|cob|eob", "het ngay"),
        (r"end of", "cuoi"),
        (r"mid(?=[- ](?:thang|[a-z]{3,9}\b)|-)", "giua"),
        (r"early(?= )|beginning of", "dau"),
        (r"next week", "tuan sau"),
        (r"next month", "thang sau"),
        (r"next quarter", "quy sau"),
        (r"next year", "nam sau"),
        (r"this week", "tuan nay"),
        (r"this month", "thang nay"),
        (r"this quarter", "quy nay"),
        (r"this year", "nam nay"),
        (r"tomorrow", "ngay mai"),
        (r"today", "hom nay"),
        (r"next monday", "thu 2 tuan sau"),
        (r"(?:this |on )?monday", "thu 2"),
        (r"next tuesday", "thu 3 tuan sau"),
        (r"(?:this |on )?tuesday", "thu 3"),
        (r"next wednesday", "thu 4 tuan sau"),
        (r"(?:this |on )?wednesday", "thu 4"),
        (r"next thursday", "thu 5 tuan sau"),
        (r"(?:this |on )?thursday", "thu 5"),
        (r"next friday", "thu 6 tuan sau"),
        (r"(?:this |on )?friday", "thu 6"),
        (r"(?:working|business|work) days?", "ngay lam viec"),
        (r"within|in(?= \d)", "trong"),
        (r"days?", "ngay"),
        (r"weeks?", "tuan"),
        (r"months?", "thang"),
        (r"quarter(?= \d)", "quy"),
        (r"years?(?= \d{4})", "nam"),
        (r"no later than|not later than|at the latest|by|due(?: date)?(?: on)?|until", "cham nhat"),
        (r"before|prior to", "truoc"),
        (r"after (?:the )?(?:date of )?(?:signing|signature)|from (?:the )?(?:date of )?(?:signing|signature)", "ke tu ngay ky"),
        (r"after receipt|from receipt|upon receipt|after receiving|from the date of receipt", "ke tu ngay nhan"),
        (r"from", "tu"),
        (r"to(?= \d)", "den"),
        (r"ongoing|continuous(?:ly)?", "thuong xuyen"),
        (r"and", "va"),
    )
)
_ENGLISH = re.compile(
    r"\b(?:h[12][ /-]?20\d\d|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|by|before|within|no later|monthly|weekly|quarterly"
    r"|yearly|annual(?:ly)?|daily|semi-?annually|half-?yearly|twice a year|every|each|eo[bdmqwy]|cob|end of|close of|mid-|early|next|this"
    r"|tomorrow|today|days?|weeks?|"
    r"months?|quarter|ongoing|continuous(?:ly)?|due|until|january|february|march|april|august|september|october|november|december|"
    r"monday|tuesday|wednesday|thursday|friday)\b",
    re.IGNORECASE,
)


def to_vietnamese(text: str) -> str:
    """The text with its English dates and fixed phrases in our words; the same text when there are none."""
    if _ENGLISH.search(text) is None:
        return text
    text = _HALF.sub(lambda match: f"6 thang {'dau' if match[1] == '1' else 'cuoi'} nam {match[2]}", text)
    text = _DAY_MONTH.sub(_date, text)
    text = _MONTH_DAY.sub(_date, text)
    if not text.isascii():
        return text
    text = _FULL_NAME.sub(lambda match: f"thang {_MONTHS.index(match.group()[:3].lower()) + 1}", text)
    text = _ORDINAL.sub(r"ngay \1", text)
    for pattern, ours in _PHRASES:
        text = pattern.sub(ours, text)
    return text


def _date(match: re.Match[str]) -> str:
    found = match.groupdict()
    if match.group("name") == "may" and not found.get("year"):  # "4 may" may be four machines
        return match.group()
    month = _MONTHS.index((found.get("name") or found["name2"])[:3].lower()) + 1
    year = (found.get("year") or found.get("year2") or "").lstrip("'")
    said = "/".join(part for part in (found.get("day"), str(month), year) if part)
    return said if found.get("day") else f"thang {said}"
