"""What went wrong with an issuance day, as (Dutch, English)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.domain.errors import Code

ERRORS: Final[Mapping[Code, tuple[str, str]]] = {
    Code.DAY_NOT_READY: (
        "Het plan van deze dag is niet compleet. Vul het eerst aan.",
        "The plan of this day is not complete. Complete it first.",
    ),
    Code.DAY_HAS_GUESTS: (
        "Er staan mensen op deze lijst. Geef hun eerst een andere afspraak.",
        "There are people on this list. Give them another appointment first.",
    ),
    Code.WAVE_TOO_SMALL: (
        "Niet iedereen past in deze uren. Maak de golf ruimer, of nodig minder mensen uit.",
        "Not everybody fits into these hours. Widen the wave, or invite fewer.",
    ),
}

FACTS: Final[Mapping[Code, tuple[str, str]]] = {
    Code.DAY_NOT_READY: ("Nog nodig: {missing}.", "Still needed: {missing}."),
    Code.WAVE_TOO_SMALL: ("Zonder plaats: {left}.", "Without a place: {left}."),
}
