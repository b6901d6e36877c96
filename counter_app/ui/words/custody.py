"""Words for consignments, counts, cases, stickers and what a hand-out rests on."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.custody.ageing import Stage
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.custody.keeper import KeeperKind
from counter_app.domain.custody.shipment import (
    CaseKind,
    ConsignmentKind,
    ItemFound,
    Remedy,
    SealFound,
)
from counter_app.domain.custody.stickers import StickerState, Written
from counter_app.domain.issuance_details import ChipLook, NextStep, Refusal
from counter_app.services.receiving import Scanned
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    ("Custody", {
        KeeperKind.MAKER: QT_TRANSLATE_NOOP("Custody", "the maker"),
        KeeperKind.LOCATION: QT_TRANSLATE_NOOP("Custody", "the location"),
        KeeperKind.OPERATOR: QT_TRANSLATE_NOOP("Custody", "an operator"),
        KeeperKind.COURIER: QT_TRANSLATE_NOOP("Custody", "the courier"),
        KeeperKind.PARTNER: QT_TRANSLATE_NOOP("Custody", "the partner"),
        KeeperKind.HOLDER: QT_TRANSLATE_NOOP("Custody", "the holder"),
    }),
    ("Custody", {
        ConsignmentKind.FROM_MAKER: QT_TRANSLATE_NOOP("Custody", "from the maker"),
        ConsignmentKind.TRANSFER: QT_TRANSLATE_NOOP("Custody", "between locations"),
        ConsignmentKind.TO_MAKER: QT_TRANSLATE_NOOP("Custody", "to the maker"),
    }),
    ("Custody", {
        SealFound.PENDING: QT_TRANSLATE_NOOP("Custody", "seal not looked at"),
        SealFound.INTACT: QT_TRANSLATE_NOOP("Custody", "seal intact"),
        SealFound.BROKEN: QT_TRANSLATE_NOOP("Custody", "seal broken"),
        SealFound.OTHER_NUMBER: QT_TRANSLATE_NOOP("Custody", "another seal number"),
    }),
    ("Custody", {
        ItemFound.EXPECTED: QT_TRANSLATE_NOOP("Custody", "to be scanned"),
        ItemFound.ARRIVED: QT_TRANSLATE_NOOP("Custody", "arrived"),
        ItemFound.DAMAGED: QT_TRANSLATE_NOOP("Custody", "damaged"),
        ItemFound.WRONG_ADDRESS: QT_TRANSLATE_NOOP("Custody", "at another address"),
        ItemFound.MISSING: QT_TRANSLATE_NOOP("Custody", "missing"),
    }),
    ("Custody", {
        Scanned.ARRIVED: QT_TRANSLATE_NOOP("Custody", "Here now: put it away."),
        Scanned.DAMAGED: QT_TRANSLATE_NOOP("Custody", "Damaged: blocked, back to the maker."),
        Scanned.SURPLUS: QT_TRANSLATE_NOOP("Custody", "Not on the list: lay it apart."),
        Scanned.WRONG_ADDRESS: QT_TRANSLATE_NOOP(
            "Custody", "Meant for another location: lay it apart."
        ),
        Scanned.SEEN_BEFORE: QT_TRANSLATE_NOOP("Custody", "Was scanned before."),
    }),
    ("Custody", {
        CaseKind.MISSING: QT_TRANSLATE_NOOP("Custody", "card missing"),
        CaseKind.SURPLUS: QT_TRANSLATE_NOOP("Custody", "card not on the list"),
        CaseKind.DAMAGED: QT_TRANSLATE_NOOP("Custody", "card damaged"),
        CaseKind.WRONG_ADDRESS: QT_TRANSLATE_NOOP("Custody", "card of another location"),
        CaseKind.SEAL: QT_TRANSLATE_NOOP("Custody", "seal not right"),
        CaseKind.RECALLED: QT_TRANSLATE_NOOP("Custody", "card blocked"),
    }),
    ("Custody", {
        Remedy.FOUND: QT_TRANSLATE_NOOP("Custody", "Found"),
        Remedy.REPORTED: QT_TRANSLATE_NOOP("Custody", "Reported"),
        Remedy.SENT_BACK: QT_TRANSLATE_NOOP("Custody", "Back to the maker"),
        Remedy.SENT_ON: QT_TRANSLATE_NOOP("Custody", "Send on"),
        Remedy.ADDED_TO_STOCK: QT_TRANSLATE_NOOP("Custody", "Keep here"),
        Remedy.ACCEPTED: QT_TRANSLATE_NOOP("Custody", "Accepted after all"),
    }),
    ("Custody", {
        Explanation.MISSING: QT_TRANSLATE_NOOP("Custody", "Missing"),
        Explanation.AT_A_DESK: QT_TRANSLATE_NOOP("Custody", "At a desk or handed out"),
        Explanation.SENT_SINCE: QT_TRANSLATE_NOOP("Custody", "Sent since the count began"),
        Explanation.FOUND_BACK: QT_TRANSLATE_NOOP("Custody", "Was missing, found back"),
        Explanation.OTHER_TRAY: QT_TRANSLATE_NOOP("Custody", "Belongs in another tray"),
        Explanation.UNKNOWN_CARD: QT_TRANSLATE_NOOP("Custody", "Does not belong here"),
    }),
    ("Custody", {
        StickerState.USED: QT_TRANSLATE_NOOP("Custody", "used"),
        StickerState.SPOILED: QT_TRANSLATE_NOOP("Custody", "spoiled"),
        StickerState.DESTROYED: QT_TRANSLATE_NOOP("Custody", "destroyed"),
    }),
    ("Custody", {
        Written.PRINTED: QT_TRANSLATE_NOOP("Custody", "printed"),
        Written.BY_HAND: QT_TRANSLATE_NOOP("Custody", "written by hand"),
    }),
    ("Custody", {
        Stage.REMIND: QT_TRANSLATE_NOOP("Custody", "Remind the person"),
        Stage.RETURN: QT_TRANSLATE_NOOP("Custody", "Take back"),
        Stage.DESTROY: QT_TRANSLATE_NOOP("Custody", "Destroy, two people"),
    }),
    ("Issuance", {
        ChipLook.NOT_READ: QT_TRANSLATE_NOOP("Issuance", "not read"),
        ChipLook.AGREES: QT_TRANSLATE_NOOP("Issuance", "agrees with the print"),
        ChipLook.DIFFERS: QT_TRANSLATE_NOOP("Issuance", "differs from the print"),
    }),
    ("Issuance", {
        Refusal.NO_DOCUMENT: QT_TRANSLATE_NOOP("Issuance", "No valid travel document"),
        Refusal.IDENTITY_DOUBTED: QT_TRANSLATE_NOOP("Issuance", "Doubt about the identity"),
        Refusal.OLD_DOCUMENT_NOT_BROUGHT: QT_TRANSLATE_NOOP(
            "Issuance", "Old document not brought"
        ),
        Refusal.NO_REPRESENTATIVE: QT_TRANSLATE_NOOP("Issuance", "No legal representative here"),
        Refusal.CARD_DEFECT: QT_TRANSLATE_NOOP("Issuance", "The card itself is not right"),
        Refusal.FEE_NOT_PAID: QT_TRANSLATE_NOOP("Issuance", "Fee not paid"),
        Refusal.WITHDRAWN: QT_TRANSLATE_NOOP("Issuance", "The permit was withdrawn"),
        Refusal.NO_MANDATE: QT_TRANSLATE_NOOP("Issuance", "No mandate in force at this counter"),
    }),
    ("Issuance", {
        NextStep.NEW_APPOINTMENT: QT_TRANSLATE_NOOP("Issuance", "A new appointment"),
        NextStep.COME_BACK_TODAY: QT_TRANSLATE_NOOP("Issuance", "Come back today"),
        NextStep.IDENTITY_DESK: QT_TRANSLATE_NOOP("Issuance", "The identity desk looks at it"),
        NextStep.NEW_CARD: QT_TRANSLATE_NOOP("Issuance", "A new card is made; a letter follows"),
        NextStep.POLICE_REPORT_FIRST: QT_TRANSLATE_NOOP("Issuance", "A police report first"),
        NextStep.DECISION_ELSEWHERE: QT_TRANSLATE_NOOP("Issuance", "The decision comes by post"),
    }),
)  # fmt: skip
"""The translation context and the words of each member, per enum."""

FEES: Mapping[str, str] = {
    "none": QT_TRANSLATE_NOOP("Issuance", "No fee"),
    "replacement": QT_TRANSLATE_NOOP("Issuance", "Replacement of a lost or damaged card"),
}

ACTIONS: Mapping[str, str] = {
    "card.blocked": QT_TRANSLATE_NOOP("Actions", "card blocked"),
    "card.destroyed": QT_TRANSLATE_NOOP("Actions", "card destroyed by two people"),
    "card.missed": QT_TRANSLATE_NOOP("Actions", "card missed"),
    "card.put_away": QT_TRANSLATE_NOOP("Actions", "card put away"),
    "card.reminded": QT_TRANSLATE_NOOP("Actions", "reminder of a card made"),
    "card.released": QT_TRANSLATE_NOOP("Actions", "card given back to the stock"),
    "card.reserved": QT_TRANSLATE_NOOP("Actions", "card set aside"),
    "card.taken_back": QT_TRANSLATE_NOOP("Actions", "card taken out of the stock"),
    "cards.reminded": QT_TRANSLATE_NOOP("Actions", "reminders of cards made"),
    "cards.reserved": QT_TRANSLATE_NOOP("Actions", "cards set aside for a day"),
    "case.report_made": QT_TRANSLATE_NOOP("Actions", "report of a missing card made"),
    "case.settled": QT_TRANSLATE_NOOP("Actions", "case with a card settled"),
    "consignment.announced": QT_TRANSLATE_NOOP("Actions", "consignment announced"),
    "consignment.bag_opened": QT_TRANSLATE_NOOP("Actions", "seal of a bag looked at"),
    "consignment.closed": QT_TRANSLATE_NOOP("Actions", "consignment received"),
    "consignment.confirmed": QT_TRANSLATE_NOOP("Actions", "consignment confirmed by the maker"),
    "consignment.list_made": QT_TRANSLATE_NOOP("Actions", "packing list made"),
    "consignment.packed": QT_TRANSLATE_NOOP("Actions", "consignment packed"),
    "consignment.scanned": QT_TRANSLATE_NOOP("Actions", "card scanned out of a consignment"),
    "count.begun": QT_TRANSLATE_NOOP("Actions", "count begun"),
    "count.closed": QT_TRANSLATE_NOOP("Actions", "count closed"),
    "count.explained": QT_TRANSLATE_NOOP("Actions", "difference of a count explained"),
    "count.scanned": QT_TRANSLATE_NOOP("Actions", "card scanned in a count"),
    "hand_out.refused": QT_TRANSLATE_NOOP("Actions", "hand-out refused"),
    "roll.received": QT_TRANSLATE_NOOP("Actions", "roll of stickers received"),
    "sticker.destroyed": QT_TRANSLATE_NOOP("Actions", "sticker destroyed by two people"),
    "sticker.label_made": QT_TRANSLATE_NOOP("Actions", "sticker printed"),
    "sticker.placed": QT_TRANSLATE_NOOP("Actions", "sticker placed"),
    "sticker.spoiled": QT_TRANSLATE_NOOP("Actions", "sticker spoiled"),
    "tray.added": QT_TRANSLATE_NOOP("Actions", "tray added"),
    "tray.moved": QT_TRANSLATE_NOOP("Actions", "tray moved in the walking order"),
    "tray.renamed": QT_TRANSLATE_NOOP("Actions", "tray renamed"),
}
