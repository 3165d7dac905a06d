"""Changes of the office that are decided for a day to come."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "frame_change",
        sa.Column("id", _ID, autoincrement=True, nullable=False),
        sa.Column("organisation_id", _ID, nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("unit_id", _ID, nullable=False),
        sa.Column("other_id", _ID, nullable=True),
        sa.Column("numbers", sa.JSON(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("by_person_id", _ID, nullable=True),
        sa.Column("outcome", sa.String(length=10), nullable=True),
        sa.Column("why", sa.String(length=20), nullable=True),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["by_person_id"], ["person.id"], name=op.f("fk_frame_change_by_person_id_person")),
        sa.ForeignKeyConstraint(["organisation_id"], ["organisation.id"], name=op.f("fk_frame_change_organisation_id_organisation")),
        sa.ForeignKeyConstraint(["other_id"], ["unit.id"], name=op.f("fk_frame_change_other_id_unit")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_frame_change_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frame_change")),
    )
    with op.batch_alter_table("frame_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_frame_change_organisation_id_settled_at"), ["organisation_id", "settled_at"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("frame_change", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_frame_change_organisation_id_settled_at"))

    op.drop_table("frame_change")
