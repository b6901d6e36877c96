"""papers on file: which papers of a person were handed in before."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

_NAME = "papers_on_file"
_PAPERS = ("birth_certificate", "police_report", "sponsor_statement")


def _points(column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=op.f(f"fk_{_NAME}_{column}"))


def upgrade() -> None:
    paper = sa.Enum(
        *_PAPERS, name="paper", native_enum=False, create_constraint=True, length=32
    )  # fmt: skip
    op.create_table(
        _NAME,
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("paper", paper, nullable=False),
        sa.Column("dated", sa.Date(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("is_translated", sa.Boolean(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("undoes_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint("length(language) = 2", name=op.f(f"ck_{_NAME}_language")),
        _points("operator_id", "operators.id"),
        _points("person_id", "people.id"),
        _points("undoes_id", "papers_on_file.id"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{_NAME}")),
        sa.UniqueConstraint("undoes_id", name=op.f(f"uq_{_NAME}_undoes_id")),
    )
    op.create_index(op.f(f"ix_{_NAME}_person_id"), _NAME, ["person_id"])


def downgrade() -> None:
    op.drop_table(_NAME)
