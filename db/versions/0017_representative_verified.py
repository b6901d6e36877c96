"""representative verified: the three answers about who acts for a minor, as about the person.

What was handed out before was handed out on a page that asked to compare name and photo: yes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

_ANSWERS = ("representative_genuine", "representative_holder", "representative_on_file")
_CHECK = "ck_hand_out_details_representative_verified"


def upgrade() -> None:
    with op.batch_alter_table("hand_out_details") as batch_op:
        for name in _ANSWERS:
            batch_op.add_column(
                sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())
            )
    said = ", ".join(f"{name} = true" for name in _ANSWERS)
    op.execute(f"UPDATE hand_out_details SET {said} WHERE relation IS NOT NULL")
    with op.batch_alter_table("hand_out_details") as batch_op:
        batch_op.create_check_constraint(
            op.f(_CHECK), f"relation IS NULL OR ({' AND '.join(_ANSWERS)})"
        )
        for name in _ANSWERS:
            batch_op.alter_column(name, server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("hand_out_details") as batch_op:
        batch_op.drop_constraint(op.f(_CHECK), type_="check")
        for name in _ANSWERS:
            batch_op.drop_column(name)
