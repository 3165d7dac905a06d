"""An index that leads through an office's assignments in the order of their tasks: figures count task by task.

Without it SQLite walks them by the day of their next look, goes to and fro among their versions, and sorts what is in order.
"""

from __future__ import annotations

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_NAME = "ix_assignment_organisation_id_task_id"


def upgrade() -> None:
    op.create_index(_NAME, "assignment", ["organisation_id", "task_id"])


def downgrade() -> None:
    op.drop_index(_NAME, "assignment")
