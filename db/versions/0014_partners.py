"""partners: other organisations, their staff, mandates, and what is done under them."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

_ROLES = ("clerk", "host", "planner", "auditor", "administrator", "kiosk")
_NEW_ROLES = ("mandate_manager", "partner_clerk", "partner_manager")
_KINDS = (
    "immigration_service",
    "municipality",
    "police",
    "border_police",
    "nidos",
    "university",
    "expat_centre",
    "other",
)


def _words(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)


def _check_roles(roles: tuple[str, ...]) -> None:
    with op.batch_alter_table("operator_roles") as batch_op:
        batch_op.drop_constraint(op.f("ck_operator_roles_role"), type_="check")
        batch_op.create_check_constraint(
            op.f("ck_operator_roles_role"), f"role IN ({_words(roles)})"
        )


def upgrade() -> None:
    _check_roles((*_ROLES, *_NEW_ROLES))
    op.create_table(
        "mandates",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "mandate",
                "submandate",
                "authorisation",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "draft",
                "consented",
                "in_force",
                "suspended",
                "ended",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("parent_id", sa.Uuid(), nullable=True),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("pilot", sa.String(length=200), nullable=False),
        sa.Column("grantor_office", sa.String(length=200), nullable=False),
        sa.Column("basis_article", sa.String(length=200), nullable=False),
        sa.Column("decision_number", sa.String(length=60), nullable=False),
        sa.Column("gazette_reference", sa.String(length=60), nullable=False),
        sa.Column("grantee_office", sa.String(length=200), nullable=False),
        sa.Column("grantee_function", sa.String(length=100), nullable=False),
        sa.Column("consent_by", sa.String(length=200), nullable=False),
        sa.Column("consent_superior", sa.String(length=200), nullable=False),
        sa.Column("consent_on", sa.Date(), nullable=True),
        sa.Column("in_force_from", sa.DateTime(timezone=True), nullable=False),
        sa.Column("in_force_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_by", sa.String(length=200), nullable=False),
        sa.Column("withdrawal_document", sa.String(length=100), nullable=False),
        sa.Column(
            "minors",
            sa.Enum(
                "no",
                "yes",
                "only",
                name="minors",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("only_wards", sa.Boolean(), nullable=False),
        sa.Column("most_per_day", sa.Integer(), nullable=True),
        sa.Column("most_in_all", sa.Integer(), nullable=True),
        sa.Column("data_scope", sa.String(length=200), nullable=False),
        sa.Column("instructions_version", sa.String(length=40), nullable=False),
        sa.Column("instructions", sa.Text(), nullable=False),
        sa.Column("sub_mandate_allowed", sa.Boolean(), nullable=False),
        sa.Column("signing_line", sa.String(length=300), nullable=False),
        sa.Column("report_duty", sa.String(length=400), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "(consent_by = '') = (consent_on IS NULL)", name=op.f("ck_mandates_consent")
        ),
        sa.CheckConstraint(
            "(kind = 'submandate') = (parent_id IS NOT NULL)", name=op.f("ck_mandates_parent")
        ),
        sa.CheckConstraint(
            "(withdrawn_at IS NULL) = (withdrawn_by = '') AND (withdrawn_at IS NULL) = (withdrawal_document = '')",
            name=op.f("ck_mandates_withdrawn"),
        ),
        sa.CheckConstraint(
            "in_force_until IS NULL OR in_force_from < in_force_until",
            name=op.f("ck_mandates_in_force"),
        ),
        sa.CheckConstraint(
            "pilot = '' OR in_force_until IS NOT NULL", name=op.f("ck_mandates_pilot")
        ),
        sa.CheckConstraint(
            "most_per_day > 0 AND most_in_all > 0", name=op.f("ck_mandates_numbers")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["operators.id"], name=op.f("fk_mandates_made_by")),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_mandates_organisation_id")
        ),
        sa.ForeignKeyConstraint(["parent_id"], ["mandates.id"], name=op.f("fk_mandates_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mandates")),
        sa.UniqueConstraint("id", "organisation_id", name=op.f("uq_mandates_id_organisation_id")),
        sa.UniqueConstraint("number", name=op.f("uq_mandates_number")),
    )
    with op.batch_alter_table("mandates") as batch_op:
        batch_op.create_index(
            op.f("ix_mandates_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "staff_records",
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("function", sa.String(length=100), nullable=False),
        sa.Column("trained_on", sa.Date(), nullable=True),
        sa.Column("trained_until", sa.Date(), nullable=True),
        sa.Column("screened_on", sa.Date(), nullable=True),
        sa.Column("screened_until", sa.Date(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "screened_until IS NULL OR screened_on <= screened_until",
            name=op.f("ck_staff_records_screened"),
        ),
        sa.CheckConstraint(
            "trained_until IS NULL OR trained_on <= trained_until",
            name=op.f("ck_staff_records_trained"),
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_staff_records_operator_id")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_staff_records_organisation_id")
        ),
        sa.PrimaryKeyConstraint("operator_id", name=op.f("pk_staff_records")),
    )
    with op.batch_alter_table("staff_records") as batch_op:
        batch_op.create_index(
            op.f("ix_staff_records_organisation_id"), ["organisation_id"], unique=False
        )

    op.create_table(
        "mandate_events",
        sa.Column("mandate_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("from_state", sa.String(length=32), nullable=True),
        sa.Column("to_state", sa.String(length=32), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["mandate_id", "organisation_id"],
            ["mandates.id", "mandates.organisation_id"],
            name=op.f("fk_mandate_events_mandate_id"),
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_mandate_events_operator_id")
        ),
        sa.PrimaryKeyConstraint("mandate_id", "version", name=op.f("pk_mandate_events")),
    )
    op.create_table(
        "mandate_locations",
        sa.Column("mandate_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_mandate_locations_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["mandate_id", "organisation_id"],
            ["mandates.id", "mandates.organisation_id"],
            name=op.f("fk_mandate_locations_mandate_id"),
        ),
        sa.PrimaryKeyConstraint("mandate_id", "location_id", name=op.f("pk_mandate_locations")),
    )
    op.create_table(
        "mandate_persons",
        sa.Column("mandate_id", sa.Uuid(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mandate_id", "organisation_id"],
            ["mandates.id", "mandates.organisation_id"],
            name=op.f("fk_mandate_persons_mandate_id"),
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_mandate_persons_operator_id")
        ),
        sa.PrimaryKeyConstraint("mandate_id", "operator_id", name=op.f("pk_mandate_persons")),
    )
    op.create_table(
        "mandate_scopes",
        sa.Column("mandate_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "action",
                "document_type",
                "weekday",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("value", sa.String(length=40), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mandate_id", "organisation_id"],
            ["mandates.id", "mandates.organisation_id"],
            name=op.f("fk_mandate_scopes_mandate_id"),
        ),
        sa.PrimaryKeyConstraint("mandate_id", "kind", "value", name=op.f("pk_mandate_scopes")),
    )
    with op.batch_alter_table("hand_outs") as batch_op:
        batch_op.add_column(sa.Column("mandate_id", sa.Uuid(), nullable=True))
        batch_op.create_index(
            op.f("ix_hand_outs_mandate_id_at"), ["mandate_id", "at"], unique=False
        )
        batch_op.create_foreign_key(
            op.f("fk_hand_outs_mandate_id"), "mandates", ["mandate_id"], ["id"]
        )

    op.create_table(
        "mandate_acts",
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("mandate_id", sa.Uuid(), nullable=False),
        sa.Column("mandate_version", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_mandate_acts_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["mandate_id", "organisation_id"],
            ["mandates.id", "mandates.organisation_id"],
            name=op.f("fk_mandate_acts_mandate_id"),
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_mandate_acts_operator_id")
        ),
        sa.ForeignKeyConstraint(
            ["subject_id"], ["hand_outs.id"], name=op.f("fk_mandate_acts_subject_id")
        ),
        sa.PrimaryKeyConstraint("subject_id", name=op.f("pk_mandate_acts")),
    )
    with op.batch_alter_table("mandate_acts") as batch_op:
        batch_op.create_index(op.f("ix_mandate_acts_location_id"), ["location_id"], unique=False)
        batch_op.create_index(
            op.f("ix_mandate_acts_mandate_id_at"), ["mandate_id", "at"], unique=False
        )

    op.execute(f"UPDATE organisations SET kind = 'other' WHERE kind NOT IN ({_words(_KINDS)})")
    with op.batch_alter_table("organisations") as batch_op:
        batch_op.create_check_constraint(
            op.f("ck_organisations_kind"), f"kind IN ({_words(_KINDS)})"
        )
        batch_op.add_column(
            sa.Column("contact", sa.String(length=400), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("designation", sa.String(length=200), server_default="", nullable=False)
        )
        batch_op.add_column(
            sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
        batch_op.add_column(sa.Column("version", sa.Integer(), server_default="1", nullable=False))

    with op.batch_alter_table("representatives") as batch_op:
        batch_op.add_column(sa.Column("organisation_id", sa.Uuid(), nullable=True))
        batch_op.add_column(sa.Column("operator_id", sa.Uuid(), nullable=True))
        batch_op.create_foreign_key(
            op.f("fk_representatives_operator_id"), "operators", ["operator_id"], ["id"]
        )
        batch_op.create_foreign_key(
            op.f("fk_representatives_organisation_id"), "organisations", ["organisation_id"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("representatives") as batch_op:
        batch_op.drop_constraint(op.f("fk_representatives_organisation_id"), type_="foreignkey")
        batch_op.drop_constraint(op.f("fk_representatives_operator_id"), type_="foreignkey")
        batch_op.drop_column("operator_id")
        batch_op.drop_column("organisation_id")
    with op.batch_alter_table("organisations") as batch_op:
        batch_op.drop_constraint(op.f("ck_organisations_kind"), type_="check")
        for column in ("version", "is_active", "designation", "contact"):
            batch_op.drop_column(column)
    op.drop_table("mandate_acts")
    with op.batch_alter_table("hand_outs") as batch_op:
        batch_op.drop_constraint(op.f("fk_hand_outs_mandate_id"), type_="foreignkey")
        batch_op.drop_index(op.f("ix_hand_outs_mandate_id_at"))
        batch_op.drop_column("mandate_id")
    for one in (
        "mandate_scopes",
        "mandate_persons",
        "mandate_locations",
        "mandate_events",
        "staff_records",
        "mandates",
    ):
        op.drop_table(one)
    op.execute(f"DELETE FROM operator_roles WHERE role IN ({_words(_NEW_ROLES)})")
    _check_roles(_ROLES)
