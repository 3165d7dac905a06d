"""The day on which the ladder of an assignment began anew: reopened, or given to another unit."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("assignment_version", sa.Column("chased_from", sa.Date(), nullable=True))


def downgrade() -> None:
    op.drop_column("assignment_version", "chased_from")
