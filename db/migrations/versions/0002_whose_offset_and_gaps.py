"""Whose offset the polling keeps, and the times a channel was not listened to.

Both are read and written by the new code only; the previous one goes on beside it.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("sender", schema=None) as batch_op:
        batch_op.add_column(sa.Column("bot", sa.String(length=40), nullable=True))
        batch_op.alter_column("offset", existing_type=sa.Integer(), type_=sa.BigInteger(), existing_nullable=True)
    op.create_table(
        "gap",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("organisation_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("channel", sa.String(length=10), nullable=False),
        sa.Column("began_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_gap_organisation_id_organisation")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gap")),
    )
    with op.batch_alter_table("gap", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_gap_channel_ended_at"), ["channel", "ended_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("gap", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_gap_channel_ended_at"))
    op.drop_table("gap")
    with op.batch_alter_table("sender", schema=None) as batch_op:
        batch_op.alter_column("offset", existing_type=sa.BigInteger(), type_=sa.Integer(), existing_nullable=True)
        batch_op.drop_column("bot")
