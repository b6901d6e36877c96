"""shelf: counts at a partner's point, by two or by one with a reason; no mandate as a reason."""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

_REASONS = (
    "no_document", "identity_doubted", "old_document_not_brought", "no_representative",
    "card_defect", "fee_not_paid", "withdrawn",
)  # fmt: skip
_TWO = "ck_counts_two_persons"


def _check_reasons(reasons: tuple[str, ...]) -> None:
    name = op.f("ck_hand_out_refusals_reason")
    with op.batch_alter_table("hand_out_refusals") as batch_op:
        batch_op.drop_constraint(name, type_="check")
        batch_op.create_check_constraint(name, f"reason IN ({', '.join(map(repr, reasons))})")


def upgrade() -> None:
    _check_reasons((*_REASONS, "no_mandate"))
    with op.batch_alter_table("counts") as batch_op:
        batch_op.drop_constraint(op.f(_TWO), type_="check")
        batch_op.alter_column("second_id", existing_type=sa.Uuid(), nullable=True)
        batch_op.add_column(
            sa.Column("alone_reason", sa.String(length=200), nullable=False, server_default="")
        )
        batch_op.create_check_constraint(
            op.f(_TWO),
            "second_id IS NOT NULL AND first_id <> second_id AND alone_reason = ''"
            " OR second_id IS NULL AND alone_reason <> ''",
        )


def downgrade() -> None:
    with op.batch_alter_table("counts") as batch_op:
        batch_op.drop_constraint(op.f(_TWO), type_="check")
        batch_op.drop_column("alone_reason")
        batch_op.alter_column("second_id", existing_type=sa.Uuid(), nullable=False)
        batch_op.create_check_constraint(op.f(_TWO), "first_id <> second_id")
    _check_reasons(_REASONS)
