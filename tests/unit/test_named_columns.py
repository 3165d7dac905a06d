"""What a column of names is compared with stands in the statement: SQLite plans a statement anew at every run where a bound value could
make a partial index fit."""

from __future__ import annotations

from sqlalchemy import bindparam, or_, select

from bot.core.task import State
from db.tables import AssignmentVersionRow, MessageRow

_M = MessageRow


def test_a_name_the_code_gives_is_written_out_alone_in_a_list_and_by_another_name_of_the_table() -> None:
    other = AssignmentVersionRow.__table__.alias().c
    asked = select(_M.id).where(_M.state == "ready", or_(_M.state.in_(("sent", "dropped")), other.state != State.OPEN.value))
    compiled = asked.compile()
    said = " ".join(str(compiled).split())
    assert "message.state = 'ready'" in said
    assert "message.state IN ('sent', 'dropped')" in said
    assert "state != 'open'" in said
    assert compiled.params == {}


def test_what_comes_from_outside_or_later_is_bound_as_ever() -> None:
    compiled = select(_M.id).where(or_(_M.state == "x' OR '1", _M.state == bindparam("given"), _M.kind == "digest")).compile()
    assert "'" not in str(compiled)
    assert {"x' OR '1", "digest"} < set(compiled.params.values())


def test_two_names_make_two_statements() -> None:
    ready, sent = (select(_M.id).where(_M.state == state) for state in ("ready", "sent"))
    assert ready._generate_cache_key() != sent._generate_cache_key()


def test_no_statement_of_assignments_asks_for_a_state_by_a_bound_value() -> None:
    from db import assignments

    of_units = assignments._of_units((State.OPEN,))
    for statement in (assignments._of_ids(), of_units, assignments._accepted_lately(), assignments._open_among(), assignments._named()):
        said = str(statement)
        assert "state = :" not in said
        assert "state IN (__[POSTCOMPILE" not in said
