"""Is the chip the one that was issued? Each way, and whether the key it used is vouched for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from counter_app.domain.identity.chip import (
    CloneCheck,
    CloneMethod,
    CloneVerdict,
    GroupCheck,
    GroupVerdict,
)
from counter_app.emrtd import object_identifiers as oids
from counter_app.emrtd.chain import Anchors
from counter_app.emrtd.chip_authentication import ChipOffer
from counter_app.emrtd.cms import read_signed_data
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.files import CARD_SECURITY
from counter_app.emrtd.mapping import Mapping
from counter_app.emrtd.opening import Opened
from counter_app.emrtd.pace import ChipProof
from counter_app.emrtd.passive_authentication import Origin, origin_of
from counter_app.emrtd.public_keys import AgreementKey, PublicKey, RsaKey
from counter_app.emrtd.security_infos import SecurityInfos, read_security_infos

_KEYS, _SIGNING_KEY = 14, 15
_CONTENT: Final = (oids.SECURITY_INFOS,)


@dataclass(slots=True, repr=False)
class CloneFacts:
    """What the chip did, before it is known whose keys these are.

    Attributes:
        infos: what DG14 says, None where there is none.
        has_chip_key: whether the chip went on under the new keys; None where it was not tried.
        has_signed: whether the signature held; None where it was not tried.
    """

    infos: SecurityInfos | None = None
    is_chip_authentication_promised: bool = False
    offer: ChipOffer | None = None
    has_chip_key: bool | None = None
    is_signing_promised: bool = False
    signing_key: PublicKey | None = None
    has_signed: bool | None = None


def judge(
    facts: CloneFacts, opened: Opened, origin: Origin, groups: Iterable[GroupCheck],
    *, anchors: Anchors, now: datetime,
) -> tuple[CloneCheck, ...]:  # fmt: skip
    """Return a check for each way that the document promises; none for a document without any."""
    intact = {group.number for group in groups if group.verdict is GroupVerdict.MATCHES}
    checks = []
    if opened.proof is not None:
        is_signed = origin.is_vouched_for and _KEYS in intact
        checks.append(_mapping(opened.proof, opened, facts, is_signed, anchors, now))
    elif _promises_mapping(facts.infos):
        # DG14 is signed, EF.CardAccess is not: a copy may leave out there what it cannot do
        checks.append(CloneCheck(CloneMethod.PACE_CHIP_AUTHENTICATION, CloneVerdict.NOT_DONE))
    if facts.is_chip_authentication_promised:
        checks.append(
            CloneCheck(
                CloneMethod.CHIP_AUTHENTICATION,
                _verdict(facts.has_chip_key, origin.is_vouched_for and _KEYS in intact),
                facts.offer.detail if facts.offer else "",
            )
        )
    if facts.is_signing_promised:
        checks.append(
            CloneCheck(
                CloneMethod.ACTIVE_AUTHENTICATION,
                _verdict(facts.has_signed, origin.is_vouched_for and _SIGNING_KEY in intact),
                _named(facts.signing_key),
            )
        )
    return tuple(checks)


def _promises_mapping(infos: SecurityInfos | None) -> bool:
    offered = infos.pace if infos else ()
    return any(info.mapping is Mapping.CHIP_AUTHENTICATION for info in offered)


def _verdict(did: bool | None, is_signed: bool) -> CloneVerdict:
    if did is None:
        return CloneVerdict.UNSUPPORTED
    if not did:
        return CloneVerdict.FAILED
    return CloneVerdict.PROVEN if is_signed else CloneVerdict.KEY_NOT_SIGNED


def _named(key: PublicKey | None) -> str:
    if key is None:
        return ""
    if isinstance(key, RsaKey):
        return f"RSA-{key.modulus.bit_length()}"
    return f"ECDSA {key.domain.name}"


def _mapping(
    proof: ChipProof, opened: Opened, facts: CloneFacts, is_signed: bool, anchors: Anchors,
    now: datetime,
) -> CloneCheck:  # fmt: skip
    """Look for the key that the mapping used: in EF.CardSecurity, else in a signed DG14."""
    detail = f"{opened.access.cipher}, {opened.access.domain}"
    found = CloneVerdict.NOT_DONE
    for infos, vouched in _keys(opened, facts, is_signed, anchors, now):
        on_domain = [key.key for key in infos.chip_keys if key.key.domain.name == proof.domain.name]
        if any(_holds(proof, key) for key in on_domain):
            if vouched:
                found = CloneVerdict.PROVEN
                break
            found = CloneVerdict.KEY_NOT_SIGNED
        elif on_domain and found is CloneVerdict.NOT_DONE:
            found = CloneVerdict.FAILED
    return CloneCheck(CloneMethod.PACE_CHIP_AUTHENTICATION, found, detail)


def _holds(proof: ChipProof, key: AgreementKey) -> bool:
    try:
        return proof.holds_for(key.domain, key.element)
    except ChipError:
        return False


def _keys(
    opened: Opened, facts: CloneFacts, is_signed: bool, anchors: Anchors, now: datetime
) -> Iterable[tuple[SecurityInfos, bool]]:
    if opened.card_security is not None:
        try:
            signed = read_signed_data(opened.card_security, _CONTENT, CARD_SECURITY.name)
            infos = read_security_infos(signed.content, CARD_SECURITY.name)
        except ChipError:
            pass
        else:
            yield infos, origin_of(signed, anchors, now).is_vouched_for
    if facts.infos is not None:
        yield facts.infos, is_signed
