"""Errors about photo, fingerprints and signature, with their remedies."""

from collections.abc import Mapping

from counter_app.domain.errors import Code
from counter_app.ui.words import QT_TRANSLATE_NOOP
from counter_app.ui.words.error_words import Words

CAPTURE: Mapping[Code, Words] = {
    Code.BIOMETRICS_NOT_YOURS: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "Only the immigration service takes photo and fingerprints. Send this person there.",
        )
    ),
    Code.UNDER_SIX: Words(
        QT_TRANSLATE_NOOP("Errors", "No fingerprints are taken of a young child. Note the age."),
        QT_TRANSLATE_NOOP("Errors", "They are taken from {age} years on."),
    ),
    Code.PHOTO_UNUSABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "This photo cannot be used. Take it again.")
    ),
    Code.PHOTO_POOR: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This photo is poor. Take it again, or say that no better one can be had."
        )
    ),
    Code.PHOTO_FORMAT: Words(
        QT_TRANSLATE_NOOP("Errors", "A photo is JPEG, JPEG 2000 or PNG. Choose another file.")
    ),
    Code.PICTURE_IN_EVIDENCE: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "A record holds results, never a picture. Nothing was stored: report this."
        )
    ),
    Code.PICTURE_GONE: Words(
        QT_TRANSLATE_NOOP("Errors", "This picture is not kept here any more. Take a new one.")
    ),
    Code.CAMERA_SOFTWARE_MISSING: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The software for cameras is missing. Install the camera extra, or use a folder.",
        )
    ),
}
