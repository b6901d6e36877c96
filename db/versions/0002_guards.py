"""guards: what must hold whoever asks, as triggers on both databases."""

from pathlib import Path

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_POLICIES = Path(__file__).parents[1] / "policies"

_APPOINTMENT = (
    "held>booked held>cancelled booked>arrived booked>cancelled booked>moved booked>no_show "
    "booked>released_not_needed arrived>in_service arrived>booked arrived>no_show "
    "in_service>fulfilled in_service>arrived fulfilled>in_service no_show>booked no_show>arrived"
)
_QUEUE = (
    "waiting>called waiting>left waiting>missed called>serving called>waiting called>missed "
    "serving>done serving>parked serving>transferred serving>waiting parked>called "
    "parked>serving parked>left transferred>called missed>waiting done>serving"
)
_CARD = (
    "announced>received received>in_stock in_stock>reserved reserved>in_stock "
    "in_stock>in_transit reserved>in_transit in_transit>received in_transit>at_partner "
    "at_partner>presented at_partner>in_transit in_stock>presented reserved>presented "
    "presented>in_stock presented>at_partner presented>handed_out handed_out>presented "
    "in_stock>not_collected at_partner>not_collected not_collected>returned "
    "not_collected>in_stock returned>destroyed missing>reported missing>in_stock "
    "announced>missing received>missing in_stock>missing reserved>missing in_transit>missing "
    "at_partner>missing presented>missing not_collected>missing returned>missing "
    "announced>blocked received>blocked in_stock>blocked reserved>blocked in_transit>blocked "
    "at_partner>blocked presented>blocked not_collected>blocked blocked>returned"
)

steps = sa.table(
    "state_steps", sa.column("machine"), sa.column("from_state"), sa.column("to_state")
)


def _statements() -> list[str]:
    name = op.get_bind().dialect.name
    text = (_POLICIES / f"guards.{name}.sql").read_text(encoding="utf-8")
    return [part.strip() for part in text.split("\n--;\n") if part.strip()]


def upgrade() -> None:
    rows = [
        {"machine": machine, "from_state": step.split(">")[0], "to_state": step.split(">")[1]}
        for machine, text in (("appointment", _APPOINTMENT), ("queue", _QUEUE), ("card", _CARD))
        for step in text.split()
    ]
    op.bulk_insert(steps, rows)
    for statement in _statements():
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    bind = op.get_bind()
    functions = []
    for statement in reversed(_statements()):
        words = statement[statement.index("CREATE ") :].split()
        if words[1] == "TRIGGER":
            table = "" if bind.dialect.name == "sqlite" else f" ON {words[words.index('ON') + 1]}"
            bind.exec_driver_sql(f"DROP TRIGGER {words[2]}{table}")
        else:
            functions.append(statement.split("FUNCTION ", 1)[1].split(" RETURNS", 1)[0])
    for function in functions:
        bind.exec_driver_sql(f"DROP FUNCTION {function}")
    bind.execute(sa.delete(steps))
