"""Words for what stands in the way of an appointment."""

from __future__ import annotations

from typing import Final

from counter_app.cli.words.both import Both
from counter_app.domain.errors import Code

APPOINTMENTS: Final = {
    Code.SLOT_FULL: Both(
        "Deze tijd is vol. Kies een andere tijd.", "This time is full. Choose another one."
    ),
    Code.SLOT_CLOSED: Both(
        "De balie is dan gesloten. Kies een andere tijd.",
        "The counter is closed then. Choose another time.",
    ),
    Code.SLOT_PAST: Both(
        "Deze tijd is voorbij. Kies een latere tijd.", "This time has passed. Choose a later one."
    ),
    Code.NO_PARTICIPANT: Both(
        "Er is niemand genoemd. Noem minstens een V-nummer.",
        "Nobody is named. Name at least one V-number.",
    ),
    Code.TOO_MANY_PERSONS: Both(
        "Dit zijn te veel personen voor een afspraak. Maak er een tweede bij.",
        "These are too many people for one appointment. Book a second one.",
    ),
    Code.SERVICE_NOT_OFFERED: Both(
        "Deze locatie biedt dat niet. Kies een andere locatie of dienst.",
        "This location does not offer that. Choose another location or service.",
    ),
    Code.ALREADY_BOOKED: Both(
        "Hiervoor is al een afspraak. Verplaats die.",
        "There is an appointment for this already. Move that one.",
    ),
    Code.ALREADY_WAITING: Both(
        "Deze persoon staat hiervoor al op de wachtlijst. Haal de oude regel eraf om iets anders "
        "te vragen.",
        "This person is on the waiting list for this already. Take the old entry off to ask for "
        "something else.",
    ),
    Code.TOO_MANY_OPEN: Both(
        "Deze persoon heeft al het hoogste aantal afspraken. Zeg er een af of verplaats er een.",
        "This person has as many appointments ahead as one may have. Cancel or move one of them.",
    ),
    Code.HOLD_EXPIRED: Both(
        "De tijd was te lang vastgehouden en is teruggegeven. Kies opnieuw een tijd.",
        "The time was held too long and was given back. Choose a time again.",
    ),
    Code.NOT_PUBLIC: Both(
        "Deze locatie staat niet open voor de openbare planner. Boek "
        "aan de balie, of kies een andere locatie.",
        "This location is not open to the public planner. Book at the "
        "desk, or choose another location.",
    ),
    Code.WRONG_AUDIENCE: Both(
        "Deze locatie helpt alleen bepaalde groepen. Geef aan bij "
        "welke groep de persoon hoort, of kies een andere locatie.",
        "This location serves certain groups only. Say which group "
        "the person belongs to, or choose another location.",
    ),
    Code.OUT_OF_REGION: Both(
        "Deze locatie helpt alleen mensen uit de regio. Vul de "
        "postcode van huis of werk in, of kies een andere locatie.",
        "This location serves its own region only. Fill in the "
        "postcode of home or work, or choose another location.",
    ),
    Code.WRONG_AGE: Both(
        "Deze dienst is niet voor deze leeftijd. Kies een andere dienst.",
        "This service is not for this age. Choose another service.",
    ),
    Code.ABILITY_MISSING: Both(
        "Geen loket hier kan wat nodig is. Kies een andere locatie.",
        "No desk here can do what is needed. Choose another location.",
    ),
    Code.CARD_LIES_ELSEWHERE: Both(
        "Hier ligt geen document klaar voor deze persoon. Boek waar "
        "het document ligt, of wacht tot het hier is.",
        "No card lies ready here for this person. Book where the card "
        "lies, or wait until it is here.",
    ),
    Code.BAD_POSTCODE: Both(
        "Dit is geen Nederlandse postcode. Typ vier cijfers, zoals 2595.",
        "This is not a Dutch postcode. Type four digits, such as 2595.",
    ),
    Code.NOT_TODAY: Both(
        "De afspraak is op een andere dag. Verplaats haar eerst.",
        "The appointment is on another day. Move it first.",
    ),
    Code.NOT_HERE: Both(
        "De afspraak is op een andere locatie. Verplaats haar eerst.",
        "The appointment is at another location. Move it first.",
    ),
    Code.CHOICE_NEEDED: Both(
        "Beslis eerst wat er met iedereen zonder plaats gebeurt.",
        "Decide first what becomes of everybody without a place.",
    ),
    Code.STILL_NEEDED: Both(
        "Het bezoek is toch nodig: regels of gegevens zijn veranderd.",
        "The visit is needed after all: rules or records changed.",
    ),
    Code.WRONG_STATE: Both(
        "Deze stap past niet bij wat er al is gebeurd. Kijk opnieuw hoe het staat.",
        "This step does not fit what happened so far. Look at the present state.",
    ),
    Code.DESK_BUSY: Both(
        "Deze balie helpt al iemand. Rond dat eerst af.",
        "This desk is serving somebody. Finish that first.",
    ),
    Code.NO_DESK: Both(
        "Er is geen balie gekozen. Kies een balie.", "No desk is chosen. Choose one."
    ),
    Code.NOBODY_WAITING: Both(
        "Er wacht niemand. Kijk later opnieuw.", "Nobody is waiting. Look again later."
    ),
    Code.TOO_LATE_TO_UNDO: Both(
        "Het is te laat om dit terug te draaien. Vraag de teamleider.",
        "It is too late to undo this. Ask a team leader.",
    ),
    Code.REASON_NEEDED: Both(
        "Hier is een reden nodig. Geef --reason.", "A reason is needed here. Give --reason."
    ),
    Code.NOT_YOURS: Both(
        "Een collega is hiermee bezig. Laat het eerst overdragen.",
        "A colleague is doing this. Have it transferred first.",
    ),
    Code.TOO_EARLY: Both(
        "Het is te vroeg om aan te melden. Laat de persoon later terugkomen.",
        "It is too early to check in. Let the person come back later.",
    ),
    Code.TOO_LATE: Both(
        "De persoon is te laat. Laat hem toe met --admit, of maak een nieuwe afspraak.",
        "The person is too late. Let them in with --admit, or book another time.",
    ),
    Code.DESK_UNABLE: Both(
        "Deze balie kan dit niet. Kies een balie die het kan.",
        "This desk cannot do this. Choose one that can.",
    ),
    Code.DESK_CLOSED: Both(
        "Deze balie is gesloten. Open haar eerst weer.",
        "This desk is closed. Open it again first.",
    ),
    Code.CALL_AGAIN_FIRST: Both(
        "Roep deze persoon eerst nog een keer op.", "Call this person again first, please."
    ),
}
