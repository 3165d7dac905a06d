"""Tasks in running text: "1. Văn phòng Ban Quản lý: …; 2. Các phòng chuyên môn: - …", "(1) … (2) …" after an order, sentences
that name who is to do what (`sentence`), and tasks whose unit, day and result stand in lines below them (`labels`).

A paragraph gives a task only when the text says whose it is; everything else is passed over by name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.core.plan import PART_ROWS, Line, Passed
from messages.papers.values import Paragraph
from messages.reading.plan import openings
from messages.reading.plan.days import deadline_in
from messages.reading.plan.homes import Home, counted, home_of
from messages.reading.plan.labels import bracket_of, content_of, is_day_over_work, is_label, labelled
from messages.reading.plan.periods import period_of
from messages.reading.plan.sections import Sections, orders_a_list
from messages.reading.plan.sentence import PlanOrder, Sentences, judges, ordered, reports_only
from messages.reading.plan.taken import Taken
from messages.reading.plan.telling import calls_upon_all, concludes, exhorts, happened, reports, says_nothing, tells
from messages.reading.plan.units import Match, Names
from messages.reading.text import clean, fold


def _last(text: str) -> str:
    """The last sentence of a paragraph."""
    return re.split(r"(?<=[^\W_])\.\s+", text)[-1]


@dataclass(slots=True)
class _Waiting:
    """A paragraph that named nobody; lines below it may say whose it is. `passed`: its place among those passed over."""

    row: int
    number: str
    text: str
    passed: int
    values: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Prose:
    """Running text being read."""

    names: Names
    heading: dict[str, str]
    programme: bool = False
    """The paper is a plan or programme: "Nhiệm vụ tháng 11" in it says by when."""
    minutes: bool = False
    """The paper is of a meeting and has a part of conclusions: "Nội dung" in it is what was said."""
    place: str = ""
    _taken: Taken = field(init=False)
    _sentences: Sentences = field(init=False)
    _sections: Sections = field(init=False)
    _home: Home = field(default_factory=Home)
    _by: str = ""
    """The period that the open heading names."""
    _part: str = ""
    _ended: bool = False
    _listing: bool = False
    """"… như sau:" was said: what is numbered below it are orders."""
    _waiting: _Waiting | None = None
    _above: tuple[Match, ...] = ()
    """The units that the line right above names and nothing else: a heading, if a list begins below it."""
    _addressees: tuple[Match, ...] = ()
    """The units the paper goes to."""
    _addressing: bool = False
    """The list of those to whom the paper goes is open."""
    _bullet: str = ""
    _mark: str = ""
    """How the paragraph being read is numbered: "5.", "a)"."""
    _part_tells: bool = False
    """The open part says how things stand: only a plain order in it is a task."""
    _told_under: tuple[str, tuple[int, ...]] | None = None
    """The same of what stands under a numbered heading: how that is numbered, until a number of its rank comes."""
    _belonging: str = ""
    """The words that begin that list: "Hồ sơ gồm:"."""

    def __post_init__(self) -> None:
        self._sentences = Sentences(self.names, self.heading.get("issued_on", ""))
        self._sections = Sections(self.names, self._sentences)
        self._taken = Taken(self.heading, self.place)

    @property
    def lines(self) -> list[Line]:
        """The tasks."""
        return self._taken.lines

    @property
    def passed(self) -> list[Passed]:
        """What gave none."""
        return self._taken.passed

    def read(self, paragraphs: Sequence[Paragraph]) -> None:
        for paragraph in paragraphs:
            self._paragraph(paragraph.number, clean(paragraph.text))

    def interrupt(self) -> None:
        """A table stands here: what comes below it belongs to no heading above."""
        self._home.close()
        self._listing, self._waiting, self._taken.is_cut, self._by = False, None, False, ""

    def _paragraph(self, row: int, text: str) -> None:
        if openings.ANNEX.match(text):
            self._ended = False
            self._home.close()
            self._pass(row, text)
            return
        if openings.END.match(text) or (self.lines and openings.SIGNED.match(text) and (text.isupper() or not self._home.units)):
            self._ended = True
        if self._ended:
            self._pass(row, text, "footer")
            return
        if self._goes_on(text):
            self._taken.extend(text)
            return
        if (article := openings.ARTICLE.match(text)) is not None:
            # An article begins something new; what it orders stands behind its number.
            self._home.close()
            text = text[article.end() :]
            if openings.BINDING.search(text):
                self._pass(row, text)
                return
        numbered = openings.NUMBER.match(text)
        number = next((group for group in numbered.groups() if group), "") if numbered is not None else ""
        if number.isupper():
            self._open_part(row, number, text, text[numbered.end() :] if numbered is not None else "")
            return
        bullet = openings.BULLET.match(text)
        self._bullet = bullet.group().strip() if bullet is not None else ""
        self._mark = numbered.group().strip() if numbered is not None else ""
        bare = text[(numbered or bullet).end() :] if (numbered or bullet) is not None else text  # type: ignore[union-attr]
        parts = openings.PARTS.search(bare)
        self._belonging = f"{parts.group(1)}:" if parts is not None else ""
        bare = bare[: parts.start()] if parts is not None else bare
        self._home.leave(self._mark, number)
        if self._above and (numbered or bullet) and not self._home.units:
            self._at_home(self._above, "")
        unit_above, self._above = self._above, ()
        signed = not number and openings.PERSON.fullmatch(bare) is not None and not self.names.known(bare)
        if self._is_about_the_paper(bare, itemised=bool(numbered or bullet)) or signed:
            self._pass(row, text)
            return
        if is_label(bare) or (bare.isupper() and not (number or bullet or self.names.known(bare.rstrip(" :")))):
            # A field left blank, or a title.
            self._waiting = self._waiting if is_label(bare) else None
            if bare.isupper() and not is_label(bare):
                self._part_tells, self._told_under = tells(bare, part=True, minutes=self.minutes), None
            self._pass(row, text)
            return
        if self._taken.is_detailed and bullet is not None and not deadline_in(bare):
            again = self._taken.listed_in == "note" and self._bullet == self._taken.bullet and self._sentences.is_work(bare)
            if not again:
                self._taken.extend(text, self._taken.listed_in)
                return
        self._taken.is_detailed = False
        if number and self._tells(number, bare):
            self._pass(row, text, "section")
            return
        if openings.OF_A_TIME.match(bare):
            self._by = period_of(bare) if self.programme else self._by
            self._pass(row, text, "section")
            return
        if self._belongs(bare) or self._opens(row, number or (bullet.group().strip() if bullet is not None else ""), bare):
            return
        if ":" not in bare and exhorts(bare) and not deadline_in(bare):
            self._pass(row, text, "doubtful")
            return
        if (content := content_of(bare)) and not self._sentences.orders(content):
            self._home.units = ()
            self._pass(row, text)
            self._waiting = _Waiting(row, number, content.strip(" ;./"), len(self.passed) - 1)
            return
        if (common := openings.COMMON_DAY.match(bare)) is not None and (
            by := deadline_in(f"hạn: {bare[common.end() :]}") or deadline_in(bare)
        ):
            self._taken.date_all(by)
            self._pass(row, text, "footer")
            return
        if (
            not (number or bullet)
            and self._home.has_items
            and reports_only(bare)
            and self._taken.date_items(deadline_in(bare, exactly=True))
        ):
            self._pass(row, text, "footer")
            return
        if says_nothing(bare.split(". ", 1)[0]) or openings.NOTE.match(bare):
            self._pass(row, text, "footer")
            return
        if bare.endswith(":") and not number and is_day_over_work(bare.rstrip(" :")):
            if not (bullet and self._home.units):
                self._at_home((), "")
            self._by, self._listing = bare.rstrip(" :"), True
            self._pass(row, bare, "section")
            return
        if openings.AS_FOLLOWS.search(bare) and not self._home.units:
            self._at_home(self._addressees, "", ordered=True)
            self._listing, self._by, self._home.is_lent = True, deadline_in(_last(bare), exactly=True), True
            self._part_tells = self._part_tells and openings.SPEAKS.search(bare) is None
            self._pass(row, bare, "section")
            return
        itemised = bool(number or bullet)
        if number and openings.FIELD.match(bare) and (bracket := bracket_of(bare, self.names)) and not bracket.deadline:
            # "1. Lĩnh vực đầu tư (Phòng Quản lý đầu tư)": whose the list below is.
            self._at_home(bracket.lead, number)
            self._home.support = tuple(match.name for match in bracket.support if match.name is not None)
            self._pass(row, bare, "section")
            return
        listed = itemised and bool(self._listing or self.lines) and not self._telling
        orders = self._sentences.orders(
            bare, listed=listed, itemised=itemised, others=not self._telling and (not self._home.units or self._home.is_lent)
        )
        if orders and self._telling and not any(deadline_in(order.content, exactly=True) or ordered(bare) for order in orders):
            self._pass(row, text, "doubtful")
            return
        if not orders and unit_above and not itemised and self._sentences.is_work(bare) and not openings.SPEAKS.search(bare):
            # The first unit's name without a mark, and its work below it.
            self._at_home(unit_above, "")
        if orders and not itemised and bare.endswith(":") and not any(order.deadline for order in orders):
            # What introduces a list or a table: "Văn phòng gửi các phòng nhiệm vụ tháng 8:"
            self._listing = True
            self._pass(row, text, "section")
            return
        if itemised and len(orders) == 1 and self._is_team(orders[0], bare):
            self._at_home(orders[0].units, number or self._bullet)
            self._home.support = orders[0].support
            self._pass(row, text, "doubtful")
            return
        if orders:
            self._add_all(row, number, orders, bare)
        elif self._home.units and self._at_work_here(bare, itemised=itemised):
            self._add_all(row, number, self._sentences.under(self._home.units, bare, self._home.support), bare)
        elif listed and self._sentences.is_work(bare) and deadline_in(bare, exactly=True):
            # Something to be done by a day, and nobody said by whom.
            self._add_all(row, number, self._sentences.under((), bare), bare)
        else:
            self._pass(row, text, "doubtful" if self._may_be_work(bare, itemised=itemised) else "prose")
            self._above = self.names.split(bare) if self.names.known(bare.strip(" .")) else ()
            if number or bullet:
                self._waiting = _Waiting(row, number, bare.strip(" ;./"), len(self.passed) - 1)

    def _at_work_here(self, bare: str, *, itemised: bool) -> bool:
        """Whether a paragraph that names nobody is a task of the open heading's units; of those a letter goes to, what reads like work."""
        if self._telling or not (itemised or not (self._home.is_ordered or self._home.said)):
            return False
        if self._home.said and self._bullet and self._bullet == self._home.number:
            # "- Văn phòng: …" said all; the next dash is somebody else's.
            return False
        if not itemised and self._home.has_items and ordered(bare) and calls_upon_all(bare):
            # "Đề nghị các phòng báo lại Văn phòng khi xong việc" below the last unit's dashes.
            return False
        strict = self._home.is_lent or (self._home.has_items and not itemised)
        self._home.has_items = self._home.has_items or itemised
        return not strict or self._sentences.is_work(bare) or bool(deadline_in(bare, exactly=True))

    def _is_team(self, order: PlanOrder, bare: str) -> bool:
        """ "1. Tiểu ban nội dung: Phòng A, Văn phòng": who does what is listed below it, and no work."""
        head, colon, behind = bare.partition(":")
        plain = not order.deadline and not order.product and colon and not self._sentences.is_work(head)
        return bool(plain) and fold(order.content) == fold(head.strip()) and bool(behind.strip())

    @property
    def _telling(self) -> bool:
        """Whether the paper says how things stand here."""
        return self._part_tells or self._told_under is not None

    def _tells(self, number: str, bare: str) -> bool:
        """A numbered heading under which is said how things stand, until one of its rank or the conclusion."""
        if concludes(bare.strip()):
            self._part_tells, self._told_under, self._home.units, self._home.mark, self._listing = False, None, (), "", True
            return not bare.rstrip().endswith(":")
        place, shape = counted(number), re.sub(r"\w+", "", self._mark)[-1:]
        if self._told_under is not None and place is not None and shape == self._told_under[0] and len(place) <= len(self._told_under[1]):
            self._told_under = None
        short = ":" not in bare.rstrip(": ") and not bare.endswith((".", ";")) and not deadline_in(bare)
        head, colon, rest = bare.partition(":")
        if colon and tells(head) and openings.SAID_OF_IT.match(rest) and not deadline_in(rest):
            # "1. Kết quả tháng 01: Đã giải quyết 112 hồ sơ …"
            return True
        if short and place is not None and not self._part_tells and tells(bare, minutes=self.minutes):
            self._told_under = (shape, place)
            return True
        return False

    def _may_be_work(self, bare: str, *, itemised: bool) -> bool:
        """Whether what gave nobody anything to do still reads like something to be done: it is named, so that a person looks."""
        if self._telling or judges(bare):
            return bool(deadline_in(bare, exactly=True)) and ordered(bare)
        listed = itemised and self._listing and self._sentences.holds_work(bare)
        return bool(deadline_in(bare, exactly=True)) or ordered(bare) or listed or (itemised and self._sentences.is_work(bare))

    def _is_about_the_paper(self, bare: str, *, itemised: bool) -> bool:
        """Whom it goes to, who met where: no orders."""
        about = openings.ABOUT.match(bare) is not None
        if openings.IN_FORCE.search(bare):
            return True
        if about and bare.lower().startswith("kính gửi"):
            self._addressing = not openings.SPEAKS.search(bare)
            self._addressees = self._named(bare.partition(":")[2])
            return self._addressing
        self._addressing = self._addressing and itemised and (":" not in bare.strip(" .;:"))
        if self._addressing:
            self._addressees = (*self._addressees, *self._named(bare))
        return about or self._addressing

    def _named(self, text: str) -> tuple[Match, ...]:
        return self.names.split(text) if self.names.known(text.strip(" .;")) else ()

    def _open_part(self, row: int, number: str, text: str, title: str) -> None:
        """ "III. TỔ CHỨC THỰC HIỆN": a part of the paper. What an order above it listed may go on in "I." and "II."."""
        title = title.rstrip(" .:;")
        self._by, self._part, self._waiting = period_of(title), title, None
        self._part_tells, self._told_under = tells(title, part=True, minutes=self.minutes), None
        self._listing = self._listing or concludes(title)
        if not (self.programme or openings.KEEPS_A_DAY.search(title)) and title.lower().startswith(openings.LISTS):
            self._by = ""
        if units := home_of(title, self.names):
            self._at_home(units, number)
        elif not self._home.is_ordered or openings.ARRANGING.search(text):
            self._home.close()
        self._pass(row, text, "section")

    def _goes_on(self, text: str) -> bool:
        """The rest of a task that a page break cut in two."""
        head, colon, _ = text.partition(":")
        begins = openings.NUMBER.match(text) is not None or (bool(colon) and self.names.known(head))
        return bool(self.lines) and text[0].islower() and not begins and self._taken.is_cut

    def _belongs(self, bare: str) -> bool:
        """Lines of their own that say of the task above whose it is, who helps, by when, with what result."""
        said = labelled(bare)
        if said.rest or not said.values or len(said.values.get("deadline", "")) > openings.LONGEST_DAY:
            # "Thời gian báo cáo: Các đơn vị gửi báo cáo về Văn phòng trước …" is a sentence of its own.
            return False
        if self._waiting is not None:
            waiting = self._waiting
            waiting.values |= said.values
            if "lead" in waiting.values:
                del self.passed[waiting.passed]
                order = self._sentences.orders(f"{waiting.text}. Chủ trì: {waiting.values['lead']}")[0]
                order = self._with(order, {kind: value for kind, value in waiting.values.items() if kind != "lead"})
                self._add(waiting.row, waiting.number, order, waiting.text)
            return True
        if not self.lines:
            return False
        for kind, value in said.values.items():
            of_units = kind in ("lead", "support")
            self._taken.set(kind, "|".join(match.name or match.written for match in self.names.split(value)) if of_units else value)
        return True

    def _with(self, order: PlanOrder, values: dict[str, str]) -> PlanOrder:
        support = [match.name for match in self.names.split(values.get("support", "")) if match.name is not None]
        return replace(
            order,
            support=(*order.support, *support),
            deadline=values.get("deadline", order.deadline),
            product=values.get("product", order.product),
        )

    def _opens(self, row: int, number: str, bare: str) -> bool:
        """Whether the paragraph was a heading; what it says behind its colon is taken, too."""
        head, colon, rest = bare.partition(":")
        if self._telling and colon and not ordered(head) and self._sections.is_somebody(head):
            # "1. Văn phòng: đã tham mưu …" where the paper says how things stand.
            self._pass(row, bare, "doubtful" if ordered(rest.strip()) or deadline_in(rest, exactly=True) else "prose")
            return True
        section = self._sections.of(
            number, bare, self._home, self._addressees, is_listed=bool(self.lines or self._listing), is_telling=self._telling
        )
        if section is None:
            self._listing = self._listing or orders_a_list(number, bare)
            return False
        self._at_home(section.units, section.number, ordered=section.is_ordered)
        self._home.support, self._home.is_lent = section.support, section.is_lent
        if section.is_list:
            self._listing, self._by = True, deadline_in(_last(bare), exactly=True)
        return self._said_behind(row, number, bare, section.rest)

    def _said_behind(self, row: int, number: str, bare: str, rest: str) -> bool:
        if rest.strip():
            self._home.said = True
            self._add_all(row, number, self._sentences.under(self._home.units, rest.strip()), rest)
        else:
            self._pass(row, bare, "section")
        return True

    def _at_home(self, units: tuple[Match, ...], number: str, *, ordered: bool = False) -> None:
        self._home, self._waiting = Home(units, number, self._mark, is_ordered=ordered), None

    def _add_all(self, row: int, number: str, orders: Sequence[PlanOrder], written: str) -> None:
        for part, order in enumerate(orders):
            self._add(row + part * PART_ROWS, number, order, written)

    def _add(self, row: int, number: str, order: PlanOrder, written: str) -> None:
        content = order.content
        if openings.POST.match(content) and not order.deadline:
            self._pass(row, written)
            return
        told = (reports(content) or (f"{content}:".lower() in written.lower() and reports(f"{content}: …"))) and not deadline_in(
            content, exactly=True
        )
        told = told or (happened(content) and not deadline_in(content, exactly=True))
        if not order.product and (told or (exhorts(content) and not order.deadline)):
            self._pass(row, written, "doubtful")
            return
        if len([word for word in openings.WORDS.findall(content) if len(word) > 1]) < openings.FEWEST_WORDS:
            self._pass(row, written)
            return
        if says_nothing(content) or openings.NONE.fullmatch(content):
            self._pass(row, written, "footer")
            return
        self._waiting = None
        self._taken.add(
            row,
            order,
            written,
            bullet=self._bullet,
            belonging=self._belonging,
            deadline=order.deadline or self._by,
            section=order.before or self._part,
            number=number,
            item=f"mục {self._home.number}" if self._home.number else (f"mục ({number})" if number else ""),
        )

    def _pass(self, row: int, text: str, why: str = "prose") -> None:
        why = "told" if why == "prose" and self._telling else why
        self._taken.pass_over(row, text, why)
