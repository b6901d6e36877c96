"""biometric captures: records of what was taken when and where, never the thing itself."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_WORDS = {
    "modality": ("photo", "fingerprints", "signature"),
    "place": ("desk", "embassy", "police", "border"),
    "quality": ("good", "poor", "not_stated"),
}


def _word(name: str) -> sa.Enum:
    return sa.Enum(*_WORDS[name], name=name, native_enum=False, create_constraint=True, length=32)


def upgrade() -> None:
    op.create_table(
        "biometric_captures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("modality", _word("modality"), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("place", _word("place"), nullable=False),
        sa.Column("quality", _word("quality"), nullable=False),
        sa.Column("missing", sa.String(length=400), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint(
            "missing = '' OR modality = 'fingerprints'",
            name=op.f("ck_biometric_captures_only_fingers_are_missing"),
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_biometric_captures_person_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_biometric_captures_operator_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_biometric_captures")),
    )
    op.create_index(op.f("ix_biometric_captures_person_id"), "biometric_captures", ["person_id"])


def downgrade() -> None:
    op.drop_table("biometric_captures")
