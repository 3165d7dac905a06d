"""Tasks in running text: "1. Văn phòng Ban Quản lý: …; 2. Các phòng chuyên môn: - …", "(1) … (2) …" after an order,
"Giao Văn phòng …", "Phòng A chủ trì, phối hợp với Phòng B …".

A paragraph gives a task only when the text says whose it is; everything else is passed over by name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.core.plan import COLUMNS, Line, Passed
from messages.papers.values import Paragraph
from messages.reading.deadlines import read_deadline
from messages.reading.plan.units import Match, Names
from messages.reading.text import clean, fold

_NUMBER = re.compile(r"^\s*(?:\(?(\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[a-zđ])[.)/]|\((\d{1,3})\)|mục\s+(\d+)[.:])\s*", re.IGNORECASE)
_BULLET = re.compile(r"^\s*[-–+•*]\s*")
_END = re.compile(
    r"^(?:nơi nhận|tl\.|kt\.|tm\.|tuq\.|t/m |trên đây là"
    r"|(?:thừa lệnh[^,]{0,40}, )?(?:văn phòng|ban quản lý)[^.;:]{0,60}thông báo (?:để|đến|tới)\b)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^điều\s+\d+\s*[.:]\s*", re.IGNORECASE)
_BINDING = re.compile(r"\b(?:có hiệu lực|chịu trách nhiệm thi hành)\b", re.IGNORECASE)
_DUTIES = re.compile(
    r"\s*(?:,?\s*(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|chủ trì|thực hiện|tập trung|triển khai)\b)"
    r"(?:\s+(?:thực hiện|triển khai|các|một số|những|nhiệm vụ|nội dung|công việc|sau|cụ thể|đây|dưới))*\s*$",
    re.IGNORECASE,
)
"""What stands between the units of a heading and its colon: "có trách nhiệm thực hiện các nhiệm vụ sau"."""
_ANNEX = re.compile(r"^phụ lục\b", re.IGNORECASE)
_ORDER = re.compile(
    r"\b(?:yêu cầu|giao|đề nghị|phân công|chỉ đạo)\b.*\b(?:nhiệm vụ|nội dung|công việc|giải pháp)\b.*\b(?:sau|dưới đây)\b.*:?\s*$",
    re.IGNORECASE,
)
_GIVE = re.compile(r"^(?:đồng ý\s+)?(?:giao|yêu cầu|đề nghị|phân công|chỉ đạo)\s+(?:cho\s+)?", re.IGNORECASE)
_VERBS = re.compile(
    r"\s+(?=(?:"
    r"chủ trì|chủ động|có trách nhiệm|căn cứ|tiếp tục|khẩn trương|tham mưu|rà soát|phối hợp|tổng hợp|báo cáo|theo dõi|xây dựng"
    r"|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|làm việc|kiểm tra|đề xuất|nghiên cứu|giúp|gửi"
    r"|cung cấp|tăng cường|hoàn thành|lập|phân công|thông báo|đăng tải|cập nhật|ban hành|giải quyết|nghiêm túc|tập trung"
    r"|thường xuyên|đẩy mạnh|quán triệt|bố trí|sắp xếp|cử|liên hệ|nộp|dự thảo|đánh giá|thẩm định|lấy ý kiến|sớm|kịp thời"
    r"|trước ngày|xác định|mở|in|mời|chịu trách nhiệm)\b)",
    re.IGNORECASE,
)
_DUTY = re.compile(r"^(?:có trách nhiệm|chịu trách nhiệm|chủ trì\s*,|chủ trì(?=\s+(?!phối hợp)))\s*", re.IGNORECASE)
_WITH = re.compile(
    r",?\s*(?:chủ trì\s*,\s*)?phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+(.+?)(?=\s+(?:để|trong|tham mưu|rà soát|tổng hợp|báo cáo|xây dựng"
    r"|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|cập nhật|thu thập|kiểm tra|đề xuất)\b|[;.]|$)",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"\bphối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+", re.IGNORECASE)
_DEADLINE = re.compile(
    r"\b(?:(?:xong|hoàn thành)\s+)?(?:trước(?=\s+(?:ngày|\d|tháng|quý|cuối|hết))|chậm nhất|muộn nhất|đến hết|hết ngày|vào ngày"
    r"|trong (?:ngày|tháng|quý|tuần|thời hạn|\d)|(?:thời )?hạn(?: chót| hoàn thành)?\s*(?::|(?=\d|ngày|trước))"
    r"|thời gian(?: hoàn thành| thực hiện)?\s*:|định kỳ"
    r"|(?:báo cáo|gửi) h[ằà]ng (?:tháng|quý|tuần|năm))"
    r".*?(?=\s+(?:để|nhằm|và|phục vụ|theo)\b|[;()*]|\.(?!\d)|$)",
    re.IGNORECASE,
)
_DEADLINE_LABEL = re.compile(r"^[^:]{0,25}:\s*")
_WORDS = re.compile(r"[^\W\d_]*[a-zà-ỹđ][^\W\d_]*", re.IGNORECASE)
_UNFINISHED = re.compile(r"[^.;:!?]$")
_ARRANGING = re.compile(r"tổ chức thực hiện|thời gian thực hiện|kinh phí", re.IGNORECASE)
_SPEAKS = re.compile(r"\b(?:kết luận|thống nhất|yêu cầu|giao|phân công|ý kiến|như sau|sau đây|nội dung|nhiệm vụ)\b", re.IGNORECASE)
_AS_FOLLOWS = re.compile(r"\b(?:như sau|sau đây|dưới đây|sau)\s*:$", re.IGNORECASE)
_LIKE_UNIT = re.compile(
    r"(?:các\s+)?(?:phòng|văn phòng|trung tâm|ban|sở|chi cục|thanh tra|đội|tổ|đơn vị|trường|bộ phận|ủy ban|ubnd)\b", re.IGNORECASE
)
_LONGEST_NAME = 150
_LONGEST_ROMAN = 5
_FEWEST_WORDS = 2
_MOST_WORDS = 25
_A_DAY = date(2026, 1, 1)
_PRODUCT = re.compile(r"\b(?:sản phẩm|kết quả)\s*:\s*([^.;]+)", re.IGNORECASE)


@dataclass(slots=True)
class Prose:
    """Running text being read. `home`: the units that the open heading names."""

    names: Names
    heading: dict[str, str]
    place: str = ""
    lines: list[Line] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    _home: tuple[Match, ...] = ()
    _home_number: str = ""
    _ordered: bool = False
    _ended: bool = False
    _last_is_cut: bool = False

    def read(self, paragraphs: Sequence[Paragraph]) -> None:
        for paragraph in paragraphs:
            self._paragraph(paragraph.number, clean(paragraph.text))

    def _paragraph(self, row: int, text: str) -> None:
        if _ANNEX.match(text):
            self._ended, self._home, self._ordered = False, (), False
            self._pass(row, text)
            return
        if _END.match(text):
            self._ended = True
        if self._ended:
            self._pass(row, text, "footer")
            return
        if self._goes_on(text):
            above = self.lines[-1]
            self.lines[-1] = replace(above, cells={**above.cells, "content": f"{above.cells['content']} {text.rstrip(' ;./')}"})
            return
        if (article := _ARTICLE.match(text)) is not None:
            # An article begins something new; what it orders stands behind its number.
            self._home, self._ordered = (), False
            text = text[article.end() :]
            if _BINDING.search(text):
                self._pass(row, text)
                return
        numbered = _NUMBER.match(text)
        number = next((group for group in numbered.groups() if group), "") if numbered is not None else ""
        if number.isupper() and len(number) <= _LONGEST_ROMAN:
            # "III. TỔ CHỨC THỰC HIỆN": a part of the paper. What an order above it listed may go on in "I." and "II.".
            title = text[numbered.end() :].rstrip(" .:;") if numbered is not None else ""
            if self.names.known(title):
                self._home, self._home_number, self._ordered = self.names.split(title), number, False
            elif not self._ordered or _ARRANGING.search(text):
                self._home, self._ordered = (), False
            self._pass(row, text, "section")
            return
        bullet = _BULLET.match(text)
        bare = text[(numbered or bullet).end() :] if (numbered or bullet) is not None else text  # type: ignore[union-attr]
        if self._opens(row, number, bare):
            return
        if _AS_FOLLOWS.search(bare) and not self._home:
            self._pass(row, bare, "section")
            return
        given = self._given(bare)
        if given is not None:
            units, content = given
            self._add(row, number, units, content)
        elif self._home and (bullet is not None or numbered is not None or not self._ordered):
            self._add(row, number, self._home, bare)
        else:
            self._pass(row, text)

    def _goes_on(self, text: str) -> bool:
        """The rest of a task that a page break cut in two."""
        return bool(self.lines) and text[0].islower() and not _NUMBER.match(text) and self._last_is_cut

    def _opens(self, row: int, number: str, bare: str) -> bool:
        """A heading: "1. Văn phòng Ban Quản lý:", "…yêu cầu các phòng … một số nhiệm vụ sau:"."""
        head, colon, rest = bare.partition(":")
        if colon and (duties := _DUTIES.search(head)) is not None and self.names.known(head[: duties.start()]):
            head = head[: duties.start()]
        if colon and len(head) < 300 and self.names.known(head):
            self._home, self._home_number, self._ordered = self.names.split(head), number, False
            if rest.strip():
                self._add(row, number, self._home, rest.strip())
            else:
                self._pass(row, bare, "section")
            return True
        if (
            colon
            and not rest.strip()
            and _LIKE_UNIT.match(head)
            and not _SPEAKS.search(head)
            and len(head) < _LONGEST_NAME
            and (number or not self._home)
        ):
            # A unit the register does not know: its tasks are its own all the same, and become questions.
            self._home, self._home_number, self._ordered = (Match(head.strip(), None),), number, False
            self._pass(row, bare, "section")
            return True
        if not rest and self.names.known(bare.rstrip(".:")) and number:
            self._home, self._home_number, self._ordered = self.names.split(bare.rstrip(".:")), number, False
            self._pass(row, bare, "section")
            return True
        if _ORDER.search(bare):
            units = self._mentioned(bare)
            if units:
                self._home, self._home_number, self._ordered = units, "", True
                self._pass(row, bare, "section")
                return True
        return False

    def _mentioned(self, text: str) -> tuple[Match, ...]:
        """The units after "yêu cầu", up to the first verb: "yêu cầu các phòng …, đơn vị … tập trung thực hiện …"."""
        ordered = list(re.finditer(r"\b(?:yêu cầu|giao|đề nghị|phân công|chỉ đạo)\s+", text, re.IGNORECASE))
        for start in reversed(ordered):
            found = self._subject(text[start.end() :])
            if found is not None:
                return found[0]
        return ()

    def _subject(self, text: str) -> tuple[tuple[Match, ...], str] | None:
        """(units, what follows) when the text begins with known units and a verb or colon."""
        for verb in _VERBS.finditer(f"{text} "):
            head = text[: verb.start()].strip(" ,")
            if len(head) > 300:
                return None
            if head and self.names.known(head):
                return self.names.split(head), text[verb.end() :].strip()
        return None

    def _named_first(self, text: str) -> tuple[tuple[Match, ...], str] | None:
        """(units, what follows) after a word that gives orders: whatever verb follows, the longest run of known units counts."""
        words = text.split()
        for count in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
            head = " ".join(words[:count])
            if self.names.known(head, exactly=True):
                return self.names.split(head), " ".join(words[count:])
        return None

    def _given(self, bare: str) -> tuple[tuple[Match, ...], str] | None:
        """ "Giao Văn phòng …", "Phòng Quản lý đầu tư chủ trì …", "Văn phòng có trách nhiệm …"."""
        give = _GIVE.match(bare)
        found = self._subject(bare) if give is None else self._subject(bare[give.end() :]) or self._named_first(bare[give.end() :])
        if found is None or (give is None and fold(found[1]).startswith(("da ", "thong bao de"))):
            return None
        return found

    def _add(self, row: int, number: str, units: Sequence[Match], content: str) -> None:
        cells = dict.fromkeys(COLUMNS, "") | {column: text for column, text in self.heading.items() if column in COLUMNS}
        text = content.strip(" ;./").strip()
        if len([word for word in _WORDS.findall(text) if len(word) > 1]) < _FEWEST_WORDS:
            self._pass(row, content)
            return
        text, cells["support"], doubts = self._support(_DUTY.sub("", text).strip(" ,"))
        cells["deadline"] = _deadline(text)
        product = _PRODUCT.search(text)
        if product is not None:
            cells["product"] = product.group(1).strip()
        cells["content"] = text[:1].upper() + text[1:]
        cells["lead"] = "|".join(match.name or match.written for match in units)
        cells["number"] = number
        cells["item"] = f"mục {self._home_number}" if self._home_number else (f"mục ({number})" if number else "")
        self._last_is_cut = bool(_UNFINISHED.search(content.rstrip()))
        self.lines.append(Line(row, cells, self.place, tuple(doubts)))

    def _support(self, text: str) -> tuple[str, str, list[str]]:
        """(what is to be done, the units that help, doubts). Who helps is no part of what is to be done where the sentence
        begins with it: "phối hợp với Văn phòng rà soát …"."""
        together = _TOGETHER.search(text)
        after = text[together.end() :] if together is not None else ""
        named = self._subject(after) or self._named_first(after)
        if together is not None and named is not None:
            rest = named[1] if not text[: together.start()].strip(" ,") and named[1] else text
            return rest, "|".join(match.name for match in named[0] if match.name is not None), []
        support = _WITH.search(text)
        if support is None:
            return text, "", []
        found = self.names.split(support.group(1))
        sure = [match.name for match in found if match.name is not None and match.sure >= Names.SURE_ENOUGH]
        return text, "|".join(sure), [f"support:{match.written}" for match in found if match.name is None or match.name not in sure]

    def _pass(self, row: int, text: str, why: str = "prose") -> None:
        self.passed.append(Passed(row, why, text[:200], self.place))


def _deadline(text: str) -> str:
    """The words of a task that say by when: only such as name a day, a period or a rhythm."""
    for found in _DEADLINE.finditer(text):
        words = _DEADLINE_LABEL.sub("", found.group()).strip(" ,")
        read = read_deadline(words, on=_A_DAY)
        if read.due is not None or read.recurrence is not None:
            return words
    return ""
