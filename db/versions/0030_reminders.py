"""reminders: who was reminded of a card that lies too long, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "card_reminders",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("run_id", sa.Uuid(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("number >= 1", name=op.f("ck_card_reminders_number")),
        sa.ForeignKeyConstraint(["card_id"], ["cards.id"], name=op.f("fk_card_reminders_card_id")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_card_reminders_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_card_reminders_operator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_card_reminders")),
        sa.UniqueConstraint(
            "card_id",
            "location_id",
            "number",
            name=op.f("uq_card_reminders_card_id_location_id_number"),
        ),
    )
    op.create_index(op.f("ix_card_reminders_run_id"), "card_reminders", ["run_id"])


def downgrade() -> None:
    op.drop_table("card_reminders")
