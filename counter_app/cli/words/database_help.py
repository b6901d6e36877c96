"""Help in Dutch of the commands about databases, accounts and their keys, by its English words."""

from __future__ import annotations

from typing import Final

DATABASE: Final = {
    "Make a database and look after it.": "Maak een database en onderhoud haar.",
    "The database is an SQLite file, encrypted under the operators' passwords, or PostgreSQL.": (
        "De database is een SQLite-bestand, versleuteld onder de wachtwoorden van de medewerkers, "
        "of PostgreSQL."
    ),
    "Make a new office: its first location and its first operator.": (
        "Maak een nieuw kantoor: de eerste locatie en de eerste medewerker."
    ),
    "What is not given is asked. With --postgres a shared database is made: its roles, rights and "
    "row-level security too.": (
        "Wat ontbreekt wordt gevraagd. Met --postgres wordt een gedeelde database gemaakt: ook de "
        "rollen, rechten en rijbeveiliging."
    ),
    "PostgreSQL: the database to make, by the address of somebody who may make roles.": (
        "PostgreSQL: de te maken database, met het adres van iemand die rollen mag maken."
    ),
    "Name of the organisation.": "Naam van de organisatie.",
    "Name of the first location.": "Naam van de eerste locatie.",
    "Short code of the location.": "Korte code van de locatie.",
    "Address of the location.": "Adres van de locatie.",
    "Number of desks.": "Aantal balies.",
    "Service offered; all by default.": "Dienst die er is; standaard alle.",
    "Name of the first operator, who may do everything.": (
        "Naam van de eerste medewerker, die alles mag."
    ),
    "Bring an older database up to this program; an SQLite file is saved beside itself first.": (
        "Werk een oudere database bij; een SQLite-bestand wordt eerst naast zichzelf bewaard."
    ),
    "Check that the database is whole and fits this program.": (
        "Controleer of de database heel is en bij dit programma past."
    ),
    "Save the database, while it is in use, in a new file.": (
        "Bewaar de database, terwijl zij in gebruik is, in een nieuw bestand."
    ),
    "The keys of an SQLite file are saved beside it as FILE.keys. PostgreSQL needs pg_dump here.": (
        "De sleutels van een SQLite-bestand komen ernaast als FILE.keys. Voor PostgreSQL is hier "
        "pg_dump nodig."
    ),
    "Put a saved database in place; what stood there is set aside, not deleted.": (
        "Zet een bewaarde database terug; wat er stond wordt apart gezet, niet gewist."
    ),
    "PostgreSQL needs pg_restore here, and an empty database to put it in.": (
        "Voor PostgreSQL zijn hier pg_restore en een lege database nodig."
    ),
    "Show who may do what with which rows of a shared database.": (
        "Toon wie wat mag met welke rijen van een gedeelde database."
    ),
    "What the operator may do from now on; may be given again.": (
        "Wat de medewerker vanaf nu mag; mag vaker worden gegeven."
    ),
    "Give an account other roles in place of those it has.": (
        "Geef een account andere rollen in plaats van de rollen die het heeft."
    ),
    "Look after accounts.": "Onderhoud accounts.",
    "List the accounts, with what each may do.": "Toon de accounts, met wat elk mag.",
    "Let an account sign in no more.": "Laat een account niet meer aanmelden.",
    "Let a locked account sign in again.": "Laat een geblokkeerd account weer aanmelden.",
    "Give an account a new password, out of COUNTER_NEW_PASSWORD or asked.": (
        "Geef een account een nieuw wachtwoord, uit COUNTER_NEW_PASSWORD of gevraagd."
    ),
    "End an account; what it did keeps its name.": (
        "Beëindig een account; wat ermee gedaan is houdt de naam."
    ),
    "Add an account; its password comes from COUNTER_NEW_PASSWORD, or is asked.": (
        "Voeg een account toe; het wachtwoord komt uit COUNTER_NEW_PASSWORD of wordt gevraagd."
    ),
    "Name of the operator.": "Naam van de medewerker.",
    "What the operator may do; may be given again.": (
        "Wat de medewerker mag; mag vaker worden gegeven."
    ),
    "Where the operator works; your own by default.": (
        "Waar de medewerker werkt; standaard uw eigen locatie."
    ),
    "Look after the audit trail.": "Onderhoud het auditspoor.",
    "Check every chain of the audit trail from its beginning, and name each flaw.": (
        "Controleer elke keten van het auditspoor vanaf het begin en noem elke fout."
    ),
    "It only reads, so that it also works on a trail in which nobody can sign in any more.": (
        "Het leest alleen, zodat het ook werkt op een spoor waarin niemand zich meer kan aanmelden."
    ),
    "The heads that it tells, written down elsewhere, prove later that nothing was cut off.": (
        "De koppen die het noemt bewijzen later, elders opgeschreven, dat er niets is afgesneden."
    ),
}
