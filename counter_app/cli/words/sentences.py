"""What the commands say when all goes well, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both

SENTENCES: Final[Mapping[str, Both]] = {
    # parts of lines
    "row": Both("rij {row}", "row {row}"),
    "proposal": Both("Voorstel: {proposal}.", "Proposal: {proposal}."),
    "on_file": Both("In het bestand: {value}.", "On file: {value}."),
    "first_row": Both("De eerste is rij {row}.", "The first is row {row}."),
    "in_roster": Both("Op lijst {file}, rij {row}.", "On list {file}, row {row}."),
    "in_field": Both("Veld: {field}.", "Field: {field}."),
    "expired_on": Both("Het liep af op {day}.", "It expired on {day}."),
    "free": Both("Vrij: {starts}.", "Free: {starts}."),
    # questions
    "ask_login": Both("Aanmeldnaam", "Login"),
    "ask_password": Both("Wachtwoord", "Password"),
    "ask_new_password": Both("Wachtwoord voor {login}", "Password for {login}"),
    "ask_again": Both("Nog eens", "Once more"),
    "ask_organisation": Both("Naam van de organisatie", "Name of the organisation"),
    "ask_location_name": Both("Naam van de eerste locatie", "Name of the first location"),
    "ask_location_code": Both("Korte code van de locatie", "Short code of the location"),
    "ask_address": Both("Adres van de locatie", "Address of the location"),
    "ask_name": Both("Naam van de eerste medewerker", "Name of the first operator"),
    # planning
    "planning_days": Both(
        "Dagen die veranderen: {days}; balie-uren {before} → {after}.",
        "Days that change: {days}; desk hours {before} → {after}.",
    ),
    "planning_hit": Both(
        "Zonder plaats: {code}, {at}, {service}.", "Without a place: {code}, {at}, {service}."
    ),
    "planning_nobody": Both(
        "Iedereen met een afspraak houdt zijn plaats.",
        "Everybody who is booked keeps their place.",
    ),
    "planning_applied": Both(
        "Klaar. Dagen opnieuw ingedeeld: {days}; verplaatst {moved}, afgezegd {called_off}, "
        "gehouden {kept}.",
        "Done. Days laid out anew: {days}; moved {moved}, called off {called_off}, kept {kept}.",
    ),
    # import
    "imported": Both(
        "{file}: {rows} rijen; {added} nieuw, {completed} aangevuld, {unchanged} ongewijzigd, "
        "{held_back} wachten op een besluit ({seconds:.2f} s).",
        "{file}: {rows} rows; {added} new, {completed} completed, {unchanged} unchanged, "
        "{held_back} wait for a decision ({seconds:.2f} s).",
    ),
    "imported_before": Both(
        "{file}: dit bestand is al eerder opgenomen; er is niets veranderd.",
        "{file}: this file was taken in before; nothing was changed.",
    ),
    # slots and appointments
    "no_slots": Both(
        "Er is niets vrij. Kies een andere dag of locatie.",
        "Nothing is free. Choose another day or location.",
    ),
    "first_free": Both("{location}: eerst vrij op {at}", "{location}: first free at {at}"),
    "none_free": Both("{location}: niets vrij", "{location}: nothing free"),
    "slot": Both("{at}  {places} plaatsen", "{at}  {places} places"),
    "booked": Both(
        "Afspraak {code} op {at}, {location}.", "Appointment {code} at {at}, {location}."
    ),
    "moved": Both(
        "Afspraak {code} vervangt de oude: {at}, {location}.",
        "Appointment {code} takes the place of the old one: {at}, {location}.",
    ),
    "cancelled": Both("Afspraak {code} is afgezegd.", "Appointment {code} was cancelled."),
    # mrz
    "mrz_summary": Both(
        "{read} documenten gelezen, {flagged} met iets om te beoordelen, {unreadable} onleesbaar.",
        "{read} documents read, {flagged} with something to judge, {unreadable} unreadable.",
    ),
    "mrz_unknown": Both(
        "Deze persoon is niet bekend; alleen het document is gecontroleerd.",
        "This person is not known; only the document was checked.",
    ),
    "mrz_card": Both("Vergeleken met de kaart.", "Compared with the card."),
    # audit
    "audit_clean": Both(
        "Het auditspoor klopt: {entries} regels in {chains} ketens.",
        "The audit trail holds: {entries} entries in {chains} chains.",
    ),
    "audit_flawed": Both(
        "Het auditspoor klopt niet: {flaws} fouten in {entries} regels. Bewaar de database zoals "
        "zij is en vraag de beheerder.",
        "The audit trail does not hold: {flaws} flaws in {entries} entries. Keep the database as "
        "it is and ask the administrator.",
    ),
    "audit_flaw": Both(
        "Keten {chain}: regel {number} {flaw}.", "Chain {chain}: entry {number} {flaw}."
    ),
    # db
    "db_created": Both(
        "De database is gemaakt: {database}. Meld u aan als {login}.",
        "The database was made: {database}. Sign in as {login}.",
    ),
    "db_upgraded": Both("De database is bijgewerkt.", "The database was upgraded."),
    "db_was_current": Both(
        "De database was al bij; er is niets veranderd.",
        "The database was up to date; nothing was changed.",
    ),
    "db_good": Both(
        "De database is heel en past bij dit programma.",
        "The database is whole and fits this program.",
    ),
    "db_saved": Both("Bewaard als {file}.", "Saved as {file}."),
    "db_restored": Both("Teruggezet uit {file}.", "Restored from {file}."),
    "db_aside": Both(
        "De database die er stond heet nu {file}.", "The database that stood there is now {file}."
    ),
    "operator_added": Both("{login} kan zich aanmelden.", "{login} can sign in."),
    # demo
    "demo_ready": Both(
        "Het oefenkantoor staat in {database}.", "The practice office is in {database}."
    ),
    "demo_sign_in": Both(
        "Meld u aan als {logins} met het wachtwoord: {password}",
        "Sign in as {logins} with the password: {password}",
    ),
    "demo_open": Both(
        "Open het venster met: counter-app --database {database} --login demo",
        "Open the window with: counter-app --database {database} --login demo",
    ),
    "demo_stale": Both(
        "Het is van een eerdere dag; --fresh maakt het opnieuw, met vandaag.",
        "It is of an earlier day; --fresh makes it anew, with today.",
    ),
    "demo_today": Both(
        "Vandaag, {day}: {appointments} afspraken, {people} personen en {cards} kaarten.",
        "Today, {day}: {appointments} appointments, {people} people and {cards} cards.",
    ),
    # worker
    "worker_started": Both(
        "Het werk op de klok loopt; stop met Ctrl+C.",
        "Work by the clock is running; stop with Ctrl+C.",
    ),
    "worker_stopped": Both("Gestopt.", "Stopped."),
    "job_done": Both("{job}: gedaan ({count}).", "{job}: done ({count})."),
    "job_failed": Both("{job}: mislukt ({code} {incident}).", "{job}: failed ({code} {incident})."),
    # doctor
    "works": Both("goed", "works"),
    "missing": Both("mist", "missing"),
    "optional": Both("kan nog", "optional"),
    "doctor_well": Both("Alles wat nodig is, is er.", "Everything that is needed is there."),
    "doctor_ill": Both(
        "Er mist iets wat nodig is: {names}.", "Something that is needed is missing: {names}."
    ),
    "part_python": Both("Python", "Python"),
    "part_qt": Both("vensters (Qt)", "windows (Qt)"),
    "part_sqlite": Both("eigen database (SQLite, versleuteld)", "own database (SQLite, encrypted)"),
    "part_postgresql": Both("gedeelde database (PostgreSQL)", "shared database (PostgreSQL)"),
    "part_fonts": Both("lettertypen", "fonts"),
    "part_translations": Both("vertalingen", "translations"),
    "part_folders": Both("eigen mappen", "own folders"),
    "part_display": Both("scherm", "display"),
    "part_printer": Both("printer", "printer"),
    "part_scanner": Both("scanner", "scanner"),
    "part_database": Both("database", "database"),
    "part_jobs": Both("werk op de klok", "work by the clock"),
    "part_zones": Both("tijdzones", "time zones"),
    "fix_python": Both(
        "Installeer Python 3.11, 3.12 of 3.13.", "Install Python 3.11, 3.12 or 3.13."
    ),
    "fix_qt": Both(
        "Voer `python3 installer/bootstrap.py run` uit: dat installeert wat vensters nodig hebben.",
        "Run `python3 installer/bootstrap.py run`: it installs what windows need.",
    ),
    "fix_packages": Both(
        "Installeer het programma opnieuw: er ontbreekt een onderdeel.",
        "Install the program again: a part of it is missing.",
    ),
    "fix_translations": Both(
        "Open het venster eenmaal: dan worden ze gemaakt.",
        "Open the window once: they are made then.",
    ),
    "fix_folders": Both(
        "Geef uzelf schrijfrechten op deze map, of zet COUNTER_HOME op een andere.",
        "Give yourself the right to write there, or set COUNTER_HOME to another folder.",
    ),
    "fix_display": Both(
        "Zonder scherm werken alle opdrachten; voor vensters is DISPLAY of WAYLAND_DISPLAY nodig.",
        "All commands work without a screen; windows need DISPLAY or WAYLAND_DISPLAY.",
    ),
    "fix_printer": Both(
        "Installeer een printer in het systeem, of zet `printer` in counter.toml op een map.",
        "Set up a printer in the system, or set `printer` in counter.toml to a folder.",
    ),
    "fix_database": Both(
        "Maak er een met `counter-app db create` of `counter-app demo`.",
        "Make one with `counter-app db create` or `counter-app demo`.",
    ),
    "fix_postgresql": Both(
        "Alleen nodig voor een gedeelde database: installeer libpq.",
        "Only needed for a shared database: install libpq.",
    ),
    "fix_jobs": Both("Kijk in het logboek: {file}.", "Look into the log: {file}."),
    "no_jobs": Both("nog niets gedaan", "nothing done yet"),
    "scanner_hint": Both(
        "elke scanner die als toetsenbord typt werkt; test hem in het zoekveld",
        "any scanner that types as a keyboard works; try it in the search field",
    ),
}
