"""planning: rules that repeat otherwise, closures by group and hour, staff, every version kept."""

import json
from datetime import UTC, date, datetime, time
from uuid import UUID

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_VERSIONED = ("locations", "desks", "location_services", "opening_rules", "closures")
_TABLES = {"opening_rule": "opening_rules", "closure": "closures"}
# name in the history: column
_PLANNED: dict[str, dict[str, tuple[str, sa.types.TypeEngine[object]]]] = {
    "opening_rule": {
        "id": ("id", sa.Uuid()), "location_id": ("location_id", sa.Uuid()),
        "group": ("service_group", sa.String()), "weekday": ("weekday", sa.Integer()),
        "opens": ("opens", sa.Time()), "closes": ("closes", sa.Time()),
        "desks": ("desks", sa.Integer()), "valid_from": ("valid_from", sa.Date()),
        "valid_until": ("valid_until", sa.Date()), "on_holidays": ("on_holidays", sa.Boolean()),
    },
    "closure": {
        "id": ("id", sa.Uuid()), "location_id": ("location_id", sa.Uuid()),
        "first_day": ("first_day", sa.Date()), "last_day": ("last_day", sa.Date()),
        "reason": ("reason", sa.String()),
    },
}  # fmt: skip
_VERSIONS = sa.table(
    "plan_versions", sa.column("subject", sa.Uuid()), sa.column("number", sa.Integer()),
    sa.column("kind", sa.String()), sa.column("location_id", sa.Uuid()),
    sa.column("facts", sa.Text()), sa.column("made_at", sa.DateTime(timezone=True)),
    sa.column("made_by", sa.Uuid()), sa.column("change_id", sa.Uuid()),
)  # fmt: skip


def upgrade() -> None:
    for name in _VERSIONED:
        with op.batch_alter_table(name) as batch_op:
            batch_op.add_column(
                sa.Column("version", sa.Integer(), server_default="1", nullable=False)
            )
    with op.batch_alter_table("location_services") as batch_op:
        batch_op.add_column(
            sa.Column("is_offered", sa.Boolean(), server_default=sa.true(), nullable=False)
        )
    with op.batch_alter_table("opening_rules") as batch_op:
        batch_op.add_column(
            sa.Column("every_weeks", sa.Integer(), server_default="1", nullable=False)
        )
        batch_op.add_column(sa.Column("anchor", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("nth", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("public_desks", sa.Integer(), nullable=True))
        batch_op.create_check_constraint(
            op.f("ck_opening_rules_public_desks"), "public_desks BETWEEN 0 AND desks"
        )
        batch_op.create_check_constraint(
            op.f("ck_opening_rules_every_weeks"), "every_weeks BETWEEN 1 AND 52"
        )
        batch_op.create_check_constraint(
            op.f("ck_opening_rules_nth"),
            "nth IS NULL OR (nth BETWEEN -1 AND 5 AND nth <> 0 AND every_weeks = 1)",
        )
    with op.batch_alter_table("closures") as batch_op:
        batch_op.add_column(
            sa.Column("service_group", sa.String(32), server_default="", nullable=False)
        )
        batch_op.add_column(sa.Column("begins", sa.Time(), nullable=True))
        batch_op.add_column(sa.Column("ends", sa.Time(), nullable=True))
        batch_op.create_check_constraint(
            op.f("ck_closures_hours"), "(begins IS NULL) = (ends IS NULL)"
        )
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.add_column(sa.Column("reason", sa.String(32), server_default="", nullable=False))
    _new_tables()
    _first_versions()


def _new_tables() -> None:
    op.create_table(
        "staff_shifts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("service_group", sa.String(32), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("begins", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("staff", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_staff_shifts_order")),
        sa.CheckConstraint("staff >= 0", name=op.f("ck_staff_shifts_staff")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_staff_shifts_location_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_shifts")),
    )
    op.create_index(op.f("ix_staff_shifts_location_id"), "staff_shifts", ["location_id"])
    op.create_table(
        "plan_versions",
        sa.Column("subject", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.Column("change_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("number > 0", name=op.f("ck_plan_versions_number")),
        sa.CheckConstraint("facts IS NOT NULL OR number > 1", name=op.f("ck_plan_versions_ended")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_plan_versions_location_id")
        ),
        sa.PrimaryKeyConstraint("subject", "number", name=op.f("pk_plan_versions")),
    )
    op.create_index(
        op.f("ix_plan_versions_location_id_made_at"), "plan_versions", ["location_id", "made_at"]
    )


def _first_versions() -> None:
    """Keep what is there as the first version of each rule and closure; who wrote it is unknown."""
    connection = op.get_bind()
    rows: list[dict[str, object]] = []
    for kind, columns in _PLANNED.items():
        there = sa.table(_TABLES[kind], *(sa.column(*one) for one in columns.values()))
        for row in connection.execute(sa.select(there)).mappings():
            facts = {
                name: _plain(row[column])
                for name, (column, _) in columns.items()
                if row[column] is not None
            }
            rows.append(
                {
                    "subject": row["id"], "number": 1, "kind": kind,
                    "location_id": row["location_id"],
                    "facts": json.dumps(
                        {**facts, "version": 1}, sort_keys=True, separators=(",", ":")
                    ),
                    "made_at": datetime.now(UTC), "made_by": UUID(int=0), "change_id": UUID(int=0),
                }
            )  # fmt: skip
    if rows:
        connection.execute(sa.insert(_VERSIONS), rows)


def _plain(value: object) -> object:
    if isinstance(value, UUID):
        return str(value)
    return value.isoformat() if isinstance(value, date | time) else value


def downgrade() -> None:
    op.drop_index(op.f("ix_plan_versions_location_id_made_at"), table_name="plan_versions")
    op.drop_table("plan_versions")
    op.drop_index(op.f("ix_staff_shifts_location_id"), table_name="staff_shifts")
    op.drop_table("staff_shifts")
    with op.batch_alter_table("outbox") as batch_op:
        batch_op.drop_column("reason")
    with op.batch_alter_table("closures") as batch_op:
        batch_op.drop_constraint(op.f("ck_closures_hours"), type_="check")
        for name in ("ends", "begins", "service_group"):
            batch_op.drop_column(name)
    with op.batch_alter_table("opening_rules") as batch_op:
        for name in ("nth", "every_weeks", "public_desks"):
            batch_op.drop_constraint(op.f(f"ck_opening_rules_{name}"), type_="check")
        for name in ("public_desks", "nth", "anchor", "every_weeks"):
            batch_op.drop_column(name)
    with op.batch_alter_table("location_services") as batch_op:
        batch_op.drop_column("is_offered")
    for name in _VERSIONED:
        with op.batch_alter_table(name) as batch_op:
            batch_op.drop_column("version")
