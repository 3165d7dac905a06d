"""An index of the files that are not kept yet: few at any moment, looked for every few seconds."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_NOT_KEPT = sa.text("sha256 IS NULL AND provider_file IS NOT NULL AND removed_at IS NULL")


def upgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index("ix_evidence_not_kept", "evidence", if_exists=True, postgresql_concurrently=True)
        op.create_index(
            "ix_evidence_not_kept", "evidence", ["id"], sqlite_where=_NOT_KEPT, postgresql_where=_NOT_KEPT, postgresql_concurrently=True
        )


def downgrade() -> None:
    op.drop_index("ix_evidence_not_kept", "evidence")
