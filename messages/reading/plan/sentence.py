"""One sentence that gives a task out: "Giao Văn phòng …", "Phòng A chủ trì, phối hợp với Phòng B …", "Về quy hoạch: giao Phòng A
…; Văn phòng đôn đốc". Whose it is, what is to be done, who helps, by when and with what result."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from messages.reading.plan.bodies import MORE_WORK, VERB, body_at, firm_at, other_at, others_at
from messages.reading.plan.days import days_of_undated, deadline_in, event_day, is_past_span, other_days_in
from messages.reading.plan.labels import bracket_of, dashed, day_behind, is_day, labelled, trailing
from messages.reading.plan.marks import Words
from messages.reading.plan.telling import says_nothing
from messages.reading.plan.units import Match, Names
from messages.reading.text import fold

_GIVE = Words(
    r"^(?:(?:đồng ý|thống nhất|trưởng ban|lãnh đạo ban|đồng thời|vì vậy|do đó|trước mắt)\s*,?\s*)?"
    r"(?:giao(?!\s+(?:diện|ban(?!\s+(?:quản|chỉ|tổ|giám|tuyên|chấp|thường))|dịch|thông|lưu|tiếp|nhận|thầu|khoa"
    r"|thừa)\b)(?:\s+(?:nhiệm vụ|trách nhiệm|việc))?|yêu cầu|đề nghị"
    r"|phân công|chỉ đạo|nhờ|phiền)\s+(?:cho\s+|các (?:anh chị|bạn)\s+)?"
)
_ALONE = Words(r"^riêng\s+(?:đối với\s+)?")
_PERSON = Words(
    r"^(?:(?:các\s+)?(?:đồng chí|đ/c|ông|bà)\s+|phó trưởng ban\b|trưởng ban\b)[^.;:]{0,140}?\b(?:chỉ đạo|yêu cầu|đôn đốc|giao)\s+"
)
_NAMED_PERSON = Words(r"^(?:đồng chí|đ/c|ông|bà)\s+[^,;:–-]{3,40}\s*[,–-]\s*")
_VERBS = Words(
    rf"\s+(?=(?:{MORE_WORK}|"
    r"chủ trì|chủ động|có trách nhiệm|căn cứ|tiếp tục|khẩn trương|tham mưu|rà soát|phối hợp|tổng hợp|báo cáo|theo dõi|xây dựng"
    r"|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|làm việc|kiểm tra|đề xuất|nghiên cứu|giúp|gửi"
    r"|cung cấp|tăng cường|hoàn thành|lập|phân công|thông báo|đăng tải|cập nhật|ban hành|giải quyết|nghiêm túc|tập trung"
    r"|thường xuyên|đẩy mạnh|quán triệt|bố trí|sắp xếp|cử|liên hệ|nộp|dự thảo|đánh giá|thẩm định|lấy ý kiến|sớm|kịp thời"
    r"|trước ngày|xác định|mở|in|mời|chịu trách nhiệm|có nhiệm vụ|là đơn vị|là cơ quan|là bộ phận|là thường trực"
    r"|làm thường trực|làm đầu mối|là đầu mối|đầu mối|thống kê|rà|làm rõ|tham gia"
    r"|khảo sát|xử lý|giám sát|công khai|niêm yết|bàn giao|tiếp nhận|vận hành|kiểm soát|bảo đảm|đảm bảo|duy trì|nâng cấp"
    r"|số hóa|số hoá|tuyên truyền|tập huấn|hỗ trợ|tháo gỡ|thu hồi|cấp|phê duyệt|soạn|viết|chốt|nắm|đề cử|giải trình|trả lời|tiếp thu"
    r"|ơi\s*,?|phân tích|dự toán|mua sắm|sửa chữa|quyết toán|ký|đăng|thu thập|phối kết hợp|chịu|cần|phải|không được|kiện toàn|định kỳ"
    r"|h[ằà]ng tháng|h[ằà]ng quý|h[ằà]ng tuần|nghiệm thu|thanh tra|thí điểm|xem xét|tạm dừng|đo đạc|quan trắc|xúc tiến|kết nối"
    r"|đào tạo)\b)"
)
_POLITE = Words(r"(?:[\s,.;!]*\b(?:nhé|nha|ạ|giúp (?:em|anh|chị)|(?:xin |trân trọng )?c[ảá]m ơn(?: [^.;,]{0,30})?|thanks?)){1,2}[\s.!]*$")
_DUTY = Words(
    r"^(?:(?:có trách nhiệm|chịu trách nhiệm(?!\s+(?:về|trước|toàn diện|chính|trực tiếp))|có nhiệm vụ"
    r"|(?:là|làm)\s+(?:(?:đơn vị|cơ quan|bộ phận)\s+)?(?:đầu mối|chủ trì|thường trực)"
    r"(?:\s+(?:của|giúp việc)\s+[^,;.]{2,60}(?=,))?"
    r"|đầu mối|cần|phải|ơi)\s*,?\s*"
    r"|chủ trì\s*,\s*|chủ trì(?=\s+(?!phối hợp))\s*)+"
)
_WITH = Words(
    r",?\s*(?:chủ trì\s*,\s*)?phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+(.+?)(?=\s+(?:để|trong|tham mưu|rà soát|tổng hợp|báo cáo|xây dựng"
    r"|hoàn thiện|triển khai|thực hiện|hướng dẫn|đôn đốc|tổ chức|chuẩn bị|trình|cập nhật|thu thập|kiểm tra|đề xuất)\b|[;.]|$)"
)
_ALONGSIDE = Words(r"^(?:cùng|cùng với)\s+")
_TOGETHER = Words(r"(?:\bchủ trì\s*,?\s*)?\bphối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)?\s*")
_HELPS_ALONG = Words(
    r"[,;]\s*(?:giao\s+)?(?P<who>(?:các\s+)?(?:phòng|văn phòng|trung tâm|đơn vị|p\.|tt|vp)[^;.:]{0,120}?)\s+(?:cùng\s+)?"
    r"(?:(?P<alone>phối hợp(?:\s+(?:cùng\s+)?(?:thực hiện|triển khai))?(?=\s*(?:[,;.]|$)))"
    r"|phối hợp(?!\s+(?:với|cùng|chặt))|hỗ trợ|tham gia|(?:cử|bố trí)\b[^,;.]{2,60}\b(?:tham gia|phối hợp|hỗ trợ|cùng dự|cùng đi))\b"
)
_WITH_BEHIND = Words(r"(?<=\S),\s*(?:chủ động\s+)?phối hợp\s+(?:chặt chẽ\s+)?(?:với|cùng)\s+(?P<who>[^;.:]{2,200}?)[\s.;]*$")
_BESIDES = Words(r"^(?:ngoài (?:các |những )?(?:nhiệm vụ|nội dung|công việc|việc)\b[^,;:]{0,60}|bên cạnh đó|ngoài ra)\s*,\s*(?=\S)")
"""What an item says first when it only refers to those before it."""
_DAY_BEHIND = Words(r"^\s*(?:(?:hạn|trước|trong|xong|thứ|ngày|tuần|cuối|chiều|sáng|hết|chậm nhất)\b|\d{1,2}/\d{1,2}(?:/\d{4})?[\s.;]*$)")
"""Not the second year of "giai đoạn 2021 - 2025"."""
_ALWAYS = Words(r"^(?:thường xuyên|h[ằà]ng (?:tuần|tháng|quý|năm)|định kỳ|khi có)\b")
_CHIEF = Words(
    r"^(?P<lead>[^(),;:]{2,80}?)\s*"
    r"\((?:đơn vị |là )?(?:chủ trì|đầu mối)\)\s*(?:[,;]\s*|(?:và|cùng(?: với)?|,?\s*phối hợp (?:với|cùng))\s+)+"
)
_DATED = re.compile(r"^([^:;.]{3,40}?)\s*(?::|\s[-–])\s+(?=\S)")
_PRODUCT = Words(r"\b(?:sản phẩm|kết quả)\s*:\s*([^.;]+)")
_PIECES = re.compile(r"(?:(?<=[^\W_]{2})|(?<=[)\d]))[.;]\s+")
_OPENING = Words(
    r"^(?:trước|trong|đến|chậm nhất|muộn nhất|định kỳ|h[ằà]ng|từ|sau khi|ngay sau|để|nhằm|căn cứ|theo|trên cơ sở|về|đối với|liên quan"
    r"|vấn đề|nội dung|công tác|việc|ngoài|bên cạnh|cùng với|song song|sau đó|tiếp đó|thời gian tới|tới đây|đồng thời|trước mắt)\b"
)
_WHEN = Words(r"^(?:trước|trong|đến|chậm nhất|muộn nhất|định kỳ|h[ằà]ng)\b")
_CUT = re.compile(r"[,:]\s+")
_NOT_ORDERED = Words(r"^(?:đã|thông báo để|được|sẽ|hiện|đang) ")
_NO_VERB = re.compile(
    r"(?![a-zà-ỹđ])|(?:điện tử|phẩm|đại diện|công chứng|là|và|của|thuộc|các|cho(?! ý kiến)|tại|ở|trên|nêu|này|về|bị|được|đã|sẽ|đang"
    r"|có(?!\s+(?:trách nhiệm|văn bản|báo cáo|nhiệm vụ))|chưa|không|cũng|vẫn|trong|theo|do|để|nhằm)\b"
)
"""What behind a unit's name is no work for it: the name goes on ("văn phòng điện tử"), or the sentence only tells."""
_WORKS = re.compile(r"(?<=[^\W_]);\s+(?=[^\W\d])|(?<=\d)\.\s+(?=[^\W\da-z])")
_SENTENCES = re.compile(r"(?<=[^\W\d_]{2})\.\s+(?=[^\W\da-z])")
_ONLY_REPORTS = Words(
    r"^(?:và\s+)?(?:hoàn thành|xong|báo cáo|gửi|trình|nộp|thời hạn|hạn)(?:\s+(?:kết quả|báo cáo|hồ sơ|ký|về|cho|tới|lên|đồng chí"
    r"|lãnh đạo|trưởng|phó|ban"
    r"|văn phòng|vp|phòng|ubnd|thành phố|chủ tịch|quản lý|thực hiện|tổng hợp|để))*\s*,?\s*(?:trước|trong|chậm nhất|vào|đến|hạn|xong"
    r"|định kỳ|h[ằà]ng|\d)"
)
"""A part that only says by when what stands before it is to be done or reported."""
_LEADS_AND_HELPS = Words(r"^([^:;]{2,80}? chủ trì\s*[,;]\s*[^:;]{2,120}? phối hợp)\s+(?!với|cùng|chặt)")
_SHARED = Words(r"\bchủ trì\b.*\bphối hợp\b")
_ENDS_OPEN = re.compile(r"(?:,|\b(?:và|cùng|với))\s*$", re.IGNORECASE)
_ASIDE = re.compile(r"^\s*\([^()]{1,60}\)")
"""Which part of a body: "Công an thành phố (Phòng PC07)"."""
_JOINED = re.compile(r"^\s*(?:[,;]\s*(?:và\s+|cùng\s+)?|(?:và|cùng(?:\s+với)?|với)\s+)", re.IGNORECASE)
_JUDGES = Words(r"^(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|cơ bản|thống nhất|nhất trí|đồng ý|cảm ơn|chia sẻ)\b")
_HELPS = Words(r"(?:cùng\s+)?(?:phối hợp|tham gia)(?:\s+(?:thực hiện|triển khai|cùng thực hiện))?[\s.;/]*")
_DOES = Words(r"(?:chủ trì|thực hiện|triển khai|chủ trì thực hiện|chủ trì, thực hiện|làm đầu mối)[\s.;/]*")
_LIKE_UNIT = Words(
    r"(?:(?:trưởng|lãnh đạo|thủ trưởng|giám đốc)\s+)?(?:các\s+)?"
    r"(?:phòng|văn phòng|trung tâm|tổ(?!\s+chức)|đội(?!\s+ngũ)|bộ phận|đơn vị|thanh tra|trạm"
    r"|ban(?!\s+(?:quản lý|lãnh đạo|chỉ đạo|hành|thường|giám)))\b"
)
_DAY_WORDS = 8
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
_EVERY = Words(r"(?:(?:^|\s)các|,|\svà)\s+(?:phòng|đơn vị|sở|ban|cơ quan|tổ chức)$")
"""But not behind a list of all of them: "các phòng, đơn vị"."""
_NOUN = Words(r"(?:^|\s)(?:sở|ban|đoàn|tổ|bộ|cục|hội|viện|đội|thanh tra|tổ chức|đơn vị|phòng)\s*$")
"""A verb right behind one of these belongs to a name: "Đoàn kiểm tra"."""


