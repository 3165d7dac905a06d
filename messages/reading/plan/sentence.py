"""One sentence that gives a task out: "Giao Văn phòng …", "Phòng A chủ trì, phối hợp với Phòng B …", "Về quy hoạch: giao Phòng A
…; Văn phòng đôn đốc". Whose it is, what is to be done, who helps, by when and with what result."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.core.deadline import Deadline, DeadlineKind
from messages.reading.deadlines import read_deadline
from messages.reading.plan.labels import bracket_of, dashed, day_behind, is_day, labelled, trailing
from messages.reading.plan.marks import Words
from messages.reading.plan.units import Match, Names
from messages.reading.text import fold

_GIVE = Words(
    r"^(?:(?:đồng ý|thống nhất|trưởng ban|lãnh đạo ban|đồng thời|vì vậy|do đó|trước mắt)\s*,?\s*)?"
    r"(?:giao(?:\s+(?:nhiệm vụ|trách nhiệm|việc))?|yêu cầu|đề nghị|phân công|chỉ đạo|nhờ|phiền)\s+(?:cho\s+|các (?:anh chị|bạn)\s+)?"
)
_PERSON = Words(
    r"^(?:(?:các\s+)?(?:đồng chí|đ/c|ông|bà)\s+|phó trưởng ban\b|trưởng ban\b)[^.;:]{0,140}?\b(?:chỉ đạo|yêu cầu|đôn đốc|giao)\s+"
)
_NAMED_PERSON = Words(r"^(?:đồng chí|đ/c|ông|bà)\s+[^,;:–-]{3,40}\s*[,–-]\s*")
_VERBS = Words(
    r"\s+(?=(?:"
    r"chủ trì|chủ động|có trách nhiệm|căn cứ|tiếp tục|khẩn trương|tham mưu|rà soát|phối hợp|tổng hợp|báo cáo|theo dõi|xây dựng"
    r"|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|làm việc|kiểm tra|đề xuất|nghiên cứu|giúp|gửi"
    r"|cung cấp|tăng cường|hoàn thành|lập|phân công|thông báo|đăng tải|cập nhật|ban hành|giải quyết|nghiêm túc|tập trung"
    r"|thường xuyên|đẩy mạnh|quán triệt|bố trí|sắp xếp|cử|liên hệ|nộp|dự thảo|đánh giá|thẩm định|lấy ý kiến|sớm|kịp thời"
    r"|trước ngày|xác định|mở|in|mời|chịu trách nhiệm|có nhiệm vụ|là đơn vị|làm đầu mối|là đầu mối|đầu mối|thống kê|rà|làm rõ|tham gia"
    r"|khảo sát|xử lý|giám sát|công khai|niêm yết|bàn giao|tiếp nhận|vận hành|kiểm soát|bảo đảm|đảm bảo|duy trì|nâng cấp"
    r"|số hóa|số hoá|tuyên truyền|tập huấn|hỗ trợ|tháo gỡ|thu hồi|cấp|phê duyệt|soạn|viết|chốt|nắm|đề cử|giải trình|trả lời|tiếp thu"
    r"|ơi\s*,?|phân tích|dự toán|mua sắm|sửa chữa|quyết toán|ký|đăng|thu thập|phối kết hợp|chịu|cần|phải|không được|kiện toàn|định kỳ"
    r"|h[ằà]ng tháng|h[ằà]ng quý|h[ằà]ng tuần|nghiệm thu|thanh tra|thí điểm|xem xét|tạm dừng|đo đạc|quan trắc|xúc tiến|kết nối|đào tạo)\b)"
)
_DUTY = Words(
    r"^(?:(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|(?:là|làm)\s+(?:(?:đơn vị|cơ quan)\s+)?(?:đầu mối|chủ trì|thường trực)"
    r"|đầu mối|cần|phải|ơi)\s*,?\s*"
    r"|chủ trì\s*,\s*|chủ trì(?=\s+(?!phối hợp))\s*)+"
)
_WITH = Words(
    r",?\s*(?:chủ trì\s*,\s*)?phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+(.+?)(?=\s+(?:để|trong|tham mưu|rà soát|tổng hợp|báo cáo|xây dựng"
    r"|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|cập nhật|thu thập|kiểm tra|đề xuất)\b|[;.]|$)"
)
_TOGETHER = Words(r"(?:\bchủ trì\s*,?\s*)?\bphối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)?\s*")
_DEADLINE = Words(
    r"\b(?:(?:xong|hoàn thành)\s+)?(?:trước(?=\s+(?:ngày|\d|tháng|quý|cuối|hết|thứ))|chậm nhất|muộn nhất|đến hết|hết ngày|vào ngày"
    r"|trong (?:ngày|tháng|quý|tuần|thời hạn|năm|\d)|(?:thời )?hạn(?: chót| hoàn thành)?\s*(?::|(?=\d|ngày|trước))"
    r"|thời gian(?: hoàn thành| thực hiện)?\s*:|định kỳ|(?:xong|hoàn thành) (?=(?:ngày|tháng|quý|cuối|năm|\d{1,2}[/.-]\d))"
    r"|(?:báo cáo|gửi) h[ằà]ng (?:tháng|quý|tuần|năm))"
    r".*?(?=\s+(?:để|nhằm|và|phục vụ|theo)\b|[;()*]|\.(?!\d)|$)"
)
_AT_THE_END = Words(r",\s*((?:vào\s+)?ngày \d{1,2}/\d{1,2}(?:/\d{4})?)[\s.;]*$")
_DATED = re.compile(r"^([^:;.]{3,40}?)\s*(?::|\s[-–])\s+(?=\S)")
_DEADLINE_LABEL = re.compile(r"^[^:]{0,25}:\s*")
_PRODUCT = Words(r"\b(?:sản phẩm|kết quả)\s*:\s*([^.;]+)")
_PIECES = re.compile(r"(?:(?<=[^\W_]{2})|(?<=[)\d]))[.;]\s+")
_OPENING = Words(
    r"^(?:trước|trong|đến|chậm nhất|muộn nhất|định kỳ|h[ằà]ng|từ|sau khi|ngay sau|để|nhằm|căn cứ|theo|trên cơ sở|về|đối với|liên quan"
    r"|vấn đề|nội dung|công tác|việc|ngoài ra|đồng thời|trước mắt)\b"
)
_WHEN = Words(r"^(?:trước|trong|đến|chậm nhất|muộn nhất|định kỳ|h[ằà]ng)\b")
_CUT = re.compile(r"[,:]\s+")
_NOT_ORDERED = ("da ", "thong bao de", "duoc ", "se ", "hien ", "dang ")
_NO_VERB = re.compile(
    r"(?![a-zà-ỹđ])|(?:điện tử|phẩm|đại diện|công chứng|là|và|của|thuộc|các|cho|tại|ở|trên|nêu|này|về|bị|được|đã|sẽ|đang"
    r"|có(?!\s+(?:trách nhiệm|văn bản|báo cáo|nhiệm vụ))|chưa|không|cũng|vẫn|trong|theo|do|để|nhằm)\b"
)
"""What behind a unit's name is no work for it: the name goes on ("văn phòng điện tử"), or the sentence only tells."""
_SAME_WORDS = Words(
    r"(?:(?:nghiêm túc|khẩn trương|chủ động|tích cực|triển khai|tổ chức|thực hiện|quán triệt|phối hợp|biết|để|theo|các|nội dung|trên|này"
    r"|thông báo|công văn|kế hoạch|kết luận|chỉ đạo|ý kiến|yêu cầu|nhiệm vụ|và|đúng|tốt|căn cứ|chức năng|được giao|của|trưởng ban|ban"
    r"|quản lý|lãnh đạo|quan tâm|đầy đủ|hiệu quả|nghiên cứu|văn bản|nêu|tại|sau|liên quan|cùng|phòng|đơn vị|sự nghiệp|chuyên môn|đề nghị"
    r"|giao|trưởng|giám đốc|trung tâm|văn phòng|cá nhân|toàn thể|cán bộ|công chức|viên chức|người lao động|thủ trưởng|hạn|tiến độ|thời gian"
    r"|quy định)[\s,./]*)+"
)
_ASKED_FOR = Words(r"\b(?:thực hiện|triển khai|phối hợp|quán triệt|biết)\b")
_HELPS = Words(r"(?:cùng\s+)?(?:phối hợp|tham gia)(?:\s+(?:thực hiện|triển khai|cùng thực hiện))?[\s.;/]*")
_DOES = Words(r"(?:chủ trì|thực hiện|triển khai|chủ trì thực hiện|chủ trì, thực hiện|làm đầu mối)[\s.;/]*")
_LIKE_UNIT = Words(
    r"(?:(?:trưởng|lãnh đạo|thủ trưởng|giám đốc)\s+)?(?:các\s+)?"
    r"(?:phòng|văn phòng|trung tâm|tổ(?!\s+chức)|đội(?!\s+ngũ)|bộ phận|đơn vị|thanh tra|trạm"
    r"|ban(?!\s+(?:quản lý|lãnh đạo|chỉ đạo|hành|thường|giám)))\b"
)
_LONGEST_SUBJECT = 300
_LONGEST_UNKNOWN = 80
_MOST_WORDS = 25
_TELLS = (" da", " duoc", " se", " chua", " khong", " cung", " van", " dang", " hien", " co")
"""A head that ends so only tells: "Các phòng đã …"."""
_LONGEST_HELPERS = 200
_OTHERS = Words(
    r"(?:các\s+)?(?:phòng|văn phòng|trung tâm|đơn vị|sở|ban|ngành|ubnd|ủy ban|công an|cục|chi cục|cơ quan|doanh nghiệp|công ty"
    r"|chủ đầu tư|hiệp hội|trường|bộ|tổ chức|hải quan|thuế|kho bạc|viện|đoàn|công đoàn|liên đoàn|bộ phận|tổ)\b"
)
_NOUN = Words(r"(?:^|\s)(?:sở|ban|đoàn|tổ|bộ|cục|hội|viện|đội|thanh tra|tổ chức|đơn vị|phòng)\s*$")
"""A verb right behind one of these belongs to a name: "Đoàn kiểm tra"."""
_A_DAY = date(2026, 1, 1)


