"""What went wrong with a package, or on a machine without a network, as (Dutch, English)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.domain.errors import Code

WORDS: Final[Mapping[Code, tuple[str, str]]] = {
    Code.PACKAGE_CUT_SHORT: (
        "Dit pakket is niet compleet. Kopieer het opnieuw van waar het is gemaakt.",
        "This package is not complete. Copy it again from where it was made.",
    ),
    Code.PACKAGE_CHANGED: (
        "Dit pakket is na het verzegelen veranderd of beschadigd. Kopieer het opnieuw; er "
        "is niets van gebruikt.",
        "This package was changed or damaged after it was sealed. Copy it again; nothing "
        "of it was used.",
    ),
    Code.PACKAGE_FOREIGN: (
        "Dit pakket is verzegeld door iemand die hier niet bekend is. Vraag wie het heeft "
        "gemaakt; er is niets van gebruikt.",
        "This package was sealed by somebody who is not known here. Ask who made it; "
        "nothing of it was used.",
    ),
    Code.PACKAGE_OTHER_DEVICE: (
        "Dit pakket is verzegeld voor een andere machine of een andere medewerker. Neem "
        "het pakket met de naam van deze machine.",
        "This package was sealed for another machine or another operator. Take the one "
        "with the name of this machine.",
    ),
    Code.PACKAGE_WRONG_WAY: (
        "Dit bestand gaat de andere kant op: een laptop opent het pakket dat voor hem is gemaakt, "
        "en thuis neemt aan wat de laptop heeft verzegeld. Neem het andere bestand.",
        "This file goes the other way: a laptop opens the package that was made for it, and home "
        "takes in what the laptop sealed. Take the other file.",
    ),
    Code.PACKAGE_EXPIRED: (
        "Dit pakket is verlopen. Vraag een nieuw pakket.",
        "This package has expired. Ask for a new one.",
    ),
    Code.PACKAGE_WITHDRAWN: (
        "Dit pakket is ingetrokken. Vraag een nieuw pakket.",
        "This package was called back. Ask for a new one.",
    ),
    Code.PACKAGE_UNKNOWN: (
        "Zo'n pakket is hier niet uitgegeven. Kijk bij welke database u bent aangemeld.",
        "No such package went out from here. Look at the database you are signed in to.",
    ),
    Code.PACKAGE_NOT_YOURS: (
        "U hoort niet bij de medewerkers van dit pakket. Vraag een van hen om het te openen.",
        "You are not among the operators of this package. Ask one of them to open it.",
    ),
    Code.PACKAGE_NOT_FOR_HALL: (
        "Dit pakket is voor één machine alleen verzegeld. Vraag een pakket voor de hal.",
        "This package was sealed for one machine alone. Ask for one that is sealed for the hall.",
    ),
    Code.HALL_ADDRESS_NEEDED: (
        "Dit pakket is voor een hal. Noem met `day open --serve` het adres van deze laptop, of "
        "sluit met `day join` aan op de laptop in het midden.",
        "This package is a hall's. Name this laptop's address with `day open --serve`, or join "
        "the laptop in the middle with `day join`.",
    ),
    Code.HALL_UNREACHABLE: (
        "Op dat adres antwoordt geen server van de hal. Kijk of de laptop in het midden aan staat, "
        "in hetzelfde netwerk zit, en of zijn firewall deze poort doorlaat.",
        "No hall's server answers there. Check that the laptop in the middle is on, in the same "
        "network, and open for this port in its firewall.",
    ),
    Code.HALL_SERVER_MISSING: (
        "Deze laptop kan niet in het midden staan: PostgreSQL is er niet op geïnstalleerd. Kies "
        "een andere laptop, of laat elke laptop alleen werken met een eigen pakket.",
        "This laptop cannot stand in the middle: PostgreSQL is not installed on it. Choose "
        "another laptop, or let each work alone with a package of its own.",
    ),
    Code.HALL_SERVER_FAILED: (
        "De server van de hal is niet gestart. Laat elke laptop alleen werken met een eigen "
        "pakket, of vraag de beheerder.",
        "The hall's server did not start. Let each laptop work alone with a package of its own, "
        "or ask the administrator.",
    ),
    Code.HALL_SERVER_ADMINISTRATOR: (
        "Een beheerder van deze computer mag de server van de hal niet draaien. Meld u op de "
        "computer aan als gewone gebruiker.",
        "An administrator of this machine may not run the hall's server. Sign in to the machine "
        "as an ordinary user.",
    ),
    Code.HALL_NOT_CLOSED: (
        "De dag op de server van de hal is niet afgesloten, of de server draait niet. Sluit eerst "
        "de dag af; er is niets verwijderd.",
        "The day on the hall's server was not closed, or the server does not run. Close the day "
        "first; nothing was removed.",
    ),
    Code.NOT_KNOWN_AT_HOME: (
        "Het kantoor kent dit bezoek of deze pas niet, dus dit kan niet worden vastgelegd. Laat "
        "het erbuiten; neem de persoon of de pas in als dat nodig is.",
        "The office knows no such visit or card, so this cannot go on record. Keep it out; take "
        "the person or the card in where that is needed.",
    ),
    Code.PACKAGE_REHEARSAL: (
        "Dit is een oefening: niets ervan telt, en niets ervan wordt vastgelegd.",
        "This is a rehearsal: nothing of it counts, and nothing of it goes on record.",
    ),
    Code.OFFLINE_STOPPED: (
        "Deze machine neemt zonder netwerk geen nieuw werk aan. Maak af wat loopt, sluit "
        "de dag, of laat iemand die dat mag de verantwoordelijkheid nemen.",
        "This machine takes on no new work without the network. Finish what is under way, "
        "close the day, or let somebody who may do so take it upon himself.",
    ),
    Code.OFFLINE_ONLY: (
        "Dit kan alleen op een machine die met een pakket werkt.",
        "This goes only on a machine that works with a package.",
    ),
    Code.NOT_OFFLINE: (
        "Hiervoor is het netwerk nodig: doe dit thuis op kantoor.",
        "This needs the network: do it at home.",
    ),
    Code.DEVICE_UNKNOWN: (
        "Deze machine is nog niet geregistreerd. Registreer haar eerst.",
        "This machine is not registered yet. Register it first.",
    ),
    Code.NOBODY_ENROLLED: (
        "Geen medewerker van dit pakket is klaar voor werk zonder netwerk. Laat ieder "
        "zich eerst inschrijven.",
        "No operator of this package is ready for work without a network. Let each of "
        "them enrol first.",
    ),
    Code.CLOCK_SET_BACK: (
        "De klok van deze machine is fout: zij staat voor wat zij weet. Zet haar eerst goed.",
        "The clock of this machine is wrong: it stands before what it knows. Set it right first.",
    ),
}
