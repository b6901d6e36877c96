"""channels: from ready to in hand is counted by channel; older sums are forgotten."""

from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def _forget() -> None:
    """Forget the sums of all days: every night sums up the days that are not."""
    op.execute("DELETE FROM day_figures")
    op.execute("DELETE FROM summed_days")


def upgrade() -> None:
    _forget()


def downgrade() -> None:
    _forget()
