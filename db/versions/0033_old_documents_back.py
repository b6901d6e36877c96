"""old documents: one that a partner cut goes back to the service first, and from there on."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

_TABLE = "surrendered_documents"
_WITH, _TO = f"fk_{_TABLE}_brought_with", f"fk_{_TABLE}_brought_to"


def upgrade() -> None:
    with op.batch_alter_table(_TABLE) as batch_op:
        batch_op.add_column(sa.Column("brought_with", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("brought_to", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(op.f(_WITH), "consignments", ["brought_with"], ["id"])
        batch_op.create_foreign_key(op.f(_TO), "locations", ["brought_to"], ["id"])


def downgrade() -> None:
    with op.batch_alter_table(_TABLE) as batch_op:
        batch_op.drop_constraint(op.f(_WITH), type_="foreignkey")
        batch_op.drop_constraint(op.f(_TO), type_="foreignkey")
        batch_op.drop_column("brought_to")
        batch_op.drop_column("brought_with")
