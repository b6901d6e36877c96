"""issuance_days: halls for a day, rosters, waves and invitations; invitations go out by the outbox."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

_KINDS = (
    "confirmation", "change", "cancellation", "reminder", "offer", "not_needed", "notice",
)  # fmt: skip


def _check_kinds(kinds: tuple[str, ...]) -> None:
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.drop_constraint(op.f("ck_outbox_kind"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_outbox_kind"), f"kind IN ({', '.join(repr(kind) for kind in kinds)})"
        )


def upgrade() -> None:
    _check_kinds((*_KINDS, "invitation"))
    op.create_table(
        "institutions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("contact", sa.String(length=400), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=True),
        sa.Column("location_id", sa.Uuid(), nullable=True),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_institutions_name")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_institutions_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_institutions_organisation_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_institutions")),
        sa.UniqueConstraint("name", name=op.f("uq_institutions_name")),
    )
    op.create_table(
        "issuance_days",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "open_for_invitations",
                "cut_off",
                "running",
                "closed",
                "called_off",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("doors_open", sa.Time(), nullable=False),
        sa.Column("begins_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("target_group", sa.String(length=200), nullable=False),
        sa.Column("hall_holds", sa.Integer(), nullable=True),
        sa.Column("invite_from", sa.Date(), nullable=True),
        sa.Column("cut_off_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fallback_from", sa.Date(), nullable=True),
        sa.Column("fallback_until", sa.Date(), nullable=True),
        sa.Column("transport_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("courier", sa.String(length=80), nullable=False),
        sa.Column("rehearsal_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rehearsed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rehearsal_note", sa.String(length=400), nullable=False),
        sa.Column("guest_note", sa.String(length=400), nullable=False),
        sa.Column("copied_from_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "state IN ('draft', 'called_off') OR cut_off_at IS NOT NULL",
            name=op.f("ck_issuance_days_planned"),
        ),
        sa.CheckConstraint("begins_at <= ends_at", name=op.f("ck_issuance_days_order")),
        sa.CheckConstraint(
            "cut_off_at IS NULL OR cut_off_at <= begins_at",
            name=op.f("ck_issuance_days_cut_off_at"),
        ),
        sa.CheckConstraint(
            "fallback_from IS NULL OR fallback_until IS NULL OR fallback_from <= fallback_until",
            name=op.f("ck_issuance_days_fallback"),
        ),
        sa.CheckConstraint(
            "hall_holds IS NULL OR hall_holds > 0", name=op.f("ck_issuance_days_hall_holds")
        ),
        sa.CheckConstraint(
            "invite_from IS NULL OR invite_from <= day", name=op.f("ck_issuance_days_invite_from")
        ),
        sa.ForeignKeyConstraint(
            ["copied_from_id"], ["issuance_days.id"], name=op.f("fk_issuance_days_copied_from_id")
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_issuance_days_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["operators.id"], name=op.f("fk_issuance_days_made_by")
        ),
        sa.ForeignKeyConstraint(
            ["service"], ["service_kinds.code"], name=op.f("fk_issuance_days_service")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issuance_days")),
    )
    with op.batch_alter_table("issuance_days", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_issuance_days_location_id_day"), ["location_id", "day"], unique=False
        )

    op.create_table(
        "issuance_day_consignments",
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("consignment_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consignment_id"],
            ["consignments.id"],
            name=op.f("fk_issuance_day_consignments_consignment_id"),
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_consignments_day_id")
        ),
        sa.PrimaryKeyConstraint(
            "day_id", "consignment_id", name=op.f("pk_issuance_day_consignments")
        ),
    )
    op.create_table(
        "issuance_day_events",
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("from_state", sa.String(length=32), nullable=True),
        sa.Column("to_state", sa.String(length=32), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.CheckConstraint("version > 0", name=op.f("ck_issuance_day_events_version")),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_events_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_issuance_day_events_operator_id")
        ),
        sa.PrimaryKeyConstraint("day_id", "version", name=op.f("pk_issuance_day_events")),
    )
    op.create_table(
        "issuance_day_hours",
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("begins", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("desks", sa.Integer(), nullable=False),
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.Column("per_quarter", sa.Integer(), nullable=False),
        sa.CheckConstraint("begins < ends", name=op.f("ck_issuance_day_hours_order")),
        sa.CheckConstraint(
            "desks >= 0 AND staff >= 0 AND per_quarter >= 0",
            name=op.f("ck_issuance_day_hours_numbers"),
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_hours_day_id")
        ),
        sa.PrimaryKeyConstraint("day_id", "begins", name=op.f("pk_issuance_day_hours")),
    )
    op.create_table(
        "issuance_day_institutions",
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("expected", sa.Integer(), nullable=False),
        sa.CheckConstraint("expected >= 0", name=op.f("ck_issuance_day_institutions_expected")),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_institutions_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institutions.id"],
            name=op.f("fk_issuance_day_institutions_institution_id"),
        ),
        sa.PrimaryKeyConstraint(
            "day_id", "institution_id", name=op.f("pk_issuance_day_institutions")
        ),
    )
    op.create_table(
        "issuance_day_rosters",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("file_name", sa.String(length=255), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("report", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_rosters_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institutions.id"],
            name=op.f("fk_issuance_day_rosters_institution_id"),
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_issuance_day_rosters_operator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issuance_day_rosters")),
        sa.UniqueConstraint(
            "day_id",
            "institution_id",
            "sha256",
            name=op.f("uq_issuance_day_rosters_day_id_institution_id_sha256"),
        ),
    )
    op.create_table(
        "issuance_day_waves",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("begins", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("per_quarter", sa.Integer(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=True),
        sa.Column("send_on", sa.Date(), nullable=True),
        sa.Column("invited_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("begins < ends", name=op.f("ck_issuance_day_waves_order")),
        sa.CheckConstraint(
            "per_quarter > 0 AND number > 0", name=op.f("ck_issuance_day_waves_numbers")
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_waves_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institutions.id"],
            name=op.f("fk_issuance_day_waves_institution_id"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issuance_day_waves")),
        sa.UniqueConstraint("day_id", "number", name=op.f("uq_issuance_day_waves_day_id_number")),
    )
    op.create_table(
        "issuance_day_guests",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("roster_id", sa.Uuid(), nullable=False),
        sa.Column("row", sa.Integer(), nullable=False),
        sa.Column("surname", sa.String(length=200), nullable=False),
        sa.Column("given_names", sa.String(length=200), nullable=False),
        sa.Column("born", sa.String(length=10), nullable=False),
        sa.Column(
            "match",
            sa.Enum(
                "by_number",
                "proposed",
                "confirmed",
                "rejected",
                "nobody",
                "double",
                name="match_word",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("v_number", sa.String(length=10), nullable=True),
        sa.Column("given_number", sa.String(length=40), nullable=False),
        sa.Column("nationality", sa.String(length=3), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("party", sa.String(length=80), nullable=False),
        sa.Column(
            "preference",
            sa.Enum(
                "all",
                "morning",
                "afternoon",
                name="preference",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            server_default="all",
            nullable=False,
        ),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("proposal_id", sa.Uuid(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.Uuid(), nullable=True),
        sa.Column("fallback_uid", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(match IN ('by_number', 'confirmed')) = (person_id IS NOT NULL)",
            name=op.f("ck_issuance_day_guests_match"),
        ),
        sa.CheckConstraint(
            "match <> 'proposed' OR proposal_id IS NOT NULL",
            name=op.f("ck_issuance_day_guests_proposal"),
        ),
        sa.CheckConstraint("length(born) = 10", name=op.f("ck_issuance_day_guests_born")),
        sa.CheckConstraint(
            "v_number IS NULL OR length(v_number) = 10",
            name=op.f("ck_issuance_day_guests_v_number"),
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_issuance_day_guests_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["institution_id"],
            ["institutions.id"],
            name=op.f("fk_issuance_day_guests_institution_id"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_issuance_day_guests_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["proposal_id"], ["people.id"], name=op.f("fk_issuance_day_guests_proposal_id")
        ),
        sa.ForeignKeyConstraint(
            ["roster_id"],
            ["issuance_day_rosters.id"],
            name=op.f("fk_issuance_day_guests_roster_id"),
        ),
        sa.ForeignKeyConstraint(
            ["settled_by"], ["operators.id"], name=op.f("fk_issuance_day_guests_settled_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issuance_day_guests")),
    )
    with op.batch_alter_table("issuance_day_guests", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_issuance_day_guests_day_id_institution_id"),
            ["day_id", "institution_id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_issuance_day_guests_person_id"), ["person_id"], unique=False
        )
        batch_op.create_index(
            "ux_issuance_day_guests_person",
            ["day_id", "person_id"],
            unique=True,
            sqlite_where=sa.text("person_id IS NOT NULL"),
            postgresql_where=sa.text("person_id IS NOT NULL"),
        )

    op.create_table(
        "invitations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("day_id", sa.Uuid(), nullable=False),
        sa.Column("guest_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "invited",
                "accepted",
                "other_time",
                "cannot_come",
                "unanswered",
                "fallback",
                "withdrawn",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("moved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column(
            "way",
            sa.Enum(
                "clerk",
                "import",
                "port",
                "house",
                name="way",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("wave_id", sa.Uuid(), nullable=True),
        sa.Column("visit_uid", sa.Uuid(), nullable=True),
        sa.Column(
            "wish",
            sa.Enum(
                "all",
                "morning",
                "afternoon",
                name="wish",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            server_default="all",
            nullable=False,
        ),
        sa.Column("fallback_uid", sa.Uuid(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(state = 'fallback') = (fallback_uid IS NOT NULL)",
            name=op.f("ck_invitations_fallback"),
        ),
        sa.ForeignKeyConstraint(
            ["day_id"], ["issuance_days.id"], name=op.f("fk_invitations_day_id")
        ),
        sa.ForeignKeyConstraint(
            ["guest_id"], ["issuance_day_guests.id"], name=op.f("fk_invitations_guest_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_invitations_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["wave_id"], ["issuance_day_waves.id"], name=op.f("fk_invitations_wave_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
        sa.UniqueConstraint("guest_id", name=op.f("uq_invitations_guest_id")),
    )
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_invitations_day_id_state"), ["day_id", "state"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_invitations_visit_uid"), ["visit_uid"], unique=False)

    op.create_table(
        "invitation_events",
        sa.Column("invitation_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("from_state", sa.String(length=32), nullable=True),
        sa.Column("to_state", sa.String(length=32), nullable=False),
        sa.Column("way", sa.String(length=32), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["invitation_id"], ["invitations.id"], name=op.f("fk_invitation_events_invitation_id")
        ),
        sa.PrimaryKeyConstraint("invitation_id", "version", name=op.f("pk_invitation_events")),
    )


def downgrade() -> None:
    op.drop_table("invitation_events")
    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_invitations_visit_uid"))
        batch_op.drop_index(batch_op.f("ix_invitations_day_id_state"))

    op.drop_table("invitations")
    with op.batch_alter_table("issuance_day_guests", schema=None) as batch_op:
        batch_op.drop_index(
            "ux_issuance_day_guests_person",
            sqlite_where=sa.text("person_id IS NOT NULL"),
            postgresql_where=sa.text("person_id IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_issuance_day_guests_person_id"))
        batch_op.drop_index(batch_op.f("ix_issuance_day_guests_day_id_institution_id"))

    op.drop_table("issuance_day_guests")
    op.drop_table("issuance_day_waves")
    op.drop_table("issuance_day_rosters")
    op.drop_table("issuance_day_institutions")
    op.drop_table("issuance_day_hours")
    op.drop_table("issuance_day_events")
    op.drop_table("issuance_day_consignments")
    with op.batch_alter_table("issuance_days", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_issuance_days_location_id_day"))

    op.drop_table("issuance_days")
    op.drop_table("institutions")
    _check_kinds(_KINDS)
