"""Help in Dutch, by its English words; the English stands at each command."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.capture import HELP as CAPTURE
from counter_app.cli.words.case_booking import BOOKING_HELP
from counter_app.cli.words.contacts import CONTACT_HELP
from counter_app.cli.words.counter_help import CHIPS, HALL
from counter_app.cli.words.custody_help import CUSTODY
from counter_app.cli.words.database_help import DATABASE
from counter_app.cli.words.day import DAY_HELP
from counter_app.cli.words.day_closing import CLOSING_HELP
from counter_app.cli.words.issuance_day_floor import HELP as FLOOR_HELP
from counter_app.cli.words.packages_help import PACKAGES
from counter_app.cli.words.partners import PARTNER_HELP
from counter_app.cli.words.planning_help import PLANNING
from counter_app.cli.words.report import REPORT_HELP
from counter_app.cli.words.rules import RULE_HELP
from counter_app.cli.words.tower import TOWER_HELP

_ROOT: Final = {
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Appointments, queue, identity check and hand-out of residence documents at the counter.": (
        "Afspraken, wachtrij, identiteitsvaststelling en uitreiking van verblijfsdocumenten aan "
        "de balie."
    ),
    "Without a command the window opens.": "Zonder opdracht opent het venster.",
    "Show the version and end.": "Toon de versie en stop.",
    "Show this message and exit.": "Toon deze uitleg en stop.",
    "The database: an address or a file.": "De database: een adres of een bestand.",
    "Who signs in; the password comes from COUNTER_PASSWORD.": (
        "Wie zich aanmeldt; het wachtwoord komt uit COUNTER_PASSWORD."
    ),
    "Language of the answers.": "Taal van de antwoorden.",
    "Answer in JSON.": "Antwoord in JSON.",
    "Measure how fast the program is here.": "Meet hoe snel het programma hier is.",
    "Book an appointment.": "Maak een afspraak.",
    "Cancel an appointment.": "Zeg een afspraak af.",
    "Move an appointment.": "Verplaats een afspraak.",
    "Show free times.": "Toon vrije tijden.",
    "Book a class or a centre.": "Boek een klas of een centrum.",
    "Look after the waiting list of a location.": "Onderhoud de wachtlijst van een locatie.",
    "Take one person off an appointment.": "Haal een persoon van een afspraak.",
    "Fill an office to practise in.": "Vul een kantoor om mee te oefenen.",
    "Tell what works here and what is missing.": "Zeg wat hier werkt en wat er mist.",
    "Play the main job through the real windows.": "Speel het hoofdwerk door de echte vensters.",
    "Do the work by the clock without a window.": "Doe het werk op de klok zonder venster.",
    "Lay a virtual document on a virtual reader.": (
        "Leg een virtueel document op een virtuele lezer."
    ),
}
_WORK: Final = {
    "Take in lists of people and consignments of cards.": (
        "Neem lijsten van personen en zendingen van passen op."
    ),
    "A file is taken in whole or not at all; rows with an error wait for a decision. "
    "The same file twice changes nothing.": (
        "Een bestand gaat helemaal mee of helemaal niet; rijen met een fout wachten op een "
        "besluit. Hetzelfde bestand een tweede keer verandert niets."
    ),
    "Take in rosters: XLSX or CSV with Dutch or English headings.": (
        "Neem lijsten op: XLSX of CSV met Nederlandse of Engelse koppen."
    ),
    "Take in lists of cards as their maker sends them.": (
        "Neem lijsten van passen op zoals de maker ze stuurt."
    ),
    "Take in the list of documents reported missing: issuer and number, as a table.": (
        "Neem de lijst van vermiste documenten op: staat en nummer, als tabel."
    ),
    "The list replaces the one before as a whole; each reading of a document asks it.": (
        "De lijst vervangt de vorige helemaal; bij elk gelezen document wordt zij geraadpleegd."
    ),
    "Of which day the list is; today by default.": "Van welke dag de lijst is; standaard vandaag.",
    "The cards are not here yet, only announced.": (
        "De passen zijn er nog niet, alleen aangekondigd."
    ),
    "Show free times for a service, such as COLLECT_DOCUMENT.": (
        "Toon vrije tijden voor een dienst, zoals COLLECT_DOCUMENT."
    ),
    "Where: code or name; all locations by default.": "Waar: code of naam; standaard overal.",
    "All times of a day, such as 2026-09-05.": "Alle tijden van een dag, zoals 2026-09-05.",
    "How many persons come.": "Hoeveel personen er komen.",
    "Book an appointment for one or more people on file.": (
        "Maak een afspraak voor een of meer bekende personen."
    ),
    "A further service in the same visit; may be repeated.": (
        "Nog een dienst in hetzelfde bezoek; mag vaker."
    ),
    "Everybody at a desk at the same time.": ("Iedereen tegelijk, elk aan een eigen loket."),
    "What the desk must be able to do, such as wheelchair; may be repeated.": (
        "Wat het loket moet kunnen, zoals wheelchair; mag vaker."
    ),
    "The group that they belong to, for locations that serve certain groups.": (
        "De groep waar zij bij horen, voor locaties die bepaalde groepen helpen."
    ),
    "Say how far each location is.": ("Zeg hoe ver elke locatie is."),
    "Somebody who comes for services of their own; may be repeated.": (
        "Iemand die voor eigen diensten komt; mag vaker."
    ),
    "Where they live or work.": ("Waar zij wonen of werken."),
    "Book though it is full: why.": ("Boek hoewel het vol is: waarom."),
    "Hold the time only; it is given back after a while.": (
        "Houd de tijd alleen vast; zij wordt na een poos teruggegeven."
    ),
    "Only this person; the others stay.": ("Alleen deze persoon; de anderen blijven."),
    "Take one person off an appointment and give back only that time.": (
        "Haal een persoon van een afspraak en geef alleen die tijd terug."
    ),
    "Show who waits, and to whom a time is offered.": (
        "Toon wie wacht en aan wie een tijd is aangeboden."
    ),
    "Put people on the waiting list.": ("Zet mensen op de wachtlijst."),
    "Take people off the waiting list.": ("Haal mensen van de wachtlijst."),
    "Give back what was held too long, and offer what is free to who waits.": (
        "Geef terug wat te lang is vastgehouden, en bied aan wie wacht aan wat vrij is."
    ),
    "The first day.": ("De eerste dag."),
    "The last day.": ("De laatste dag."),
    "Which part of the day would do.": ("Welk deel van de dag past."),
    "What a desk must have.": ("Wat een loket moet hebben."),
    "The group that they belong to.": ("De groep waar zij bij horen."),
    "Where they live or work, for a region.": ("Waar zij wonen of werken, voor een regio."),
    "The later appointment they have.": ("De latere afspraak die zij al hebben."),
    "Of the class or centre; no person's name.": (
        "Van de klas of het centrum; geen naam van een persoon."
    ),
    "When the first one comes.": ("Wanneer de eerste komt."),
    "How many at a time.": ("Hoeveel tegelijk."),
    "The last day that may be used.": ("De laatste dag die gebruikt mag worden."),
    "Show who would come when, and book nothing.": ("Toon wie wanneer zou komen, en boek niets."),
    "Book those who have a place.": ("Boek wie een plaats heeft."),
    "Book a class or a centre: everybody one after the other, by one command.": (
        "Boek een klas of een centrum: iedereen na elkaar, met een opdracht."
    ),
    "How many appointments of the last ten years lie in the database (slots only).": (
        "Hoeveel afspraken van de laatste tien jaar in de database liggen (alleen slots)."
    ),
    "When: 2026-09-05T09:30, local time.": "Wanneer: 2026-09-05T09:30, plaatselijke tijd.",
    "Where: code or name; your own by default.": "Waar: code of naam; standaard uw eigen locatie.",
    "Where: code or name; where it is by default.": "Waar: code of naam; standaard waar hij is.",
    "Move an appointment, named by its code, to another time or place.": (
        "Verplaats een afspraak, genoemd met haar code, naar een andere tijd of plaats."
    ),
    "Cancel an appointment, named by its code.": "Zeg een afspraak af, genoemd met haar code.",
    "Why: it is kept in the audit trail, without names.": (
        "Waarom: het blijft in het auditspoor, zonder namen."
    ),
    "Check machine readable zones, and compare them with people.": (
        "Controleer machineleesbare stroken en vergelijk ze met personen."
    ),
    "FILE holds bare lines, or a table with the columns v_number, mrz_line_1 and mrz_line_2. "
    "People come from --database, or from lists given by --people, by V-number; where only a card "
    "is known, from what the card says. Exit code 1 when anything is found that somebody must "
    "judge.": (
        "FILE bevat losse regels, of een tabel met de kolommen v_number, mrz_line_1 en "
        "mrz_line_2. Personen komen uit --database of uit lijsten met --people, op V-nummer; waar "
        "alleen een pas bekend is, van de pas. Eindcode 1 als iemand iets moet beoordelen."
    ),
    "The day to judge by; today by default.": "De dag om naar te oordelen; standaard vandaag.",
    "A roster or consignment to compare with; may be given again.": (
        "Een lijst of zending om mee te vergelijken; mag vaker worden gegeven."
    ),
    "Fill an office to practise in, with made-up people and a day that is under way.": (
        "Vul een kantoor om mee te oefenen, met verzonnen personen en een dag die loopt."
    ),
    "One that is there already is kept, unless --fresh is given.": (
        "Een dat er al is blijft, tenzij --fresh is gegeven."
    ),
    "Open the window with it.": "Open het venster ermee.",
    "Folder to keep it in.": "Map om het in te bewaren.",
    "Make it anew, with today's date.": "Maak het opnieuw, met de datum van vandaag.",
    "Tell what works here and what is missing, with the remedy. Nothing is changed.": (
        "Zeg wat hier werkt en wat er mist, met wat te doen. Er verandert niets."
    ),
    "Send messages, lay out slots, save a database and check the audit, each at its time.": (
        "Verstuur berichten, leg tijden uit, bewaar een database en controleer het auditspoor, "
        "elk op zijn tijd."
    ),
    "Several workers may run on one shared database: each job is done by one of them.": (
        "Er mogen meer werkers op één gedeelde database draaien: één van hen doet elk werk."
    ),
    "Look after messages to applicants.": "Beheer de berichten aan aanvragers.",
    "Show messages that wait, failed, are in doubt or were given up.": (
        "Toon berichten die wachten, mislukten, in twijfel zijn of opgegeven zijn."
    ),
    "Those that went out or were overtaken too.": "Ook wat verstuurd of achterhaald is.",
    "Send all that is due now, whether or not a worker runs.": (
        "Verstuur nu alles wat aan de beurt is, of er een werker draait of niet."
    ),
    "Put messages back into the queue, named by the code of their appointment.": (
        "Zet berichten terug in de wachtrij, genoemd met de code van hun afspraak."
    ),
    "All that failed, are in doubt or given up.": (
        "Alles wat mislukte, in twijfel is of opgegeven is."
    ),
    "Do every job now, then end.": "Doe elk werk nu en stop dan.",
    "Look after programs that may book here.": "Beheer programma's die hier mogen boeken.",
    "Let a program in; its token is shown once.": (
        "Laat een programma toe; zijn token wordt één keer getoond."
    ),
    "List the programs, those that were retired too.": (
        "Toon de programma's, ook die er niet meer in mogen."
    ),
    "Let a program in no more; what it booked stays.": (
        "Laat een programma niet meer toe; wat het boekte blijft staan."
    ),
    "Let other programs find times and book.": "Laat andere programma's tijden zoeken en boeken.",
    "Let other programs find times and book, until Ctrl+C; each has a token of its own.": (
        "Laat andere programma's tijden zoeken en boeken, tot Ctrl+C; elk heeft een eigen token."
    ),
    "Address to listen at.": "Adres om op te luisteren.",
    "Port to listen at.": "Poort om op te luisteren.",
    "Certificate (PEM); needed to serve other machines.": (
        "Certificaat (PEM); nodig om andere machines te bedienen."
    ),
    "Private key of the certificate (PEM).": "Geheime sleutel van het certificaat (PEM).",
    "Requests that one client may make in a minute.": (
        "Vragen die één programma per minuut mag doen."
    ),
}
_READING: Final = {
    "Read the chip of a travel document.": "Lees de chip van een reisdocument.",
    "Look after the national certificates.": "Onderhoud de landencertificaten.",
    "Read the document on the reader, and tell what that proves and does not prove.": (
        "Lees het document op de lezer en zeg wat dat wel en niet bewijst."
    ),
    "Nothing is kept. Exit code 1 when the chip cannot be read, or when anything is found that "
    "somebody must judge.": (
        "Er wordt niets bewaard. Eindcode 1 als de chip niet te lezen is, of als iemand iets moet "
        "beoordelen."
    ),
    "Part of the reader's name; the first contactless one by default.": (
        "Deel van de naam van de lezer; standaard de eerste contactloze."
    ),
    "A line of the machine readable zone, once per line; - reads standard input.": (
        "Een regel van de machineleesbare strook, per regel opnieuw; - leest de standaardinvoer."
    ),
    "The card access number instead, six digits on the face of a card.": (
        "Anders het kaartnummer (CAN), zes cijfers op de voorkant van een pas."
    ),
    "Folder of national certificates; the one of the settings by default.": (
        "Map met landencertificaten; standaard die van de instellingen."
    ),
    "Believe certificates made for practice as well.": (
        "Geloof ook certificaten die om te oefenen zijn gemaakt."
    ),
    "How long to wait for a document.": "Hoe lang op een document te wachten.",
    "Ask for short answers only, for old readers.": (
        "Vraag alleen korte antwoorden, voor oude lezers."
    ),
    "Show the zone and the details of the person.": "Toon de strook en de persoonsgegevens.",
    "Look after the national certificates that tell which states' chips are believed.": (
        "Onderhoud de landencertificaten: de chips van welke staten worden geloofd."
    ),
    "Show which states are known, from which lists, and how old those are.": (
        "Toon welke staten bekend zijn, uit welke lijsten, en hoe oud die zijn."
    ),
    "Take in master lists, single certificates, revocation lists and ICAO directory files.": (
        "Neem landenlijsten, losse certificaten, intrekkingslijsten en ICAO-bestanden op."
    ),
    "A list whose signature is wrong is never taken in. Who signed it is checked against the "
    "certificate that --signed-by names, or that was taken in before. Exit code 1 when a file was "
    "not taken in.": (
        "Een lijst waarvan de handtekening niet klopt wordt nooit opgenomen. Wie haar ondertekende "
        "wordt nagegaan met het certificaat van --signed-by, of met wat al is opgenomen. Eindcode "
        "1 als een bestand niet is opgenomen."
    ),
    "National certificate that must stand behind a list; may be given again.": (
        "Landencertificaat dat achter een lijst moet staan; mag vaker worden gegeven."
    ),
    "Take in certificates made for practice as well.": (
        "Neem ook certificaten op die om te oefenen zijn gemaakt."
    ),
}

_REUSE: Final = {
    "Tell whether photo and prints must be taken again.": (
        "Zeg of foto en vingerafdrukken opnieuw nodig zijn."
    ),
    "Tell whether photo and fingerprints must be taken again.": (
        "Zeg of foto en vingerafdrukken opnieuw nodig zijn."
    ),
    "Explain the decision for a person: the answer, its reasons, and what changes it when.": (
        "Leg de beslissing voor een persoon uit: het antwoord, de redenen, en wat haar wanneer "
        "verandert."
    ),
    "For which document; a later permit by default.": (
        "Voor welk document; standaard een volgend verblijfsdocument."
    ),
    "The day to decide for; today by default.": "De dag waarvoor het geldt; standaard vandaag.",
    "Take in records of what was taken: V-number, what, day, place, quality, missing fingers.": (
        "Neem op wat is afgenomen: V-nummer, wat, dag, plaats, kwaliteit, ontbrekende vingers."
    ),
    "Take in which papers are on file: V-number, paper, date, language, translated.": (
        "Neem op welke stukken er al zijn: V-nummer, stuk, datum, taal, vertaald."
    ),
    "The same list again adds nothing. Exit code 1 when a row is of no use.": (
        "Dezelfde lijst nog eens voegt niets toe. Exitcode 1 als een rij onbruikbaar is."
    ),
    (
        "No pictures or prints. The same list again adds nothing. "
        "Exit code 1 when a row is of no use."
    ): (
        "Geen beelden of afdrukken. Dezelfde lijst nog eens voegt niets toe. Exitcode 1 als een "
        "rij onbruikbaar is."
    ),
}

DUTCH: Final[Mapping[str, str]] = {
    **_ROOT, **PLANNING, **TOWER_HELP, **PARTNER_HELP, **DAY_HELP, **DATABASE, **_WORK, **HALL,
    **CHIPS, **_READING, **_REUSE, **CAPTURE, **CUSTODY, **RULE_HELP, **CONTACT_HELP, **PACKAGES,
    **BOOKING_HELP, **FLOOR_HELP, **CLOSING_HELP, **REPORT_HELP,
}  # fmt: skip
