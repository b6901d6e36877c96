"""Words for devices that do not answer, and for chips that cannot be read."""

from __future__ import annotations

from typing import Final

from counter_app.cli.words.both import Both
from counter_app.domain.errors import Code

DEVICES: Final = {
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
