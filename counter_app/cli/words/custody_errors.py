"""What went wrong in the vault and at the hand-out, as (Dutch, English)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.domain.errors import Code

WORDS: Final[Mapping[Code, tuple[str, str]]] = {
    Code.PLACE_TAKEN: (
        "Daar ligt al een pas. Kies een vrije plaats.",
        "Another card lies there. Choose a free place.",
    ),
    Code.COUNT_UNEXPLAINED: (
        "Niet elk verschil is verklaard. Verklaar eerst elk verschil.",
        "Not every difference is explained. Explain each one first.",
    ),
    Code.TWO_PERSONS_NEEDED: (
        "Hiervoor zijn twee mensen nodig. Laat een collega meetekenen.",
        "This takes two people. Let a colleague sign too.",
    ),
    Code.SEAL_FIRST: (
        "Bekijk eerst het zegel van elke zak.",
        "Look at the seal of every bag first.",
    ),
    Code.NUMBER_DIFFERS: (
        "U telde een ander aantal dan er is gescand. Tel opnieuw.",
        "You counted another number than was scanned. Count again.",
    ),
    Code.STICKER_SPENT: (
        "Deze sticker is al gebruikt. Neem de volgende.",
        "This sticker was used already. Take the next one.",
    ),
    Code.STOCK_OUT: (
        "Hier zijn te weinig stickers voor nog een bezoek. Kies een andere locatie.",
        "Too few stickers are left here for one more visit. Choose another location.",
    ),
    Code.PASSPORT_TOO_SHORT: (
        "Het paspoort verloopt te snel voor een sticker. Vraag om een nieuw paspoort.",
        "The passport expires too soon for a sticker. Ask for a renewed passport.",
    ),
    Code.CARD_DEFECT: (
        "De pas zelf klopt niet. Weiger de uitreiking; er komt een nieuwe pas.",
        "The card itself is not right. Refuse the hand-out; a new card is made.",
    ),
    Code.REPRESENTATIVE_UNCHECKED: (
        "Controleer ook de vertegenwoordiger: het document, en de drie vragen.",
        "Verify the representative too: the document, and the three questions.",
    ),
    Code.FEE_OPEN: (
        "De leges kloppen niet. Geef op wat er is betaald.",
        "The fee is not right. Give what was paid.",
    ),
    Code.CARD_NOT_DUE: (
        "Voor deze pas is nu geen herinnering nodig. Bekijk wat te lang ligt.",
        "No reminder is due for this card. Look at what is due by age.",
    ),
    Code.NO_VISIT: (
        "Niemand komt hier voor deze pas. Noem een dag waarvoor hij apart wordt gelegd.",
        "Nobody comes here for this card. Name a day for which to set it aside.",
    ),
    Code.ADDRESS_NEEDED: (
        "Van wie deze pas is, is geen adres bekend. Vul het aan en herinner dan.",
        "No address is on file for whom this card is. Add it, then remind.",
    ),
}
