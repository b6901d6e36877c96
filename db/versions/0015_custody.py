"""custody: keepers, consignments, trays, counts, cases, stickers, what a hand-out rests on."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_STATES = (
    "announced",
    "received",
    "in_stock",
    "reserved",
    "in_transit",
    "at_partner",
    "presented",
    "handed_out",
    "not_collected",
    "returned",
    "destroyed",
    "missing",
    "reported",
    "blocked",
    "surrendered",
)
_WORDS = {
    "kind": ("from_maker", "transfer", "to_maker"),
    "seal_found": ("pending", "intact", "broken", "other_number"),
    "explanation": (
        "missing",
        "at_a_desk",
        "sent_since",
        "found_back",
        "other_tray",
        "unknown_card",
    ),
    "case_kind": ("missing", "surplus", "damaged", "wrong_address", "seal", "recalled"),
    "remedy": ("found", "reported", "sent_back", "sent_on", "added_to_stock", "accepted"),
    "reason": (
        "no_document",
        "identity_doubted",
        "old_document_not_brought",
        "no_representative",
        "card_defect",
        "fee_not_paid",
        "withdrawn",
    ),
    "next_step": (
        "new_appointment",
        "come_back_today",
        "identity_desk",
        "new_card",
        "police_report_first",
        "decision_elsewhere",
    ),
    "item_found": ("expected", "arrived", "damaged", "wrong_address", "missing"),
    "state": ("used", "spoiled", "destroyed"),
    "written": ("printed", "by_hand"),
    "chip": ("not_read", "agrees", "differs"),
    "relation": ("parent", "guardian", "curator"),
    "keeper": ("maker", "location", "operator", "courier", "partner", "holder"),
}


def _word(name: str, table: str = "") -> sa.Enum:
    """Return the column type of a closed list; `table` where two lists share a name."""
    members = _WORDS[table or name]
    return sa.Enum(*members, name=name, native_enum=False, create_constraint=True, length=32)


def _listed(states: tuple[str, ...]) -> str:
    return ", ".join(f"'{state}'" for state in states)


def _name_keepers() -> None:
    """Say of each card on file who keeps it, as its last step tells; a person who has one has it.

    What is missing or blocked stays with the location; an announced card with the maker.
    """
    last = (
        "(SELECT e.operator_id FROM custody_events e"
        " WHERE e.card_id = cards.id AND e.version = cards.version)"
    )
    op.execute(
        "UPDATE cards SET keeper = CASE state WHEN 'announced' THEN 'maker'"
        " WHEN 'in_transit' THEN 'operator' WHEN 'presented' THEN 'operator'"
        " WHEN 'at_partner' THEN 'partner' WHEN 'handed_out' THEN 'holder'"
        " ELSE 'location' END, keeper_id = CASE state WHEN 'announced' THEN NULL"
        f" WHEN 'in_transit' THEN {last} WHEN 'presented' THEN {last}"
        " WHEN 'handed_out' THEN person_id ELSE location_id END"
    )


def upgrade() -> None:
    op.create_table(
        "trays",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(length=40), nullable=False),
        sa.Column("walk", sa.Integer(), nullable=False),
        sa.Column("positions", sa.Integer(), nullable=False),
        sa.CheckConstraint("positions BETWEEN 1 AND 10000", name=op.f("ck_trays_positions")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_trays_location_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trays")),
        sa.UniqueConstraint("location_id", "label", name=op.f("uq_trays_location_id_label")),
    )
    op.create_table(
        "consignments",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("reference", sa.String(length=40), nullable=False),
        sa.Column("kind", _word("kind"), nullable=False),
        sa.Column("from_location_id", sa.Uuid(), nullable=True),
        sa.Column("to_location_id", sa.Uuid(), nullable=True),
        sa.Column("courier", sa.String(length=80), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_by", sa.Uuid(), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint("courier <> ''", name=op.f("ck_consignments_courier")),
        sa.CheckConstraint(
            "kind = 'from_maker' OR from_location_id IS NOT NULL",
            name=op.f("ck_consignments_from_location_id"),
        ),
        sa.CheckConstraint(
            "kind = 'to_maker' OR to_location_id IS NOT NULL",
            name=op.f("ck_consignments_to_location_id"),
        ),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["operators.id"], name=op.f("fk_consignments_closed_by")
        ),
        sa.ForeignKeyConstraint(
            ["from_location_id"], ["locations.id"], name=op.f("fk_consignments_from_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["sent_by"], ["operators.id"], name=op.f("fk_consignments_sent_by")
        ),
        sa.ForeignKeyConstraint(
            ["to_location_id"], ["locations.id"], name=op.f("fk_consignments_to_location_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consignments")),
        sa.UniqueConstraint("kind", "reference", name=op.f("uq_consignments_kind_reference")),
    )
    op.create_index(
        op.f("ix_consignments_to_location_id_closed_at"),
        "consignments",
        ["to_location_id", "closed_at"],
    )

    op.create_table(
        "counts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("tray", sa.String(length=40), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("first_id <> second_id", name=op.f("ck_counts_two_persons")),
        sa.ForeignKeyConstraint(["first_id"], ["operators.id"], name=op.f("fk_counts_first_id")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_counts_location_id")
        ),
        sa.ForeignKeyConstraint(["second_id"], ["operators.id"], name=op.f("fk_counts_second_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_counts")),
    )
    op.create_index(op.f("ix_counts_location_id_closed_at"), "counts", ["location_id", "closed_at"])

    op.create_table(
        "destructions",
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("first_id", sa.Uuid(), nullable=False),
        sa.Column("second_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("first_id <> second_id", name=op.f("ck_destructions_two_persons")),
        sa.ForeignKeyConstraint(["card_id"], ["cards.id"], name=op.f("fk_destructions_card_id")),
        sa.ForeignKeyConstraint(
            ["first_id"], ["operators.id"], name=op.f("fk_destructions_first_id")
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["operators.id"], name=op.f("fk_destructions_second_id")
        ),
        sa.PrimaryKeyConstraint("card_id", name=op.f("pk_destructions")),
    )
    op.create_table(
        "sticker_rolls",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("service", sa.String(length=40), nullable=False),
        sa.Column("prefix", sa.String(length=8), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("digits", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.CheckConstraint("first >= 0 AND last >= first", name=op.f("ck_sticker_rolls_numbers")),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_sticker_rolls_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_sticker_rolls_operator_id")
        ),
        sa.ForeignKeyConstraint(
            ["service"], ["service_kinds.code"], name=op.f("fk_sticker_rolls_service")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sticker_rolls")),
        sa.UniqueConstraint(
            "prefix", "first", "last", name=op.f("uq_sticker_rolls_prefix_first_last")
        ),
    )
    op.create_index(
        op.f("ix_sticker_rolls_location_id_service"), "sticker_rolls", ["location_id", "service"]
    )

    op.create_table(
        "consignment_bags",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("consignment_id", sa.Uuid(), nullable=False),
        sa.Column("label", sa.String(length=40), nullable=False),
        sa.Column("seal", sa.String(length=40), nullable=False),
        sa.Column("found", _word("found", "seal_found"), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["consignment_id"], ["consignments.id"], name=op.f("fk_consignment_bags_consignment_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consignment_bags")),
        sa.UniqueConstraint(
            "consignment_id", "label", name=op.f("uq_consignment_bags_consignment_id_label")
        ),
    )
    op.create_table(
        "count_lines",
        sa.Column("count_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=True),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("is_expected", sa.Boolean(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("explanation", _word("explanation"), nullable=True),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["card_id"], ["cards.id"], name=op.f("fk_count_lines_card_id")),
        sa.ForeignKeyConstraint(["count_id"], ["counts.id"], name=op.f("fk_count_lines_count_id")),
        sa.PrimaryKeyConstraint("count_id", "number", name=op.f("pk_count_lines")),
    )
    op.create_table(
        "custody_cases",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", _word("kind", "case_kind"), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("document_number", sa.String(length=40), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=True),
        sa.Column("consignment_id", sa.Uuid(), nullable=True),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_by", sa.Uuid(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("remedy", _word("remedy"), nullable=True),
        sa.Column("reference", sa.String(length=60), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "remedy IS NULL OR remedy <> 'reported' OR reference <> ''",
            name=op.f("ck_custody_cases_reference"),
        ),
        sa.CheckConstraint(
            "(closed_at IS NULL) = (remedy IS NULL)",
            name=op.f("ck_custody_cases_closed_with_remedy"),
        ),
        sa.ForeignKeyConstraint(["card_id"], ["cards.id"], name=op.f("fk_custody_cases_card_id")),
        sa.ForeignKeyConstraint(
            ["closed_by"], ["operators.id"], name=op.f("fk_custody_cases_closed_by")
        ),
        sa.ForeignKeyConstraint(
            ["consignment_id"], ["consignments.id"], name=op.f("fk_custody_cases_consignment_id")
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_custody_cases_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["opened_by"], ["operators.id"], name=op.f("fk_custody_cases_opened_by")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_custody_cases")),
    )
    op.create_index(op.f("ix_custody_cases_card_id"), "custody_cases", ["card_id"])
    op.create_index(
        op.f("ix_custody_cases_location_id_closed_at"),
        "custody_cases",
        ["location_id", "closed_at"],
    )

    op.create_table(
        "hand_out_refusals",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("appointment_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=True),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", _word("reason"), nullable=False),
        sa.Column("next_step", _word("next_step"), nullable=False),
        sa.Column("note", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointments.id"],
            name=op.f("fk_hand_out_refusals_appointment_id"),
        ),
        sa.ForeignKeyConstraint(
            ["card_id"], ["cards.id"], name=op.f("fk_hand_out_refusals_card_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_hand_out_refusals_operator_id")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name=op.f("fk_hand_out_refusals_person_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hand_out_refusals")),
    )
    op.create_index(
        op.f("ix_hand_out_refusals_appointment_id"), "hand_out_refusals", ["appointment_id"]
    )

    op.create_table(
        "consignment_items",
        sa.Column("consignment_id", sa.Uuid(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=False),
        sa.Column("bag_id", sa.Uuid(), nullable=True),
        sa.Column("found", _word("found", "item_found"), nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["bag_id"], ["consignment_bags.id"], name=op.f("fk_consignment_items_bag_id")
        ),
        sa.ForeignKeyConstraint(
            ["card_id"], ["cards.id"], name=op.f("fk_consignment_items_card_id")
        ),
        sa.ForeignKeyConstraint(
            ["consignment_id"],
            ["consignments.id"],
            name=op.f("fk_consignment_items_consignment_id"),
        ),
        sa.PrimaryKeyConstraint("consignment_id", "card_id", name=op.f("pk_consignment_items")),
    )
    op.create_index(op.f("ix_consignment_items_card_id"), "consignment_items", ["card_id"])

    op.create_table(
        "stickers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("roll_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", _word("state"), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("operator_id", sa.Uuid(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("appointment_id", sa.Uuid(), nullable=True),
        sa.Column("verification_id", sa.Uuid(), nullable=True),
        sa.Column("passport_until", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("written", _word("written"), nullable=True),
        sa.Column("second_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "(state = 'destroyed') = (second_id IS NOT NULL)",
            name=op.f("ck_stickers_destroyed_by_two"),
        ),
        sa.CheckConstraint(
            "(state = 'used') = (person_id IS NOT NULL AND valid_until IS NOT NULL AND appointment_id IS NOT NULL AND written IS NOT NULL)",
            name=op.f("ck_stickers_used_for_somebody"),
        ),
        sa.CheckConstraint(
            "second_id IS NULL OR second_id <> operator_id", name=op.f("ck_stickers_two_persons")
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name=op.f("fk_stickers_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["operator_id"], ["operators.id"], name=op.f("fk_stickers_operator_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_stickers_person_id")),
        sa.ForeignKeyConstraint(
            ["roll_id"], ["sticker_rolls.id"], name=op.f("fk_stickers_roll_id")
        ),
        sa.ForeignKeyConstraint(
            ["second_id"], ["operators.id"], name=op.f("fk_stickers_second_id")
        ),
        sa.ForeignKeyConstraint(
            ["verification_id"], ["verifications.id"], name=op.f("fk_stickers_verification_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stickers")),
        sa.UniqueConstraint("roll_id", "number", name=op.f("uq_stickers_roll_id_number")),
    )
    op.create_index(op.f("ix_stickers_person_id"), "stickers", ["person_id"])

    op.create_table(
        "hand_out_details",
        sa.Column("hand_out_id", sa.Uuid(), nullable=False),
        sa.Column("name_right", sa.Boolean(), nullable=False),
        sa.Column("lines_agree", sa.Boolean(), nullable=False),
        sa.Column("chip", _word("chip"), nullable=False),
        sa.Column("grants", sa.Boolean(), nullable=False),
        sa.Column("in_name_of", sa.String(length=120), nullable=False),
        sa.Column("fee_kind", sa.String(length=40), nullable=False),
        sa.Column("fee_cents", sa.Integer(), nullable=False),
        sa.Column("relation", _word("relation"), nullable=True),
        sa.Column("representative_kind", sa.String(length=40), nullable=False),
        sa.Column("representative_number", sa.String(length=40), nullable=False),
        sa.Column("old_card_id", sa.Uuid(), nullable=True),
        sa.CheckConstraint(
            "(relation IS NULL) = (representative_number = '')",
            name=op.f("ck_hand_out_details_representative"),
        ),
        sa.CheckConstraint(
            "NOT grants OR in_name_of <> ''", name=op.f("ck_hand_out_details_in_name_of")
        ),
        sa.CheckConstraint(
            "name_right AND lines_agree AND chip <> 'differs'",
            name=op.f("ck_hand_out_details_card_in_order"),
        ),
        sa.ForeignKeyConstraint(
            ["hand_out_id"], ["hand_outs.id"], name=op.f("fk_hand_out_details_hand_out_id")
        ),
        sa.ForeignKeyConstraint(
            ["old_card_id"], ["cards.id"], name=op.f("fk_hand_out_details_old_card_id")
        ),
        sa.PrimaryKeyConstraint("hand_out_id", name=op.f("pk_hand_out_details")),
    )
    op.create_table(
        "surrendered_documents",
        sa.Column("hand_out_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.String(length=60), nullable=False),
        sa.Column("location_id", sa.Uuid(), nullable=False),
        sa.Column("card_id", sa.Uuid(), nullable=True),
        sa.Column("cut_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("given_back_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_with", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["card_id"], ["cards.id"], name=op.f("fk_surrendered_documents_card_id")
        ),
        sa.ForeignKeyConstraint(
            ["hand_out_id"], ["hand_outs.id"], name=op.f("fk_surrendered_documents_hand_out_id")
        ),
        sa.ForeignKeyConstraint(
            ["location_id"], ["locations.id"], name=op.f("fk_surrendered_documents_location_id")
        ),
        sa.ForeignKeyConstraint(
            ["sent_with"], ["consignments.id"], name=op.f("fk_surrendered_documents_sent_with")
        ),
        sa.PrimaryKeyConstraint("hand_out_id", name=op.f("pk_surrendered_documents")),
    )
    op.create_index(
        op.f("ix_surrendered_documents_location_id_sent_with"),
        "surrendered_documents",
        ["location_id", "sent_with"],
    )

    with op.batch_alter_table("cards") as batch:
        batch.drop_constraint(op.f("ck_cards_state"), type_="check")
        batch.create_check_constraint(op.f("ck_cards_state"), f"state IN ({_listed(_STATES)})")
        batch.add_column(
            sa.Column("keeper", _word("keeper"), server_default="maker", nullable=False)
        )
        batch.add_column(sa.Column("keeper_id", sa.Uuid(), nullable=True))
        batch.add_column(sa.Column("reserved_for", sa.Date(), nullable=True))
    with op.batch_alter_table("custody_events") as batch:
        batch.add_column(sa.Column("consignment_id", sa.Uuid(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_custody_events_consignment_id"), "consignments", ["consignment_id"], ["id"]
        )
    _name_keepers()
    with op.batch_alter_table("cards") as batch:
        batch.create_check_constraint(
            op.f("ck_cards_keeper_id"), "(keeper = 'maker') = (keeper_id IS NULL)"
        )


def downgrade() -> None:
    with op.batch_alter_table("custody_events") as batch:
        batch.drop_constraint(op.f("fk_custody_events_consignment_id"), type_="foreignkey")
        batch.drop_column("consignment_id")
    with op.batch_alter_table("cards") as batch:
        batch.drop_constraint(op.f("ck_cards_keeper_id"), type_="check")
        batch.drop_constraint(op.f("ck_cards_keeper"), type_="check")
        batch.drop_constraint(op.f("ck_cards_state"), type_="check")
        batch.create_check_constraint(op.f("ck_cards_state"), f"state IN ({_listed(_STATES[:-1])})")
        batch.drop_column("reserved_for")
        batch.drop_column("keeper_id")
        batch.drop_column("keeper")
    for name in (
        "surrendered_documents", "hand_out_details", "stickers", "consignment_items",
        "hand_out_refusals", "custody_cases", "count_lines", "consignment_bags", "sticker_rolls",
        "destructions", "counts", "consignments", "trays",
    ):  # fmt: skip
        op.drop_table(name)
