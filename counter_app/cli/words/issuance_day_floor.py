"""What went wrong while an issuance day runs, as (Dutch, English)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.domain.errors import Code

ERRORS: Final[Mapping[Code, tuple[str, str]]] = {
    Code.DAY_NOT_RUNNING: (
        "Er loopt hier nu geen uitreikdag. De dagleider laat hem beginnen.",
        "No issuance day runs here now. Its captain lets it begin.",
    ),
    Code.NOT_LET_IN: (
        "Deze persoon mag nu niet naar binnen. Scan de brief opnieuw.",
        "This person may not come in now. Scan the letter again.",
    ),
    Code.NOBODY_WAITS: (
        "Niemand in de zaal wacht op deze kaart. Laat haar in haar bak.",
        "Nobody in the hall waits for this card. Leave it in its tray.",
    ),
}
