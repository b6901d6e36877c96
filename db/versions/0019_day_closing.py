"""day_closing: variants of an issuance day, bags that went back, cards that stay, its figures."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "issuance_day_variants",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("assumptions", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("applied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("applied_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "(applied_at IS NULL) = (applied_by IS NULL)",
            name=op.f("ck_issuance_day_variants_applied"),
        ),
        sa.CheckConstraint("name <> ''", name=op.f("ck_issuance_day_variants_name")),
        sa.ForeignKeyConstraint(
            ["applied_by"], ["operators.id"], name=op.f("fk_issuance_day_variants_applied_by")
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_variants_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["operators.id"], name=op.f("fk_issuance_day_variants_made_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issuance_day_variants")),
        sa.UniqueConstraint("day_id", "name", name=op.f("uq_issuance_day_variants_day_id_name")),
    )
    op.create_table(
        "issuance_day_returns",
        sa.Column("consignment_id", sa.Uuid(), nullable=False),
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consignment_id"],
            ["consignments.id"],
            name=op.f("fk_issuance_day_returns_consignment_id"),
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_returns_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institutions.id"],
            name=op.f("fk_issuance_day_returns_institution_id"),
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_issuance_day_returns_operator_id")
        ),
        sa.PrimaryKeyConstraint("consignment_id", name=op.f("pk_issuance_day_returns")),
    )
    op.create_index(op.f("ix_issuance_day_returns_day_id"), "issuance_day_returns", ["day_id"])
    op.create_table(
        "issuance_day_kept_cards",
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_issuance_day_kept_cards_reason")),
        sa.ForeignKeyConstraint(
            ["card_id"], ["cards.id"], name=op.f("fk_issuance_day_kept_cards_card_id")
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_kept_cards_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_issuance_day_kept_cards_operator_id")
        ),
        sa.PrimaryKeyConstraint("day_id", "card_id", name=op.f("pk_issuance_day_kept_cards")),
    )
    op.create_table(
        "issuance_day_reports",
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_reports_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_issuance_day_reports_operator_id")
        ),
        sa.PrimaryKeyConstraint("day_id", name=op.f("pk_issuance_day_reports")),
    )


def downgrade() -> None:
    op.drop_table("issuance_day_reports")
    op.drop_table("issuance_day_kept_cards")
    op.drop_index(op.f("ix_issuance_day_returns_day_id"), table_name="issuance_day_returns")
    op.drop_table("issuance_day_returns")
    op.drop_table("issuance_day_variants")
