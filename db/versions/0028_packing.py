"""packing: what a package holds, for whom it is, and with what operators join a hall's server."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_REHEARSED = "ck_packages_rehearsed_on"


def upgrade() -> None:
    op.add_column(
        "offline_accounts",
        sa.Column("verifier", sa.String(length=200), server_default="", nullable=False),
    )
    op.add_column(
        "offline_office",
        sa.Column("is_rehearsal", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    with op.batch_alter_table("packages") as batch_op:
        batch_op.add_column(sa.Column("boxes", sa.Text(), server_default="[]", nullable=False))
        batch_op.add_column(
            sa.Column("is_for_hall", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(sa.Column("rehearsed_on", sa.Date(), nullable=True))
        batch_op.create_check_constraint(
            op.f(_REHEARSED), "rehearsed_on IS NULL OR state <> 'merged'"
        )


def downgrade() -> None:
    with op.batch_alter_table("packages") as batch_op:
        batch_op.drop_constraint(op.f(_REHEARSED), type_="check")
        for name in ("rehearsed_on", "is_for_hall", "boxes"):
            batch_op.drop_column(name)
    with op.batch_alter_table("offline_office") as batch_op:
        batch_op.drop_column("is_rehearsal")
    with op.batch_alter_table("offline_accounts") as batch_op:
        batch_op.drop_column("verifier")
