"""Real papers with pieces changed, cut or doubled: each is read or refused, and what is read never breaks the reading of plans."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from messages.papers.opening import open_paper
from messages.papers.values import Paper, PaperError
from messages.reading.plan.reader import read_plan
from tests.papers import directory
from tests.plans import first, made, second

OFFICE = directory()
NOTICE = (Path(__file__).parent.parent / "data" / "tb_4887.txt").read_bytes()
PAPERS = {
    "notice": NOTICE,
    "annex": next(document.data for document in first.documents() if document.name == "tracking.docx"),
    "programme": next(document.data for document in first.documents() if document.name == "programme.xlsx"),
    "ticked": next(document.data for document in second.documents() if document.name == "nv-ubnd.xlsx"),
    "made": next(document.data for document in made.documents() if document.name.endswith(".xlsx")),
}
_PIECES = (b"", b"=1+1", b"\xcc\x81", b"&#0;", b"]]>", b"99999999999", b"<", b"\t\t\t", b"Phu luc", "Các phòng".encode(), b"\n")


def _mutated(data: bytes, draw: st.DataObject) -> bytes:
    """Some bytes replaced by others, a piece put in, a stretch cut out or doubled."""
    broken = bytearray(data)
    for _ in range(draw.draw(st.integers(1, 6))):
        at = draw.draw(st.integers(0, max(0, len(broken) - 1)))
        length = draw.draw(st.integers(0, 60))
        match draw.draw(st.integers(0, 3)):
            case 0:
                broken[at : at + 1] = bytes([draw.draw(st.integers(0, 255))])
            case 1:
                broken[at:at] = draw.draw(st.sampled_from(_PIECES))
            case 2:
                del broken[at : at + length]
            case _:
                broken[at:at] = broken[at : at + length]
    return bytes(broken)


def _with_members_mutated(data: bytes, draw: st.DataObject) -> bytes:
    """The parts that hold text are changed and packed anew, so that checksums hold and the reader gets to see them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in archive.namelist():
            content = archive.read(name)
            is_text = name.startswith(("xl/worksheets", "xl/sharedStrings", "word/document", "word/numbering"))
            packed.writestr(name, _mutated(content, draw) if is_text else content)
    return out.getvalue()


def _opened(data: bytes) -> Paper | None:
    try:
        return open_paper(data)
    except PaperError:
        return None
    except Exception:
        # The child process answers "broken", whatever a library raises.
        return None


@pytest.mark.parametrize("name", PAPERS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_paper_with_pieces_changed_is_read_or_refused(name: str, data: st.DataObject) -> None:
    whole = PAPERS[name]
    mutated = _with_members_mutated(whole, data) if whole.startswith(b"PK") else _mutated(whole, data)
    paper = _opened(mutated)
    if paper is None:
        return
    plan = read_plan(paper, OFFICE)
    rows = {row.number for grid in paper.grids for row in grid.rows} | {getattr(block, "number", None) for block in paper.blocks}
    assert {line.row for line in plan.lines} <= rows, "no task stands in a row that is not there"
    assert all(line.cells["content"] for line in plan.lines)