@dataclass(frozen=True, slots=True)
class PlanOrder:
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
    """Reads sentences against the names of one office. `issued_on`: the paper's day (ISO), "" when it says none."""

    def __init__(self, names: Names, issued_on: str = "") -> None:
        self.names = names
        self._issued_on = issued_on

    def orders(self, text: str, *, listed: bool = False, itemised: bool = False, others: bool = True) -> list[PlanOrder]:
        """The tasks that a paragraph gives out by itself, in order. `listed`: it is an item of a list of orders, so that
        words that look like a unit nobody knows are one, to be asked about. `itemised`: it has a number or a dash. `others`: a body
        outside the office is asked to do what it is asked to do; else that is what a unit is to ask it for."""
        dated = _DATED.match(text)
        if dated is not None and is_day(dated.group(1)):
            orders = self.orders(text[dated.end() :], listed=listed, others=others)
            return [replace(order, deadline=order.deadline or dated.group(1).strip()) for order in orders]
        shared = self._shared(text)
        if shared is not None:
            return [self.settled(shared, {})]
        said = labelled(text)
        if said.rest and "lead" in said.values:
            return [self.settled(_Given((), said.rest), said.values)]
        between = dashed(text, self.names)
        if between is not None and not (listed or between.deadline):
            between = None
        bracket = between or bracket_of(text, self.names) or (trailing(text, self.names) if itemised else None)
        given = [] if between is not None else self._all_given(text, listed=listed, others=others)
        if bracket is not None and all(match.name is None for one in given for match in one.units):
            support = tuple(match.name for match in bracket.support if match.name is not None)
            order = self.settled(_Given(bracket.lead, bracket.rest), {"deadline": bracket.deadline})
            return [replace(order, support=tuple(dict.fromkeys((*order.support, *support))))]
        if len(given) == 1:
            said = labelled(given[0].content)
            return [self.settled(replace(given[0], content=said.rest), said.values)] if said.values else self._apart(given[0])
        return [order for one in given for order in self._apart(one)]

    def _shared(self, text: str) -> _Given | None:
        """ "P. QLLĐ chủ trì, Trung tâm phối hợp: nắm tình hình đình công": who leads and who helps before a colon."""
        together = _LEADS_AND_HELPS.match(text)
        head, colon, rest = (together.group(1), ":", text[together.end() :]) if together is not None else text.partition(":")
        if not (colon and rest.strip()) or len(head) > _LONGEST_HELPERS or not _SHARED.search(head):
            return None
        parts = self.names.parts(head)
        named = all(match.name is not None for match in (*parts.lead, *parts.support))
        return _Given(parts.lead, rest.strip(), helpers=parts.support) if parts.lead and parts.support and named else None

    def settled(self, given: _Given, values: dict[str, str]) -> PlanOrder:
        """The order with who helps, by when and with what result taken out of its words or of what is labelled."""
        content = _POLITE.sub("", _DUTY.sub("", _BESIDES.sub("", given.content.strip(" ;./").strip())).strip(" ,"))
        doubts: list[str] = []
        units = given.units
        if "lead" in values:
            values = _without_day(values)
            parts = self.names.parts(values["lead"])
            units = parts.lead or self.names.split(values["lead"])
            support = self._sure(parts.support, doubts)
        else:
            content, support = self._support(content, doubts)
        support = (*support, *self._sure(given.helpers, doubts))
        if "support" in values:
            support = (*support, *self._sure(self.names.split(values["support"]), doubts))
        content, day = day_behind(content)
        head, _, tail = content.rpartition(":")
        if not day and head.strip() and len(tail.split()) <= _DAY_WORDS and is_day(tail.strip()):
            # "Khách sạn, xe đón đoàn: 12/9"
            content, day = head.strip(), tail.strip()
        head, _, tail = content.replace(" – ", " - ").rpartition(" - ")
        if not day and head.strip() and len(tail.split()) <= _DAY_WORDS and _DAY_BEHIND.match(tail) and is_day(tail.strip()):
            # "Báo cáo tuần - thứ Năm"
            content, day = head.strip(), tail.strip()
        deadline = values.get("deadline", "") or day or deadline_in(content)
        if is_past_span(deadline, self._issued_on):
            deadline = ""
        if not deadline and _WHEN.match(given.before):
            deadline = deadline_in(given.before)
        if not deadline and (deadline := self._event(content)):
            doubts.append(f"event:{deadline}")
        days = other_days_in(content, deadline) if deadline else days_of_undated(content, issued_on=self._issued_on)
        doubts += [f"other_day:{words}" for words in days]
        product = _PRODUCT.search(content)
        return PlanOrder(
            units,
            content[:1].upper() + content[1:],
            tuple(dict.fromkeys(support)),
            deadline,
            values.get("product", "") or (product.group(1).strip() if product is not None else ""),
            given.before,
            tuple(doubts),
        )

    def _event(self, content: str) -> str:
        """The day of the event that the work prepares, also where who helps stands behind it."""
        cut = next((clause.start() for clause in _HELPS_ALONG.finditer(content) if self.names.known(clause["who"])), len(content))
        return event_day(content, issued_on=self._issued_on) or event_day(content[:cut], issued_on=self._issued_on)

    def under(self, units: Sequence[Match], text: str, support: Sequence[str] = ()) -> list[PlanOrder]:
        """The task that stands below a heading of units: the words are its own, and may name its day. Two with a day each are two."""
        said = labelled(text)
        given = _Given(tuple(units), said.rest or text)
        orders = self._apart(given) if not said.values else [self.settled(given, said.values if said.rest else {})]
        return [replace(order, support=tuple(dict.fromkeys((*order.support, *support)))) for order in orders]

    def _apart(self, given: _Given) -> list[PlanOrder]:
        """The works of one sentence, where each has a day of its own: "… trình ký trước 26/10; tổng hợp kết quả …, báo cáo trước 20/11"."""
        works = [work for work in _WORKS.split(given.content) if work.strip()]
        sentences = _SENTENCES.split(given.content)
        dated = len(sentences) == 2 and bool(deadline_in(sentences[1])) and not _ONLY_REPORTS.match(sentences[1])
        if dated and all(map(self.is_work, sentences)):
            # "Hướng dẫn … . Lập danh sách …, trình trước ngày 29/01": a sentence of its own with its own day.
            works = sentences
        own = works is sentences or (len(works) > 1 and all(deadline_in(work) and not _ONLY_REPORTS.match(work) for work in works))
        return [self.settled(replace(given, content=work), {}) for work in works] if own else [self.settled(given, {})]

    @staticmethod
    def holds_work(text: str) -> bool:
        """Whether something to be done stands anywhere in a text."""
        return _VERBS.search(f" {text} ") is not None

    @staticmethod
    def is_work(text: str) -> bool:
        """Whether a text begins with something to be done."""
        return is_verb(text) and _JUDGES.match(text) is None

    # --- whose it is ---

    def _all_given(self, text: str, *, listed: bool, others: bool) -> list[_Given]:
        """Every order of a paragraph: a sentence that names no unit goes on with the one before it."""
        found: list[_Given] = []
        for piece in _pieces(text):
            given = self.given(piece, listed=listed and not found, others=others)
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

    def given(self, text: str, *, listed: bool = False, others: bool = True) -> _Given | None:
        """Whose a sentence is and what follows; None when it gives nothing out."""
        direct = self._direct(text, listed=listed, others=others)
        if direct is not None:
            return direct
        for cut in _CUT.finditer(text):
            rest, before = text[cut.end() :], text[: cut.start()]
            if not (_GIVE.match(rest) or _OPENING.match(before)):
                continue
            found = self._direct(rest, others=others and cut.group().startswith(":"))
            if found is not None:
                return replace(found, before=before)
        return None

    def _direct(self, text: str, *, listed: bool = False, others: bool = True) -> _Given | None:
        """`others`: bodies outside the office may be given something, too."""
        text = _ALONE.sub("", text)
        give = _GIVE.match(text)
        rest = text if give is None else text[give.end() :]
        ordered = give is not None
        for person in filter(None, (_PERSON.match(rest), _NAMED_PERSON.match(rest))):
            if self._who(rest[person.end() :], ordered=True) is not None:
                rest, ordered = rest[person.end() :], True
                break
        found = self._who(rest, ordered=ordered)
        if found is None and (listed or deadline_in(rest, exactly=True)):
            # In a list of orders, or with a day to be done by, whatever the verb is.
            found = self._who(rest, ordered=True)
            if found is not None and _NO_VERB.match(found.content):
                found = None
        found = found or self._chief(rest)
        if found is None and others and (ordered or listed):
            found = _other(rest, ordered=ordered)
        if found is None and listed:
            found = _unknown(rest)
        if found is None or (give is None and _NOT_ORDERED.match(found.content)):
            return None
        return found

    def _who(self, text: str, *, ordered: bool) -> _Given | None:
        """The known units a text begins with and what follows; after a word that gives orders whatever verb follows."""
        for verb in _VERBS.finditer(f"{text} "):
            head = text[: verb.start()].strip(" ,")
            if head.endswith(("-", "–")) and text[verb.end() : verb.end() + 1].isupper():
                # "Trung tâm Dịch vụ việc làm - Đào tạo …": the name goes on.
                continue
            if text[verb.end() : verb.end() + 1].isupper() and _NOUN.search(head):
                # "…, Sở Xây dựng": the verb is part of a name.
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
                rest = " ".join(words[count:])
                # "Văn phòng UBND thành phố", "Trung tâm Phát triển quỹ đất" are other bodies.
                return None if body_at(text) > len(head) else _Given(self.names.split(head), rest)
        return None

    def _chief(self, text: str) -> _Given | None:
        """ "Phòng A (chủ trì) và Phòng B khảo sát …": one of several is marked as the one that leads."""
        chief = _CHIEF.match(text)
        if chief is None or not self.names.known(chief["lead"]):
            return None
        helpers, rest = self._helpers(text[chief.end() :])
        content = rest.strip(" ,:")
        return _Given(self.names.split(chief["lead"]), content, helpers=helpers) if helpers and content[:1].islower() else None

    # --- who helps ---

    def _support(self, text: str, doubts: list[str]) -> tuple[str, tuple[str, ...]]:
        """(what is to be done, the units that help). Who helps is no part of what is to be done where the sentence begins with
        it: "phối hợp với Văn phòng, Công an thành phố rà soát …"."""
        for clause in _HELPS_ALONG.finditer(text):
            if self.names.known(clause["who"]):
                # "…, Văn phòng phối hợp bố trí phòng họp": who helps stands behind the work, with a part of it or without.
                rest = f"{text[: clause.start()]}{text[clause.end() :]}" if clause["alone"] is not None else text
                return rest, self._sure(self.names.split(clause["who"]), doubts)
        behind = _WITH_BEHIND.search(text)
        if behind is not None and (found := self.names.split(behind["who"])) and self.names.known(behind["who"]):
            # "…, phối hợp với Phòng Quản lý lao động.": nothing but who helps.
            return text[: behind.start()].strip(" ,"), self._sure(found, doubts)
        together = _ALONGSIDE.match(text) or _TOGETHER.search(text)
        if together is not None:
            after = text[together.end() :]
            found, rest = self._helpers(after)
            if not found and together.start() == 0 and not is_verb(after) and (cut := _verb_in(after)) is not None:
                found, rest = self.names.split(after[:cut]), after[cut:]
            elif found and not is_verb(rest.strip(" ,")) and (cut := _verb_in(rest.strip(" ,"))) is not None:
                # Somebody of whom nothing is known stands at the end of the list.
                rest = rest.strip(" ,")[cut:]
            if found:
                bare = rest.strip(" ,")
                leads_on = not text[: together.start()].strip(" ,") and bare
                return (bare if leads_on else text), self._sure(found, doubts)
        support = _WITH.search(text)
        return (text, ()) if support is None else (text, self._sure(self.names.split(support.group(1)), doubts))

    def _helpers(self, text: str) -> tuple[tuple[Match, ...], str]:
        """The units and other bodies that a text begins with, and what follows them."""
        found: list[Match] = []
        rest, joined = text, True
        while joined:
            named, end = self._who(rest, ordered=True), other_at(rest)
            if named is not None and named.content:
                found += named.units
                joined = _ENDS_OPEN.search(rest.removesuffix(named.content)) is not None
                rest = named.content
            elif end:
                found.append(Match(rest[:end].strip(), None))
                rest, joined = _ASIDE.sub("", rest[end:], count=1), False
            else:
                break
            if not joined and (between := _JOINED.match(rest)) is not None:
                rest, joined = rest[between.end() :], True
        return tuple(found), rest

    @staticmethod
    def _sure(found: Sequence[Match], doubts: list[str]) -> tuple[str, ...]:
        sure = tuple(match.name for match in found if match.name is not None and match.sure >= Names.SURE_ENOUGH)
        doubts += [f"support:{match.written}" for match in found if match.name is None or match.sure < Names.SURE_ENOUGH]
        return sure


