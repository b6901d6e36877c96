"""Words of `counter-app contacts book`, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.contacts.case_booking import CaseOutcome

OUTCOMES: Final[Mapping[CaseOutcome, Both]] = {
    CaseOutcome.PROPOSED: Both("wordt geboekt", "would be booked"),
    CaseOutcome.BOOKED: Both("geboekt", "booked"),
    CaseOutcome.BEFORE: Both("al eerder geboekt", "booked before"),
    CaseOutcome.NOTHING: Both("nu niets te boeken", "nothing to book now"),
    CaseOutcome.REFUSED: Both("niet geboekt", "not booked"),
    CaseOutcome.HELD: Both("wacht op het gezin", "waits for the family"),
    CaseOutcome.WRONG: Both("onbruikbaar", "of no use"),
    CaseOutcome.NOT_REACHED: Both("niet aan toegekomen", "not reached"),
}
APPOINTMENT_STATES: Final[Mapping[AppointmentState, Both]] = {
    AppointmentState.HELD: Both("vastgehouden", "held"),
    AppointmentState.BOOKED: Both("staat", "stands"),
    AppointmentState.ARRIVED: Both("aangekomen", "arrived"),
    AppointmentState.IN_SERVICE: Both("aan de balie", "at the desk"),
    AppointmentState.FULFILLED: Both("geweest", "has taken place"),
    AppointmentState.CANCELLED: Both("daarna afgezegd", "called off since"),
    AppointmentState.NO_SHOW: Both("niet gekomen", "did not come"),
    AppointmentState.MOVED: Both("daarna verplaatst", "moved since"),
    AppointmentState.RELEASED_NOT_NEEDED: Both(
        "daarna teruggegeven: niet nodig", "given back since: not needed"
    ),
}
BOOKING_SENTENCES: Final[Mapping[str, Both]] = {
    "load_preview": Both(
        "{file}: {rows} rijen. Boeken zou {visits} afspraken maken voor {people} mensen. "
        "Al eerder geboekt: {before}. Niets te boeken: {nothing}. "
        "Kan nu niet: {left}.",
        "{file}: {rows} rows. Booking would make {visits} appointments for {people} people. "
        "Booked before: {before}. Nothing to book: {nothing}. "
        "Not possible now: {left}.",
    ),
    "load_booked": Both(
        "{file}: {rows} rijen. {visits} afspraken gemaakt voor {people} mensen. "
        "Al eerder geboekt: {before}. Niets te boeken: {nothing}. "
        "Niet geboekt: {left}.",
        "{file}: {rows} rows. {visits} appointments made for {people} people. "
        "Booked before: {before}. Nothing to book: {nothing}. Not booked: {left}.",
    ),
    "load_stopped": Both(
        "Gestopt. Boek dezelfde lijst nog eens om verder te gaan.",
        "Stopped. Book the same list again to go on.",
    ),
    "load_held": Both(
        "Rij {row} van hetzelfde gezin is onbruikbaar. Maak die in orde en boek de lijst nog eens.",
        "Row {row} of the same family is of no use. Put it right and book the list again.",
    ),
    "load_not_reached": Both(
        "Boek de lijst nog eens om verder te gaan.", "Book the list again to go on."
    ),
    "load_no_room": Both(
        "Nergens is een vrije tijd in de weken die open staan. Open meer uren, of boek de lijst "
        "later nog eens.",
        "No place has a free time in the weeks that are open. Open more hours, or book the list "
        "again later.",
    ),
    "load_unknown": Both(
        "Niemand in het bestand heeft dit V-nummer. Verbeter het nummer, of importeer de persoon "
        "eerst.",
        "Nobody on file has this V-number. Put the number right, or import the person first.",
    ),
    "load_later": Both(
        "Komt als het document klaar is: boek de lijst dan nog eens.",
        "Comes when the document is ready: book the list again then.",
    ),
    "load_later_again": Both(
        "Komt nog eens als het document klaar is: boek de lijst dan nog eens.",
        "Comes again when the document is ready: book the list again then.",
    ),
    "load_again": Both(
        "Geef de rij een zaaknummer om toch opnieuw te boeken.",
        "Give the row a case number to book it once more.",
    ),
    "column_outcome": Both("Uitkomst", "Outcome"),
    "column_when": Both("Wanneer", "When"),
    "column_code": Both("Afspraakcode", "Appointment code"),
    "column_why": Both("Toelichting", "Explanation"),
    "booking_sheet": Both("Geboekte afspraken", "Appointments booked"),
}
BOOKING_HELP: Final = {
    "Book a case load in one go, with a report for each row.": (
        "Boek een werkvoorraad in één keer, met een verslag per rij."
    ),
    "Takes the list of `contacts plan`; a column case number tells cases of one person apart. Each "
    "family is booked whole or not at all, and told as by every booking. The same list again books "
    "nothing twice and goes on where it stopped; Ctrl+C stops after the family under way. Exit "
    "code 1 when a row could not be booked.": (
        "Neemt de lijst van `contacts plan`; een kolom zaaknummer houdt zaken van één persoon uit "
        "elkaar. Een gezin wordt heel geboekt of niet, en krijgt bericht zoals bij elke boeking. "
        "Dezelfde lijst nog eens boekt niets dubbel en gaat verder waar het stopte; Ctrl+C stopt "
        "na het gezin dat bezig is. Code 1 als een rij niet geboekt kon worden."
    ),
    "Only say what would be booked.": "Zeg alleen wat er geboekt zou worden.",
}
