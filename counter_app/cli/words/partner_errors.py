"""What went wrong with partners and mandates, and what to do, in Dutch and English."""

from __future__ import annotations

from typing import Final

from counter_app.domain.errors import Code

PARTNER_ERRORS: Final = {
    Code.MANDATE_NEEDED: (
        "Hier mag nu niets worden uitgereikt. Bewaar de pas of stuur hem terug en bel de IND.",
        "Nothing may be handed out here now. Keep or send back the card and call the IND.",
    ),
    Code.MANDATE_NOT_COVERING: (
        "Het mandaat dekt deze uitreiking niet. Stuur de persoon naar de IND.",
        "The mandate does not cover this hand-out. Send the person to the IND.",
    ),
    Code.MANDATE_WRONG_STATE: (
        "Dit kan nu niet met het mandaat. Bekijk het opnieuw.",
        "This cannot be done with the mandate now. Look at it again.",
    ),
    Code.SUB_MANDATE_NOT_ALLOWED: (
        "Dit mandaat staat geen ondermandaat toe. Kies er een dat het toestaat.",
        "This mandate allows no sub-mandate. Choose one that does.",
    ),
    Code.SUB_MANDATE_WIDER: (
        "Een ondermandaat gaat niet verder dan het mandaat waarop het rust. Maak het beperkter.",
        "A sub-mandate gives no more than the mandate that it rests on. Make it narrower.",
    ),
    Code.CONSENT_NEEDED: (
        "De gemandateerde heeft nog niet ingestemd. Leg eerst de instemming vast.",
        "The mandatee has not consented yet. Record the consent first.",
    ),
    Code.STAFF_NOT_READY: (
        "Deze medewerker mag nog niet uitreiken. Laat vastleggen wat ontbreekt.",
        "This operator may not hand out yet. Have recorded what is missing.",
    ),
    Code.DELEGATION_NOT_ALLOWED: (
        "De wet staat dit mandaat nu niet toe. Noem de proef waar het bij hoort, of geef het niet.",
        "The law as it stands does not allow this mandate. Name its pilot, or do not give it.",
    ),
    Code.DESIGNATION_NEEDED: (
        "Deze organisatie mag nog geen gegevens krijgen. Leg eerst de aanwijzing vast.",
        "This organisation may not receive data yet. Record its designation first.",
    ),
    Code.REPRESENTATIVE_SAME: (
        "U vertegenwoordigt deze persoon zelf. Laat een collega het document uitreiken.",
        "You represent this person yourself. Let a colleague hand out the document.",
    ),
}
"""The sentence of each code, Dutch and English."""

PARTNER_FACTS: Final = {
    Code.MANDATE_NEEDED: ("Reden: {why}.", "Reason: {why}."),
    Code.MANDATE_NOT_COVERING: (
        "Mandaat {number}, buiten bereik: {gap}.",
        "Mandate {number}, out of reach: {gap}.",
    ),
    Code.SUB_MANDATE_WIDER: (
        "Mandaat {number} geeft minder: {what}.",
        "Mandate {number} gives less: {what}.",
    ),
    Code.MANDATE_WRONG_STATE: ("Het staat op: {state}.", "It stands at: {state}."),
    Code.STAFF_NOT_READY: ("Er ontbreekt: {missing}.", "Missing: {missing}."),
    Code.DELEGATION_NOT_ALLOWED: ("Bron: {source}.", "Source: {source}."),
}
"""The fact that follows, where its values are known."""
