"""Words for what must be taken again, why, and until when that holds."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from counter_app.domain.reuse.decision import Answer, ChangeCause, Need, Reason
from counter_app.domain.reuse.facts import Modality, Place, Product
from counter_app.ui.words import QT_TRANSLATE_NOOP

ANSWERS: Mapping[Answer, str] = {
    Answer.REUSE: QT_TRANSLATE_NOOP(
        "Reuse", "Not needed: photo and fingerprints on record can be used again"
    ),
    Answer.PHOTO_ONLY: QT_TRANSLATE_NOOP("Reuse", "Photo needed; fingerprints not needed"),
    Answer.FINGERPRINTS_ONLY: QT_TRANSLATE_NOOP("Reuse", "Fingerprints needed; photo not needed"),
    Answer.SIGNATURE_ONLY: QT_TRANSLATE_NOOP(
        "Reuse", "Signature needed; photo and fingerprints not needed"
    ),
    Answer.ALL: QT_TRANSLATE_NOOP("Reuse", "Photo and fingerprints needed"),
    Answer.BY_POST: QT_TRANSLATE_NOOP("Reuse", "No visit needed: the photo comes by post"),
    Answer.UNKNOWN: QT_TRANSLATE_NOOP("Reuse", "Not known whether photo and prints are needed"),
}
SHORT: Mapping[Answer, str] = {
    Answer.REUSE: QT_TRANSLATE_NOOP("Reuse", "no visit"),
    Answer.PHOTO_ONLY: QT_TRANSLATE_NOOP("Reuse", "photo"),
    Answer.FINGERPRINTS_ONLY: QT_TRANSLATE_NOOP("Reuse", "fingerprints"),
    Answer.SIGNATURE_ONLY: QT_TRANSLATE_NOOP("Reuse", "signature"),
    Answer.ALL: QT_TRANSLATE_NOOP("Reuse", "photo, prints"),
    Answer.BY_POST: QT_TRANSLATE_NOOP("Reuse", "by post"),
    Answer.UNKNOWN: QT_TRANSLATE_NOOP("Reuse", "not known"),
}
"""The answers for a narrow column: what must be taken."""

NEEDS: Mapping[Need, str] = {
    Need.REUSE: QT_TRANSLATE_NOOP("Reuse", "not needed"),
    Need.TAKE: QT_TRANSLATE_NOOP("Reuse", "needed"),
    Need.NOT_TAKEN: QT_TRANSLATE_NOOP("Reuse", "not taken"),
    Need.BY_POST: QT_TRANSLATE_NOOP("Reuse", "by post"),
    Need.UNKNOWN: QT_TRANSLATE_NOOP("Reuse", "not known"),
}
REASONS: Mapping[Reason, str] = {
    Reason.STILL_GOOD: QT_TRANSLATE_NOOP("Reuse", "what was given before is still good"),
    Reason.FIRST_DOCUMENT: QT_TRANSLATE_NOOP(
        "Reuse", "given before the first document, at an embassy or in asylum"
    ),
    Reason.MISSING: QT_TRANSLATE_NOOP("Reuse", "nothing is on record"),
    Reason.POOR: QT_TRANSLATE_NOOP("Reuse", "the one on record is of poor quality"),
    Reason.TOO_OLD: QT_TRANSLATE_NOOP("Reuse", "the one on record is too old"),
    Reason.AGE_REACHED: QT_TRANSLATE_NOOP("Reuse", "turned %1 since the last time"),
    Reason.UNDER_AGE: QT_TRANSLATE_NOOP("Reuse", "younger than %1"),
    Reason.EVERY_APPLICATION: QT_TRANSLATE_NOOP("Reuse", "needed at every application"),
    Reason.PLACE_NOT_NAMED: QT_TRANSLATE_NOOP("Reuse", "taken where it does not count"),
    Reason.PASSING_IMPEDIMENT: QT_TRANSLATE_NOOP(
        "Reuse", "a finger could not be taken then; ask again"
    ),
    Reason.LASTING_IMPEDIMENT: QT_TRANSLATE_NOOP("Reuse", "no finger can ever be taken"),
    Reason.UNDER_SIX: QT_TRANSLATE_NOOP("Reuse", "younger than %1"),
    Reason.UNION_CITIZEN: QT_TRANSLATE_NOOP("Reuse", "not of citizens of the EU"),
    Reason.BY_POST: QT_TRANSLATE_NOOP("Reuse", "EU, EEA and Swiss citizens send it"),
    Reason.UNDER_ONE: QT_TRANSLATE_NOOP("Reuse", "younger than one year"),
    Reason.RULES_NOT_FOUND: QT_TRANSLATE_NOOP("Reuse", "the rules of this day are not in Counter"),
    Reason.NOT_STATED: QT_TRANSLATE_NOOP("Reuse", "the rules do not say it"),
    Reason.PLACE_DOUBTFUL: QT_TRANSLATE_NOOP("Reuse", "the rules do not say if that place counts"),
    Reason.QUALITY_NOT_STATED: QT_TRANSLATE_NOOP("Reuse", "the quality is not on record"),
    Reason.BIRTH_DATE_UNCLEAR: QT_TRANSLATE_NOOP("Reuse", "the date of birth is not fully known"),
}
REMEDIES: Mapping[Reason, str] = {
    Reason.RULES_NOT_FOUND: QT_TRANSLATE_NOOP(
        "Reuse", "Go by the letter that the person has. Ask your administrator for the rules."
    ),
    Reason.NOT_STATED: QT_TRANSLATE_NOOP("Reuse", "Go by the letter that the person has."),
    Reason.PLACE_DOUBTFUL: QT_TRANSLATE_NOOP("Reuse", "Go by the letter that the person has."),
    Reason.QUALITY_NOT_STATED: QT_TRANSLATE_NOOP("Reuse", "Look at the photo or prints on file."),
    Reason.BIRTH_DATE_UNCLEAR: QT_TRANSLATE_NOOP(
        "Reuse", "Look up the date of birth, or ask your team leader."
    ),
}
"""What to do where the answer is unknown."""

MODALITIES: Mapping[Modality, str] = {
    Modality.PHOTO: QT_TRANSLATE_NOOP("Reuse", "Photo"),
    Modality.FINGERPRINTS: QT_TRANSLATE_NOOP("Reuse", "Fingerprints"),
    Modality.SIGNATURE: QT_TRANSLATE_NOOP("Reuse", "Signature"),
}
PLACES: Mapping[Place, str] = {
    Place.DESK: QT_TRANSLATE_NOOP("Reuse", "at a desk"),
    Place.EMBASSY: QT_TRANSLATE_NOOP("Reuse", "at an embassy"),
    Place.POLICE: QT_TRANSLATE_NOOP("Reuse", "by the police"),
    Place.BORDER: QT_TRANSLATE_NOOP("Reuse", "by the border guard"),
}
PRODUCTS: Mapping[Product, str] = {
    Product.LATER_PERMIT: QT_TRANSLATE_NOOP("Reuse", "Later residence document"),
    Product.FIRST_PERMIT: QT_TRANSLATE_NOOP("Reuse", "First residence document"),
    Product.FIRST_ASYLUM_PERMIT: QT_TRANSLATE_NOOP("Reuse", "First document after asylum"),
    Product.ID_W: QT_TRANSLATE_NOOP("Reuse", "W or W2 document"),
    Product.BREXIT: QT_TRANSLATE_NOOP("Reuse", "Brexit document"),
    Product.EU_FAMILY: QT_TRANSLATE_NOOP("Reuse", "Document for family of an EU citizen"),
    Product.EU_CITIZEN: QT_TRANSLATE_NOOP("Reuse", "Document for an EU, EEA or Swiss citizen"),
}
CAUSES: Mapping[ChangeCause, str] = {
    ChangeCause.AGE: QT_TRANSLATE_NOOP("Reuse", "turns %1"),
    ChangeCause.TOO_OLD: QT_TRANSLATE_NOOP("Reuse", "the one on record is too old then"),
    ChangeCause.RULES: QT_TRANSLATE_NOOP("Reuse", "other rules begin"),
}


def say(words: Mapping[Any, str], key: Any, age: int | None = None) -> str:
    """Return the words of a code in the present language, with the age that it speaks of."""
    said = QCoreApplication.translate("Reuse", words[key])
    return said if age is None else said.replace("%1", str(age))
