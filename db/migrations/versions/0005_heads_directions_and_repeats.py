"""Requests that wait for the head, what leaders said, questions put once more, files taken back."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "direction",
        sa.Column("id", _ID, autoincrement=True, nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("assignment_id", _ID, nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("entered_by_id", _ID, nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("inbox_id", _ID, nullable=True),
        sa.ForeignKeyConstraint(["assignment_id"], ["assignment.id"], name=op.f("fk_direction_assignment_id_assignment")),
        sa.ForeignKeyConstraint(["entered_by_id"], ["person.id"], name=op.f("fk_direction_entered_by_id_person")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_direction_organisation_id_organisation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_direction")),
    )
    op.create_index(op.f("ix_direction_assignment_id"), "direction", ["assignment_id"], unique=False)
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("passed_at", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("passed_by_id", _ID, nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_request_passed_by_id_person"), "person", ["passed_by_id"], ["id"])
    # What was asked before went straight to whoever decides.
    op.execute("UPDATE request SET passed_at = asked_at")
    op.add_column("question", sa.Column("repeated_on", sa.Date(), nullable=True))
    op.add_column("evidence", sa.Column("removed_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("evidence", "removed_at")
    op.drop_column("question", "repeated_on")
    with op.batch_alter_table("request", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_request_passed_by_id_person"), type_="foreignkey")
        batch_op.drop_column("passed_by_id")
        batch_op.drop_column("passed_at")
    op.drop_index(op.f("ix_direction_assignment_id"), table_name="direction")
    op.drop_table("direction")
