"""The catalogue of virtual documents: how each kind is protected, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, unique
from typing import Final

from counter_app.devices.drivers.virtual_document.ciphers import Cipher
from counter_app.devices.drivers.virtual_document.identifiers import Mapping
from counter_app.devices.drivers.virtual_document.pace import PaceMethod
from counter_app.devices.drivers.virtual_document.training_state import Signing

P256, BRAINPOOL_256, BRAINPOOL_320, BRAINPOOL_512 = 12, 13, 14, 17
"""Numbers of the curves that the kinds use."""


@unique
class Form(Enum):
    """What the document looks like; the values are the years that it holds."""

    PASSPORT = 10
    CARD = 5


@unique
class Active(Enum):
    """How a chip answers a challenge."""

    NONE = "none"
    RSA = "rsa"
    ECDSA = "ecdsa"


@unique
class Flaw(Enum):
    """What is wrong with a document."""

    NONE = "none"
    PICTURE_REPLACED = "picture_replaced"
    ZONE_REPLACED = "zone_replaced"
    SIGNATURE = "signature"
    SIGNER_UNKNOWN = "signer_unknown"
    SIGNER_FORGED = "signer_forged"
    SIGNER_EXPIRED = "signer_expired"
    SIGNER_REVOKED = "signer_revoked"
    COPIED = "copied"
    COPIED_WITH_OTHER_KEYS = "copied_with_other_keys"
    OTHER_ZONE = "other_zone"
    PICTURE_DAMAGED = "picture_damaged"
    PICTURE_TORN = "picture_torn"
    PICTURE_MISSING = "picture_missing"
    ZONE_DAMAGED = "zone_damaged"
    SLOW = "slow"
    PULLED_OUT = "pulled_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of virtual document.

    Attributes:
        chip_keys: the groups and ciphers of chip authentication.
        is_standardised: whether chip keys name their curve by number instead of writing it out.
        signing: how the state signs.
        authority_expired: whether the state's certificate ran out since the document was signed.
        has_long_lengths: whether the chip takes lengths of two bytes.
        has_long_number: whether the card's number has 11 characters.
        jpeg_quality: of 100; from 85 on the file is longer than the 32 kB that READ BINARY with an
            even instruction byte can reach.
        has_prints: whether there is a data group that no counter may read.
    """

    form: Form = Form.PASSPORT
    has_bac: bool = True
    pace: tuple[PaceMethod, ...] = ()
    chip_keys: tuple[tuple[int, Cipher], ...] = ()
    is_standardised: bool = False
    active: Active = Active.NONE
    signing: Signing = Signing.BRAINPOOL_256
    authority_expired: bool = False
    is_jpeg_2000: bool = True
    jpeg_quality: int = 75
    has_long_lengths: bool = True
    has_long_number: bool = False
    has_prints: bool = False
    flaw: Flaw = Flaw.NONE

    @property
    def has_cam(self) -> bool:
        """Whether opening it proves that its chip is no copy."""
        return any(method.mapping is Mapping.CHIP_AUTHENTICATION for method in self.pace)


def _way(mapping: Mapping, cipher: Cipher, group: int) -> tuple[PaceMethod, ...]:
    return (PaceMethod(mapping, cipher, group),)


def _generic(cipher: Cipher, group: int) -> tuple[PaceMethod, ...]:
    return _way(Mapping.GENERIC, cipher, group)


_DUTCH: Final = Kind(
    pace=_generic(Cipher.AES_256, BRAINPOOL_320),
    chip_keys=((BRAINPOOL_512, Cipher.AES_256),),
    signing=Signing.BRAINPOOL_320,
    has_prints=True,
)
_CARD: Final = replace(
    _DUTCH, form=Form.CARD, pace=_generic(Cipher.AES_128, BRAINPOOL_256),
    chip_keys=((BRAINPOOL_256, Cipher.AES_128),), signing=Signing.BRAINPOOL_256,
)  # fmt: skip
_OLD: Final = Kind(active=Active.RSA, signing=Signing.RSA, is_jpeg_2000=False,
                   has_long_lengths=False)  # fmt: skip
_PLAIN: Final = Kind(pace=_generic(Cipher.AES_128, P256), signing=Signing.P256)


def _flawed(kind: Kind, flaw: Flaw) -> Kind:
    return replace(kind, flaw=flaw)


