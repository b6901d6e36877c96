"""counter day: people known by name only; notices, several reminders; the group of a visit."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_BEFORE = "'confirmation', 'change', 'cancellation', 'reminder', 'offer', 'not_needed'"
_KINDS = f"{_BEFORE}, 'notice'"
_REMINDERS = sa.text("kind = 'reminder'")
_NOTICES = sa.text("kind = 'notice'")


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
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("audience", sa.String(length=40), server_default="", nullable=False)
        )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ux_outbox_reminder")
        batch_op.drop_constraint(op.f("ck_outbox_kind"), type_="check")
        batch_op.add_column(sa.Column("person_id", sa.Uuid(), nullable=True))
        batch_op.add_column(
            sa.Column("days_before", sa.Integer(), server_default="0", nullable=False)
        )
        batch_op.create_foreign_key(op.f("fk_outbox_person_id"), "people", ["person_id"], ["id"])
        batch_op.create_check_constraint(op.f("ck_outbox_kind"), f"kind IN ({_KINDS})")
        batch_op.create_check_constraint(
            op.f("ck_outbox_notice"),
            "kind <> 'notice' OR person_id IS NOT NULL AND reason <> ''",
        )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ux_outbox_reminder", ["appointment_id", "days_before"], unique=True,
            sqlite_where=_REMINDERS, postgresql_where=_REMINDERS,
        )  # fmt: skip
        batch_op.create_index(
            "ux_outbox_notice", ["appointment_id", "person_id", "reason"], unique=True,
            sqlite_where=_NOTICES, postgresql_where=_NOTICES,
        )  # fmt: skip


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ux_outbox_notice")
        batch_op.drop_index("ux_outbox_reminder")
        batch_op.drop_constraint(op.f("ck_outbox_notice"), type_="check")
        batch_op.drop_constraint(op.f("ck_outbox_kind"), type_="check")
        batch_op.drop_constraint(op.f("fk_outbox_person_id"), type_="foreignkey")
        batch_op.drop_column("days_before")
        batch_op.drop_column("person_id")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_check_constraint(op.f("ck_outbox_kind"), f"kind IN ({_BEFORE})")
        batch_op.create_index(
            "ux_outbox_reminder", ["appointment_id"], unique=True,
            sqlite_where=_REMINDERS, postgresql_where=_REMINDERS,
        )  # fmt: skip
    with op.batch_alter_table("appointments", schema=None) as batch_op:
        batch_op.drop_column("audience")
    op.drop_table("name_only")
