"""Indexes of the versions that stand: by unit alone, by the person named, and those that wait for confirmation.

The former index began with the organisation, and SQLite took it for questions by id. An index is built while the bot
stands still on SQLite; on PostgreSQL it is built concurrently, beside a running bot.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TABLE = "assignment_version"
_NEW = {
    "ix_assignment_version_unit_id": (["unit_id"], "until IS NULL"),
    "ix_assignment_version_person_id": (["person_id"], "until IS NULL AND person_id IS NOT NULL"),
    "ix_assignment_version_submitted": (["organisation_id"], "until IS NULL AND state = 'submitted'"),
}
_OLD = {"ix_assignment_version_unit": (["organisation_id", "unit_id"], "until IS NULL")}


def upgrade() -> None:
    _exchange(_NEW, _OLD)


def downgrade() -> None:
    _exchange(_OLD, _NEW)


def _exchange(wanted: dict[str, tuple[list[str], str]], unwanted: dict[str, tuple[list[str], str]]) -> None:
    with op.get_context().autocommit_block():
        for name, (columns, where) in wanted.items():
            # A build that was cut leaves an index that is not valid: it is made anew.
            op.drop_index(name, _TABLE, if_exists=True, postgresql_concurrently=True)
            op.create_index(
                name, _TABLE, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where), postgresql_concurrently=True
            )
        for name in unwanted:
            op.drop_index(name, _TABLE, if_exists=True, postgresql_concurrently=True)
