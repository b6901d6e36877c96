"""walk-ins: somebody who is known by name only, until the file is found."""

import sqlalchemy as sa
from alembic import op

revision = "walk_ins"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "name_only",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("noted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("joined_id", sa.Uuid(), nullable=True),
        sa.Column("joined_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(joined_id IS NULL) = (joined_at IS NULL)", name=op.f("ck_name_only_joined")
        ),
        sa.CheckConstraint(
            "joined_id IS NULL OR joined_id <> person_id", name=op.f("ck_name_only_other")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_name_only_person_id")),
        sa.ForeignKeyConstraint(["joined_id"], ["people.id"], name=op.f("fk_name_only_joined_id")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_name_only")),
    )


def downgrade() -> None:
    op.drop_table("name_only")
