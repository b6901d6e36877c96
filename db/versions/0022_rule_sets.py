"""rule_sets: rule sets on reuse as versions, and each step of them."""

import re

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

STATES = ("draft", "proposed", "published", "withdrawn")


ROLE = "rule_manager"


def _roles() -> list[str]:
    """Return the roles that the CHECK names now, whichever revisions ran before."""
    checks = sa.inspect(op.get_bind()).get_check_constraints("operator_roles")
    (text,) = (one["sqltext"] for one in checks if one["name"] == "ck_operator_roles_role")
    return re.findall(r"'(\w+)'", text)


def _check_roles(roles: list[str]) -> None:
    words = ", ".join(f"'{role}'" for role in roles)
    with op.batch_alter_table("operator_roles") as batch_op:
        batch_op.drop_constraint(op.f("ck_operator_roles_role"), type_="check")
        batch_op.create_check_constraint(op.f("ck_operator_roles_role"), f"role IN ({words})")


def upgrade() -> None:
    _check_roles([*_roles(), ROLE])
    op.create_table(
        "rule_sets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(*STATES, name="state", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("examples", sa.Text(), nullable=False),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_by", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["operators.id"], name=op.f("fk_rule_sets_made_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_sets")),
        sa.UniqueConstraint("code", "number", name=op.f("uq_rule_sets_code_number")),
    )
    op.create_table(
        "rule_set_steps",
        sa.Column("rule_set_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "from_state",
            sa.Enum(
                *STATES, name="from_state", native_enum=False, create_constraint=True, length=32
            ),
            nullable=True,
        ),
        sa.Column(
            "to_state",
            sa.Enum(*STATES, name="to_state", native_enum=False, create_constraint=True, length=32),
            nullable=False,
        ),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("examples", sa.Text(), nullable=False),
        sa.Column("note", sa.String(length=400), nullable=False),
        sa.CheckConstraint(
            "(text <> '') = (to_state = 'draft' AND coalesce(from_state, 'draft') = 'draft')",
            name=op.f("ck_rule_set_steps_writes"),
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_rule_set_steps_operator_id")
        ),
        sa.ForeignKeyConstraint(
            ["rule_set_id"], ["rule_sets.id"], name=op.f("fk_rule_set_steps_rule_set_id")
        ),
        sa.PrimaryKeyConstraint("rule_set_id", "step", name=op.f("pk_rule_set_steps")),
    )


def downgrade() -> None:
    op.execute(f"DELETE FROM operator_roles WHERE role = '{ROLE}'")
    _check_roles([one for one in _roles() if one != ROLE])
    op.drop_table("rule_set_steps")
    op.drop_table("rule_sets")
