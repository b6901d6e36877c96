"""booking: what a visit occupies as spans, services per person, holds, series, waiting list."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_RELEASED = "('cancelled', 'moved', 'released_not_needed')"
_OPEN = "state IN ('waiting', 'offered')"
_FIRST_WAIT = "state = 'waiting' AND previous_id IS NULL AND voided_at IS NULL"


def _words(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    _new_tables()
    _move_rows()
    with op.batch_alter_table("appointments") as batch_op:
        batch_op.drop_constraint(op.f("ck_appointments_length"), type_="check")
        batch_op.drop_constraint(op.f("fk_appointments_slot_day_id"), type_="foreignkey")
        for name in ("slot_day_id", "tick", "ticks", "places"):
            batch_op.drop_column(name)
        batch_op.add_column(
            sa.Column(
                "channel",
                _words("channel", "desk", "planner", "public", "walk_in", "series", "partner"),
                server_default="desk",
                nullable=False,
            )
        )
        batch_op.add_column(
            sa.Column(
                "arrangement",
                _words("arrangement", "one_after_another", "side_by_side"),
                server_default="one_after_another",
                nullable=False,
            )
        )
        batch_op.add_column(sa.Column("lead", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("held_until", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("cools_until", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(
            sa.Column("overbook_reason", sa.String(200), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("needs", sa.String(200), server_default="", nullable=False))
        batch_op.add_column(sa.Column("series_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_appointments_series_id"), "series", ["series_id"], ["id"]
        )
        batch_op.create_index(op.f("ix_appointments_series_id"), ["series_id"])
    # nobody could hold a time until now; should somebody have, it is given back in the next minute
    op.execute("UPDATE appointments SET held_until = created_at WHERE state = 'held'")
    with op.batch_alter_table("appointments") as batch_op:
        batch_op.create_check_constraint(
            op.f("ck_appointments_held"), "state <> 'held' OR held_until IS NOT NULL"
        )
        batch_op.create_index(
            "ix_appointments_held",
            ["held_until"],
            sqlite_where=sa.text("state = 'held'"),
            postgresql_where=sa.text("state = 'held'"),
        )
    with op.batch_alter_table("service_kinds") as batch_op:
        batch_op.add_column(
            sa.Column("needs_card", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
    op.execute("UPDATE service_kinds SET needs_card = true WHERE code = 'COLLECT_DOCUMENT'")
    op.create_index(
        "ix_queue_entries_waits",
        "queue_entries",
        ["location_id", "started_at"],
        sqlite_where=sa.text(_FIRST_WAIT),
        postgresql_where=sa.text(_FIRST_WAIT),
    )


def _new_tables() -> None:
    op.create_table(
        "series",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_series_location_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_series")),
    )
    op.create_table(
        "appointment_spans",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("slot_day_id", sa.Uuid(), nullable=False),
        sa.Column("tick", sa.Integer(), nullable=False),
        sa.Column("ticks", sa.Integer(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.Column("is_overbooked", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("is_released", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("cools_until", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("ticks > 0 AND places > 0", name=op.f("ck_appointment_spans_length")),
        sa.CheckConstraint(
            "cools_until IS NULL OR is_released", name=op.f("ck_appointment_spans_cools")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_appointment_spans_appointment_id"),
        ),
        sa.ForeignKeyConstraint(
            ["slot_day_id"], ["slot_days.id"], name=op.f("fk_appointment_spans_slot_day_id")
        ),
        sa.PrimaryKeyConstraint("appointment_id", "position", name=op.f("pk_appointment_spans")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_appointment_spans_cools",
        "appointment_spans",
        ["cools_until"],
        sqlite_where=sa.text("cools_until IS NOT NULL"),
        postgresql_where=sa.text("cools_until IS NOT NULL"),
    )
    op.create_table(
        "participant_services",
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("service", sa.String(40), nullable=False),
        sa.Column(
            "outcome",
            _words("outcome", "due", "done", "absent", "not_needed", "refused", "withdrawn"),
            server_default="due",
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_participant_services_appointment_id"),
        ),
        sa.ForeignKeyConstraint(
            ["service"], ["service_kinds.code"], name=op.f("fk_participant_services_service")
        ),
        sa.PrimaryKeyConstraint(
            "appointment_id", "position", "service", name=op.f("pk_participant_services")
        ),
        sqlite_with_rowid=False,
    )
    _waiting_list()


def _waiting_list() -> None:
    op.create_table(
        "waitlist",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("from_day", sa.Date(), nullable=False),
        sa.Column("until_day", sa.Date(), nullable=False),
        sa.Column("part", _words("part", "all", "morning", "afternoon"), nullable=False),
        sa.Column(
            "arrangement",
            _words("arrangement", "one_after_another", "side_by_side"),
            nullable=False,
        ),
        sa.Column(
            "state",
            _words("state", "waiting", "offered", "booked", "left", "lapsed"),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("queued_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("offers", sa.Integer(), nullable=False),
        sa.Column("replaces_id", sa.Uuid(), nullable=True),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("from_day <= until_day", name=op.f("ck_waitlist_order")),
        sa.CheckConstraint(
            "(state IN ('offered', 'booked')) = (appointment_id IS NOT NULL)",
            name=op.f("ck_waitlist_offer"),
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_waitlist_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_waitlist_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["appointments.id"], name=op.f("fk_waitlist_replaces_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waitlist")),
    )
    op.create_index("ux_waitlist_appointment_id", "waitlist", ["appointment_id"], unique=True)
    op.create_index(
        "ix_waitlist_now",
        "waitlist",
        ["location_id", "queued_at"],
        sqlite_where=sa.text(_OPEN),
        postgresql_where=sa.text(_OPEN),
    )
    op.create_table(
        "waitlist_people",
        sa.Column("entry_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("services", sa.String(200), nullable=False),
        sa.ForeignKeyConstraint(
            ["entry_id"], ["waitlist.id"], name=op.f("fk_waitlist_people_entry_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_waitlist_people_person_id")
        ),
        sa.PrimaryKeyConstraint("entry_id", "position", name=op.f("pk_waitlist_people")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_waitlist_people_person_id"), "waitlist_people", ["person_id"])


def _move_rows() -> None:
    """Write what each appointment occupied as its span; the guards are lifted meanwhile."""
    op.execute(
        "INSERT INTO appointment_spans (appointment_id, position, sequence, slot_day_id, tick,"
        " ticks, places, is_overbooked, is_released)"
        " SELECT id, 0, sequence, slot_day_id, tick, ticks, places, false,"
        f" state IN {_RELEASED} FROM appointments"
    )
    op.execute(
        "INSERT INTO participant_services (appointment_id, position, service, outcome)"
        " SELECT p.appointment_id, p.position, a.service, CASE a.state"
        " WHEN 'fulfilled' THEN 'done' WHEN 'no_show' THEN 'absent'"
        " WHEN 'released_not_needed' THEN 'not_needed' ELSE 'due' END"
        " FROM participants p JOIN appointments a ON a.id = p.appointment_id"
    )


def downgrade() -> None:
    """For developers: a visit at several groups keeps its first span only."""
    op.drop_index("ix_queue_entries_waits", "queue_entries")
    with op.batch_alter_table("service_kinds") as batch_op:
        batch_op.drop_column("needs_card")
    with op.batch_alter_table("appointments") as batch_op:
        batch_op.drop_index("ix_appointments_held")
        batch_op.drop_index(op.f("ix_appointments_series_id"))
        batch_op.drop_constraint(op.f("ck_appointments_held"), type_="check")
        batch_op.drop_constraint(op.f("ck_appointments_channel"), type_="check")
        batch_op.drop_constraint(op.f("ck_appointments_arrangement"), type_="check")
        batch_op.drop_constraint(op.f("fk_appointments_series_id"), type_="foreignkey")
        for name in (
            "series_id", "needs", "overbook_reason", "cools_until", "held_until", "lead",
            "arrangement", "channel",
        ):  # fmt: skip
            batch_op.drop_column(name)
        batch_op.add_column(sa.Column("slot_day_id", sa.Uuid(), nullable=True))
        for name in ("tick", "ticks", "places"):
            batch_op.add_column(sa.Column(name, sa.Integer(), nullable=True))
    for name in ("slot_day_id", "tick", "ticks", "places"):
        op.execute(
            f"UPDATE appointments SET {name} = (SELECT s.{name} FROM appointment_spans s"
            " WHERE s.appointment_id = appointments.id ORDER BY s.position LIMIT 1)"
        )
    with op.batch_alter_table("appointments") as batch_op:
        batch_op.alter_column("slot_day_id", existing_type=sa.Uuid(), nullable=False)
        for name in ("tick", "ticks", "places"):
            batch_op.alter_column(name, existing_type=sa.Integer(), nullable=False)
        batch_op.create_foreign_key(
            op.f("fk_appointments_slot_day_id"), "slot_days", ["slot_day_id"], ["id"]
        )
        batch_op.create_check_constraint(op.f("ck_appointments_length"), "ticks > 0 AND places > 0")
    for name in (
        "waitlist_people", "waitlist", "participant_services", "appointment_spans", "series",
    ):  # fmt: skip
        op.drop_table(name)
