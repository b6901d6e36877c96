"""Words for devices that do not answer, and for chips that cannot be read."""

from collections.abc import Mapping

from counter_app.domain.errors import Code
from counter_app.ui.words import QT_TRANSLATE_NOOP
from counter_app.ui.words.error_words import Words

CHIPS: Mapping[Code, Words] = {
    Code.READER_ABSENT: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "There is no chip reader. Connect it, or choose another one in the settings."
        )
    ),
    Code.READER_BUSY: Words(
        QT_TRANSLATE_NOOP("Errors", "Another program uses the chip reader. Close it and try again.")
    ),
    Code.SCANNER_SOFTWARE_MISSING: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The software for flatbeds is missing. Install sane-utils (scanimage)."
        )
    ),
    Code.SCANNER_BUSY: Words(
        QT_TRANSLATE_NOOP("Errors", "The flatbed is in use. Close the other program, try again.")
    ),
    Code.SCANNER_OPEN: Words(
        QT_TRANSLATE_NOOP("Errors", "Close the cover, take out stuck paper, and scan again.")
    ),
    Code.SCANNER_REFUSED: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This account may not use the flatbed. Ask the administrator for access."
        )
    ),
    Code.SCANNER_SLOW: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The flatbed did not end in time. Switch it off and on, or type the lines."
        )
    ),
    Code.SCANNER_STOPPED: Words(QT_TRANSLATE_NOOP("Errors", "The scan was stopped.")),
    Code.READER_STOPPED: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This system's chip reader service is not running. Start it or ask the administrator.",
        )
    ),
    Code.READER_SOFTWARE_MISSING: Words(
        QT_TRANSLATE_NOOP("Errors", "The software for chip readers is missing. Install pyscard.")
    ),
    Code.CHIP_ABSENT: Words(
        QT_TRANSLATE_NOOP("Errors", "No document lies on the reader. Lay it there, open and flat.")
    ),
    Code.CHIP_LOST: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The document was taken away or moved too soon. Lay it back and leave it there.",
        )
    ),
    Code.CHIP_PASSWORD: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The chip does not open with this zone or number. Read it from the document again.",
        )
    ),
    Code.CHIP_REFUSED: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The chip refuses. Lay the document down again; else judge it without its chip.",
        )
    ),
    Code.CHIP_UNREADABLE: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The chip says what cannot be. Try once more; else judge the document without its "
            "chip, and be on your guard.",
        )
    ),
    Code.ADDRESS_UNUSABLE: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This machine cannot listen at that address. Name one of its own addresses."
        )
    ),
    Code.PORT_TAKEN: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "Another program listens at that port. Stop it, or choose another port."
        )
    ),
    Code.CERTIFICATE_UNUSABLE: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The certificate or its key cannot be used. Give both as PEM files that belong"
            " together, without a password.",
        )
    ),
    Code.CHIP_UNSUPPORTED: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This program does not know this chip. Judge the document without it."
        )
    ),
    Code.CHIP_CANCELLED: Words(
        QT_TRANSLATE_NOOP("Errors", "The reading was stopped. Begin again if it is needed.")
    ),
}

DEVICES: Mapping[Code, Words] = {
    Code.DEVICE_ABSENT: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "The device is not connected. Check cable and power, then try again."
        )
    ),
    Code.DEVICE_FAILED: Words(
        QT_TRANSLATE_NOOP("Errors", "The device did not do it. Try again, or go on without it.")
    ),
    Code.MAIL_SETTINGS: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "A setting for sending messages is missing or wrong. Correct the settings."
        )
    ),
    Code.INTERNAL: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This should not have happened. Your input is kept; name the number to the help desk.",
        )
    ),
}
