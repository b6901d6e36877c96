"""Words for the national certificates: kinds of lists, their signers, what became of a file."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.identity.trust import ImportOutcome, ListSigner, TrustKind
from counter_app.ui.words import QT_TRANSLATE_NOOP

KINDS: Mapping[TrustKind, str] = {
    TrustKind.MASTER_LIST: QT_TRANSLATE_NOOP("Trust", "master list"),
    TrustKind.CERTIFICATE: QT_TRANSLATE_NOOP("Trust", "national certificate"),
    TrustKind.REVOCATION_LIST: QT_TRANSLATE_NOOP("Trust", "list of withdrawn certificates"),
    TrustKind.DIRECTORY: QT_TRANSLATE_NOOP("Trust", "directory file"),
}

SIGNERS: Mapping[ListSigner, str] = {
    ListSigner.CHECKED: QT_TRANSLATE_NOOP("Trust", "signer checked"),
    ListSigner.NOT_CHECKED: QT_TRANSLATE_NOOP(
        "Trust", "signer not checked: trust it as you trust its source"
    ),
    ListSigner.NO_SIGNATURE: QT_TRANSLATE_NOOP("Trust", "without a signature of its own"),
}

OUTCOMES: Mapping[ImportOutcome, str] = {
    ImportOutcome.TAKEN: QT_TRANSLATE_NOOP("Trust", "taken in"),
    ImportOutcome.NOTHING_NEW: QT_TRANSLATE_NOOP("Trust", "nothing new in it"),
    ImportOutcome.OLDER: QT_TRANSLATE_NOOP("Trust", "a newer one is here already"),
    ImportOutcome.NOT_UNDERSTOOD: QT_TRANSLATE_NOOP("Trust", "no list and no certificate"),
    ImportOutcome.SIGNATURE_WRONG: QT_TRANSLATE_NOOP(
        "Trust", "its signature is wrong: get it again from its source"
    ),
    ImportOutcome.SIGNER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Trust", "not signed by whom you named, or by nobody known here"
    ),
    ImportOutcome.TRAINING_REFUSED: QT_TRANSLATE_NOOP(
        "Trust", "made for practice: never taken in at work"
    ),
}

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    ("Trust", KINDS),
    ("Trust", SIGNERS),
    ("Trust", OUTCOMES),
)
"""The translation context and the words of each member, per enum."""
