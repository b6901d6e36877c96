"""capture: what was taken at a desk or why not, and pictures that are kept for a time."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_WHY_NOT = (
    "reused", "under_six", "union_citizen", "by_post", "cannot_sign", "refused", "device_failed",
)  # fmt: skip


def _why(name: str) -> sa.Enum:
    return sa.Enum(*_WHY_NOT, name=name, native_enum=False, create_constraint=True, length=32)


def _key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"))


def upgrade() -> None:
    name = "capture_reports"
    op.create_table(
        name,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("desk_id", sa.Uuid(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("session_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("photo", _why("photo"), nullable=True),
        sa.Column("prints", _why("prints"), nullable=True),
        sa.Column("signature", _why("signature"), nullable=True),
        sa.Column("missing", sa.String(length=400), nullable=False),
        sa.Column("photo_sha256", sa.String(length=64), nullable=False),
        sa.Column("quality", sa.JSON(), nullable=False),
        sa.Column("verification_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "(photo IS NULL) = (photo_sha256 <> '')", name=op.f(f"ck_{name}_photo_has_a_hash")
        ),
        sa.CheckConstraint(
            "missing = '' OR prints IS NULL",
            name=op.f(f"ck_{name}_only_taken_prints_miss_fingers"),
        ),
        _key(name, "person_id", "people"),
        _key(name, "appointment_id", "appointments"),
        _key(name, "location_id", "locations"),
        _key(name, "desk_id", "desks"),
        _key(name, "operator_id", "operators"),
        _key(name, "verification_id", "verifications"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_person_id"), name, ["person_id"])
    op.create_index(op.f(f"ix_{name}_appointment_id"), name, ["appointment_id"])
    kept = "kept_pictures"
    op.create_table(
        kept,
        sa.Column("capture_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.LargeBinary(length=32), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("destroy_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("destroy_at > kept_at", name=op.f(f"ck_{kept}_time")),
        sa.CheckConstraint("length(key) = 32", name=op.f(f"ck_{kept}_key")),
        _key(kept, "capture_id", "capture_reports"),
        _key(kept, "location_id", "locations"),
        sa.PrimaryKeyConstraint("capture_id", name=op.f(f"pk_{kept}")),
    )
    op.create_index(op.f(f"ix_{kept}_destroy_at"), kept, ["destroy_at"])
    with op.batch_alter_table("biometric_captures") as batch:
        batch.add_column(sa.Column("report_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_biometric_captures_report_id"), "capture_reports", ["report_id"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("biometric_captures") as batch:
        batch.drop_constraint(op.f("fk_biometric_captures_report_id"), type_="foreignkey")
        batch.drop_column("report_id")
    op.drop_table("kept_pictures")
    op.drop_table("capture_reports")
