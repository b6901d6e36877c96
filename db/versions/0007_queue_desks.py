"""queue: priority with its reason, transfers with their target, and who sits at which desk when."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_REASONS = (
    "cannot_stand",
    "small_children",
    "our_delay",
    "sent_back",
    "travels_today",
    "other",
)
_ROLES = ("clerk", "host", "planner", "auditor", "administrator")


def _check_roles(*roles: str) -> None:
    words = ", ".join(f"'{role}'" for role in roles)
    with op.batch_alter_table("operator_roles") as batch_op:
        batch_op.drop_constraint(op.f("ck_operator_roles_role"), type_="check")
        batch_op.create_check_constraint(op.f("ck_operator_roles_role"), f"role IN ({words})")


def upgrade() -> None:
    _check_roles(*_ROLES, "kiosk")
    with op.batch_alter_table("tickets") as batch_op:
        batch_op.add_column(sa.Column("priority", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(
            sa.Column(
                "priority_reason",
                sa.Enum(*_REASONS, name="priority_reason", native_enum=False, length=32),
                nullable=True,
            )
        )
        batch_op.create_check_constraint(
            op.f("ck_tickets_priority_reason"),
            "priority_reason IN (" + ", ".join(f"'{one}'" for one in _REASONS) + ")",
        )
        batch_op.create_check_constraint(
            op.f("ck_tickets_priority"),
            "(priority = 0) = (priority_reason IS NULL) AND priority BETWEEN 0 AND 1",
        )
    with op.batch_alter_table("queue_entries") as batch_op:
        batch_op.add_column(sa.Column("note", sa.String(200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("to_desk_id", sa.Uuid(), nullable=True))
        batch_op.add_column(
            sa.Column("to_ability", sa.String(40), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("to_operator_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_queue_entries_to_desk_id"), "desks", ["to_desk_id"], ["id"]
        )
        batch_op.create_foreign_key(
            op.f("fk_queue_entries_to_operator_id"), "operators", ["to_operator_id"], ["id"]
        )
        batch_op.create_check_constraint(
            op.f("ck_queue_entries_target"),
            "(state = 'transferred') = (to_desk_id IS NOT NULL OR to_ability <> ''"
            " OR to_operator_id IS NOT NULL)",
        )
        batch_op.create_index("ix_queue_entries_day", ["location_id", "started_at"], unique=False)
    op.create_table(
        "desk_slices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("desk_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "ended_at IS NULL OR ended_at >= started_at", name=op.f("ck_desk_slices_order")
        ),
        sa.ForeignKeyConstraint(["desk_id"], ["desks.id"], name=op.f("fk_desk_slices_desk_id")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_desk_slices_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_desk_slices_operator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_desk_slices")),
    )
    with op.batch_alter_table("desk_slices") as batch_op:
        batch_op.create_index(
            op.f("ix_desk_slices_location_id_started_at"), ["location_id", "started_at"]
        )
        batch_op.create_index(
            "ux_desk_slices_open",
            ["desk_id"],
            unique=True,
            sqlite_where=sa.text("ended_at IS NULL"),
            postgresql_where=sa.text("ended_at IS NULL"),
        )


def downgrade() -> None:
    op.execute("DELETE FROM operator_roles WHERE role = 'kiosk'")
    _check_roles(*_ROLES)
    op.drop_table("desk_slices")
    with op.batch_alter_table("queue_entries") as batch_op:
        batch_op.drop_index("ix_queue_entries_day")
        batch_op.drop_constraint(op.f("ck_queue_entries_target"), type_="check")
        batch_op.drop_constraint(op.f("fk_queue_entries_to_operator_id"), type_="foreignkey")
        batch_op.drop_constraint(op.f("fk_queue_entries_to_desk_id"), type_="foreignkey")
        for name in ("to_operator_id", "to_ability", "to_desk_id", "note"):
            batch_op.drop_column(name)
    with op.batch_alter_table("tickets") as batch_op:
        batch_op.drop_constraint(op.f("ck_tickets_priority"), type_="check")
        batch_op.drop_constraint(op.f("ck_tickets_priority_reason"), type_="check")
        batch_op.drop_column("priority_reason")
        batch_op.drop_column("priority")
