"""What a check of a file or a document found, and what to do about it, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from counter_app.cli.words.errors import Both
from counter_app.domain.audit import Flaw
from counter_app.domain.findings import FindingCode, Severity
from counter_app.domain.identity.findings import DocumentFinding
from counter_app.domain.identity.mrz_lines import MrzProblem

_F = FindingCode
FINDINGS: Final[Mapping[FindingCode, Both]] = {
    _F.REQUIRED: Both(
        "Een verplicht veld is leeg. Vraag het aan de afzender.",
        "A cell that must be filled is empty. Ask the sender for it.",
    ),
    _F.TOO_LONG: Both(
        "Een veld is te lang. Kijk of velden zijn samengelopen.",
        "A cell is too long. See whether cells ran together.",
    ),
    _F.EXTRA_CELLS: Both(
        "De rij heeft meer velden dan de kop. Zet velden met een scheidingsteken tussen "
        "aanhalingstekens.",
        "The row has more cells than the heading. Quote cells that hold the separator.",
    ),
    _F.LOST_LEADING_ZERO: Both(
        "Het V-nummer is zijn nullen vooraan kwijt. Neem het voorstel over, of exporteer "
        "als tekst.",
        "The V-number lost its zeros at the front. Accept the proposal, or export as text.",
    ),
    _F.BAD_V_NUMBER: Both(
        "Het V-nummer heeft geen tien cijfers. Vraag het juiste aan de afzender.",
        "The V-number does not have ten digits. Ask the sender for the right one.",
    ),
    _F.DUPLICATE_ROW: Both(
        "Dezelfde persoon staat er nog eens, met dezelfde gegevens. Niets te doen: de "
        "eerste rij telt.",
        "The same person stands here again, with the same data. Nothing to do: the first "
        "row counts.",
    ),
    _F.DUPLICATE_DIFFERENT: Both(
        "Hetzelfde V-nummer staat er nog eens, met andere gegevens. Zoek uit welke rij klopt.",
        "The same V-number stands here again, with other data. Find out which row is right.",
    ),
    _F.BAD_DATE: Both(
        "Deze datum bestaat niet of kan niet kloppen. Vraag haar aan de afzender.",
        "This date does not exist or cannot be right. Ask the sender for it.",
    ),
    _F.AMBIGUOUS_DATE: Both(
        "Dag en maand zijn misschien verwisseld. Vergelijk met een document.",
        "Day and month may be swapped. Compare with a document.",
    ),
    _F.BAD_EMAIL: Both(
        "Naar dit adres kan geen mail. De persoon gaat mee zonder; vraag het adres.",
        "No mail can be sent to this address. The person passes without; ask for it.",
    ),
    _F.LOST_CHARACTERS: Both(
        "Er staan vraagtekens waar letters stonden. Neem de naam van de pas, of vraag "
        "een nieuw bestand.",
        "Question marks stand where letters were. Take the name on the card, or ask for "
        "a new file.",
    ),
    _F.GARBLED_CHARACTERS: Both(
        "Letters zijn verkeerd gelezen. Neem het voorstel over, of vraag UTF-8.",
        "Letters were read in a wrong encoding. Accept the proposal, or ask for UTF-8.",
    ),
    _F.BAD_NAME: Both(
        "Er staan cijfers of tekens in de naam. Kijk of kolommen zijn verschoven.",
        "Digits or signs stand in the name. See whether columns were shifted.",
    ),
    _F.BAD_NATIONALITY: Both(
        "Deze code is van geen land. Neem het voorstel of de code van het paspoort.",
        "This code stands for no state. Take the proposal or the code of the passport.",
    ),
    _F.BAD_SEX: Both(
        "Het geslacht is niet te lezen. De persoon gaat mee zonder; vul het later aan.",
        "The sex is written in no known way. The person passes without; add it later.",
    ),
    _F.BAD_LANGUAGE: Both(
        "De taal is niet te lezen. De persoon gaat mee zonder; vul haar later aan.",
        "The language is written in no known way. The person passes without; add it later.",
    ),
    _F.BAD_DOCUMENT_NUMBER: Both(
        "Geen Nederlandse pas heeft zo'n nummer. Neem de pas in de hand en scan hem.",
        "No Dutch card has such a number. Take the card in hand and scan it.",
    ),
    _F.DUPLICATE_CARD: Both(
        "Dezelfde pas staat er nog eens. Tel de passen; de eerste rij telt.",
        "The same card is listed again. Count the cards; the first row counts.",
    ),
    _F.PLACE_TAKEN: Both(
        "Twee passen zouden op één plaats liggen. Kijk in de doos.",
        "Two cards are said to lie in one place. Look into the box.",
    ),
    _F.BAD_NUMBER: Both(
        "De plaats is geen heel getal boven 0. Kijk in de doos.",
        "The position is no whole number above 0. Look into the box.",
    ),
    _F.VALIDITY_REVERSED: Both(
        "De kaart eindigt voor zij begint. Lees de datums op de kaart.",
        "The card ends before it begins. Read the dates on the card.",
    ),
    _F.CARD_EXPIRED: Both(
        "De pas is niet meer geldig. Reik hem niet uit; stuur hem terug.",
        "The card is no longer valid. Do not hand it out; return it.",
    ),
    _F.TWO_CARDS: Both(
        "Iemand heeft meer dan één pas. Vraag de maker welke moet worden uitgereikt.",
        "One person has several cards. Ask the maker which one is to be handed out.",
    ),
    _F.CARD_OF_NOBODY: Both(
        "Niemand hoort bij deze pas. Houd hem apart en vraag de maker.",
        "Nobody on file belongs to this card. Keep it apart and ask the maker.",
    ),
    _F.CARD_OF_HELD_BACK_ROW: Both(
        "De pas hoort waarschijnlijk bij een rij die wacht. Beslis eerst over die rij.",
        "The card seems to belong to a row that is held back. Settle that row first.",
    ),
    _F.DIFFERS_FROM_FILE: Both(
        "In het bestand van het kantoor staat iets anders; dat is zo gebleven. Kijk op "
        "een document.",
        "What is on file says otherwise; it was not changed. Look at a document.",
    ),
    _F.NO_CARD: Both(
        "Voor deze persoon is er geen pas. Zeg de afspraak af, of vraag de maker.",
        "There is no card for this person. Call the visit off, or ask the maker.",
    ),
    _F.NAME_DIFFERS_ON_CARD: Both(
        "Op de pas staat een andere naam. Vergelijk beide met het paspoort.",
        "The card bears another name than the file. Compare both with the passport.",
    ),
    _F.BIRTH_DATE_DIFFERS_ON_CARD: Both(
        "Op de pas staat een andere geboortedatum. Vergelijk beide met het paspoort.",
        "The card bears another birth date. Compare both with the passport.",
    ),
    _F.UNKNOWN_COLUMN: Both(
        "Deze kolom wordt niet gebruikt. Niets te doen, tenzij de kop anders bedoeld was.",
        "This column is not used. Nothing to do, unless its heading was meant as another.",
    ),
    _F.DUPLICATE_COLUMN: Both(
        "Twee kolommen hebben dezelfde kop; de eerste telt. Hernoem er een.",
        "Two columns bear the same heading; the first is used. Rename one.",
    ),
    _F.OTHER_SHEETS: Both(
        "De werkmap heeft meer bladen, die niet zijn gelezen. Bewaar elk als eigen bestand.",
        "The workbook has more sheets, which were not read. Save each as a file of its own.",
    ),
    _F.ENCODING_ASSUMED: Both(
        "Het bestand zegt niet hoe letters zijn opgeslagen; Windows-1252 is gebruikt. "
        "Bekijk enkele namen.",
        "The file does not say how its letters are stored; Windows-1252 was taken. Look "
        "at some names.",
    ),
    _F.ENCODING_DAMAGED: Both(
        "Sommige letters zijn beschadigd. Vraag een nieuw bestand.",
        "Some letters of the file are broken. Ask for a new file.",
    ),
    _F.EMPTY_ROWS: Both(
        "Lege rijen zijn overgeslagen. Niets te doen.",
        "Rows without content were passed over. Nothing to do.",
    ),
}

SEVERITIES: Final[Mapping[Severity, Both]] = {
    Severity.ERROR: Both("fout", "error"),
    Severity.WARNING: Both("let op", "warning"),
    Severity.NOTICE: Both("bericht", "notice"),
}

_D = DocumentFinding
DOCUMENTS: Final[Mapping[DocumentFinding, Both]] = {
    _D.CHECK_DIGIT: Both(
        "Een controlecijfer klopt niet. Lees opnieuw; blijft het zo, onderzoek het document.",
        "A check digit fails. Read again; if it stays, examine the document.",
    ),
    _D.IMPOSSIBLE_FIELD: Both(
        "Een veld bevat wat geen document kan bevatten. Lees opnieuw of onderzoek het document.",
        "A field holds what no document can hold. Read again or examine the document.",
    ),
    _D.EXPIRED: Both(
        "Het document is verlopen. Vraag een geldig document.",
        "The document has expired. Ask for a valid one.",
    ),
    _D.NO_EXPIRY_DATE: Both(
        "Er staat geen einddatum op. Kijk of dit document zonder mag.",
        "It has no date of expiry. See whether this kind may be without.",
    ),
    _D.EXPIRY_FAR_AHEAD: Both(
        "De einddatum ligt meer dan twintig jaar vooruit. Lees haar op het document.",
        "The date of expiry is over twenty years ahead. Read it on the document.",
    ),
    _D.OTHER_SURNAME: Both(
        "De achternaam is een andere dan in het bestand. Zoek uit waarom.",
        "The surname is another one than on file. Find out why.",
    ),
    _D.SURNAME_PART_MISSING: Both(
        "Van de achternaam ontbreekt een deel. Vergelijk met het bestand.",
        "Part of the surname is missing. Compare with the file.",
    ),
    _D.SURNAME_TRUNCATED: Both(
        "De achternaam is afgekapt. Vergelijk met de leesbare naam.",
        "The surname is cut off. Compare with the name in print.",
    ),
    _D.OTHER_GIVEN_NAMES: Both(
        "De voornamen zijn andere dan in het bestand. Zoek uit waarom.",
        "The given names are others than on file. Find out why.",
    ),
    _D.GIVEN_NAMES_MISSING: Both(
        "Er ontbreken voornamen. Vergelijk met het bestand.",
        "Given names are missing. Compare with the file.",
    ),
    _D.NAME_ORDER_DIFFERS: Both(
        "De namen staan in een andere volgorde. Vergelijk met het bestand.",
        "The names stand in another order. Compare with the file.",
    ),
    _D.GIVEN_NAMES_TRUNCATED: Both(
        "De voornamen zijn afgekapt. Niets te doen.",
        "The given names are cut off. Nothing to do.",
    ),
    _D.NAME_UNREADABLE: Both(
        "De naam kan niet worden vergeleken. Vergelijk met het oog.",
        "The name cannot be compared. Compare it by eye.",
    ),
    _D.OTHER_BIRTH_DATE: Both(
        "De geboortedatum is een andere dan in het bestand. Zoek uit welke klopt.",
        "The birth date is another one than on file. Find out which is right.",
    ),
    _D.PARTIAL_DATE_COMPATIBLE: Both(
        "De geboortedatum is deels onbekend en past. Niets te doen.",
        "The birth date is partly unknown and fits. Nothing to do.",
    ),
    _D.OTHER_SEX: Both(
        "Het geslacht is anders dan in het bestand. Vraag ernaar.",
        "The sex is another one than on file. Ask about it.",
    ),
    _D.OTHER_NATIONALITY: Both(
        "De nationaliteit is een andere dan in het bestand. Vraag ernaar.",
        "The nationality is another one than on file. Ask about it.",
    ),
    _D.OTHER_NUMBER: Both(
        "Het nummer is een ander dan de vorige keer. Kijk of het document vernieuwd is.",
        "The number is another one than last time. See whether the document was renewed.",
    ),
    _D.REPORTED_MISSING: Both(
        "Dit document is als vermist opgegeven. Houd het bij u en haal een tweede persoon.",
        "This document was reported missing. Keep it and fetch a second person.",
    ),
    _D.NOT_YET_VALID: Both(
        "Het document is nog niet geldig. Lees de datum van afgifte.",
        "The document is not valid yet. Read its date of issue.",
    ),
    _D.UNKNOWN_ISSUER: Both(
        "Geen staat heeft deze code. Een specimen is geen document; lees opnieuw.",
        "No state has this code. A specimen is no document; read again.",
    ),
    _D.ISSUER_NOT_NATIONALITY: Both(
        "Het paspoort is van een andere staat dan de nationaliteit. Lees beide op het document.",
        "The passport is of another state than the nationality. Read both on the document.",
    ),
    _D.NOT_IDENTITY_DOCUMENT: Both(
        "Dit document bewijst hier geen identiteit. Vraag een paspoort of reisdocument.",
        "This document proves no identity here. Ask for a passport or travel document.",
    ),
    _D.CHIP_FORGED: Both(
        "De gegevens op de chip zijn niet wat de staat tekende. Haal een tweede persoon.",
        "The data on the chip is not what the state signed. Fetch a second person.",
    ),
    _D.CHIP_CLONED: Both(
        "De chip is een kopie. Haal een tweede persoon.",
        "The chip is a copy. Fetch a second person.",
    ),
    _D.CHIP_OTHER_DATA: Both(
        "De chip zegt iets anders dan de gedrukte regels. Haal een tweede persoon.",
        "The chip says otherwise than the printed lines. Fetch a second person.",
    ),
    _D.CHIP_SIGNER_UNKNOWN: Both(
        "Geen lijst hier kent de ondertekenaar van de chip. Werk de lijst bij; kijk met het oog.",
        "No list here knows the signer of the chip. Update the list; look by eye.",
    ),
    _D.CHIP_INCOMPLETE: Both(
        "Niet alles op de chip kon worden gelezen. Lees opnieuw of kijk met het oog.",
        "Not all of the chip could be read. Read again or look by eye.",
    ),
    _D.CHIP_PHOTO_DAMAGED: Both(
        "De foto op de chip is beschadigd. Vergelijk met de gedrukte foto.",
        "The photo on the chip is damaged. Compare with the printed photo.",
    ),
    _D.CHIP_PHOTO_MISSING: Both(
        "De chip geeft geen foto. Lees opnieuw; vergelijk anders met de gedrukte foto.",
        "The chip gives no photo. Read again; else compare with the printed photo.",
    ),
    _D.CHIP_FOR_TRAINING: Both(
        "De chip is voor oefening getekend, niet door een staat. Hij bewijst niemands identiteit.",
        "The chip is signed for practice, not by a state. It identifies nobody.",
    ),
    _D.REPAIRED_READING: Both(
        "De lezer stuurde tekens die zijn hersteld. Stel de lezer in.",
        "The reader sent signs that were put right. Set up the reader.",
    ),
}

MRZ_PROBLEMS: Final[Mapping[MrzProblem, Both]] = {
    MrzProblem.EMPTY: Both("Er staat niets.", "There is nothing."),
    MrzProblem.ALPHABET: Both(
        "Er staan tekens in die daar niet horen.", "It holds signs that do not belong there."
    ),
    MrzProblem.LINE_MISSING: Both("Er ontbreekt een regel.", "A line is missing."),
    MrzProblem.LINE_LENGTH: Both(
        "Een regel heeft de verkeerde lengte.", "A line has a wrong length."
    ),
    MrzProblem.TOO_LONG: Both("De tekst is te lang.", "The text is too long."),
}

FLAWS: Final[Mapping[Flaw, Both]] = {
    Flaw.CHANGED: Both("is veranderd", "was changed"),
    Flaw.REMOVED: Both("is weggehaald", "was removed"),
    Flaw.INSERTED: Both("is ingevoegd", "was inserted"),
    Flaw.TAIL_REMOVED: Both("is van het einde weggehaald", "was removed from the end"),
}
