"""waitlist_needs: what a desk must be able to do, the group and the region of who waits."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

_LENGTHS = {"needs": 200, "audience": 40, "postcode": 4}


def upgrade() -> None:
    with op.batch_alter_table("waitlist") as batch_op:
        for name, length in _LENGTHS.items():
            batch_op.add_column(
                sa.Column(name, sa.String(length=length), server_default="", nullable=False)
            )


def downgrade() -> None:
    with op.batch_alter_table("waitlist") as batch_op:
        for name in reversed(_LENGTHS):
            batch_op.drop_column(name)
