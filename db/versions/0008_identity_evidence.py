"""identity evidence: what a verification rests on, second persons, documents reported missing."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("verifications") as batch:
        batch.add_column(sa.Column("evidence", sa.JSON(), nullable=False, server_default="{}"))
        batch.add_column(sa.Column("second_of", sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_verifications_second_of"), "verifications", ["second_of"], ["id"]
        )
    with op.batch_alter_table("verifications") as batch:
        batch.alter_column("evidence", server_default=None)
    op.create_table(
        "reported_documents",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("issuer", sa.String(length=3), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("list_of", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reported_documents")),
        sa.UniqueConstraint("issuer", "number", name=op.f("uq_reported_documents_issuer_number")),
    )


def downgrade() -> None:
    op.drop_table("reported_documents")
    with op.batch_alter_table("verifications") as batch:
        batch.drop_constraint(op.f("fk_verifications_second_of"), type_="foreignkey")
        batch.drop_column("second_of")
        batch.drop_column("evidence")
