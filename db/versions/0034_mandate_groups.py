"""mandate groups: a mandate may be limited to groups of people, and says no act that it cannot."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

_KINDS = ("action", "document_type", "weekday")
_ACTIONS = ("issue", "take_in_old", "record_receipt", "return_documents")
_ACTION = "ck_mandate_scopes_action"


def _check_kinds(kinds: tuple[str, ...]) -> None:
    name = op.f("ck_mandate_scopes_kind")
    with op.batch_alter_table("mandate_scopes") as batch_op:
        batch_op.drop_constraint(name, type_="check")
        batch_op.create_check_constraint(name, f"kind IN ({', '.join(map(repr, kinds))})")


def upgrade() -> None:
    # No partner ever could place a sticker, whatever its mandate said.
    lines = sa.table("mandate_scopes", sa.column("kind"), sa.column("value"))
    op.execute(
        sa.delete(lines).where(lines.c.kind == "action", lines.c.value.not_in(list(_ACTIONS)))
    )
    _check_kinds((*_KINDS, "group"))
    with op.batch_alter_table("mandate_scopes") as batch_op:
        batch_op.create_check_constraint(
            op.f(_ACTION), f"kind <> 'action' OR value IN ({', '.join(map(repr, _ACTIONS))})"
        )


def downgrade() -> None:
    with op.batch_alter_table("mandate_scopes") as batch_op:
        batch_op.drop_constraint(op.f(_ACTION), type_="check")
    lines = sa.table("mandate_scopes", sa.column("kind"), sa.column("value"))
    op.execute(sa.delete(lines).where(lines.c.kind == "group"))
    _check_kinds(_KINDS)