@dataclass(frozen=True, slots=True)
class Order:
    """A task given out by a sentence. `before`: what the sentence says before it names the units ("Về quy hoạch")."""

    units: tuple[Match, ...]
    content: str
    support: tuple[str, ...] = ()
    deadline: str = ""
    product: str = ""
    before: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Given:
    units: tuple[Match, ...]
    content: str
    before: str = ""
    helpers: tuple[Match, ...] = ()


class Sentences:
    """Reads sentences against the names of one office."""

    def __init__(self, names: Names) -> None:
        self.names = names

    def orders(self, text: str, *, listed: bool = False, itemised: bool = False) -> list[Order]:
        """The tasks that a paragraph gives out by itself, in order. `listed`: it is an item of a list of orders, so that
        words that look like a unit nobody knows are one, to be asked about. `itemised`: it has a number or a dash."""
        dated = _DATED.match(text)
        if dated is not None and is_day(dated.group(1)):
            orders = self.orders(text[dated.end() :], listed=listed)
            return [replace(order, deadline=order.deadline or dated.group(1).strip()) for order in orders]
        said = labelled(text)
        if said.rest and "lead" in said.values:
            return [self.settled(_Given((), said.rest), said.values)]
        between = dashed(text, self.names)
        if between is not None and not (listed or between.deadline):
            between = None
        bracket = between or bracket_of(text, self.names) or (trailing(text, self.names) if itemised else None)
        given = [] if between is not None else self._all_given(text, listed=listed)
        if bracket is not None and all(match.name is None for one in given for match in one.units):
            support = tuple(match.name for match in bracket.support if match.name is not None)
            order = self.settled(_Given(bracket.lead, bracket.rest), {"deadline": bracket.deadline})
            return [replace(order, support=tuple(dict.fromkeys((*order.support, *support))))]
        if len(given) == 1:
            return [self.settled(replace(given[0], content=labelled(given[0].content).rest), labelled(given[0].content).values)]
        return [self.settled(one, {}) for one in given]

    def settled(self, given: _Given, values: dict[str, str]) -> Order:
        """The order with who helps, by when and with what result taken out of its words or of what is labelled."""
        content = _DUTY.sub("", given.content.strip(" ;./").strip()).strip(" ,")
        doubts: list[str] = []
        units = given.units
        if "lead" in values:
            parts = self.names.parts(values["lead"])
            units = parts.lead or self.names.split(values["lead"])
            support = self._sure(parts.support, doubts)
        else:
            content, support = self._support(content, doubts)
        support = (*support, *self._sure(given.helpers, doubts))
        if "support" in values:
            support = (*support, *self._sure(self.names.split(values["support"]), doubts))
        content, day = day_behind(content)
        deadline = values.get("deadline", "") or day or deadline_in(content)
        if not deadline and _WHEN.match(given.before):
            deadline = deadline_in(given.before)
        product = _PRODUCT.search(content)
        return Order(
            units,
            content[:1].upper() + content[1:],
            tuple(dict.fromkeys(support)),
            deadline,
            values.get("product", "") or (product.group(1).strip() if product is not None else ""),
            given.before,
            tuple(doubts),
        )

    def under(self, units: Sequence[Match], text: str, support: Sequence[str] = ()) -> Order:
        """A task that stands below a heading of units: the words are its own, and may name its day."""
        said = labelled(text)
        given = _Given(tuple(units), said.rest or text)
        order = self.settled(given, said.values if said.rest else {})
        return replace(order, support=tuple(dict.fromkeys((*order.support, *support))))

    # --- whose it is ---

    def _all_given(self, text: str, *, listed: bool) -> list[_Given]:
        """Every order of a paragraph: a sentence that names no unit goes on with the one before it."""
        found: list[_Given] = []
        for piece in _pieces(text):
            given = self.given(piece, listed=listed and not found)
            if given is None:
                if found:
                    found[-1] = replace(found[-1], content=f"{found[-1].content} {piece}")
                elif not found and piece is not text:
                    found.append(_Given((), "", piece))
                continue
            if found and found[-1].units and _HELPS.fullmatch(given.content):
                found[-1] = replace(found[-1], helpers=(*found[-1].helpers, *given.units))
                continue
            if found and not found[-1].units:
                before = found.pop().before
                if _DOES.fullmatch(given.content):
                    given = replace(given, content=before)
                else:
                    given = replace(given, before=" ".join(filter(None, (before, given.before))))
            found.append(given)
        return [one for one in found if one.units]

    def given(self, text: str, *, listed: bool = False) -> _Given | None:
        """Whose a sentence is and what follows; None when it gives nothing out."""
        direct = self._direct(text, listed=listed)
        if direct is not None:
            return direct
        for cut in _CUT.finditer(text):
            rest, before = text[cut.end() :], text[: cut.start()]
            if not (_GIVE.match(rest) or _OPENING.match(before)):
                continue
            found = self._direct(rest)
            if found is not None:
                return replace(found, before=before)
        return None

    def _direct(self, text: str, *, listed: bool = False) -> _Given | None:
        give = _GIVE.match(text)
        rest = text if give is None else text[give.end() :]
        ordered = give is not None
        for person in filter(None, (_PERSON.match(rest), _NAMED_PERSON.match(rest))):
            if self._who(rest[person.end() :], ordered=True) is not None:
                rest, ordered = rest[person.end() :], True
                break
        found = self._who(rest, ordered=ordered)
        if found is None and listed:
            found = self._who(rest, ordered=True)
            if found is not None and _NO_VERB.match(found.content):
                found = None
        if found is None and listed:
            found = _unknown(rest)
        if found is None or (give is None and fold(found.content).startswith(_NOT_ORDERED)):
            return None
        return found

    def _who(self, text: str, *, ordered: bool) -> _Given | None:
        """The known units a text begins with and what follows; after a word that gives orders whatever verb follows."""
        for verb in _VERBS.finditer(f"{text} "):
            head = text[: verb.start()].strip(" ,")
            if head.endswith(("-", "–")) and text[verb.end() : verb.end() + 1].isupper():
                # "Trung tâm Dịch vụ việc làm - Đào tạo …": the name goes on.
                continue
            if len(head) > _LONGEST_SUBJECT:
                break
            if head and self.names.known(head):
                return _Given(self.names.split(head), text[verb.end() :].strip())
        if not ordered:
            return None
        words = text.split()
        for count in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
            head = " ".join(words[:count])
            if self.names.known(head, exactly=True):
                return _Given(self.names.split(head), " ".join(words[count:]))
        return None

    # --- who helps ---

    def _support(self, text: str, doubts: list[str]) -> tuple[str, tuple[str, ...]]:
        """(what is to be done, the units that help). Who helps is no part of what is to be done where the sentence begins with
        it: "phối hợp với Văn phòng rà soát …"."""
        together = _TOGETHER.search(text)
        after = text[together.end() :] if together is not None else ""
        named = self._who(after, ordered=True) if after else None
        if together is not None and named is not None:
            rest = named.content if not text[: together.start()].strip(" ,") and named.content else text
            return rest, tuple(match.name for match in named.units if match.name is not None)
        if together is not None and together.start() == 0 and (cut := _verb_in(after)) is not None:
            # "phối hợp với Sở Xây dựng, các đơn vị liên quan kiểm tra …": others than the office's own help, too.
            return after[cut:].strip(), self._sure(self.names.split(after[:cut]), doubts)
        support = _WITH.search(text)
        return (text, ()) if support is None else (text, self._sure(self.names.split(support.group(1)), doubts))

    @staticmethod
    def _sure(found: Sequence[Match], doubts: list[str]) -> tuple[str, ...]:
        sure = tuple(match.name for match in found if match.name is not None and match.sure >= Names.SURE_ENOUGH)
        doubts += [f"support:{match.written}" for match in found if match.name is None or match.sure < Names.SURE_ENOUGH]
        return sure


