"""The clerk's desk for the export of the system above: differences are shown, each is decided, "ghi" writes what was taken over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import db.questions
import db.units
from bot.core.permissions import Action
from bot.core.upstream import Difference, DifferenceKind
from bot.services import amend_desk, sheets, upstream
from bot.services import office as offices
from bot.services.desks import PlanDesk, UpstreamDesk, key_of
from bot.services.opened import Opened, plan_of
from bot.services.turn import Turn
from bot.services.upstream import Reconciled
from messages.comparison_columns import side_of
from messages.formats import row_place
from messages.reading.plan_words import DifferenceSide, PlanWord, compares, decided, plan_word
from messages.reading.returned_sheet import Decided, read_decided
from messages.wordings.plan_refused import PlanRefused
from messages.wordings.upstream_preview import DifferentRow, UpstreamPreview
from messages.wordings.upstream_written import UpstreamWritten

KIND = "upstream"
_LONGEST_ID = 12
_SHOWN = 5


async def propose(turn: Turn, opened: Opened) -> bool:
    """Show the differences; False when the file is neither an export of the system above nor the list of its differences."""
    if opened.paper is None or not turn.may(Action.IMPORT):
        return False
    rows = read_decided(opened.paper)
    if rows is not None:
        await _sent_back(turn, opened.name, rows)
        return True
    plan = await plan_of(turn, opened)
    if not any(line.cells["upstream_code"] for line in plan.lines):
        return False
    if not compares(turn.incoming.text) and not await upstream.is_export(turn.connection, turn.known.id, plan):
        return False
    await _show(turn, UpstreamDesk(PlanDesk(opened.name, plan), {}), with_sheet=True)
    return True


async def _sent_back(turn: Turn, name: str, rows: Sequence[Decided]) -> None:
    """The list came back with decisions: they are put beside those made in chat. The export they are about is the one that waited
    when the list was made, compared with the register as it stands now."""
    first = rows[0].key.partition("|")[0] if rows else ""
    question = turn.question if turn.question is not None and turn.question.kind == KIND else None
    if question is None and first.isascii() and first.isdecimal() and len(first) < _LONGEST_ID:
        question = await db.questions.ever(turn.connection, turn.known.id, int(first))
    if question is None or question.kind != KIND or not rows:
        await turn.say(PlanRefused(name, "no_decision" if not rows else "comparison_gone"))
        return
    desk = UpstreamDesk.of(question.payload)
    sides = {one.key.partition("|")[2]: side_of(one.text) for one in rows}
    unclear = tuple(f"{row_place(one.row)}: {one.text}" for one in rows if side_of(one.text) is None)
    decisions = {key: side.value for key, side in sides.items() if side is not None}
    await _show(turn, replace(desk, decisions={**desk.decisions, **decisions}), unclear=unclear)


async def answered(turn: Turn, payload: dict[str, Any], text: str) -> bool:
    """ "theo 126", "giữ hết", "ghi", "thôi"; False for anything else."""
    desk, word, decision = UpstreamDesk.of(payload), plan_word(text), decided(text)
    if word is PlanWord.WRITE:
        await write(turn, payload)
    elif word is PlanWord.DROP:
        await drop(turn, payload)
    elif decision is not None:
        compared = await upstream.compare(turn.connection, turn.known, desk.plan.plan)
        meant = [d for d in compared.differences if d.kind is not DifferenceKind.ABSENT and _is_meant(d, decision[1])]
        if not meant:
            return False
        await _show(turn, replace(desk, decisions={**desk.decisions, **{key_of(d): decision[0].value for d in meant}}))
    else:
        return False
    return True


def _is_meant(difference: Difference, keys: Sequence[str]) -> bool:
    if keys == ("all",):
        return not difference.problems
    if keys == ("new",):
        return difference.kind is DifferenceKind.NEW and not difference.problems
    return any(key.casefold() in (difference.key.casefold(), difference.code.casefold()) for key in keys)


async def drop(turn: Turn, payload: dict[str, Any]) -> None:
    await turn.close_question()
    await turn.say(PlanRefused(UpstreamDesk.of(payload).plan.name, "dropped"))


async def write(turn: Turn, payload: dict[str, Any]) -> None:
    """Take over what was decided for; the rest stays different, and is shown again the next time."""
    turn.require(Action.IMPORT)
    desk = UpstreamDesk.of(payload)
    compared = await upstream.compare(turn.connection, turn.known, desk.plan.plan)
    wanted = [d for d in compared.differences if desk.decisions.get(key_of(d)) == DifferenceSide.THERE.value and not d.problems]
    await turn.close_question()
    amended, changed = await upstream.take(turn.connection, turn.known, compared, wanted, desk.plan.name, turn.cause)
    turn.office = await offices.load(turn.connection, turn.known.id, turn.incoming.at)
    told = await amend_desk.tell_units(turn.connection, turn.known, amended, changed, turn.cause)
    left = sum(d.kind is not DifferenceKind.ABSENT for d in compared.differences) - len(wanted)
    await turn.say(UpstreamWritten(len(wanted), sum(d.kind is DifferenceKind.NEW for d in wanted), left, told), (), changed)


async def _show(turn: Turn, desk: UpstreamDesk, *, with_sheet: bool = False, unclear: Sequence[str] = ()) -> None:
    compared = await upstream.compare(turn.connection, turn.known, desk.plan.plan)
    question = await turn.ask(KIND, desk.to_json(), raw=desk.plan.name)
    has_file = with_sheet and turn.can.files_out and bool(compared.differences)
    decidable = [d for d in compared.differences if d.kind is not DifferenceKind.ABSENT]
    sides = [desk.decisions.get(key_of(d)) for d in decidable]
    await turn.say(
        UpstreamPreview(
            name=desk.plan.name,
            same=compared.same,
            groups=tuple(_groups(compared, desk.decisions)),
            there=sides.count(DifferenceSide.THERE.value),
            here=sides.count(DifferenceSide.HERE.value),
            open=sides.count(None),
            has_file=has_file,
            unclear=tuple(unclear[:_SHOWN]),
        )
    )
    if has_file:
        await sheets.order(turn, {"sheet": "comparison", "question": question})


def _groups(compared: Reconciled, decisions: Mapping[str, str]) -> list[tuple[str, int, tuple[DifferentRow, ...]]]:
    groups = []
    for kind in DifferenceKind:
        of_kind = [d for d in compared.differences if d.kind is kind]
        rows = tuple(
            DifferentRow(d.key, d.content, d.here, d.there, decisions.get(key_of(d), ""), bool(d.problems)) for d in of_kind[:_SHOWN]
        )
        if of_kind:
            groups.append((kind.value, len(of_kind), rows))
    return groups
