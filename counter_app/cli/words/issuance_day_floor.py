"""Words of the commands for an issuance day under way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.both import Both
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
        "Niemand in de zaal wacht op deze pas. Laat hem in zijn bak.",
        "Nobody in the hall waits for this card. Leave it in its tray.",
    ),
}

SENTENCES: Final[Mapping[str, Both]] = {
    "day_door": Both("{verdict}: {name}, nummer {ticket}", "{verdict}: {name}, number {ticket}"),
    "day_board": Both(
        "{name}: {handed} van {invited} uitgereikt, {came} gekomen; {waiting} wachten, de langste "
        "{minutes} minuten; {desks} balies open.",
        "{name}: {handed} of {invited} handed out, {came} came; {waiting} wait, the longest "
        "{minutes} minutes; {desks} desks open.",
    ),
    "day_ends": Both("Klaar rond {at}.", "Ends about {at}."),
}

HELP: Final[Mapping[str, str]] = {
    "Say what a letter, card, passport or V-number means to today's issuance day here.": (
        "Zeg wat een brief, pas, paspoort of V-nummer betekent voor de uitreikdag van vandaag."
    ),
    "Let in whom the answer allows to come in.": "Laat binnen wie volgens het antwoord mag.",
    "Show how far today's issuance day is here, and what does not fit together.": (
        "Toon hoe ver de uitreikdag van vandaag is, en wat niet klopt."
    ),
}