def says_nothing(content: str) -> bool:
    """ "(Đề nghị các phòng, đơn vị) nghiêm túc triển khai thực hiện": words that close a paper and set no task."""
    return _SAME_WORDS.fullmatch(content.strip(" ./;")) is not None and _ASKED_FOR.search(content) is not None


def deadline_in(text: str, *, exactly: bool = False) -> str:
    """The words of a task that say by when: only such as name a day, a period or a rhythm; `exactly`: a day and nothing less."""
    for found in _DEADLINE.finditer(text):
        words = _DEADLINE_LABEL.sub("", found.group()).strip(" ,")
        read = read_deadline(words, on=_A_DAY)
        if exactly and (read.kind is not DeadlineKind.DATE or words.lower().startswith(("trong", "vào"))):
            continue
        if read.due is not None or read.recurrence is not None:
            return _shortest(words, read)
    at_the_end = None if exactly else _AT_THE_END.search(text)
    return at_the_end.group(1) if at_the_end is not None else ""


def _shortest(words: str, read: Deadline) -> str:
    """The last words that say the same day: "đến hết tháng 8, gửi Văn phòng trước ngày 07/9" is "trước ngày 07/9"."""
    if "," not in words:
        return words
    for later in reversed([*_DEADLINE.finditer(words, 1), *re.finditer(r"\btrước(?=\s+ngày)", words)]):
        rest = words[later.start() :]
        again = read_deadline(rest, on=_A_DAY)
        if "," in words[: later.start()] and (again.kind, again.due, again.recurrence) == (read.kind, read.due, read.recurrence):
            return rest.strip(" ,")
    return words


