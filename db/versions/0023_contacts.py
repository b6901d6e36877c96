"""contacts: procedures of people, visits found needless, and the record of visits avoided."""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

_WORDS = {
    "saving": ("released", "not_asked", "joined", "nearer"),
    "contact": (
        "biometrics", "endorsement", "collect", "documents", "return_visa", "ua_proof", "other",
    ),
    "ground": ("reuse", "handed_out", "card_ready"),
    "state": ("open", "released", "kept", "lapsed"),
}  # fmt: skip
_FIRST_OF_VISIT = sa.text("undoes_id IS NULL AND appointment_id IS NOT NULL")
_FIRST_WITHOUT = sa.text("undoes_id IS NULL AND appointment_id IS NULL")
_OPEN = sa.text("state = 'open'")


def _word(name: str) -> sa.Enum:
    return sa.Enum(*_WORDS[name], name=name, native_enum=False, create_constraint=True, length=32)


def _moment() -> sa.DateTime:
    return sa.DateTime(timezone=True)


def _points(name: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{name}_{column}"))


def upgrade() -> None:
    op.create_table(
        "procedures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("noted_at", _moment(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        _points("procedures", "operator_id", "operators.id"),
        _points("procedures", "person_id", "people.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_procedures")),
    )
    op.create_index(op.f("ix_procedures_person_id"), "procedures", ["person_id"])
    _needless_visits()
    _avoided_visits()


def _needless_visits() -> None:
    name = "needless_visits"
    op.create_table(
        name,
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("ground", _word("ground"), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("rule_version", sa.Integer(), nullable=False),
        sa.Column("found_at", _moment(), nullable=False),
        sa.Column("state", _word("state"), server_default="open", nullable=False),
        sa.Column("decided_at", _moment(), nullable=True),
        sa.Column("operator_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.String(length=200), server_default="", nullable=False),
        sa.CheckConstraint(
            "(state = 'open') = (decided_at IS NULL)", name=op.f("ck_needless_visits_decided")
        ),
        sa.CheckConstraint(
            "state <> 'kept' OR reason <> ''", name=op.f("ck_needless_visits_reason")
        ),
        _points(name, "appointment_id", "appointments.id"),
        _points(name, "location_id", "locations.id"),
        _points(name, "operator_id", "operators.id"),
        _points(name, "person_id", "people.id"),
        _points(name, "service", "service_kinds.code"),
        sa.PrimaryKeyConstraint(
            "appointment_id", "person_id", "service", name=op.f("pk_needless_visits")
        ),
    )
    op.create_index(op.f("ix_needless_visits_location_id"), name, ["location_id"])
    op.create_index(
        "ix_needless_visits_open", name, ["found_at"], sqlite_where=_OPEN, postgresql_where=_OPEN
    )


def _avoided_visits() -> None:
    name = "avoided_visits"
    op.create_table(
        name,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("saving", _word("saving"), nullable=False),
        sa.Column("contact", _word("contact"), nullable=False),
        sa.Column("rule", sa.String(length=60), nullable=False),
        sa.Column("rule_version", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("recorded_at", _moment(), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("metres", sa.Integer(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("undoes_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "CASE WHEN saving = 'nearer' THEN visits = 0"
            " WHEN undoes_id IS NULL THEN visits = 1 ELSE visits = -1 END",
            name=op.f("ck_avoided_visits_visits"),
        ),
        sa.CheckConstraint(
            "saving <> 'released' OR appointment_id IS NOT NULL",
            name=op.f("ck_avoided_visits_released"),
        ),
        sa.CheckConstraint(
            "undoes_id IS NOT NULL OR (coalesce(metres, 0) >= 0 AND coalesce(minutes, 0) >= 0)",
            name=op.f("ck_avoided_visits_saved"),
        ),
        _points(name, "appointment_id", "appointments.id"),
        _points(name, "location_id", "locations.id"),
        _points(name, "operator_id", "operators.id"),
        _points(name, "person_id", "people.id"),
        _points(name, "undoes_id", "avoided_visits.id"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_avoided_visits")),
        sa.UniqueConstraint("undoes_id", name=op.f("uq_avoided_visits_undoes_id")),
    )
    op.create_index(op.f("ix_avoided_visits_location_id_day"), name, ["location_id", "day"])
    op.create_index(op.f("ix_avoided_visits_person_id"), name, ["person_id"])
    op.create_index(
        "ux_avoided_visits_of_visit", name, ["appointment_id", "person_id", "contact", "saving"],
        unique=True, sqlite_where=_FIRST_OF_VISIT, postgresql_where=_FIRST_OF_VISIT,
    )  # fmt: skip
    op.create_index(
        "ux_avoided_visits_without", name, ["person_id", "contact", "day", "saving"],
        unique=True, sqlite_where=_FIRST_WITHOUT, postgresql_where=_FIRST_WITHOUT,
    )  # fmt: skip


def downgrade() -> None:
    op.drop_table("avoided_visits")
    op.drop_table("needless_visits")
    op.drop_table("procedures")
