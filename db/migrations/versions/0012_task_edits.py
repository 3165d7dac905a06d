"""What was changed of a task's own words, and tasks that were split or joined."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "task_edit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("organisation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("task_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("field", sa.String(length=20), nullable=True),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("other", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by_person_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("inbox_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_task_edit_by_person_id_person")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_task_edit_organisation_id_organisation")),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_edit_task_id_task")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_edit")),
    )
    with op.batch_alter_table("task_edit", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_task_edit_organisation_id_at"), ["organisation_id", "at"], unique=False)
        batch_op.create_index(batch_op.f("ix_task_edit_task_id"), ["task_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("task_edit", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_task_edit_task_id"))
        batch_op.drop_index(batch_op.f("ix_task_edit_organisation_id_at"))

    op.drop_table("task_edit")
