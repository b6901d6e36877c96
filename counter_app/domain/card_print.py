"""Whether a new card is right itself: its lines and its chip against what is on record."""

from __future__ import annotations

from counter_app.domain.custody.card import Card
from counter_app.domain.identity.mrz import Mrz
from counter_app.domain.issuance_details import CardCheck, ChipLook
from counter_app.domain.transliteration import to_mrz


def compare_print(card: Card, mrz: Mrz, chip_zone: str | None = None) -> CardCheck:
    """Judge a card by its lines, and by the lines on its chip where that was read.

    A name that fills its field to the last place may be cut off there (ICAO 9303-3, 4.6).
    """
    name_right = _same(card.surname, mrz.surname, mrz) and _same(
        card.given_names, mrz.given_names, mrz
    )
    lines_agree = (
        mrz.is_valid
        and mrz.document_number == card.document_number
        and mrz.date_of_birth == card.date_of_birth
        and mrz.date_of_expiry == card.valid_until
    )
    look = ChipLook.NOT_READ
    if chip_zone is not None:
        look = ChipLook.AGREES if chip_zone == mrz.zone else ChipLook.DIFFERS
    return CardCheck(name_right, lines_agree, look)


def _same(on_record: str, printed: str, mrz: Mrz) -> bool:
    wanted = to_mrz(on_record)
    if not mrz.names_truncated:
        return wanted == printed
    return bool(printed) and wanted.startswith(printed)
