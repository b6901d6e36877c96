"""What went wrong and what to do, per error code, in Dutch and English.

`fact` follows the sentence when every value that it names is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words import (
    custody_errors,
    day_closing,
    issuance_day_floor,
    issuance_days,
    package_errors,
)
from counter_app.cli.words.appointment_errors import APPOINTMENTS
from counter_app.cli.words.both import Both as Both
from counter_app.cli.words.capture import CAPTURE
from counter_app.cli.words.device_errors import DEVICES
from counter_app.cli.words.partner_errors import PARTNER_ERRORS, PARTNER_FACTS
from counter_app.cli.words.rules import RULE_ERRORS, RULE_FACTS
from counter_app.domain.errors import Code

_TYPED: Final = {
    Code.REQUIRED: Both("Dit is nodig: vul het in.", "This is needed: fill it in."),
    Code.TOO_LONG: Both("Dit is te lang: maak het korter.", "This is too long: shorten it."),
    Code.BAD_V_NUMBER: Both(
        "Dit is geen V-nummer: dat heeft tien cijfers. Controleer de cijfers.",
        "This is not a V-number, which has ten digits. Check the digits.",
    ),
    Code.BAD_BSN: Both(
        "Dit is geen BSN: het controlecijfer klopt niet. Controleer de cijfers.",
        "This is not a BSN: its check digit is wrong. Check the digits.",
    ),
    Code.BAD_DOCUMENT_NUMBER: Both(
        "Dit is geen documentnummer. Neem het over van het document.",
        "This is not a document number. Copy it from the document.",
    ),
    Code.BAD_DATE: Both(
        "Deze datum bestaat niet. Schrijf jaar-maand-dag, zoals 1997-09-26.",
        "This date does not exist. Write year-month-day, such as 1997-09-26.",
    ),
    Code.BAD_EMAIL: Both(
        "Dit is geen e-mailadres. Vraag het na.", "This is not an e-mail address. Ask for it."
    ),
    Code.BAD_NATIONALITY: Both(
        "Deze nationaliteit is onbekend. Gebruik drie letters, zoals VNM.",
        "This nationality is not known. Use three letters, such as VNM.",
    ),
    Code.BAD_LANGUAGE: Both(
        "Deze taal is onbekend. Gebruik twee letters, zoals nl.",
        "This language is not known. Use two letters, such as nl.",
    ),
    Code.BAD_TIME: Both(
        "Deze tijd bestaat niet. Schrijf jaar-maand-dagTuur:minuut, zoals 2026-09-05T09:30.",
        "This time does not exist. Write year-month-dayThour:minute, such as 2026-09-05T09:30.",
    ),
    Code.BAD_MRZ: Both(
        "Dit is geen machineleesbare strook. Lees de regels onderaan het document opnieuw.",
        "This is no machine readable zone. Read the lines at the foot of the document again.",
    ),
    Code.BAD_NUMBER: Both(
        "Dit getal kan niet kloppen. Controleer het.", "This number cannot be right. Check it."
    ),
    Code.BAD_WORD: Both(
        "Dit woord is hier niet bekend. Gebruik een woord uit de handleiding.",
        "This word is not known here. Use a word of the manual.",
    ),
    Code.BAD_TOKEN: Both(
        "Deze code is niet van dit kantoor of is beschadigd. Zoek op naam.",
        "This code is not from this office or is damaged. Search by name.",
    ),
    Code.LOST_LEADING_ZERO: Both(
        "Er is een nul vooraan verdwenen. Exporteer de kolom opnieuw als tekst.",
        "A zero at the front was lost. Export the column again as text.",
    ),
    Code.LOST_CHARACTERS: Both(
        "Onderweg zijn letters verdwenen. Vraag het bestand opnieuw, in UTF-8.",
        "Letters were lost on the way. Ask for the file again, in UTF-8.",
    ),
    Code.V_NUMBER_TAKEN: Both(
        "Iemand anders heeft dit V-nummer. Zoek die persoon op.",
        "Another person has this V-number. Look that person up.",
    ),
    Code.NAME_TAKEN: Both(
        "Deze naam is al in gebruik. Kies een andere.",
        "This name is in use already. Choose another one.",
    ),
}
_FILES: Final = {
    Code.FILE_MISSING: Both(
        "Dit is er niet. Controleer de naam en de map.",
        "It is not there. Check the name and the folder.",
    ),
    Code.FILE_NOT_WRITTEN: Both(
        "Het bestand kon daar niet worden geschreven. Kies een andere plek; er is niets kwijt.",
        "The file could not be written there. Choose another place; nothing is lost.",
    ),
    Code.FILE_UNREADABLE: Both(
        "Hier is geen toegang toe. Sluit het bestand elders of vraag om toegang.",
        "There is no access to it. Close the file elsewhere or ask for access.",
    ),
    Code.FILE_EMPTY: Both(
        "Het bestand is leeg; er is niets veranderd. Vraag een nieuw.",
        "The file is empty; nothing was changed. Ask for a new one.",
    ),
    Code.FILE_TOO_LARGE: Both(
        "Het bestand is te groot; er is niets veranderd. Deel het op.",
        "The file is too large; nothing was changed. Split it.",
    ),
    Code.FILE_DAMAGED: Both(
        "Het bestand is beschadigd; er is niets veranderd. Vraag een nieuw.",
        "The file is damaged; nothing was changed. Ask for a new one.",
    ),
    Code.FILE_PROTECTED: Both(
        "Het bestand heeft een wachtwoord; er is niets veranderd. Bewaar het zonder wachtwoord.",
        "The file has a password; nothing was changed. Save it without one.",
    ),
    Code.FILE_WRONG_TYPE: Both(
        "Dit is geen tabel; er is niets veranderd. Bewaar het als CSV of XLSX.",
        "This is no table; nothing was changed. Save it as CSV or XLSX.",
    ),
    Code.FILE_UNKNOWN_COLUMNS: Both(
        "De kolommen worden niet herkend; er is niets veranderd. Geef ze een kop.",
        "The columns are not recognised; nothing was changed. Give them headings.",
    ),
}
_COUNTER: Final = {
    Code.ANSWER_OPEN: Both(
        "Niet elke vraag is beantwoord. Beantwoord de open vragen.",
        "Not every question is answered. Answer the open ones.",
    ),
    Code.DOUBT: Both(
        "Er is twijfel. Laat een tweede persoon meekijken.",
        "There is doubt. Have a second person look.",
    ),
    Code.MEANS_NEEDED: Both(
        "Noem waarmee dit is gecontroleerd.", "Say by what means this was checked."
    ),
    Code.SECOND_PERSON_SAME: Both(
        "De tweede persoon moet een ander zijn. Vraag een collega.",
        "The second person must be somebody else. Ask a colleague.",
    ),
    Code.VERIFICATION_MISSING: Both(
        "De identiteit is nog niet vastgesteld. Doe dat eerst.",
        "The identity was not checked yet. Do that first.",
    ),
    Code.VERIFICATION_STALE: Both(
        "De identiteit is te lang geleden vastgesteld. Doe het opnieuw.",
        "The identity was checked too long ago. Check it again.",
    ),
    Code.CARD_NOT_HERE: Both(
        "De pas is niet op deze locatie. Zoek op waar hij is.",
        "The card is not at this location. Look up where it is.",
    ),
    Code.CARD_OF_OTHER_PERSON: Both(
        "Deze pas is van iemand anders. Leg hem terug en neem de goede.",
        "This card is somebody else's. Put it back and take the right one.",
    ),
    Code.CARD_UNKNOWN: Both(
        "Deze pas is niet bekend. Controleer het nummer en meld hem.",
        "This card is not known. Check the number and report it.",
    ),
    Code.CARD_WRONG_STATE: Both(
        "Deze pas kan nu niet worden uitgereikt. Bekijk zijn geschiedenis.",
        "This card cannot be handed out now. Look at its history.",
    ),
    Code.ALREADY_HANDED_OUT: Both(
        "Deze pas is al uitgereikt. Bekijk zijn geschiedenis.",
        "This card was handed out already. Look at its history.",
    ),
    Code.OLD_CARD_NEEDED: Both(
        "Neem eerst de oude pas in, of de aangifte van vermissing.",
        "Take in the old card first, or the report of its loss.",
    ),
    Code.REPRESENTATIVE_NEEDED: Both(
        "Er moet een wettelijk vertegenwoordiger bij zijn. Leg vast wie dat is.",
        "A legal representative must be here. Record who that is.",
    ),
    Code.SIGNATURE_NEEDED: Both(
        "Het ontvangstbewijs is niet getekend. Laat het tekenen.",
        "The receipt is not signed. Have it signed.",
    ),
}
_OFFICE: Final = {
    Code.BAD_SIGN_IN: Both(
        "Naam of wachtwoord klopt niet. Geef --login en het wachtwoord opnieuw.",
        "Login or password is wrong. Give --login and the password again.",
    ),
    Code.OPERATOR_LOCKED: Both(
        "Dit account is tijdelijk gesloten. Wacht, of vraag de beheerder.",
        "This account is locked for now. Wait, or ask the administrator.",
    ),
    Code.NOT_PERMITTED: Both(
        "Uw rol mag dit niet. Meld u aan met een account dat het mag.",
        "Your role may not do this. Sign in with an account that may.",
    ),
    Code.PASSWORD_TOO_SHORT: Both(
        "Het wachtwoord is te kort. Kies een langer.",
        "The password is too short. Choose a longer one.",
    ),
    Code.PASSWORDS_DIFFER: Both(
        "De twee wachtwoorden zijn niet gelijk. Typ tweemaal hetzelfde.",
        "The two passwords differ. Type the same one twice.",
    ),
    Code.NOT_FOUND: Both(
        "Dit is niet gevonden. Controleer wat u hebt opgegeven.",
        "This was not found. Check what you gave.",
    ),
    Code.CHANGED_MEANWHILE: Both(
        "Iemand anders heeft dit intussen veranderd. Kijk opnieuw.",
        "Somebody changed this meanwhile. Look again.",
    ),
    Code.STORE_BUSY: Both(
        "De database is bezig. Probeer het zo opnieuw.",
        "The database is busy. Try again in a moment.",
    ),
    Code.STORE_UNREACHABLE: Both(
        "De database antwoordt niet. Controleer --database en het netwerk.",
        "The database does not answer. Check --database and the network.",
    ),
    Code.SERVER_NOT_PROVEN: Both(
        "De server heeft niet bewezen dat hij die van dat adres is. Uw wachtwoord is niet "
        "verstuurd. Controleer het adres en de klok van deze computer, en vraag wie de server "
        "beheert.",
        "The server did not prove that it is the one at that address. Your password was not sent. "
        "Check the address and this computer's clock, and ask who runs the server.",
    ),
    Code.STORE_MISSING: Both(
        "Er is geen database. Maak er een met `counter-app db create` of `counter-app demo`.",
        "There is no database. Make one with `counter-app db create` or `counter-app demo`.",
    ),
    Code.STORE_OLDER: Both(
        "De database is ouder dan dit programma. Voer `counter-app db upgrade` uit.",
        "The database is older than this program. Run `counter-app db upgrade`.",
    ),
    Code.STORE_NEWER: Both(
        "De database is nieuwer dan dit programma. Werk het programma bij.",
        "The database is newer than this program. Update the program.",
    ),
    Code.STORE_LOCKED: Both(
        "De sleutel past niet op de database. Vraag de beheerder.",
        "The key does not fit the database. Ask the administrator.",
    ),
    Code.STORE_DAMAGED: Both(
        "De database is beschadigd. Stop en zet een reservekopie terug.",
        "The database is damaged. Stop and restore a backup.",
    ),
    Code.STORE_EXISTS: Both(
        "Daar staat al iets. Kies een andere plaats.",
        "There is something in that place already. Choose another one.",
    ),
    Code.CLOCK_AHEAD: Both(
        "De klok van deze computer loopt voor. Er is niets vastgelegd: laat haar gelijkzetten en "
        "probeer het opnieuw.",
        "This computer's clock is fast. Nothing was recorded: have it set, then try again.",
    ),
    Code.CLOCK_BEHIND: Both(
        "De klok van deze computer loopt achter. Er is niets vastgelegd: laat haar gelijkzetten en "
        "probeer het opnieuw.",
        "This computer's clock is slow. Nothing was recorded: have it set, then try again.",
    ),
    Code.NOT_ON_RECORD: Both(
        "Deze handeling heeft geen regel in het logboek. Meld dit bij de beheerder.",
        "This act has no entry in the audit trail. Tell the administrator.",
    ),
    Code.DISK_FULL: Both(
        "De schijf is vol. Maak ruimte en probeer het opnieuw.",
        "The disk is full. Make room and try again.",
    ),
    Code.DEVICE_ABSENT: Both(
        "Het apparaat is er niet. Controleer de kabel of stel een ander in.",
        "The device is not there. Check the cable or set another one.",
    ),
    Code.DEVICE_FAILED: Both(
        "Het apparaat deed het niet. Probeer het opnieuw of ga zonder verder.",
        "The device did not do it. Try again or go on without it.",
    ),
    Code.TOO_MANY_REQUESTS: Both(
        "Er komen te veel vragen achter elkaar. Wacht even.",
        "Too many requests came in a row. Wait a moment.",
    ),
    Code.BAD_REQUEST: Both(
        "De vraag is niet te lezen. Kijk in de beschrijving hoe hij moet zijn.",
        "The request cannot be read. See the description for how it should be.",
    ),
    Code.MAIL_SETTINGS: Both(
        "Deze instelling voor het versturen van berichten mist of klopt niet. Verbeter haar in "
        "het instellingenbestand.",
        "This setting for sending messages is missing or wrong. Correct it in the settings file.",
    ),
    Code.INTERNAL: Both(
        "Dit had niet mogen gebeuren. Noem het incidentnummer bij de helpdesk.",
        "This should not have happened. Tell the help desk the incident number.",
    ),
}


ERRORS: Final[Mapping[Code, Both]] = {
    **_TYPED, **_FILES, **APPOINTMENTS, **_COUNTER, **_OFFICE, **DEVICES, **CAPTURE,
    **{code: Both(*words) for code, words in PARTNER_ERRORS.items()},
    **RULE_ERRORS,
    **{code: Both(*said) for code, said in custody_errors.WORDS.items()},
    **{code: Both(*said) for code, said in issuance_day_floor.ERRORS.items()},
    **{code: Both(*said) for code, said in package_errors.WORDS.items()},
    **{code: Both(*said) for code, said in issuance_days.ERRORS.items()},
    **{code: Both(*said) for code, said in day_closing.ERRORS.items()},
}  # fmt: skip

FACTS: Final[Mapping[Code, Both]] = {
    **{code: Both(*words) for code, words in issuance_days.FACTS.items()},
    **{code: Both(*words) for code, words in day_closing.FACTS.items()},
    **{code: Both(*words) for code, words in PARTNER_FACTS.items()},
    **RULE_FACTS,
    Code.CLOCK_AHEAD: Both(
        "Zij loopt {minutes} minuten voor op de database.",
        "It is {minutes} minutes ahead of the database.",
    ),
    Code.CLOCK_BEHIND: Both(
        "Zij loopt {minutes} minuten achter op de database.",
        "It is {minutes} minutes behind the database.",
    ),
    Code.TOO_LONG: Both("Er passen {most} tekens.", "{most} characters fit."),
    Code.FILE_MISSING: Both("Het gaat om {name}.", "It is about {name}."),
    Code.HALL_UNREACHABLE: Both("Gevraagd: {address}.", "Asked: {address}."),
    Code.HALL_SERVER_FAILED: Both("Hij zei: {told}", "It said: {told}"),
    Code.FILE_UNKNOWN_COLUMNS: Both("Nog nodig: {missing}.", "Still needed: {missing}."),
    Code.TOO_MANY_PERSONS: Both("Er passen er {most}.", "{most} fit."),
    Code.ALREADY_BOOKED: Both("Zij is op {starts_at}.", "It is on {starts_at}."),
    Code.TOO_MANY_OPEN: Both("Hoogstens {most} mogen er zijn.", "At most {most} are allowed."),
    Code.NOT_PUBLIC: Both("Het kan wel in {locations}.", "It would work at {locations}."),
    Code.WRONG_AUDIENCE: Both("Het kan wel in {locations}.", "It would work at {locations}."),
    Code.OUT_OF_REGION: Both("Het kan wel in {locations}.", "It would work at {locations}."),
    Code.ABILITY_MISSING: Both("Het kan wel in {locations}.", "It would work at {locations}."),
    Code.CARD_LIES_ELSEWHERE: Both("Het ligt in {locations}.", "It lies at {locations}."),
    Code.OPERATOR_LOCKED: Both("Het gaat open om {until}.", "It opens at {until}."),
    Code.NOT_PERMITTED: Both("Nodig is: {permission}.", "Needed: {permission}."),
    Code.PASSWORD_TOO_SHORT: Both(
        "Minstens {least} tekens zijn nodig.", "At least {least} characters are needed."
    ),
    Code.NOT_FOUND: Both("Gezocht: {what}.", "Looked for: {what}."),
    Code.WRONG_STATE: Both("Het staat op: {state}.", "It stands at: {state}."),
    Code.TOO_EARLY: Both("Het kan vanaf {back_at}.", "It can be done from {back_at}."),
    Code.TOO_LATE: Both("Het is {minutes} minuten te laat.", "It is {minutes} minutes late."),
    Code.DESK_UNABLE: Both("Er ontbreekt: {missing}.", "It lacks: {missing}."),
    Code.DESK_CLOSED: Both("Zij sloot om {until}.", "It closed at {until}."),
    Code.CALL_AGAIN_FIRST: Both(
        "{calls} van {needed} keer opgeroepen.", "Called {calls} of {needed} times."
    ),
    Code.MAIL_SETTINGS: Both(
        "Deze instelling voor het versturen van berichten mist of klopt niet. Verbeter haar in "
        "het instellingenbestand.",
        "This setting for sending messages is missing or wrong. Correct it in the settings file.",
    ),
    Code.INTERNAL: Both("Incident {incident}.", "Incident {incident}."),
    Code.READER_ABSENT: Both("Gezocht: {reader}.", "Looked for: {reader}."),
    Code.CHIP_PASSWORD: Both("Pogingen over: {tries_left}.", "Tries left: {tries_left}."),
    Code.CHIP_REFUSED: Both("Antwoord: {word} ({what}).", "Answer: {word} ({what})."),
    Code.CHIP_UNREADABLE: Both("Het gaat om {what}: {reason}.", "It is about {what}: {reason}."),
    Code.CHIP_UNSUPPORTED: Both("Het gaat om {what}.", "It is about {what}."),
    Code.STORE_DAMAGED: Both(
        "Fouten in het auditspoor: {flaws}.", "Flaws in the audit trail: {flaws}."
    ),
}
