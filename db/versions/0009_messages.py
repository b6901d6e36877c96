"""messages: ways by which each message goes, and runs of jobs."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_UNROUTED = sa.text("routed_at IS NULL")
_REMINDERS = sa.text("kind = 'reminder'")
_KINDS = "'confirmation', 'change', 'cancellation', 'reminder', 'offer', 'not_needed'"
_STATES = ("queued", "claimed", "sent", "failed", "doubtful", "dead", "superseded")


def upgrade() -> None:
    moment = sa.DateTime(timezone=True)
    op.create_table(
        "job_runs",
        sa.Column("job", sa.String(length=32), nullable=False),
        sa.Column("due_at", moment, nullable=False),
        sa.Column("worker", sa.Uuid(), nullable=False),
        sa.Column("started_at", moment, nullable=False),
        sa.Column("lease_until", moment, nullable=False),
        sa.Column("finished_at", moment, nullable=True),
        sa.Column("code", sa.String(length=40), server_default="", nullable=False),
        sa.Column("incident", sa.String(length=12), server_default="", nullable=False),
        sa.Column("count", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "finished_at IS NULL OR finished_at >= started_at", name=op.f("ck_job_runs_order")
        ),
        sa.PrimaryKeyConstraint("job", "due_at", name=op.f("pk_job_runs")),
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("routed_at", moment, nullable=True))
        batch_op.add_column(sa.Column("answer_by", moment, nullable=True))
        batch_op.create_check_constraint(op.f("ck_outbox_kind"), f"kind IN ({_KINDS})")
    # what was noted before there were ways to send it was told at the counter
    op.execute("UPDATE outbox SET routed_at = created_at")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_unrouted", ["created_at"], unique=False,
            sqlite_where=_UNROUTED, postgresql_where=_UNROUTED,
        )  # fmt: skip
        batch_op.create_index(
            "ux_outbox_reminder", ["appointment_id"], unique=True,
            sqlite_where=_REMINDERS, postgresql_where=_REMINDERS,
        )  # fmt: skip
    op.create_table(
        "deliveries",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("outbox_id", sa.Uuid(), nullable=False),
        sa.Column(
            "channel",
            sa.Enum(
                "mail",
                "letter",
                name="channel",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(*_STATES, name="state", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("due_at", moment, nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("claimed_by", sa.Uuid(), nullable=True),
        sa.Column("claimed_until", moment, nullable=True),
        sa.Column("handed_at", moment, nullable=True),
        sa.Column("sent_at", moment, nullable=True),
        sa.Column("reference", sa.String(length=120), server_default="", nullable=False),
        sa.Column("failure", sa.String(length=32), server_default="", nullable=False),
        sa.Column("reply", sa.Integer(), server_default="0", nullable=False),
        sa.CheckConstraint(
            "(state = 'claimed') = (claimed_until IS NOT NULL)",
            name=op.f("ck_deliveries_claimed"),
        ),
        sa.CheckConstraint(
            "state <> 'claimed' OR claimed_by IS NOT NULL", name=op.f("ck_deliveries_claimant")
        ),
        sa.CheckConstraint(
            "(state = 'sent') = (sent_at IS NOT NULL)", name=op.f("ck_deliveries_sent")
        ),
        sa.CheckConstraint(
            "state NOT IN ('sent', 'doubtful') OR handed_at IS NOT NULL",
            name=op.f("ck_deliveries_handed"),
        ),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_deliveries_outbox_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("outbox_id", "channel", name=op.f("uq_deliveries_outbox_id_channel")),
    )
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_deliveries_state_due_at"), ["state", "due_at"], unique=False
        )


def downgrade() -> None:
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_deliveries_state_due_at"))
    op.drop_table("deliveries")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index("ux_outbox_reminder")
        batch_op.drop_index("ix_outbox_unrouted")
        batch_op.drop_constraint(op.f("ck_outbox_kind"), type_="check")
        batch_op.drop_column("answer_by")
        batch_op.drop_column("routed_at")
    op.drop_table("job_runs")
