"""When the platform says an update was written: what waited while nobody listened arrives at once, and was not written at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("inbox", sa.Column("written_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("inbox", "written_at")
