"""From a signer's certificate to a state (Doc 9303-12, 4 and 9303-11, 5.1).

The chain is judged for the time of signing: a national certificate that has run out since still
stands behind what it stood behind then. Documents live up to ten years longer than their signers.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol

from counter_app.domain.errors import Code
from counter_app.domain.identity.chip import ChainCheck, ChainVerdict, RevocationVerdict
from counter_app.domain.people.countries import BY_TWO_LETTERS
from counter_app.emrtd.certificates import Certificate, RevocationList
from counter_app.emrtd.failures import ChipError

# states whose documents name another code than ISO pairs, or are signed by more than one authority
_ALSO: Final = {
    "D": {"DE"}, "RKS": {"KS", "XK"}, "EUE": {"EU"}, "UNO": {"UN"}, "UNA": {"UN"}, "UNK": {"UN"},
    "CHN": {"CN", "HK", "MO"}, "HKG": {"HK", "CN"}, "MAC": {"MO", "CN"}, "XOM": {"XO"},
    "ROM": {"RO"}, "GBD": {"GB"}, "GBN": {"GB"}, "GBO": {"GB"}, "GBP": {"GB"}, "GBS": {"GB"},
    "ZAR": {"CD"}, "UTO": {"UT"},
}  # fmt: skip
_THREE_LETTERS: Final = {three: two for two, three in BY_TWO_LETTERS.items()}


@dataclass(frozen=True, slots=True)
class Anchor:
    """A national certificate that is trusted, and the list or file that it came from."""

    certificate: Certificate
    source: str
    is_training: bool = False


class Anchors(Protocol):
    """Where trusted certificates and lists of withdrawn ones are looked up."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is trusted at all."""

    def issuers_of(self, certificate: Certificate) -> Iterable[Anchor]:
        """Return the anchors that may have issued a certificate, likeliest first."""

    def revocations_of(self, issuer: Certificate) -> Iterable[RevocationList]:
        """Return the lists that claim to be an authority's."""


def judge(
    signer: Certificate, anchors: Anchors, *, signed_at: datetime | None, now: datetime,
    issuing_state: str = "",
) -> ChainCheck:  # fmt: skip
    """Judge the certificate that signed a document.

    Args:
        signed_at: as the signature tells; without it the signer's first day counts.
        issuing_state: as the document says, of up to three letters; "" to leave it out.
    """
    at = signed_at or signer.not_before
    facts = {"state": signer.state, "signed_at": signed_at, "judged_at": at,
             "signer": signer.serial_text}  # fmt: skip
    if anchors.is_empty:
        return ChainCheck(ChainVerdict.NO_LIST, **facts)  # type: ignore[arg-type]
    anchor, verdict = _issuer(signer, anchors.issuers_of(signer))
    if anchor is None:
        return ChainCheck(verdict, **facts)  # type: ignore[arg-type]
    authority = anchor.certificate
    revocation = _revocation(signer, authority, anchors.revocations_of(authority), now)
    verdict = ChainVerdict.TRAINING if anchor.is_training else ChainVerdict.TRUSTED
    if revocation is RevocationVerdict.LISTED:
        verdict = ChainVerdict.REVOKED
    elif not signer.was_valid(at) or not authority.was_valid(signer.not_before):
        verdict = ChainVerdict.NOT_VALID_THEN
    elif not is_of_state(authority.state, issuing_state):
        verdict = ChainVerdict.OTHER_STATE
    return ChainCheck(
        verdict, **facts, authority=authority.serial_text, source=anchor.source,  # type: ignore[arg-type]
        revocation=revocation,
    )  # fmt: skip


def is_of_state(two_letters: str, issuing_state: str) -> bool:
    """Tell whether a certificate's state may issue documents of a state; unknown ones may."""
    state = issuing_state.rstrip("<")
    known = set(_ALSO.get(state, ()))
    if state in _THREE_LETTERS:
        known.add(_THREE_LETTERS[state])
    return not known or not two_letters or two_letters in known


def _issuer(
    signer: Certificate, candidates: Iterable[Anchor]
) -> tuple[Anchor | None, ChainVerdict]:
    """Return the anchor whose key made the signer's certificate, else the reason for none."""
    verdict = ChainVerdict.ISSUER_UNKNOWN
    for anchor in candidates:
        authority = anchor.certificate
        if authority.is_authority is False:
            continue
        if authority.raw == signer.raw:
            continue  # an authority does not sign documents itself
        try:
            if authority.has_issued(signer):
                return anchor, ChainVerdict.TRUSTED
            if signer.issuer_id and signer.issuer_id == authority.subject_id:
                verdict = ChainVerdict.ISSUER_SIGNATURE_WRONG
            # else: the same name and another key, as after a renewal that no list has yet
        except ChipError as error:
            if error.code is not Code.CHIP_UNSUPPORTED:
                continue
            if verdict is ChainVerdict.ISSUER_UNKNOWN:
                verdict = ChainVerdict.UNSUPPORTED
    return None, verdict


def _revocation(
    signer: Certificate, authority: Certificate, lists: Iterable[RevocationList], now: datetime
) -> RevocationVerdict:
    found = RevocationVerdict.NO_LIST
    for listed in lists:
        try:
            if not authority.has_issued(listed):
                continue
        except ChipError:
            continue
        if signer.serial in listed.serials:
            return RevocationVerdict.LISTED
        is_old = listed.next_update is not None and listed.next_update < now
        if found is not RevocationVerdict.NOT_LISTED:
            found = RevocationVerdict.LIST_OLD if is_old else RevocationVerdict.NOT_LISTED
    return found
