"""Help of the commands for packages in Dutch, by its English words."""

from __future__ import annotations

from typing import Final

PACKAGES: Final = {
    "Look after issuance days.": ("Beheer uitgiftedagen."),
    "Look after issuance days, and work on them without a network.": (
        "Beheer uitgiftedagen, en werk eraan zonder netwerk."
    ),
    "Why; it stays on record.": ("Waarom; het wordt vastgelegd."),
    "Register this machine at the office that it is signed in to, under a name.": (
        "Registreer deze machine onder een naam bij het kantoor waar zij is aangemeld."
    ),
    "Its keys are made here and stay here; it learns whose packages it may open.": (
        "Haar sleutels worden hier gemaakt en blijven hier; "
        "zij leert wiens pakketten zij mag openen."
    ),
    "Get ready to open packages: each operator for himself, with the own password.": (
        "Maak u klaar om pakketten te openen: iedere medewerker voor zichzelf, "
        "met het eigen wachtwoord."
    ),
    "Name of the machine; this one by default.": ("Naam van de machine; standaard deze."),
    "The day; today by default.": ("De dag; standaard vandaag."),
    "Box of cards to take along; repeatable.": ("Doos met passen om mee te nemen; herhaalbaar."),
    "Who goes along; repeatable.": ("Wie er meegaat; herhaalbaar."),
    "The machine fills a hall's own server.": ("De machine vult de eigen server van een hal."),
    "Play the day through on this date; nothing of it comes home.": (
        "Speel de dag op deze datum na; niets ervan komt thuis."
    ),
    "PostgreSQL in the hall, by the address of somebody who may make roles: others join it.": (
        "PostgreSQL in de hal, met het adres van iemand die rollen mag maken: anderen sluiten aan."
    ),
    "It becomes an office of its own, encrypted under its operators' passwords; with --serve this "
    "machine runs a PostgreSQL server for the hall, and with --hall an empty database is filled on "
    "one that runs already: the other machines there join it.": (
        "Het wordt een eigen kantoor, versleuteld met de wachtwoorden van de medewerkers; met "
        "--serve draait deze machine een PostgreSQL-server voor de hal, en met --hall wordt een "
        "lege database gevuld op een server die al draait: de andere machines sluiten daarop aan."
    ),
    "This machine's own address in the hall (or ADDRESS:PORT): others join the server here.": (
        "Het adres van deze machine in de hal (of ADDRESS:PORT): anderen sluiten hier aan."
    ),
    "Join the laptop in the middle of a hall, at ADDRESS or ADDRESS:PORT.": (
        "Sluit aan op de laptop in het midden van een hal, op ADDRESS of ADDRESS:PORT."
    ),
    "FILE is the hall's package: here nothing of it is opened, it says by what the server proves "
    "itself. Login and password are tried at once.": (
        "FILE is het pakket van de hal: hier wordt er niets van geopend, het zegt waarmee de "
        "server zich bewijst. Naam en wachtwoord worden meteen geprobeerd."
    ),
    "End the hall's server on this machine; what was done there stays.": (
        "Stop de server van de hal op deze machine; wat daar is gedaan, blijft."
    ),
    "Take it away too: its day was closed and is home.": (
        "Haal hem ook weg: zijn dag is afgesloten en thuis."
    ),
    "Seal a day's people, cards, visits and operators for one machine, or for a hall's server.": (
        "Verzegel de mensen, passen, bezoeken en medewerkers van een dag voor één machine, of voor "
        "de server van een hal."
    ),
    "Without --box all cards of the day go along, without --operator all who are enrolled here.": (
        "Zonder --box gaan alle passen van de dag mee, "
        "zonder --operator iedereen die hier is ingeschreven."
    ),
    "Where the office of the day is made.": ("Waar het kantoor van de dag wordt gemaakt."),
    "Open a package on the machine that it was sealed for, without any network.": (
        "Open een pakket op de machine waarvoor het is verzegeld, zonder enig netwerk."
    ),
    "Tell how old what this machine knows is, and whether new work may begin.": (
        "Zeg hoe oud de gegevens van deze machine zijn, en of nieuw werk mag beginnen."
    ),
    "Take it upon yourself that new work goes on for a while on this machine.": (
        "Neem op u dat nieuw werk op deze machine een tijdje doorgaat."
    ),
    "Seal what is over, and work on.": ("Verzegel wat klaar is, en werk door."),
    "Seal what was done on this machine for home, and end its day.": (
        "Verzegel voor thuis wat op deze machine is gedaan, en sluit haar dag."
    ),
    "It may be sealed again as often as one likes: at home each thing is taken once.": (
        "Het mag zo vaak als u wilt opnieuw: thuis wordt alles één keer opgenomen."
    ),
    "Bring results home: in any order, and the same again as often as one likes.": (
        "Breng resultaten thuis: in elke volgorde, en hetzelfde zo vaak als u wilt."
    ),
    "What cannot simply go on record waits for a decision: see `day conflicts`.": (
        "Wat niet zomaar kan worden vastgelegd, wacht op een besluit: zie `day conflicts`."
    ),
    "Of this day only.": ("Alleen van deze dag."),
    "List the packages that went out from here, and what waits for a decision of each.": (
        "Toon de pakketten die hier zijn uitgegeven, en wat van elk op een besluit wacht."
    ),
    "Call a package back: its machine was lost or stolen.": (
        "Trek een pakket in: de machine is kwijt of gestolen."
    ),
    "Those that were settled instead.": ("Juist die waarover is besloten."),
    "List what came home and waits for a decision, each with its reason.": (
        "Toon wat thuiskwam en op een besluit wacht, elk met de reden."
    ),
    "Settle a case: put it on record after all, or keep it out; both with a reason.": (
        "Beslis: leg het alsnog vast, of laat het erbuiten; allebei met een reden."
    ),
}
