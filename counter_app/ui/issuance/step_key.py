"""The steps of a visit."""

from enum import StrEnum


class StepKey(StrEnum):
    """The steps of a visit, in their order."""

    WHY = "why"
    IDENTITY = "identity"
    REPRESENTATIVE = "representative"
    PHOTO = "photo"
    FINGERPRINTS = "fingerprints"
    SIGNATURE = "signature"
    STICKER = "sticker"
    CARD = "card"
    OLD_DOCUMENT = "old_document"
    RECEIPT = "receipt"
