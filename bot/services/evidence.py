"""What proves a task: listed, and noted when it is a document's symbol or a link in what people write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import db.assignments
import db.evidence
from bot.core.changes import evidence_wanted, missing_evidence
from bot.core.permissions import Action
from bot.core.task import Assignment, State
from bot.services import handing_out, targets
from bot.services.lines import line
from bot.services.office import Office
from bot.services.turn import Turn
from db.session import Connection
from messages.reading.proof import Proof, find_proofs, numbered_proof
from messages.wordings.evidence_list import EvidenceList, EvidencePiece
from messages.wordings.evidence_noted import EvidenceNoted


async def show(turn: Turn, number: int) -> None:
    """ "/tailieu 112": every piece, by whom and when."""
    every = [
        (a, await db.evidence.of_assignment(turn.connection, turn.known.id, a.id))
        for a in await targets.numbered(turn, number, Action.SEE_TASK)
    ]
    # Beside a unit that handed something in, those without are not worth a message each.
    for a, rows in [(a, rows) for a, rows in every if rows] or every[:1]:
        pieces = tuple(
            EvidencePiece(
                kind=row.kind,
                name="" if row.kind in ("photo", "hpnet") else row.name,
                size=row.size,
                by=turn.known.name_of(row.by_person_id),
                at=row.at,
            )
            for row in rows
            if row.removed_at is None
        )
        await turn.say(EvidenceList(line(turn.known, a, with_unit=True), pieces, turn.can.files_in), (), [a.id])
        await handing_out.order(turn, rows)


async def hear(turn: Turn, text: str) -> bool:
    """ "112 CV 215/BQL-QLĐT ngày 19/11": nothing but a number and what proves it; False for any other text."""
    proof = numbered_proof(text)
    if proof is None:
        return False
    every = await db.assignments.by_number(turn.connection, turn.known.id, proof.number)
    own = [a for a in every if targets.is_own(turn, a) and turn.may(Action.REPORT, a)]
    # "112 đã gửi CV 215…" reports an open task; of one that is reported already it can only name its proof.
    if len(own) != 1 or (proof.said_sent and own[0].state is not State.SUBMITTED):
        return False
    proofs = find_proofs(proof.words, turn.known.today)
    await note(turn, own[0], proofs)
    done_on = own[0].submitted_on if own[0].state is State.SUBMITTED else None
    noted = EvidenceNoted(
        line(turn.known, own[0]),
        tuple(p.name for p in proofs),
        await missing_file(turn, own[0]),
        younger_than=done_on if done_on and any(p.dated_on and p.dated_on > done_on for p in proofs) else None,
        files_in=turn.can.files_in,
    )
    await turn.say(noted, (), [own[0].id])
    return True


async def note(turn: Turn, a: Assignment, proofs: Iterable[Proof]) -> None:
    """Keep what was named beside the task; the document that gave it proves nothing."""
    named = list(proofs)
    if not named:
        return
    known = {row.name for row in await db.evidence.of_assignment(turn.connection, turn.known.id, a.id) if row.removed_at is None}
    given = a.task.document.symbol if a.task.document is not None else None
    for proof in named:
        if proof.name in known or (given is not None and proof.symbol == given):
            continue
        await db.evidence.add(
            turn.connection,
            turn.known.id,
            assignment_id=a.id,
            kind=proof.kind,
            name=proof.name,
            symbol=proof.symbol,
            dated_on=proof.dated_on,
            by_person_id=turn.person_id,
            at=turn.incoming.at,
            inbox_id=turn.incoming.inbox_id,
        )


async def has_files(turn: Turn, a: Assignment) -> bool:
    """Whether a file or a picture of its result has come."""
    return bool((await db.evidence.counts(turn.connection, turn.known.id, [a.id])).get(a.id))


async def missing_file(turn: Turn, a: Assignment) -> str:
    """What the office wants as proof of this task and has not got: "file", "pdf", "any"; "" when nothing is missing."""
    return (await missing(turn.connection, turn.known, [a])).get(a.id, "")


async def missing(connection: Connection, office: Office, assignments: Sequence[Assignment]) -> dict[int, str]:
    """The same for several, by id; those that lack nothing are not in it."""
    wanted = {a.id: kind for a in assignments if (kind := evidence_wanted(a, office.settings_for(a))) != "none"}
    pieces = await db.evidence.pieces(connection, office.id, list(wanted)) if wanted else {}
    lacking = {assignment_id: missing_evidence(kind, pieces.get(assignment_id, ())) for assignment_id, kind in wanted.items()}
    return {assignment_id: what for assignment_id, what in lacking.items() if what}


async def younger(turn: Turn, assignments: Sequence[Assignment]) -> dict[int, tuple[str, ...]]:
    """By id: papers that bear a later day than the one the unit names as the day of its completion."""
    papers = await db.evidence.dated(turn.connection, turn.known.id, [a.id for a in assignments])
    found = {a.id: tuple(name for name, on in papers.get(a.id, ()) if a.submitted_on and on > a.submitted_on) for a in assignments}
    return {assignment_id: names for assignment_id, names in found.items() if names}


async def received(turn: Turn, assignment_id: int) -> None:
    """The clerk has seen the proof in HpNet."""
    await db.evidence.add(
        turn.connection,
        turn.known.id,
        assignment_id=assignment_id,
        kind="hpnet",
        name="HpNet",
        by_person_id=turn.person_id,
        at=turn.incoming.at,
        inbox_id=turn.incoming.inbox_id,
    )
