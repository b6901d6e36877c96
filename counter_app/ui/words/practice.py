"""What each document for practice shows, by its name."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from counter_app.ui.words import QT_TRANSLATE_NOOP

WORDS: Mapping[str, str] = {
    "passport": QT_TRANSLATE_NOOP("Practice", "Passport of today: PACE, chip authentication"),
    "passport-bac": QT_TRANSLATE_NOOP("Practice", "Old passport: BAC, active authentication"),
    "passport-bac-ca": QT_TRANSLATE_NOOP("Practice", "Old passport: BAC, chip authentication"),
    "passport-pace-only": QT_TRANSLATE_NOOP("Practice", "Passport that opens by PACE only"),
    "passport-3des": QT_TRANSLATE_NOOP("Practice", "Passport: PACE with 3DES"),
    "passport-aes-192": QT_TRANSLATE_NOOP("Practice", "Passport: PACE with AES-192"),
    "passport-dh": QT_TRANSLATE_NOOP("Practice", "Passport: PACE by whole numbers (DH)"),
    "passport-dh-3des": QT_TRANSLATE_NOOP("Practice", "Passport: PACE by DH with 3DES"),
    "passport-im": QT_TRANSLATE_NOOP("Practice", "Passport: integrated mapping"),
    "passport-im-256": QT_TRANSLATE_NOOP("Practice", "Passport: integrated mapping, AES-256"),
    "passport-im-3des": QT_TRANSLATE_NOOP("Practice", "Passport: integrated mapping, 3DES"),
    "passport-dh-im": QT_TRANSLATE_NOOP("Practice", "Passport: integrated mapping by DH"),
    "passport-cam": QT_TRANSLATE_NOOP("Practice", "Passport that proves its chip while opening"),
    "passport-cam-256": QT_TRANSLATE_NOOP("Practice", "The same with AES-256"),
    "passport-aa-ecdsa": QT_TRANSLATE_NOOP("Practice", "Passport: active authentication, ECDSA"),
    "passport-aa-rsa": QT_TRANSLATE_NOOP("Practice", "Passport: active authentication, RSA"),
    "passport-two-keys": QT_TRANSLATE_NOOP("Practice", "Passport with two chip keys"),
    "passport-no-clone-protection": QT_TRANSLATE_NOOP(
        "Practice", "Passport without protection against copies"
    ),
    "passport-bac-no-clone-protection": QT_TRANSLATE_NOOP(
        "Practice", "Old passport without protection against copies"
    ),
    "passport-pss": QT_TRANSLATE_NOOP("Practice", "Passport signed with RSA-PSS"),
    "passport-brainpool-512": QT_TRANSLATE_NOOP("Practice", "Passport signed on brainpoolP512r1"),
    "passport-expired-authority": QT_TRANSLATE_NOOP(
        "Practice", "Passport whose state's certificate ran out since: still good"
    ),
    "passport-short-lengths": QT_TRANSLATE_NOOP("Practice", "Passport that gives short answers"),
    "passport-large-picture": QT_TRANSLATE_NOOP("Practice", "Passport with a large photo"),
    "card": QT_TRANSLATE_NOOP("Practice", "Residence card"),
    "card-long-number": QT_TRANSLATE_NOOP("Practice", "Residence card with a long number"),
    "card-bac": QT_TRANSLATE_NOOP("Practice", "Old residence card: BAC"),
    "picture-replaced": QT_TRANSLATE_NOOP("Practice", "Photo replaced after signing"),
    "zone-replaced": QT_TRANSLATE_NOOP("Practice", "Name replaced after signing"),
    "signature-wrong": QT_TRANSLATE_NOOP("Practice", "Wrong signature"),
    "signer-unknown": QT_TRANSLATE_NOOP("Practice", "Signer on no list"),
    "signer-forged": QT_TRANSLATE_NOOP("Practice", "Forged signer"),
    "signer-expired": QT_TRANSLATE_NOOP("Practice", "Signer that had expired"),
    "signer-revoked": QT_TRANSLATE_NOOP("Practice", "Signer that was withdrawn"),
    "copied-ca": QT_TRANSLATE_NOOP("Practice", "Copied chip, without its key"),
    "copied-ca-other-key": QT_TRANSLATE_NOOP("Practice", "Copied chip, with another key"),
    "copied-aa": QT_TRANSLATE_NOOP("Practice", "Copied old chip, without its key"),
    "copied-aa-other-key": QT_TRANSLATE_NOOP("Practice", "Copied old chip, with another key"),
    "copied-aa-ecdsa": QT_TRANSLATE_NOOP("Practice", "Copied chip, ECDSA, with another key"),
    "copied-cam": QT_TRANSLATE_NOOP("Practice", "Copied chip that should prove itself"),
    "other-zone": QT_TRANSLATE_NOOP("Practice", "Chip of another page: the name differs"),
    "picture-damaged": QT_TRANSLATE_NOOP("Practice", "Photo file damaged"),
    "picture-torn": QT_TRANSLATE_NOOP("Practice", "Photo signed, but torn"),
    "picture-missing": QT_TRANSLATE_NOOP("Practice", "No photo on the chip"),
    "zone-damaged": QT_TRANSLATE_NOOP("Practice", "Lines on the chip damaged"),
    "slow": QT_TRANSLATE_NOOP("Practice", "Slow chip"),
    "pulled-out": QT_TRANSLATE_NOOP("Practice", "Document pulled out while it is read"),
}


def kind(name: str) -> str:
    """Return the words of a kind; one that is not listed stands as its name."""
    words = WORDS.get(name)
    return name if words is None else QCoreApplication.translate("Practice", words)