def ordered(text: str) -> bool:
    """Whether a text begins with a word that gives something out: "Giao …", "Đề nghị …"."""
    return _GIVE.match(text) is not None


def judges(text: str) -> bool:
    """Whether a text begins with what a chair thinks: "Cơ bản nhất trí với …"."""
    return _JUDGES.match(text) is not None


def is_verb(text: str) -> bool:
    """Whether a text begins with a word for work."""
    return _VERBS.match(f" {text} ") is not None or VERB.match(text) is not None


def _verb_in(text: str) -> int | None:
    """Where the work begins behind a list of names; None when no list of them stands there."""
    for verb in _VERBS.finditer(f"{text} "):
        head = text[: verb.start()]
        if not text[verb.end() : verb.end() + 1].islower() or _WHEN.match(text[verb.end() :]):
            continue
        if _NOUN.search(head) and not _EVERY.search(head):
            continue
        if 0 < len(head) <= _LONGEST_HELPERS and (_OTHERS.match(head) or head.rstrip().endswith("liên quan")):
            return verb.start()
    return None


def _without_day(values: dict[str, str]) -> dict[str, str]:
    """ "Thực hiện: Văn phòng; thường xuyên": a day behind who does it is the day."""
    who, stroke, when = values["lead"].rpartition(";")
    if not stroke or not (is_day(when.strip()) or _ALWAYS.match(when.strip())):
        return values
    return values | {"lead": who.strip(), "deadline": values.get("deadline", "") or when.strip()}


