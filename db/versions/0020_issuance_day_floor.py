"""issuance_day_floor: runners and captains, and what is said while an issuance day runs."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_ROLES = (
    "clerk", "host", "planner", "auditor", "administrator", "kiosk", "mandate_manager",
    "partner_clerk", "partner_manager",
)  # fmt: skip
_NEW_ROLES = ("runner", "captain")


def _check_roles(roles: tuple[str, ...]) -> None:
    with op.batch_alter_table("operator_roles") as batch_op:
        batch_op.drop_constraint(op.f("ck_operator_roles_role"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_operator_roles_role"), f"role IN ({', '.join(repr(role) for role in roles)})"
        )


def upgrade() -> None:
    _check_roles((*_ROLES, *_NEW_ROLES))
    op.create_table(
        "issuance_day_signals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "call_early",
                "want_desk",
                "drop_desk",
                "not_found",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("until_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("desk_id", sa.Uuid(), nullable=True),
        sa.Column("card_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "(kind = 'call_early') = (until_at IS NOT NULL)",
            name=op.f("ck_issuance_day_signals_until_at"),
        ),
        sa.CheckConstraint(
            "(kind IN ('want_desk', 'drop_desk')) = (desk_id IS NOT NULL)",
            name=op.f("ck_issuance_day_signals_desk_id"),
        ),
        sa.CheckConstraint(
            "(kind = 'not_found') = (card_id IS NOT NULL)",
            name=op.f("ck_issuance_day_signals_card_id"),
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_signals_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_issuance_day_signals_operator_id")
        ),
        sa.ForeignKeyConstraint(
            ["desk_id"], ["desks.id"], name=op.f("fk_issuance_day_signals_desk_id")
        ),
        sa.ForeignKeyConstraint(
            ["card_id"], ["cards.id"], name=op.f("fk_issuance_day_signals_card_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issuance_day_signals")),
    )
    with op.batch_alter_table("issuance_day_signals") as batch_op:
        batch_op.create_index(
            op.f("ix_issuance_day_signals_day_id_kind_at"), ["day_id", "kind", "at"]
        )


def downgrade() -> None:
    op.drop_table("issuance_day_signals")
    op.execute("DELETE FROM operator_roles WHERE role IN ('runner', 'captain')")
    _check_roles(_ROLES)
