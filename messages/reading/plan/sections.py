"""Headings of running text below which, or behind whose colon, somebody's tasks stand: "1. Văn phòng Ban Quản lý:", "…yêu cầu các
phòng … một số nhiệm vụ sau:"."""

from __future__ import annotations

from dataclasses import dataclass

from messages.reading.plan import openings
from messages.reading.plan.bodies import body_at, others_at
from messages.reading.plan.homes import Home, home_of
from messages.reading.plan.sentence import PlanOrder, Sentences, ordered
from messages.reading.plan.telling import reports
from messages.reading.plan.units import Match, Names, Parts


@dataclass(frozen=True, slots=True)
class Section:
    """`units` whose tasks stand here and `support` who helps; `rest` is said behind the colon. `is_ordered`: it stands in an order.
    `is_list`: what is numbered below it are orders. `is_lent`: of everybody, until somebody is named."""

    units: tuple[Match, ...]
    number: str
    rest: str = ""
    support: tuple[str, ...] = ()
    is_ordered: bool = False
    is_list: bool = False
    is_lent: bool = False


@dataclass(frozen=True, slots=True)
class Sections:
    names: Names
    sentences: Sentences

    def of(self, number: str, bare: str, home: Home, addressees: tuple[Match, ...], *, is_listed: bool, is_telling: bool) -> Section | None:
        """What a paragraph without its number opens; None when it is no heading. `home`: what is open until now; `is_listed`: a list
        has begun; `is_telling`: the paper says here how things stand."""
        head, colon, rest = bare.partition(":")
        has_rest, among = bool(rest.strip()), home.said and number == home.number
        if colon and has_rest and among and not ordered(rest.strip()):
            # Among "- Văn phòng: …", "- QLĐT: …" also "- Lao động: …".
            called = self.names.called(head) if not self.names.known(head) else None
            if called is not None:
                return Section((called,), number, rest)
        if colon and (units := home_of(head, self.names)):
            head = ", ".join(match.written for match in units)
        if colon and (duties := openings.DUTIES.search(head)) is not None:
            head = head[: duties.start()]
        if colon and self.names.known(head):
            return Section(self.names.split(head), number, rest)
        if colon and among and openings.EVERYBODY.fullmatch(head):
            # Among units everybody: nobody has that name, so it is asked about.
            return Section((Match(head.strip(), None),), number, rest)
        if colon and number and has_rest and body_at(head) == len(head.rstrip()) and not is_telling and not reports(rest):
            # "b) Sở Tài chính: …": another body's.
            return Section((Match(head.strip(), None),), number, rest)
        if colon and not has_rest and (shared := self._shared(head)) is not None:
            # "3. Phòng A chủ trì, phối hợp với Phòng B:"
            return Section(shared.lead, number, support=tuple(match.name for match in shared.support if match.name is not None))
        if not has_rest and (team := openings.OF_A_TEAM.match(head)) is not None and not is_telling:
            return Section((Match(team.group(1).strip(" ."), None),), number)
        if colon and not has_rest and (stranger := _stranger(head)) is not None:
            return Section((stranger,), number)
        if not rest and (number or is_listed) and (units := home_of(bare, self.names)):
            return Section(units, number)
        return self._ordered(bare, addressees) or self._mentioned(number, bare)

    def is_somebody(self, head: str) -> bool:
        return bool(home_of(head, self.names)) or openings.SOMEBODY.match(head) is not None

    def _ordered(self, bare: str, addressees: tuple[Match, ...]) -> Section | None:
        """ "Qua rà soát, … Ban Quản lý đề nghị các phòng chuyên môn:"; "các phòng, đơn vị" of a letter are those it goes to."""
        last = bare.split(". ")[-1]
        for given in reversed(list(openings.LAST_ORDER.finditer(last))):
            asked = last[given.end() :].rstrip(" :")
            duties = openings.DUTIES.search(asked)
            asked = asked[: duties.start()] if duties is not None else asked
            everybody = openings.EVERYBODY.fullmatch(asked) is not None
            if everybody or self.names.known(asked):
                named = self.names.split(asked) if self.names.known(asked.strip(" .;")) else ()
                units = (everybody and addressees) or named or (Match(asked, None),)
                return Section(units, "", is_ordered=True, is_list=True, is_lent=everybody)
        return None

    def _mentioned(self, number: str, bare: str) -> Section | None:
        """ "Yêu cầu các phòng …, đơn vị … tập trung thực hiện …": the units after the order and who helps them count."""
        order = self._given(bare) if orders_a_list(number, bare) else None
        if order is None:
            return None
        return Section(order.units, number, support=order.support, is_ordered=not number, is_list=True)

    def _given(self, text: str) -> PlanOrder | None:
        gives = list(openings.GIVES.finditer(text))
        for start in (*reversed([one.end() for one in gives]), 0):
            found = self.sentences.given(text[start:], listed=start > 0)
            if found is not None:
                return self.sentences.settled(found, {})
        return None

    def _shared(self, head: str) -> Parts | None:
        """Who leads and who helps, where a heading says both; None when anybody who leads is unknown."""
        asked = openings.GIVEN.sub("", head)
        if not openings.LEADS_AND_HELPS.search(asked):
            return None
        parts = self.names.parts(asked)
        known = bool(parts.lead) and all(match.sure >= Names.SURE_ENOUGH for match in parts.lead)
        helps = [match.name is not None or others_at(match.written) == len(match.written) for match in parts.support]
        return parts if known and helps and all(helps) else None


def orders_a_list(number: str, bare: str) -> bool:
    """Whether what is numbered below a paragraph are orders."""
    return bool(openings.ORDER.search(bare) or (number and openings.AS_FOLLOWS.search(bare)))


def _stranger(head: str) -> Match | None:
    """A unit the register does not know: its tasks are its own all the same, and become questions."""
    asked = openings.GIVEN.sub("", head)
    is_unit = openings.LIKE_UNIT.match(head) or body_at(asked) == len(asked.rstrip())
    return Match(asked.strip(), None) if is_unit and not openings.SPEAKS.search(asked) else None
