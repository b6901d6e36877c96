"""guards: laid anew by env.py after every upgrade, so that no revision holds them any more.

They used to be made here; the number stays, because databases stand at it.
"""

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing to do."""


def downgrade() -> None:
    """Nothing to do."""
