"""What may be said after a reading, and what may not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.identity.chip import (
    Access,
    AccessProtocol,
    ChainCheck,
    ChainVerdict,
    ChipReading,
    ChipStatement,
    CloneCheck,
    CloneMethod,
    CloneVerdict,
    GroupCheck,
    GroupVerdict,
    PasswordSource,
    SignatureVerdict,
    ZoneVerdict,
)

G, V = GroupVerdict, CloneVerdict
SOUND = ChipReading(
    access=Access(AccessProtocol.BAC, PasswordSource.MRZ, "3DES"),
    signature=SignatureVerdict.GOOD,
    chain=ChainCheck(ChainVerdict.TRUSTED),
    groups=(
        GroupCheck(1, G.MATCHES, 93), GroupCheck(2, G.MATCHES, 14_000), GroupCheck(3, G.PROTECTED),
    ),
    clones=(CloneCheck(CloneMethod.ACTIVE_AUTHENTICATION, V.PROVEN),),
    zone_verdict=ZoneVerdict.SAME,
)  # fmt: skip


def with_group(number: int, verdict: GroupVerdict) -> ChipReading:
    rest = tuple(group for group in SOUND.groups if group.number != number)
    return replace(SOUND, groups=(*rest, GroupCheck(number, verdict)))


def clones(*verdicts: CloneVerdict) -> ChipReading:
    checks = zip(CloneMethod, verdicts, strict=False)
    return replace(SOUND, clones=tuple(CloneCheck(method, verdict) for method, verdict in checks))


def test_sound_document_needs_no_judgement() -> None:
    assert SOUND.statements == (
        ChipStatement.DATA_AS_ISSUED, ChipStatement.NO_COPY, ChipStatement.ZONE_SAME,
    )  # fmt: skip
    assert not SOUND.must_be_judged


def test_document_without_protection_is_said_to_have_none_and_is_no_fault() -> None:
    found = clones()
    assert found.clone_protection is V.NONE_ON_DOCUMENT
    assert found.statements[1] is ChipStatement.COPY_POSSIBLE
    assert not found.must_be_judged


@pytest.mark.parametrize(
    ("verdicts", "together"),
    [
        ((V.PROVEN, V.FAILED), V.FAILED), ((V.PROVEN, V.UNSUPPORTED), V.PROVEN),
        ((V.KEY_NOT_SIGNED, V.UNSUPPORTED), V.KEY_NOT_SIGNED), ((V.NOT_DONE,), V.NOT_DONE),
        ((V.NOT_DONE, V.PROVEN), V.PROVEN),
    ],
)  # fmt: skip
def test_one_failure_counts_more_than_any_proof(
    verdicts: tuple[CloneVerdict, ...], together: CloneVerdict
) -> None:
    assert clones(*verdicts).clone_protection is together


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (with_group(2, G.DIFFERS), ChipStatement.DATA_CHANGED),
        (with_group(11, G.NOT_SIGNED), ChipStatement.DATA_CHANGED),
        (with_group(2, G.MISSING), ChipStatement.DATA_INCOMPLETE),
        (with_group(14, G.UNREADABLE), ChipStatement.DATA_INCOMPLETE),
        (with_group(7, G.NOT_READ), ChipStatement.DATA_AS_ISSUED),
        (replace(SOUND, groups=()), ChipStatement.DATA_INCOMPLETE),
        (replace(SOUND, signature=SignatureVerdict.WRONG), ChipStatement.DATA_CHANGED),
        (replace(SOUND, signature=SignatureVerdict.MISSING), ChipStatement.DATA_UNSIGNED),
        (replace(SOUND, signature=SignatureVerdict.UNSUPPORTED), ChipStatement.DATA_SIGNER_UNKNOWN),
    ],
)
def test_data_are_judged_by_the_worst(found: ChipReading, said: ChipStatement) -> None:
    assert found.statements[0] is said


@given(
    signature=st.sampled_from(SignatureVerdict), chain=st.sampled_from(ChainVerdict),
    group=st.sampled_from(GroupVerdict), clone=st.sampled_from(CloneVerdict),
    zone=st.sampled_from(ZoneVerdict),
)  # fmt: skip
def test_data_are_as_issued_only_when_everything_says_so(
    signature: SignatureVerdict, chain: ChainVerdict, group: GroupVerdict, clone: CloneVerdict,
    zone: ZoneVerdict,
) -> None:  # fmt: skip
    found = replace(
        with_group(2, group), signature=signature, chain=ChainCheck(chain), zone_verdict=zone,
        clones=(CloneCheck(CloneMethod.CHIP_AUTHENTICATION, clone),),
    )  # fmt: skip
    data, copy, _ = found.statements
    assert (data is ChipStatement.DATA_AS_ISSUED) is (
        signature is SignatureVerdict.GOOD and chain is ChainVerdict.TRUSTED and group is G.MATCHES
    )
    assert (copy is ChipStatement.NO_COPY) is (clone is V.PROVEN)
