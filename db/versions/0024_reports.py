"""reports: days summed up, first free times by night, and the order in which acts are counted."""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

_TOPICS = (
    "visits", "visits_due", "no_shows", "avoided", "contacts_avoided", "kilometres_saved",
    "minutes_saved",
    "hall_waits", "service_times", "desks_manned", "desks_serving", "hand_overs", "mandate_acts",
    "verifications", "doubts", "refusals", "messages", "first_free_here", "first_free_anywhere",
    "cards_lying",
)  # fmt: skip
_IN_ORDER = (
    ("ix_hand_outs_location_id_at", "hand_outs", ["location_id", "at"]),
    ("ix_verifications_at", "verifications", ["at"]),
    ("ix_hand_out_refusals_at", "hand_out_refusals", ["at"]),
    ("ix_deliveries_sent_at", "deliveries", ["sent_at"]),
)


def upgrade() -> None:
    op.create_table(
        "summed_days",
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("begins", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("begins < ends", name=op.f("ck_summed_days_order")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_summed_days_location_id")
        ),
        sa.PrimaryKeyConstraint("location_id", "day", name=op.f("pk_summed_days")),
    )
    op.create_index(op.f("ix_summed_days_location_id_ends"), "summed_days", ["location_id", "ends"])
    op.create_table(
        "day_figures",
        sa.Column(
            "topic",
            sa.Enum(*_TOPICS, name="topic", native_enum=False, create_constraint=True, length=32),
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
    op.create_table(
        "first_free_times",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("horizon", sa.Integer(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "horizon > 0 AND (days IS NULL OR days BETWEEN 0 AND horizon)",
            name=op.f("ck_first_free_times_days"),
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_first_free_times_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["service"], ["service_kinds.code"], name=op.f("fk_first_free_times_service")
        ),
        sa.PrimaryKeyConstraint("day", "location_id", "service", name=op.f("pk_first_free_times")),
        sqlite_with_rowid=False,
    )
    for name, table, columns in _IN_ORDER:
        op.create_index(name, table, columns)


def downgrade() -> None:
    for name, table, _ in _IN_ORDER:
        op.drop_index(name, table)
    for table in ("first_free_times", "day_figures", "summed_days"):
        op.drop_table(table)
