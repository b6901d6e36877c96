"""packages: their register, what came home with them, and what a machine notes alone."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "package_keys",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.String(length=100), nullable=False),
        sa.Column("identity", sa.String(length=200), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_keys")),
    )
    op.create_table(
        "offline_people",
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("print", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_offline_people_person_id")
        ),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_offline_people")),
    )
    op.create_table(
        "offline_office",
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("device_name", sa.String(length=60), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("too_old_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("most_unsent", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.String(length=100), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_offline_office_location_id")
        ),
        sa.PrimaryKeyConstraint("package_id", name=op.f("pk_offline_office")),
    )
    op.create_table(
        "devices",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.String(length=100), nullable=False),
        sa.Column("public_key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("length(public_key) = 32", name=op.f("ck_devices_public_key")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_devices_location_id")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["operators.id"], name=op.f("fk_devices_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_devices")),
        sa.UniqueConstraint("location_id", "name", name=op.f("uq_devices_location_id_name")),
    )
    op.create_table(
        "failed_scans",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "failure",
            sa.Enum(
                "bad_token",
                "not_in_package",
                "card_unknown",
                "unreadable",
                name="failure",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_failed_scans_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_failed_scans_operator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_failed_scans")),
    )
    op.create_index(
        op.f("ix_failed_scans_location_id_at"), "failed_scans", ["location_id", "at"], unique=False
    )

    op.create_table(
        "offline_accounts",
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("recipient", sa.String(length=100), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_offline_accounts_operator_id")
        ),
        sa.PrimaryKeyConstraint("operator_id", name=op.f("pk_offline_accounts")),
    )
    op.create_table(
        "offline_overrides",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("why", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.CheckConstraint("reason <> ''", name=op.f("ck_offline_overrides_reason")),
        sa.CheckConstraint("at < until", name=op.f("ck_offline_overrides_order")),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_offline_overrides_operator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offline_overrides")),
    )
    op.create_table(
        "packages",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("device_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "sealed",
                "merged",
                "withdrawn",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(state = 'withdrawn') = (withdrawn_at IS NOT NULL)",
            name=op.f("ck_packages_withdrawn_at"),
        ),
        sa.CheckConstraint("lane > 0", name=op.f("ck_packages_lane")),
        sa.CheckConstraint("made_at < expires_at", name=op.f("ck_packages_order")),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name=op.f("fk_packages_device_id")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_packages_location_id")
        ),
        sa.ForeignKeyConstraint(["made_by"], ["operators.id"], name=op.f("fk_packages_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packages")),
        sa.UniqueConstraint(
            "location_id", "day", "lane", name=op.f("uq_packages_location_id_day_lane")
        ),
    )
    op.create_table(
        "package_items",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "visit",
                "card",
                "count",
                "scan",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("visit_id", sa.Uuid(), nullable=True),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "accepted",
                "conflict",
                "rejected",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("merged_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_package_items_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["package_id"], ["packages.id"], name=op.f("fk_package_items_package_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_items")),
    )
    op.create_index(
        op.f("ix_package_items_kind_subject"), "package_items", ["kind", "subject"], unique=False
    )
    op.create_index(
        op.f("ix_package_items_package_id_visit_id"),
        "package_items",
        ["package_id", "visit_id"],
        unique=False,
    )

    op.create_table(
        "package_operators",
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_package_operators_operator_id")
        ),
        sa.ForeignKeyConstraint(
            ["package_id"], ["packages.id"], name=op.f("fk_package_operators_package_id")
        ),
        sa.PrimaryKeyConstraint("package_id", "operator_id", name=op.f("pk_package_operators")),
    )
    op.create_table(
        "package_results",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("package_id", sa.Uuid(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("merged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_by", sa.Uuid(), nullable=False),
        sa.Column("item_count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["merged_by"], ["operators.id"], name=op.f("fk_package_results_merged_by")
        ),
        sa.ForeignKeyConstraint(
            ["package_id"], ["packages.id"], name=op.f("fk_package_results_package_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_results")),
        sa.UniqueConstraint("sha256", name=op.f("uq_package_results_sha256")),
    )
    op.create_index(
        op.f("ix_package_results_package_id"), "package_results", ["package_id"], unique=False
    )

    op.create_table(
        "package_claims",
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("claim", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["item_id"], ["package_items.id"], name=op.f("fk_package_claims_item_id")
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_package_claims_location_id")
        ),
        sa.PrimaryKeyConstraint("item_id", "claim", name=op.f("pk_package_claims")),
    )
    op.create_index(op.f("ix_package_claims_claim"), "package_claims", ["claim"], unique=False)

    op.create_table(
        "package_conflicts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("item_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "recalled",
                "card_missing",
                "card_moved",
                "card_reassigned",
                "card_twice",
                "handed_out_at_home",
                "unknown_card",
                "served_twice",
                "served_at_home",
                "appointment_moved",
                "appointment_cancelled",
                "unfinished",
                "unknown_person",
                "person_changed",
                "document_reported",
                "mandate_ended",
                "operator_locked",
                "package_expired",
                "package_withdrawn",
                "clock_wrong",
                "changed_afterwards",
                "not_recorded",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column(
            "remedy",
            sa.Enum(
                "record",
                "keep_out",
                name="remedy",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=True,
        ),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "remedy IS NULL OR reason <> ''", name=op.f("ck_package_conflicts_reason")
        ),
        sa.CheckConstraint(
            "(settled_at IS NULL) = (remedy IS NULL)", name=op.f("ck_package_conflicts_settled")
        ),
        sa.CheckConstraint(
            "(settled_at IS NULL) = (settled_by IS NULL)",
            name=op.f("ck_package_conflicts_settled_by"),
        ),
        sa.ForeignKeyConstraint(
            ["item_id"], ["package_items.id"], name=op.f("fk_package_conflicts_item_id")
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_package_conflicts_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["settled_by"], ["operators.id"], name=op.f("fk_package_conflicts_settled_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_package_conflicts")),
    )
    op.create_index(
        op.f("ix_package_conflicts_item_id"), "package_conflicts", ["item_id"], unique=False
    )
    op.create_index(
        op.f("ix_package_conflicts_location_id_settled_at"),
        "package_conflicts",
        ["location_id", "settled_at"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_table("package_conflicts")
    op.drop_table("package_claims")
    op.drop_table("package_results")
    op.drop_table("package_operators")
    op.drop_table("package_items")
    op.drop_table("packages")
    op.drop_table("offline_overrides")
    op.drop_table("offline_accounts")
    op.drop_table("failed_scans")
    op.drop_table("devices")
    op.drop_table("offline_office")
    op.drop_table("offline_people")
    op.drop_table("package_keys")
