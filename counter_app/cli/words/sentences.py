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
    "reported_taken_in": Both(
        "{file}: {on_list} documenten op de lijst van {day}; {added} nieuw, {removed} eraf, "
        "{wrong} rijen onbruikbaar.",
        "{file}: {on_list} documents on the list of {day}; {added} new, {removed} taken off, "
        "{wrong} rows of no use.",
    ),
    # slots and appointments
    "no_slots": Both(
        "Er is niets vrij. Kies een andere dag of locatie.",
        "Nothing is free. Choose another day or location.",
    ),
    "first_free": Both(
        "{location}: eerst vrij op {at}{facts}", "{location}: first free at {at}{facts}"
    ),
    "none_free": Both("{location}: niets vrij{facts}", "{location}: nothing free{facts}"),
    "not_here": Both(
        "{location}: kan hier niet{facts}. {reason}",
        "{location}: not possible here{facts}. {reason}",
    ),
    "kilometres": Both(", {far} km", ", {far} km"),
    "median_wait": Both(", meestal {minutes} min wachten", ", usually {minutes} min waiting"),
    "slot": Both("{at}  {places} plaatsen", "{at}  {places} places"),
    "booked": Both(
        "Afspraak {code} op {at}, {location}.", "Appointment {code} at {at}, {location}."
    ),
    "moved": Both(
        "Afspraak {code} vervangt de oude: {at}, {location}.",
        "Appointment {code} takes the place of the old one: {at}, {location}.",
    ),
    "cancelled": Both("Afspraak {code} is afgezegd.", "Appointment {code} was cancelled."),
    # messages
    "message_line": Both(
        "{at}  {code}  {kind:<12}  {channel:<6}  {state:<10}  pogingen: {attempts}  {why}",
        "{at}  {code}  {kind:<12}  {channel:<6}  {state:<10}  attempts: {attempts}  {why}",
    ),
    "messages_sent": Both("{count} berichten verstuurd.", "{count} messages sent."),
    "messages_retried": Both(
        "{count} berichten staan weer in de wachtrij.", "{count} messages are in the queue again."
    ),
    "messages_standing": Both(
        "wacht {waiting}, af te drukken {to_print}, mislukt {failed}, in twijfel {doubtful}, "
        "opgegeven {dead}, verstuurd {sent}",
        "waiting {waiting}, to print {to_print}, failed {failed}, in doubt {doubtful}, "
        "given up {dead}, sent {sent}",
    ),
    # virtual documents
    "virtual_document_number": Both("Kaartnummer (CAN): {number}", "Card number (CAN): {number}"),
    "virtual_document_lies": Both(
        "Het document ligt op de lezer. Stop met Ctrl+C.",
        "The document lies on the reader. End with Ctrl+C.",
    ),
    "virtual_document_gone": Both("Het document is weg.", "The document is gone."),
    # other programs
    "client_added": Both(
        "{name} mag erin. Het token, dat u nu eenmaal ziet: {token}",
        "{name} may come in. Its token, shown this once: {token}",
    ),
    "client": Both("{name}", "{name}"),
    "client_retired": Both("{name} (mag er niet meer in)", "{name} (retired)"),
    "client_now_retired": Both("{name} mag er niet meer in.", "{name} may not come in any more."),
    "no_clients": Both("Er zijn nog geen programma's.", "There are no programs yet."),
    "serving": Both(
        "Andere programma's kunnen boeken op {host}, poort {port}. Stop met Ctrl+C.",
        "Other programs can book at {host}, port {port}. Stop with Ctrl+C.",
    ),
    "served": Both("Gestopt.", "Stopped."),
    "held": Both(
        "Afspraak {code} op {at}, {location}, is vastgehouden tot {until}.",
        "Appointment {code} at {at}, {location}, is held until {until}.",
    ),
    "parted": Both(
        "Eigen afspraak {code} op {at}, {location}; de anderen blijven.",
        "Own appointment {code} at {at}, {location}; the others stay.",
    ),
    "withdrawn": Both(
        "Afspraak {code} gaat door met {persons} personen.",
        "Appointment {code} goes on with {persons} persons.",
    ),
    "nobody_listed": Both("Er staat niemand op de wachtlijst.", "Nobody is on the waiting list."),
    "listed": Both(
        "{id}  {names}: wacht, {first} tot en met {last}", "{id}  {names}: waits, {first} to {last}"
    ),
    "listed_offered": Both(
        "{id}  {names}: aanbod tot {until}", "{id}  {names}: offer until {until}"
    ),
    "listed_hindered": Both("    geen aanbod: {reason}", "    no offer: {reason}"),
    "left_list": Both(
        "{id} staat niet meer op de wachtlijst.", "{id} is not on the waiting list any more."
    ),
    "offered": Both(
        "{given} teruggegeven, {offers} aangeboden.", "{given} given back, {offers} offered."
    ),
    "series_line": Both("{at}  {name}", "{at}  {name}"),
    "series_without": Both("geen plaats  {name}  {reason}", "no place  {name}  {reason}"),
    # mrz
    "mrz_summary": Both(
        "{read} documenten gelezen, {flagged} met iets om te beoordelen, {unreadable} onleesbaar.",
        "{read} documents read, {flagged} with something to judge, {unreadable} unreadable.",
    ),
    "mrz_unknown": Both(
        "Deze persoon is niet bekend; alleen het document is gecontroleerd.",
        "This person is not known; only the document was checked.",
    ),
    "mrz_card": Both("Vergeleken met de pas.", "Compared with the card."),
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
    "operator_line": Both("{login}: {name}; {roles}{state}", "{login}: {name}; {roles}{state}"),
    "operator_is_locked": Both(" (geblokkeerd)", " (locked)"),
    "operator_locked_now": Both(
        "{login} kan zich niet meer aanmelden.", "{login} can sign in no more."
    ),
    "operator_reset": Both("{login} heeft een nieuw wachtwoord.", "{login} has a new password."),
    "operator_retired": Both(
        "Het account van {login} is beëindigd.", "The account of {login} has ended."
    ),
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
        "Vandaag, {day}: {appointments} afspraken, {people} personen en {cards} passen.",
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
    "part_label_printer": Both("stickerprinter", "label printer"),
    "part_scanner": Both("scanner", "scanner"),
    "part_database": Both("database", "database"),
    "part_jobs": Both("werk op de klok", "work by the clock"),
    "part_sending": Both("versturen", "sending"),
    "part_messages": Both("berichten", "messages"),
    "no_sending": Both(
        "alles wordt afgedrukt; stel [messages] in om te mailen",
        "all is printed; set up [messages] to send mail",
    ),
    "fix_sending": Both(
        "Verbeter deze instelling onder [messages] in counter.toml.",
        "Correct this setting below [messages] in counter.toml.",
    ),
    "fix_messages": Both(
        "Kijk bij Berichten, of met `counter-app messages list`.",
        "Look at Messages, or with `counter-app messages list`.",
    ),
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
    "fix_label_printer": Both(
        "Zet `label_printer` in counter.toml op de naam van de stickerprinter; zonder die naam "
        "komen stickers uit de gewone printer.",
        "Set `label_printer` in counter.toml to the label printer's name; without it stickers come "
        "out of the ordinary printer.",
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
    # the queue
    "queue_line": Both(
        "{ticket}  {state}  {service}  balie {desk}  wacht {wait}",
        "{ticket}  {state}  {service}  desk {desk}  wait {wait}",
    ),
    "queue_empty": Both("Er is niemand in de hal.", "Nobody is in the hall."),
    "checked_in": Both(
        "Aangemeld: {ticket}. Wachttijd {wait}.", "Checked in: {ticket}. Wait {wait}."
    ),
    "called": Both("Opgeroepen: {ticket} naar balie {desk}.", "Called: {ticket} to desk {desk}."),
    "preflight_line": Both(
        "{at}  {code}  {service}  {found}  te doen: {remedy}",
        "{at}  {code}  {service}  {found}  to do: {remedy}",
    ),
    "preflight_end": Both(
        "{day}: {people} verwacht, voor {todo} is er iets te doen.",
        "{day}: {people} expected, something to do for {todo}.",
    ),
}
