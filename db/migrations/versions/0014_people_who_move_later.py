"""People who move to another unit on a day to come."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    with op.batch_alter_table("frame_change", schema=None) as batch_op:
        batch_op.add_column(sa.Column("person_id", _ID, nullable=True))
        batch_op.add_column(sa.Column("role", sa.String(length=10), nullable=True))
        batch_op.create_foreign_key(batch_op.f("fk_frame_change_person_id_person"), "person", ["person_id"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table("frame_change", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_frame_change_person_id_person"), type_="foreignkey")
        batch_op.drop_column("role")
        batch_op.drop_column("person_id")
