"""One sentence that gives a task out: "Giao Văn phòng …", "Phòng A chủ trì, phối hợp với Phòng B …", "Về quy hoạch: giao Phòng A
…; Văn phòng đôn đốc". Whose it is, what is to be done, who helps, by when and with what result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from messages.reading.plan import giving
from messages.reading.plan.bodies import VERB, body_at, firm_at, other_at, others_at
from messages.reading.plan.days import deadline_in, event_day, is_past_span, other_days_in
from messages.reading.plan.labels import bracket_of, dashed, day_behind, is_day, labelled, trailing
from messages.reading.plan.telling import says_nothing
from messages.reading.plan.units import Match, Names
from messages.reading.text import fold


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
        dated = giving.DATED.match(text)
        if dated is not None and is_day(dated.group(1)):
            orders = self.orders(text[dated.end() :], listed=listed, others=others)
            if orders:
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
        together = giving.LEADS_AND_HELPS.match(text)
        head, colon, rest = (together.group(1), ":", text[together.end() :]) if together is not None else text.partition(":")
        if not (colon and rest.strip()) or not giving.SHARED.search(head):
            return None
        parts = self.names.parts(head)
        named = all(match.name is not None for match in (*parts.lead, *parts.support))
        return _Given(parts.lead, rest.strip(), helpers=parts.support) if parts.lead and parts.support and named else None

    def settled(self, given: _Given, values: dict[str, str]) -> PlanOrder:
        """The order with who helps, by when and with what result taken out of its words or of what is labelled."""
        content = giving.POLITE.sub("", giving.DUTY.sub("", giving.BESIDES.sub("", given.content.strip(" ;./").strip())).strip(" ,"))
        doubts: list[str] = []
        units = given.units
        if "lead" in values:
            values = _without_day(values)
            parts = self.names.parts(values["lead"])
            units = parts.lead
            support = self._sure(parts.support, doubts)
        else:
            content, support = self._support(content, doubts)
        support = (*support, *self._sure(given.helpers, doubts))
        if "support" in values:
            support = (*support, *self._sure(self.names.split(values["support"]), doubts))
        content, day = day_behind(content)
        head, _, tail = content.rpartition(":")
        if not day and head.strip() and is_day(tail.strip()):
            # "Khách sạn, xe đón đoàn: 12/9"
            content, day = head.strip(), tail.strip()
        head, _, tail = content.replace(" – ", " - ").rpartition(" - ")
        if not day and head.strip() and giving.DAY_BEHIND.match(tail) and is_day(tail.strip()):
            # "Báo cáo tuần - thứ Năm"
            content, day = head.strip(), tail.strip()
        deadline = values.get("deadline", "") or day or deadline_in(content)
        if is_past_span(deadline, self._issued_on):
            deadline = ""
        if not deadline and giving.WHEN.match(given.before):
            deadline = deadline_in(given.before)
        if not deadline and (deadline := self._event(content)):
            doubts.append(f"event:{deadline}")
        doubts += [f"other_day:{words}" for words in other_days_in(content, deadline)]
        product = giving.PRODUCT.search(content)
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
        cut = next((clause.start() for clause in giving.HELPS_ALONG.finditer(content) if self.names.known(clause["who"])), len(content))
        return event_day(content, issued_on=self._issued_on) or event_day(content[:cut], issued_on=self._issued_on)

    def under(self, units: Sequence[Match], text: str, support: Sequence[str] = ()) -> list[PlanOrder]:
        """The task that stands below a heading of units: the words are its own, and may name its day. Two with a day each are two."""
        said = labelled(text)
        given = _Given(tuple(units), said.rest or text)
        orders = self._apart(given) if not said.values else [self.settled(given, said.values if said.rest else {})]
        return [replace(order, support=tuple(dict.fromkeys((*order.support, *support)))) for order in orders]

    def _apart(self, given: _Given) -> list[PlanOrder]:
        """The works of one sentence, where each has a day of its own: "… trình ký trước 26/10; tổng hợp kết quả …, báo cáo trước 20/11"."""
        works = [work for work in giving.WORKS.split(given.content) if work.strip()]
        sentences = giving.SENTENCES.split(given.content)
        dated = len(sentences) == 2 and bool(deadline_in(sentences[1])) and not giving.ONLY_REPORTS.match(sentences[1])
        if dated and all(map(self.is_work, sentences)):
            # "Hướng dẫn … . Lập danh sách …, trình trước ngày 29/01": a sentence of its own with its own day.
            works = sentences
        # "…; dự kiến các dự án cấp mới trong quý II/2026" tells what the figures are of.
        own = works is sentences or (
            len(works) > 1
            and all(deadline_in(work) and not giving.ONLY_REPORTS.match(work) for work in works)
            and not any(giving.FIGURES.match(work) for work in works[1:])
        )
        return [self.settled(replace(given, content=work), {}) for work in works] if own else [self.settled(given, {})]

    @staticmethod
    def holds_work(text: str) -> bool:
        """Whether something to be done stands anywhere in a text."""
        return giving.VERBS.search(f" {text} ") is not None

    @staticmethod
    def is_work(text: str) -> bool:
        """Whether a text begins with something to be done."""
        return is_verb(text) and giving.JUDGES.match(text) is None

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
            if found and found[-1].units and giving.HELPS.fullmatch(given.content):
                found[-1] = replace(found[-1], helpers=(*found[-1].helpers, *given.units))
                continue
            if found and not found[-1].units:
                before = found.pop().before
                if giving.DOES.fullmatch(given.content):
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
        for cut in giving.CUT.finditer(text):
            rest, before = text[cut.end() :], text[: cut.start()]
            topic = cut.group().startswith(":") and bool(deadline_in(rest, exactly=True))
            if not (giving.GIVE.match(rest) or giving.OPENING.match(before) or topic):
                # "Chế độ báo cáo: Phòng A tổng hợp …, báo cáo trước 05/02"
                continue
            found = self._direct(rest, others=others and cut.group().startswith(":"))
            if found is not None:
                return replace(found, before=before)
        return None

    def _direct(self, text: str, *, listed: bool = False, others: bool = True) -> _Given | None:
        """`others`: bodies outside the office may be given something, too."""
        text = giving.ALONE.sub("", text)
        give = giving.GIVE.match(text)
        rest = text if give is None else text[give.end() :]
        ordered = give is not None
        for person in filter(None, (giving.PERSON.match(rest), giving.NAMED_PERSON.match(rest))):
            if self._who(rest[person.end() :], ordered=True) is not None:
                rest, ordered = rest[person.end() :], True
                break
        found = self._who(rest, ordered=ordered)
        if found is None and (listed or deadline_in(rest, exactly=True)):
            # In a list of orders, or with a day to be done by, whatever the verb is.
            found = self._who(rest, ordered=True)
            if found is not None and giving.NO_VERB.match(found.content):
                found = None
        found = found or self._chief(rest)
        if found is None and others and (ordered or listed):
            found = _other(rest, ordered=ordered)
        if found is None and listed:
            found = _unknown(rest)
        if found is None or (give is None and giving.NOT_ORDERED.match(found.content)):
            return None
        return found

    def _who(self, text: str, *, ordered: bool) -> _Given | None:
        """The known units a text begins with and what follows; after a word that gives orders whatever verb follows."""
        found: _Given | None = None
        short = ""
        for verb in giving.VERBS.finditer(f"{text} "):
            head = text[: verb.start()].strip(" ,")
            if found is not None and not self._goes_on(short, head):
                continue
            if head.endswith(("-", "–")) and text[verb.end()].isupper():
                # "Trung tâm Dịch vụ việc làm - Đào tạo …": the name goes on.
                continue
            if text[verb.end()].isupper() and giving.NOUN.search(head):
                # "…, Sở Xây dựng": the verb is part of a name.
                continue
            if head and self.names.known(head):
                # "Phòng Kế hoạch tổng hợp rà soát …": where the office calls it "Phòng Kế hoạch", too, the longer name is meant.
                found, short = _Given(self.names.split(head), text[verb.end() :].strip()), head
        if found is not None:
            return found
        if not ordered:
            return None
        words = text.split()
        for count in range(min(len(words) - 1, giving.MOST_WORDS), 0, -1):
            head = " ".join(words[:count])
            if self.names.known(head, exactly=True):
                rest = " ".join(words[count:])
                # "Văn phòng UBND thành phố", "Trung tâm Phát triển quỹ đất" are other bodies.
                return None if body_at(text) > len(head) else _Given(self.names.split(head), rest)
        return None

    def _goes_on(self, short: str, head: str) -> bool:
        """Whether the name that ends `short` goes on to the end of `head`."""
        more = head.removeprefix(short)
        return "," not in more and self.names.known(head, exactly=True) and len(self.names.split(head)) == len(self.names.split(short))

    def _chief(self, text: str) -> _Given | None:
        """ "Phòng A (chủ trì) và Phòng B khảo sát …": one of several is marked as the one that leads."""
        chief = giving.CHIEF.match(text)
        if chief is None or not self.names.known(chief["lead"]):
            return None
        helpers, rest = self._helpers(text[chief.end() :])
        content = rest.strip(" ,:")
        return _Given(self.names.split(chief["lead"]), content, helpers=helpers) if helpers and content[:1].islower() else None

    # --- who helps ---

    def _support(self, text: str, doubts: list[str]) -> tuple[str, tuple[str, ...]]:
        """(what is to be done, the units that help). Who helps is no part of what is to be done where the sentence begins with
        it: "phối hợp với Văn phòng, Công an thành phố rà soát …"."""
        for clause in giving.HELPS_ALONG.finditer(text):
            if self.names.known(clause["who"]):
                # "…, Văn phòng phối hợp bố trí phòng họp": who helps stands behind the work, with a part of it or without.
                rest = f"{text[: clause.start()]}{text[clause.end() :]}" if clause["alone"] is not None else text
                return rest, self._sure(self.names.split(clause["who"]), doubts)
        behind = giving.WITH_BEHIND.search(text)
        if behind is not None and (found := self.names.split(behind["who"])) and self.names.known(behind["who"]):
            # "…, phối hợp với Phòng Quản lý lao động.": nothing but who helps.
            return text[: behind.start()].strip(" ,"), self._sure(found, doubts)
        together = giving.ALONGSIDE.match(text) or giving.TOGETHER.search(text)
        if together is not None:
            after = text[together.end() :]
            found, rest = self._helpers(after)
            if not found and not is_verb(after) and (cut := _verb_in(after)) is not None:
                found, rest = self.names.split(after[:cut]), after[cut:]
            elif found and not is_verb(rest.strip(" ,")) and (cut := _verb_in(rest.strip(" ,"))) is not None:
                # Somebody of whom nothing is known stands at the end of the list.
                rest = rest.strip(" ,")[cut:]
            if found:
                bare = rest.strip(" ,")
                leads_on = not text[: together.start()].strip(" ,") and bare
                return (bare if leads_on else text), self._sure(found, doubts)
        support = giving.WITH.search(text)
        return (text, ()) if support is None else (text, self._sure(self.names.split(support.group(1)), doubts))

    def _helpers(self, text: str) -> tuple[tuple[Match, ...], str]:
        """The units and other bodies that a text begins with, and what follows them."""
        found: list[Match] = []
        rest, joined = text, True
        while joined and len(found) < giving.MOST_HELPERS:
            named, end = self._who(rest, ordered=True), other_at(rest)
            if named is not None and named.content:
                found += named.units
                joined = giving.ENDS_OPEN.search(rest.removesuffix(named.content)) is not None
                rest = named.content
            elif end:
                found.append(Match(rest[:end].strip(), None))
                rest, joined = giving.ASIDE.sub("", rest[end:], count=1), False
            else:
                break
            if not joined and (between := giving.JOINED.match(rest)) is not None:
                rest, joined = rest[between.end() :], True
        return tuple(found), rest

    @staticmethod
    def _sure(found: Sequence[Match], doubts: list[str]) -> tuple[str, ...]:
        sure = tuple(match.name for match in found if match.name is not None and match.sure >= Names.SURE_ENOUGH)
        doubts += [f"support:{match.written}" for match in found if match.name is None or match.sure < Names.SURE_ENOUGH]
        return sure


def ordered(text: str) -> bool:
    """Whether a text begins with a word that gives something out: "Giao …", "Đề nghị …"."""
    return giving.GIVE.match(text) is not None


def judges(text: str) -> bool:
    """Whether a text begins with what a chair thinks: "Cơ bản nhất trí với …"."""
    return giving.JUDGES.match(text) is not None


def reports_only(text: str) -> bool:
    """Whether a text only says to whom and by when what stands before it is to be reported."""
    return giving.ONLY_REPORTS.match(text) is not None


def is_verb(text: str) -> bool:
    """Whether a text begins with a word for work."""
    return giving.VERBS.match(f" {text} ") is not None or VERB.match(text) is not None


def _verb_in(text: str) -> int | None:
    """Where the work begins behind a list of names; None when no list of them stands there."""
    for verb in giving.VERBS.finditer(f"{text} "):
        head = text[: verb.start()]
        if not text[verb.end()].islower() or giving.WHEN.match(text[verb.end() :]):
            continue
        if giving.NOUN.search(head) and not giving.EVERY.search(head):
            continue
        if head and (giving.OTHERS.match(head) or head.rstrip().endswith("liên quan")):
            return verb.start()
    return None


def _without_day(values: dict[str, str]) -> dict[str, str]:
    """ "Thực hiện: Văn phòng; thường xuyên": a day behind who does it is the day."""
    who, stroke, when = values["lead"].rpartition(";")
    if not stroke or not (is_day(when.strip()) or giving.ALWAYS.match(when.strip())):
        return values
    return values | {"lead": who.strip(), "deadline": values.get("deadline", "") or when.strip()}


def _other(text: str, *, ordered: bool) -> _Given | None:
    """What another body is asked to do: "(Đề nghị) Sở Xây dựng sớm có ý kiến …"; of a firm only what it is to do by a day."""
    firm = not body_at(text) and bool(firm_at(text))
    end = others_at(text)
    content = giving.ASIDE.sub("", text[end:], count=1).strip(" ,:")
    if not end or not content[:1].islower() or giving.NO_VERB.match(content) or giving.NOT_ORDERED.match(content) or says_nothing(content):
        return None
    if (firm and not ordered and not deadline_in(content)) or not (ordered or is_verb(content)) or giving.JUDGES.match(content):
        return None
    return _Given((Match(text[:end].strip(), None),), content)


def _unknown(text: str) -> _Given | None:
    """Words that look like a unit and do something: nobody knows it, so whose the task is becomes a question."""
    if giving.LIKE_UNIT.match(text) is None:
        return None
    verb = giving.VERBS.search(f"{text} ")
    if verb is None or verb.start() > giving.LONGEST_UNKNOWN:
        return None
    head, content = text[: verb.start()].strip(" ,:"), text[verb.end() :].strip()
    if len(head.split()) < 2 or fold(head).endswith(giving.TELLS) or says_nothing(content) or giving.NOT_ORDERED.match(content):
        return None
    return _Given((Match(head, None),), content)


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for end in giving.PIECES.finditer(text):
        yield text[start : end.end()]
        start = end.end()
    yield text if start == 0 else text[start:]