def _verb_in(text: str) -> int | None:
    """Where the work begins behind a list of names; None when no list of them stands there."""
    for verb in _VERBS.finditer(f"{text} "):
        head = text[: verb.start()]
        if not text[verb.end() : verb.end() + 1].islower() or _NOUN.search(head):
            continue
        if 0 < len(head) <= _LONGEST_HELPERS and (_OTHERS.match(head) or head.rstrip().endswith("liên quan")):
            return verb.start()
    return None


def _unknown(text: str) -> _Given | None:
    """Words that look like a unit and do something: nobody knows it, so whose the task is becomes a question."""
    if _LIKE_UNIT.match(text) is None:
        return None
    verb = next((verb for verb in _VERBS.finditer(f"{text} ") if verb.start() > 0), None)
    if verb is None or verb.start() > _LONGEST_UNKNOWN:
        return None
    head, content = text[: verb.start()].strip(" ,"), text[verb.end() :].strip()
    if len(head.split()) < 2 or fold(head).endswith(_TELLS) or says_nothing(content) or fold(content).startswith(_NOT_ORDERED):
        return None
    return _Given((Match(head, None),), content)


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for end in _PIECES.finditer(text):
        yield text[start : end.start() + 1]
        start = end.end()
    yield text if start == 0 else text[start:]