def _other(text: str, *, ordered: bool) -> _Given | None:
    """What another body is asked to do: "(Đề nghị) Sở Xây dựng sớm có ý kiến …"; of a firm only what it is to do by a day."""
    firm = not body_at(text) and bool(firm_at(text))
    end = others_at(text)
    content = _ASIDE.sub("", text[end:], count=1).strip(" ,:")
    if not end or not content[:1].islower() or _NO_VERB.match(content) or _NOT_ORDERED.match(content) or says_nothing(content):
        return None
    if (firm and not ordered and not deadline_in(content)) or not (ordered or is_verb(content)) or _JUDGES.match(content):
        return None
    return _Given((Match(text[:end].strip(), None),), content)


def _unknown(text: str) -> _Given | None:
    """Words that look like a unit and do something: nobody knows it, so whose the task is becomes a question."""
    if _LIKE_UNIT.match(text) is None:
        return None
    verb = next((verb for verb in _VERBS.finditer(f"{text} ") if verb.start() > 0), None)
    if verb is None or verb.start() > _LONGEST_UNKNOWN:
        return None
    head, content = text[: verb.start()].strip(" ,:"), text[verb.end() :].strip()
    if len(head.split()) < 2 or fold(head).endswith(_TELLS) or says_nothing(content) or _NOT_ORDERED.match(content):
        return None
    return _Given((Match(head, None),), content)


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for end in _PIECES.finditer(text):
        yield text[start : end.start() + 1]
        start = end.end()
    yield text if start == 0 else text[start:]
