"""Words for what comes next for somebody, and how sure that is."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.turn import Next, Sureness
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    (
        "Turn",
        {
            Next.COME: QT_TRANSLATE_NOOP("Turn", "come to the appointment"),
            Next.BOOK_BIOMETRICS: QT_TRANSLATE_NOOP("Turn", "book photo and fingerprints"),
            Next.BOOK_COLLECT: QT_TRANSLATE_NOOP("Turn", "book collecting the document"),
            Next.WAIT_FOR_CARD: QT_TRANSLATE_NOOP("Turn", "wait for the document"),
            Next.LETTER_DECIDES: QT_TRANSLATE_NOOP("Turn", "a letter says what is needed"),
            Next.CALL_US: QT_TRANSLATE_NOOP("Turn", "call the counter"),
            Next.NOTHING: QT_TRANSLATE_NOOP("Turn", "nothing"),
        },
    ),
    (
        "Turn",
        {
            Sureness.RECORDED: QT_TRANSLATE_NOOP("Turn", "on record"),
            Sureness.FAIR: QT_TRANSLATE_NOOP("Turn", "fairly sure"),
            Sureness.ROUGH: QT_TRANSLATE_NOOP("Turn", "a rough guess"),
            Sureness.TOO_FEW: QT_TRANSLATE_NOOP("Turn", "no day can be named"),
        },
    ),
)
