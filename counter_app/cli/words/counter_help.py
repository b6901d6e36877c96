"""Help of the commands for the hall and for chips, in Dutch."""

from __future__ import annotations

from typing import Final

HALL: Final = {
    "Open the screen with calls for the hall.": "Open het scherm met oproepen voor de hal.",
    "Open the check-in kiosk.": "Open de aanmeldzuil.",
    "Look at the queue, check in, call, look ahead.": (
        "Bekijk de wachtrij, meld aan, roep op, kijk vooruit."
    ),
    "Open the check-in kiosk over the whole screen; an operator's password closes it.": (
        "Open de aanmeldzuil over het hele scherm; het wachtwoord van een medewerker sluit haar."
    ),
    "Open the screen with calls on the second monitor, or on the only one.": (
        "Open het scherm met oproepen op de tweede monitor, of op de enige."
    ),
    "Let nothing flash when somebody is called.": "Laat niets knipperen bij een oproep.",
    "Say each call aloud, where this machine has a voice.": (
        "Spreek elke oproep uit, als deze computer een stem heeft."
    ),
    "Look at the queue, check people in, call them, look ahead.": (
        "Bekijk de wachtrij, meld mensen aan, roep hen op, kijk vooruit."
    ),
    "Show who waits, is called or is served, in the order of being called.": (
        "Toon wie wacht, is opgeroepen of wordt geholpen, in de volgorde van oproepen."
    ),
    "Check in whom an appointment code or the text of a QR code belongs to.": (
        "Meld aan van wie een afspraakcode of de tekst van een QR-code is."
    ),
    "Let in who comes too early or too late.": "Laat toe wie te vroeg of te laat komt.",
    "Call whose turn it is to your desk.": "Roep op wie aan de beurt is aan uw balie.",
    "At which desk you sit; the one of the settings else.": (
        "Aan welke balie u zit; anders die van de instellingen."
    ),
    "Look ahead: who has a card here, who comes in vain, and what can be done about it.": (
        "Kijk vooruit: voor wie ligt de pas hier, wie komt voor niets, en wat kan eraan gedaan "
        "worden."
    ),
    "Which day, such as 2026-09-05; tomorrow by default.": (
        "Welke dag, zoals 2026-09-05; anders morgen."
    ),
}

CHIPS: Final = {
    "Lay a virtual document on the virtual reader vsmartcard-vpcd of this machine, for tests.": (
        "Leg een virtueel document op de virtuele lezer vsmartcard-vpcd van deze machine, om te "
        "testen."
    ),
    "It stays there until it is pulled out or this command is ended.": (
        "Het blijft daar tot het wordt weggetrokken of deze opdracht stopt."
    ),
    "How it is protected, or what is wrong with it.": (
        "Hoe het beschermd is, of wat eraan mankeert."
    ),
    "A line of its machine readable zone; somebody made up by default.": (
        "Een regel van de machineleesbare strook; standaard een verzonnen persoon."
    ),
    "A person of the practice office, whose passport it is.": (
        "Een persoon van het oefenkantoor, van wie het paspoort is."
    ),
    "Port of the virtual reader's slot.": "Poort van de virtuele lezer.",
    "Folder to put the certificates in that make it trusted.": (
        "Map voor de certificaten waarmee het wordt vertrouwd."
    ),
}
