"""steer: what visits avoided save is counted from their record; older sums are forgotten."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

_KEPT = (
    "visits", "visits_due", "no_shows", "avoided", "kilometres_saved", "minutes_saved",
    "hall_waits", "service_times", "desks_manned", "desks_serving", "hand_overs", "mandate_acts",
    "verifications", "doubts", "refusals", "messages", "first_free_here", "first_free_anywhere",
    "cards_lying",
)  # fmt: skip
_BEFORE = (*_KEPT, "contacts_avoided")
_AFTER = (*_KEPT, "avoided_how", "way_unknown")


def _make_anew(topics: tuple[str, ...]) -> None:
    """Make the table of sums anew, empty: every night sums up the days that are not."""
    op.drop_table("day_figures")
    op.create_table(
        "day_figures",
        sa.Column(
            "topic",
            sa.Enum(*topics, name="topic", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.Column("total", sa.BigInteger(), nullable=False),
        sa.Column("spread", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("cases > 0", name=op.f("ck_day_figures_cases")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_day_figures_location_id")
        ),
        sa.PrimaryKeyConstraint("topic", "location_id", "day", "kind", name=op.f("pk_day_figures")),
        sqlite_with_rowid=False,
    )
    op.execute("DELETE FROM summed_days")


def upgrade() -> None:
    _make_anew(_AFTER)


def downgrade() -> None:
    _make_anew(_BEFORE)
