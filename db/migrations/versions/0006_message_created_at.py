"""An index of the ledger by time: what became of the last day's messages."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.get_context().autocommit_block():
        # A build that was cut leaves an index that is not valid: it is made anew.
        op.drop_index("ix_message_created_at", "message", if_exists=True, postgresql_concurrently=True)
        op.create_index("ix_message_created_at", "message", ["created_at"], postgresql_concurrently=True)


def downgrade() -> None:
    op.drop_index("ix_message_created_at", "message")
