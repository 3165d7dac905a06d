"""An index of what was accepted by somebody's word, by time: every digest asks what of its reader's was since the last one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_TABLE, _NAME = "assignment_version", "ix_assignment_version_accepted"
_WHERE = sa.text("until IS NULL AND state = 'accepted' AND inbox_id IS NOT NULL")


def upgrade() -> None:
    with op.get_context().autocommit_block():
        # A build that was cut leaves an index that is not valid: it is made anew.
        op.drop_index(_NAME, _TABLE, if_exists=True, postgresql_concurrently=True)
        op.create_index(
            _NAME, _TABLE, ["organisation_id", "at"], sqlite_where=_WHERE, postgresql_where=_WHERE, postgresql_concurrently=True
        )


def downgrade() -> None:
    op.drop_index(_NAME, _TABLE)
