"""The states that issue virtual documents: their certificates, signers and revocation lists.

Every key follows from a text in this file, so that anybody can make such documents: they prove
nothing, their certificates say so, and they are for training only.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, unique
from functools import lru_cache
from typing import Final

from asn1crypto import x509

from counter_app.devices.drivers.virtual_document import certificates, signed_data
from counter_app.devices.drivers.virtual_document.certificates import Certified, Term
from counter_app.devices.drivers.virtual_document.groups import GROUPS, EcGroup
from counter_app.devices.drivers.virtual_document.signing_keys import (
    EcSigner,
    RsaSigner,
    SigningKey,
)
from counter_app.domain.people.countries import BY_TWO_LETTERS

_TWO_LETTERS: Final = {three: two for two, three in BY_TWO_LETTERS.items()} | {"D": "DE"}
_WHOLE_TERM: Final = Term(date(2005, 1, 1), date(2048, 12, 31))
_TYPES: Final = ("P", "PP", "PR", "I", "IR", "AR", "A", "C")


@unique
class Signing(Enum):
    """How a state signs; the values are the curve's number and the hash."""

    P256 = (12, "sha256")
    BRAINPOOL_256 = (13, "sha256")
    BRAINPOOL_320 = (14, "sha384")
    BRAINPOOL_512 = (17, "sha512")
    RSA = (None, "sha256")
    RSA_PSS = (-1, "sha256")


@unique
class SignerFault(Enum):
    """What can be wrong with who signed."""

    NONE = "none"
    UNKNOWN = "unknown"
    """An authority that nobody has heard of."""
    FORGED = "forged"
    """Somebody who says to be the authority, and has another key."""
    EXPIRED = "expired"
    REVOKED = "revoked"


@dataclass(frozen=True, slots=True)
class TrainingState:
    """A state by its code of three letters, and how it signs."""

    code: str
    signing: Signing = Signing.BRAINPOOL_256

    @property
    def country(self) -> str:
        """The code of two letters that its certificates name."""
        return _TWO_LETTERS.get(self.code, self.code[:2])

    @lru_cache(maxsize=64)  # noqa: B019 - states are few and small
    def authority(
        self, term: Term = _WHOLE_TERM, fault: SignerFault = SignerFault.NONE
    ) -> Certified:
        """Return its own certificate, or that of somebody who is not the state.

        A forged one is the state's, with a key that is not: what it signs names the state.
        """
        is_unknown = fault is SignerFault.UNKNOWN
        key = self._key("unknown" if is_unknown else "authority")
        title = "CSCA unknown" if is_unknown else "CSCA"
        subject = certificates.name(
            self.country, f"{title} {self.code} {self.signing.name} training"
        )
        made = certificates.authority(key, subject, term, self._serial("authority"))
        if fault is SignerFault.FORGED:
            return Certified(made.certificate, self._key("forged"))
        return made

    @lru_cache(maxsize=256)  # noqa: B019 - the same
    def signer(
        self,
        issued: date,
        fault: SignerFault = SignerFault.NONE,
        authority: Certified | None = None,
    ) -> Certified:
        """Return who signs the documents of a day."""
        above = authority or self.authority(fault=fault)
        last = issued - timedelta(days=30) if fault is SignerFault.EXPIRED else _after(issued, 11)
        term = Term(date(issued.year - 1, 1, 1), last)
        role = f"signer {issued.year} {fault.value}"
        subject = certificates.name(self.country, f"Document signer {self.code} {issued.year}")
        return certificates.document_signer(
            above, self._key(role), subject, term, self._serial(role), _TYPES
        )

    def revocation_list(self, today: date) -> bytes:
        """Return which signers are revoked: those made for the fault, of all years."""
        years = range(2005, today.year + 1)
        serials = tuple(
            self._serial(f"signer {year} {SignerFault.REVOKED.value}") for year in years
        )
        term = Term(today - timedelta(days=7), today + timedelta(days=83))
        return certificates.revocation_list(self.authority(), serials, term)

    def master_list(self, listed: list[x509.Certificate], today: date) -> bytes:
        """Return a signed list of countries' certificates."""
        above = self.authority()
        role = "list signer"
        subject = certificates.name(self.country, f"Master list signer {self.code} training")
        term = Term(date(today.year - 1, 1, 1), date(today.year + 4, 12, 31))
        signer = certificates.list_signer(above, self._key(role), subject, term, self._serial(role))
        return signed_data.master_list(listed, signer, above, today)

    def _key(self, role: str) -> SigningKey:
        number, hash_name = self.signing.value
        seed = f"counter training {self.code} {self.signing.name} {role}"
        group = GROUPS.get(number) if number is not None else None
        if isinstance(group, EcGroup):
            return EcSigner.of_seed(seed, group, hash_name)
        return RsaSigner(seed, self.signing is Signing.RSA_PSS, hash_name)

    def _serial(self, role: str) -> int:
        seed = f"{self.code} {self.signing.name} {role}"
        return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big") | 1


def _after(day: date, years: int) -> date:
    """Return the day so many years later; the 29th of February becomes the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
