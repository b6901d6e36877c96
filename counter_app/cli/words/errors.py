"""What went wrong and what to do, per error code, in Dutch and English.

`fact` follows the sentence when every value that it names is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words import custody_errors
from counter_app.cli.words.both import Both as Both
from counter_app.cli.words.capture import CAPTURE
from counter_app.cli.words.partner_errors import PARTNER_ERRORS, PARTNER_FACTS
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
_APPOINTMENTS: Final = {
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
        "De kaart is niet op deze locatie. Zoek op waar zij is.",
        "The card is not at this location. Look up where it is.",
    ),
    Code.CARD_OF_OTHER_PERSON: Both(
        "Deze kaart is van iemand anders. Leg haar terug en neem de goede.",
        "This card is somebody else's. Put it back and take the right one.",
    ),
    Code.CARD_UNKNOWN: Both(
        "Deze kaart is niet bekend. Controleer het nummer en meld haar.",
        "This card is not known. Check the number and report it.",
    ),
    Code.CARD_WRONG_STATE: Both(
        "Deze kaart kan nu niet worden uitgereikt. Bekijk haar geschiedenis.",
        "This card cannot be handed out now. Look at its history.",
    ),
    Code.ALREADY_HANDED_OUT: Both(
        "Deze kaart is al uitgereikt. Bekijk haar geschiedenis.",
        "This card was handed out already. Look at its history.",
    ),
    Code.OLD_CARD_NEEDED: Both(
        "Neem eerst de oude kaart in, of de aangifte van vermissing.",
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

_CHIPS: Final = {
    Code.READER_ABSENT: Both(
        "Er is geen kaartlezer. Sluit hem aan, of kies een andere in de instellingen.",
        "There is no chip reader. Connect it, or choose another one in the settings.",
    ),
    Code.READER_BUSY: Both(
        "Een ander programma gebruikt de kaartlezer. Sluit dat en probeer het opnieuw.",
        "Another program uses the chip reader. Close it and try again.",
    ),
    Code.SCANNER_SOFTWARE_MISSING: Both(
        "De software voor flatbedscanners ontbreekt. Installeer sane-utils (`scanimage`).",
        "The software for flatbeds is missing. Install sane-utils (`scanimage`).",
    ),
    Code.SCANNER_BUSY: Both(
        "De scanner is in gebruik. Sluit het andere programma en probeer opnieuw.",
        "The flatbed is in use. Close the other program, try again.",
    ),
    Code.SCANNER_OPEN: Both(
        "Sluit de klep, haal vastzittend papier weg en scan opnieuw.",
        "Close the cover, take out stuck paper, and scan again.",
    ),
    Code.SCANNER_REFUSED: Both(
        "Dit account mag de scanner niet gebruiken. Vraag de beheerder om toegang.",
        "This account may not use the flatbed. Ask the administrator for access.",
    ),
    Code.SCANNER_SLOW: Both(
        "De scanner was niet op tijd klaar. Zet hem uit en aan, of typ de regels.",
        "The flatbed did not end in time. Switch it off and on, or type the lines.",
    ),
    Code.SCANNER_STOPPED: Both("Het scannen is gestopt.", "The scan was stopped."),
    Code.READER_STOPPED: Both(
        "De kaartlezerdienst van dit systeem loopt niet. Start hem (`pcscd`) of vraag de "
        "beheerder.",
        "This system's chip reader service is not running. Start it (`pcscd`) or ask the "
        "administrator.",
    ),
    Code.READER_SOFTWARE_MISSING: Both(
        "De software voor kaartlezers ontbreekt. Installeer pyscard.",
        "The software for chip readers is missing. Install pyscard.",
    ),
    Code.CHIP_ABSENT: Both(
        "Er ligt geen document op de lezer. Leg het er open en plat op.",
        "No document lies on the reader. Lay it there, open and flat.",
    ),
    Code.CHIP_LOST: Both(
        "Het document is te vroeg weggehaald of verschoven. Leg het terug en laat het liggen.",
        "The document was taken away or moved too soon. Lay it back and leave it there.",
    ),
    Code.CHIP_PASSWORD: Both(
        "De chip gaat niet open met deze strook of dit nummer. Lees die opnieuw van het document.",
        "The chip does not open with this zone or number. Read it from the document again.",
    ),
    Code.CHIP_REFUSED: Both(
        "De chip weigert. Leg het document opnieuw neer; beoordeel het anders zonder chip.",
        "The chip refuses. Lay the document down again; else judge it without its chip.",
    ),
    Code.CHIP_UNREADABLE: Both(
        "De chip zegt iets wat niet kan. Probeer het nog eens; beoordeel het document anders "
        "zonder chip en wees op uw hoede.",
        "The chip says what cannot be. Try once more; else judge the document without its chip, "
        "and be on your guard.",
    ),
    Code.ADDRESS_UNUSABLE: Both(
        "Deze computer kan op dat adres niet luisteren. Noem een adres van hemzelf met --host.",
        "This machine cannot listen at that address. Name one of its own with --host.",
    ),
    Code.PORT_TAKEN: Both(
        "Een ander programma luistert al op die poort. Stop het, of kies een andere met --port.",
        "Another program listens at that port. Stop it, or choose another one with --port.",
    ),
    Code.CERTIFICATE_UNUSABLE: Both(
        "Het certificaat of de sleutel is niet te gebruiken. Geef twee PEM-bestanden die bij"
        " elkaar horen, zonder wachtwoord.",
        "The certificate or its key cannot be used. Give two PEM files that belong together,"
        " without a password.",
    ),
    Code.CHIP_UNSUPPORTED: Both(
        "Dit programma kent deze chip niet. Beoordeel het document zonder chip.",
        "This program does not know this chip. Judge the document without it.",
    ),
    Code.CHIP_CANCELLED: Both(
        "Het lezen is gestopt. Begin opnieuw als dat nodig is.",
        "The reading was stopped. Begin again if it is needed.",
    ),
}

ERRORS: Final[Mapping[Code, Both]] = {
    **_TYPED, **_FILES, **_APPOINTMENTS, **_COUNTER, **_OFFICE, **_CHIPS, **CAPTURE,
    **{code: Both(*words) for code, words in PARTNER_ERRORS.items()},
    **{code: Both(*said) for code, said in custody_errors.WORDS.items()},
}  # fmt: skip

FACTS: Final[Mapping[Code, Both]] = {
    **{code: Both(*words) for code, words in PARTNER_FACTS.items()},
    Code.TOO_LONG: Both("Er passen {most} tekens.", "{most} characters fit."),
    Code.FILE_MISSING: Both("Het gaat om {name}.", "It is about {name}."),
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