KINDS: Final[dict[str, Kind]] = {
    # as they should be
    "passport": _DUTCH,
    "passport-bac": _OLD,
    "passport-bac-ca": Kind(
        chip_keys=((BRAINPOOL_256, Cipher.TDES),), signing=Signing.RSA, has_long_lengths=False
    ),
    "passport-pace-only": replace(_DUTCH, has_bac=False),
    "passport-3des": replace(_DUTCH, pace=_generic(Cipher.TDES, BRAINPOOL_256)),
    "passport-aes-192": replace(
        _DUTCH, pace=_generic(Cipher.AES_192, 16), chip_keys=((15, Cipher.AES_192),)
    ),
    "passport-dh": replace(
        _DUTCH, pace=_generic(Cipher.AES_128, 2), chip_keys=((2, Cipher.AES_128),)
    ),
    "passport-dh-3des": replace(
        _DUTCH, pace=_generic(Cipher.TDES, 0), chip_keys=((1, Cipher.TDES),)
    ),
    "passport-im": replace(_DUTCH, pace=_way(Mapping.INTEGRATED, Cipher.AES_128, BRAINPOOL_256)),
    "passport-im-256": replace(_DUTCH, pace=_way(Mapping.INTEGRATED, Cipher.AES_256, 16)),
    "passport-im-3des": replace(_DUTCH, pace=_way(Mapping.INTEGRATED, Cipher.TDES, BRAINPOOL_256)),
    "passport-dh-im": replace(_DUTCH, pace=_way(Mapping.INTEGRATED, Cipher.AES_192, 1)),
    "passport-cam": Kind(
        pace=_generic(Cipher.AES_128, BRAINPOOL_256)
        + _way(Mapping.CHIP_AUTHENTICATION, Cipher.AES_128, BRAINPOOL_256),
        is_standardised=True,
    ),
    "passport-cam-256": Kind(
        pace=_generic(Cipher.AES_256, 15) + _way(Mapping.CHIP_AUTHENTICATION, Cipher.AES_256, 15),
        is_standardised=True,
    ),
    "passport-aa-ecdsa": replace(_PLAIN, active=Active.ECDSA),
    "passport-aa-rsa": replace(_PLAIN, active=Active.RSA, is_jpeg_2000=False),
    "passport-two-keys": replace(
        _PLAIN, chip_keys=((P256, Cipher.AES_128), (BRAINPOOL_256, Cipher.TDES))
    ),
    "passport-no-clone-protection": _PLAIN,
    "passport-bac-no-clone-protection": replace(_OLD, active=Active.NONE),
    "passport-pss": replace(_PLAIN, signing=Signing.RSA_PSS, active=Active.ECDSA),
    "passport-brainpool-512": replace(_DUTCH, signing=Signing.BRAINPOOL_512),
    "passport-expired-authority": replace(_DUTCH, authority_expired=True),
    "passport-short-lengths": replace(_CARD, form=Form.PASSPORT, has_long_lengths=False),
    "passport-large-picture": replace(_OLD, jpeg_quality=88),
    "card": _CARD,
    "card-long-number": replace(_CARD, has_long_number=True),
    "card-bac": replace(_OLD, form=Form.CARD),
    # with something wrong
    "picture-replaced": _flawed(_DUTCH, Flaw.PICTURE_REPLACED),
    "zone-replaced": _flawed(_DUTCH, Flaw.ZONE_REPLACED),
    "signature-wrong": _flawed(_DUTCH, Flaw.SIGNATURE),
    "signer-unknown": _flawed(_DUTCH, Flaw.SIGNER_UNKNOWN),
    "signer-forged": _flawed(_DUTCH, Flaw.SIGNER_FORGED),
    "signer-expired": _flawed(_DUTCH, Flaw.SIGNER_EXPIRED),
    "signer-revoked": _flawed(_DUTCH, Flaw.SIGNER_REVOKED),
    "copied-ca": _flawed(_DUTCH, Flaw.COPIED),
    "copied-ca-other-key": _flawed(_DUTCH, Flaw.COPIED_WITH_OTHER_KEYS),
    "copied-aa": _flawed(_OLD, Flaw.COPIED),
    "copied-aa-other-key": _flawed(_OLD, Flaw.COPIED_WITH_OTHER_KEYS),
    "copied-aa-ecdsa": _flawed(replace(_PLAIN, active=Active.ECDSA), Flaw.COPIED_WITH_OTHER_KEYS),
    "copied-cam": _flawed(
        Kind(
            pace=_way(Mapping.CHIP_AUTHENTICATION, Cipher.AES_128, BRAINPOOL_256)
            + _generic(Cipher.AES_128, BRAINPOOL_256),
            is_standardised=True,
        ),
        Flaw.COPIED,
    ),
    "other-zone": _flawed(_DUTCH, Flaw.OTHER_ZONE),
    "picture-damaged": _flawed(_DUTCH, Flaw.PICTURE_DAMAGED),
    "picture-torn": _flawed(_DUTCH, Flaw.PICTURE_TORN),
    "picture-missing": _flawed(_DUTCH, Flaw.PICTURE_MISSING),
    "zone-damaged": _flawed(_DUTCH, Flaw.ZONE_DAMAGED),
    "slow": _flawed(_DUTCH, Flaw.SLOW),
    "pulled-out": _flawed(_DUTCH, Flaw.PULLED_OUT),
}
"""Every kind by its name."""
