"""shares: places open to the public, cooling and overbooked; whom a location serves."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("locations") as batch_op:
        batch_op.add_column(sa.Column("postcode", sa.String(7), server_default="", nullable=False))
        batch_op.add_column(sa.Column("latitude", sa.Double(), nullable=True))
        batch_op.add_column(sa.Column("longitude", sa.Double(), nullable=True))
        batch_op.add_column(
            sa.Column("audience", sa.String(200), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("region", sa.String(400), server_default="", nullable=False))
        batch_op.add_column(
            sa.Column("is_public", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
    with op.batch_alter_table("desks") as batch_op:
        batch_op.add_column(
            sa.Column("abilities", sa.String(200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
    with op.batch_alter_table("service_kinds") as batch_op:
        batch_op.add_column(sa.Column("needs", sa.String(200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("youngest", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("oldest", sa.Integer(), nullable=True))
    with op.batch_alter_table("slot_days") as batch_op:
        batch_op.add_column(
            sa.Column("free_public", sa.String(300), server_default="", nullable=False)
        )
    with op.batch_alter_table("slots", table_kwargs={"sqlite_with_rowid": False}) as batch_op:
        for name in ("open_public", "cooling", "overbooked"):
            batch_op.add_column(sa.Column(name, sa.Integer(), server_default="0", nullable=False))
        batch_op.alter_column("booked", existing_type=sa.Integer(), server_default="0")
        batch_op.drop_constraint(op.f("ck_slots_capacity"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_slots_capacity"),
            "booked >= 0 AND cooling >= 0 AND booked + cooling <= capacity",
        )
        batch_op.create_check_constraint(
            op.f("ck_slots_share"), "overbooked >= 0 AND open_public >= 0"
        )
    # until now all that was free was open to everybody
    op.execute("UPDATE slots SET open_public = capacity")
    op.execute("UPDATE slot_days SET free_public = free")


def downgrade() -> None:
    with op.batch_alter_table("slots", table_kwargs={"sqlite_with_rowid": False}) as batch_op:
        batch_op.drop_constraint(op.f("ck_slots_share"), type_="check")
        batch_op.drop_constraint(op.f("ck_slots_capacity"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_slots_capacity"), "booked >= 0 AND booked <= capacity"
        )
        batch_op.alter_column("booked", existing_type=sa.Integer(), server_default=None)
        for name in ("overbooked", "cooling", "open_public"):
            batch_op.drop_column(name)
    with op.batch_alter_table("slot_days") as batch_op:
        batch_op.drop_column("free_public")
    with op.batch_alter_table("service_kinds") as batch_op:
        for name in ("oldest", "youngest", "needs"):
            batch_op.drop_column(name)
    with op.batch_alter_table("desks") as batch_op:
        for name in ("is_active", "abilities"):
            batch_op.drop_column(name)
    with op.batch_alter_table("locations") as batch_op:
        for name in ("is_public", "region", "audience", "longitude", "latitude", "postcode"):
            batch_op.drop_column(name)
