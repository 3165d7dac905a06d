"""The day on which the share of a task was said, and the words it was read from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

_TABLE = "assignment_version"


def upgrade() -> None:
    op.add_column(_TABLE, sa.Column("percent_on", sa.Date(), nullable=True))
    op.add_column(_TABLE, sa.Column("percent_said", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column(_TABLE, "percent_said")
    op.drop_column(_TABLE, "percent_on")
