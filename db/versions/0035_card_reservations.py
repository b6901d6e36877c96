"""card reservations: a card is set aside for a visit, and free again when that falls away."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

_CHECK = "ck_cards_reserved_visit"
_INDEX = "ix_cards_reserved_visit"


def upgrade() -> None:
    with op.batch_alter_table("cards") as batch_op:
        batch_op.add_column(sa.Column("reserved_visit", sa.Uuid(), nullable=True))
        batch_op.create_check_constraint(
            op.f(_CHECK), "reserved_visit IS NULL OR reserved_for IS NOT NULL"
        )
    tied = sa.text("reserved_visit IS NOT NULL")
    op.create_index(
        op.f(_INDEX), "cards", ["reserved_visit"], sqlite_where=tied, postgresql_where=tied
    )


def downgrade() -> None:
    op.drop_index(op.f(_INDEX), table_name="cards")
    with op.batch_alter_table("cards") as batch_op:
        batch_op.drop_constraint(op.f(_CHECK), type_="check")
        batch_op.drop_column("reserved_visit")
