"""The reader reads every kind of virtual document, and names everything that is wrong with one.

Reader and card share no code: what they agree on is what the standard says.
"""

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from counter_app.devices.drivers.virtual_document.document import (
    CardRemovedError,
    VirtualDocument,
)
from counter_app.devices.drivers.virtual_document.issuing import example
from counter_app.devices.drivers.virtual_document.kinds import KINDS, Flaw, Kind
from counter_app.devices.drivers.virtual_document.trust import example_trust, write_trust
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.identity.chip import (
    AccessProtocol,
    ChainVerdict,
    ChipReading,
    ChipStatement,
    CloneMethod,
    CloneVerdict,
    GroupVerdict,
    PasswordSource,
    PhotoVerdict,
    SignatureVerdict,
    ZoneVerdict,
)
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd.passwords import AccessPassword, from_can, from_mrz
from counter_app.emrtd.reading import read_chip
from counter_app.emrtd.trust_import import TrustImport
from counter_app.emrtd.trust_store import NoAnchors, TrustStore
from counter_app.services.chip_desk import looked_at

NOW = datetime(2026, 9, 7, 9, tzinfo=UTC)
GOOD = [name for name, kind in KINDS.items() if kind.flaw is Flaw.NONE]
WITH_PACE = [name for name in GOOD if KINDS[name].pace]
NO_CLONE_PROTECTION = {"passport-no-clone-protection", "passport-bac-no-clone-protection"}
S = ChipStatement


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> TrustStore:
    folder = tmp_path_factory.mktemp("trust")
    write_trust(folder / "given", example_trust(NOW.date()))
    TrustImport(folder / "store", with_training=True).take([folder / "given"], NOW)
    return TrustStore(folder / "store", with_training=True)


def lying(name: str) -> VirtualDocument:
    return example(name, NOW.date(), wait=lambda _: None)


def by_zone(document: VirtualDocument) -> AccessPassword:
    return from_mrz(read_zone("\n".join(document.printed.lines), NOW.date()))


def reading(name: str, trust: TrustStore | NoAnchors) -> ChipReading:
    document = lying(name)
    return read_chip(document.transmit, by_zone(document), trust, now=NOW)


def protocol(kind: Kind) -> AccessProtocol:
    if not kind.pace:
        return AccessProtocol.BAC
    if kind.has_cam:
        return AccessProtocol.PACE_CHIP_AUTHENTICATION
    generic = kind.pace[0].mapping.name == "GENERIC"
    return AccessProtocol.PACE_GENERIC if generic else AccessProtocol.PACE_INTEGRATED


@pytest.mark.parametrize("name", GOOD)
def test_every_sound_kind_is_read_whole_and_found_good(name: str, trust: TrustStore) -> None:
    found = reading(name, trust)
    kind = KINDS[name]
    assert found.access.protocol is protocol(kind)
    assert found.access.password is PasswordSource.MRZ
    assert found.signature is SignatureVerdict.GOOD
    assert found.chain.verdict is ChainVerdict.TRAINING
    assert found.are_groups_intact
    assert found.zone == "".join(lying(name).printed.lines)
    assert found.zone_verdict is ZoneVerdict.SAME
    assert found.photo is not None
    with Image.open(io.BytesIO(found.photo.data)) as picture:
        assert picture.format == ("JPEG2000" if kind.is_jpeg_2000 else "JPEG")
        assert picture.size == (found.photo.width, found.photo.height) == (413, 531)
    copy = S.COPY_POSSIBLE if name in NO_CLONE_PROTECTION else S.NO_COPY
    assert found.statements == (S.DATA_AS_SIGNED_FOR_TRAINING, copy, S.ZONE_SAME)


@pytest.mark.parametrize("name", WITH_PACE)
def test_every_kind_with_pace_opens_with_the_number_on_the_card(
    name: str, trust: TrustStore
) -> None:
    document = lying(name)
    password = from_can(document.printed.access_number)
    found = read_chip(document.transmit, password, trust, now=NOW)
    assert found.access.password is PasswordSource.CAN
    assert found.access.protocol is protocol(KINDS[name])
    assert found.statements[2] is S.ZONE_NOT_COMPARED


def test_each_way_to_prove_that_a_chip_is_no_copy_is_taken(trust: TrustStore) -> None:
    def proven(name: str) -> set[CloneMethod]:
        checks = reading(name, trust).clones
        return {check.method for check in checks if check.verdict is CloneVerdict.PROVEN}

    assert proven("passport") == {CloneMethod.CHIP_AUTHENTICATION}
    assert proven("passport-bac") == {CloneMethod.ACTIVE_AUTHENTICATION}
    assert proven("passport-aa-ecdsa") == {CloneMethod.ACTIVE_AUTHENTICATION}
    assert proven("passport-cam") == {CloneMethod.PACE_CHIP_AUTHENTICATION}


def test_prints_are_left_alone(trust: TrustStore) -> None:
    groups = {group.number: group.verdict for group in reading("passport", trust).groups}
    assert groups[3] is GroupVerdict.PROTECTED


@pytest.mark.parametrize(
    ("name", "data", "copy"),
    [
        ("picture-replaced", S.DATA_CHANGED, S.NO_COPY),
        ("zone-replaced", S.DATA_CHANGED, S.NO_COPY),
        ("zone-damaged", S.DATA_INCOMPLETE, S.NO_COPY),
        ("signature-wrong", S.DATA_CHANGED, S.COPY_NOT_EXCLUDED),
        ("signer-unknown", S.DATA_SIGNER_UNKNOWN, S.COPY_NOT_EXCLUDED),
        ("signer-forged", S.DATA_SIGNER_REFUSED, S.COPY_NOT_EXCLUDED),
        ("signer-expired", S.DATA_SIGNER_REFUSED, S.COPY_NOT_EXCLUDED),
        ("signer-revoked", S.DATA_SIGNER_REFUSED, S.COPY_NOT_EXCLUDED),
        ("copied-ca", S.DATA_AS_SIGNED_FOR_TRAINING, S.COPY_OR_BROKEN),
        ("copied-ca-other-key", S.DATA_AS_SIGNED_FOR_TRAINING, S.COPY_OR_BROKEN),
        ("copied-aa", S.DATA_AS_SIGNED_FOR_TRAINING, S.COPY_OR_BROKEN),
        ("copied-aa-other-key", S.DATA_AS_SIGNED_FOR_TRAINING, S.COPY_OR_BROKEN),
        ("copied-aa-ecdsa", S.DATA_AS_SIGNED_FOR_TRAINING, S.COPY_OR_BROKEN),
        ("copied-cam", S.DATA_AS_SIGNED_FOR_TRAINING, S.COPY_OR_BROKEN),
        ("slow", S.DATA_AS_SIGNED_FOR_TRAINING, S.NO_COPY),
    ],
)
def test_what_is_wrong_is_named(
    name: str, data: ChipStatement, copy: ChipStatement, trust: TrustStore
) -> None:
    assert reading(name, trust).statements[:2] == (data, copy)


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("signer-unknown", ChainVerdict.ISSUER_UNKNOWN),
        ("signer-forged", ChainVerdict.ISSUER_SIGNATURE_WRONG),
        ("signer-expired", ChainVerdict.NOT_VALID_THEN),
        ("signer-revoked", ChainVerdict.REVOKED),
        ("signature-wrong", ChainVerdict.NOT_REACHED),
    ],
)
def test_a_broken_chain_says_where(name: str, verdict: ChainVerdict, trust: TrustStore) -> None:
    assert reading(name, trust).chain.verdict is verdict


@pytest.mark.parametrize(
    ("name", "number", "verdict"),
    [
        ("picture-replaced", 2, GroupVerdict.DIFFERS),
        ("zone-replaced", 1, GroupVerdict.DIFFERS),
        ("zone-damaged", 1, GroupVerdict.UNREADABLE),
    ],
)
def test_a_changed_file_is_named(
    name: str, number: int, verdict: GroupVerdict, trust: TrustStore
) -> None:
    groups = {group.number: group.verdict for group in reading(name, trust).groups}
    assert [n for n, v in groups.items() if v is verdict] == [number]


def test_the_chips_zone_is_told_as_the_chip_has_it(trust: TrustStore) -> None:
    """Number and dates open the chip: that the name is another shows only whole lines."""
    found = reading("other-zone", trust)
    assert found.zone_verdict is ZoneVerdict.DIFFERS
    assert found.statements[2] is S.ZONE_DIFFERS
    printed = "".join(lying("other-zone").printed.lines)
    assert found.zone != printed
    assert found.zone[44:] == printed[44:]


def test_a_picture_that_is_none_is_left_out_and_the_rest_is_read(trust: TrustStore) -> None:
    found = reading("picture-damaged", trust)
    assert found.photo is None
    assert found.photo_verdict is PhotoVerdict.DAMAGED
    assert found.statements[3:] == (S.PHOTO_DAMAGED,)
    assert found.must_be_judged
    assert found.zone


def test_a_chip_that_gives_no_picture_says_so(trust: TrustStore) -> None:
    found = reading("picture-missing", trust)
    assert found.photo is None
    assert found.statements == (S.DATA_INCOMPLETE, S.NO_COPY, S.ZONE_SAME, S.PHOTO_MISSING)
    groups = {group.number: group.verdict for group in found.groups}
    assert groups[2] is GroupVerdict.MISSING


def test_a_torn_picture_is_as_it_was_signed(trust: TrustStore) -> None:
    """Its head and its hash are sound: only who decodes it finds out, and that is no reader."""
    found = reading("picture-torn", trust)
    assert found.are_groups_intact
    assert found.photo_verdict is PhotoVerdict.WHOLE
    assert looked_at(found).photo is None
    assert looked_at(found).statements[3:] == (S.PHOTO_DAMAGED,)
    whole = reading("passport", trust)
    assert looked_at(whole) is whole


def test_a_picture_that_nobody_asked_for_is_not_missed(trust: TrustStore) -> None:
    document = lying("passport")
    found = read_chip(document.transmit, by_zone(document), trust, now=NOW, groups=(1,))
    assert found.photo_verdict is PhotoVerdict.NOT_READ
    assert len(found.statements) == 3


def test_certificates_for_practice_count_only_where_that_is_asked_for(trust: TrustStore) -> None:
    strict = TrustStore(trust.folder)
    assert reading("passport", strict).chain.verdict is ChainVerdict.NO_LIST
    assert reading("passport", NoAnchors()).chain.verdict is ChainVerdict.NO_LIST


def test_real_work_refuses_to_take_in_certificates_for_practice(tmp_path: Path) -> None:
    write_trust(tmp_path / "given", example_trust(NOW.date()))
    taken = TrustImport(tmp_path / "store").take([tmp_path / "given"], NOW)
    assert not [one for one in taken if one.added]
    assert TrustStore(tmp_path / "store").is_empty


@pytest.mark.parametrize("name", ["passport", "passport-bac", "passport-pace-only", "card"])
def test_another_documents_zone_does_not_open_it(name: str, trust: TrustStore) -> None:
    other = lying("card-long-number")
    with pytest.raises(CounterError) as caught:
        read_chip(lying(name).transmit, by_zone(other), trust, now=NOW)
    assert caught.value.code is Code.CHIP_PASSWORD


def test_a_wrong_card_number_does_not_open_it(trust: TrustStore) -> None:
    document = lying("card")
    wrong = f"{(int(document.printed.access_number) + 1) % 1_000_000:06}"
    with pytest.raises(CounterError) as caught:
        read_chip(document.transmit, from_can(wrong), trust, now=NOW)
    assert caught.value.code is Code.CHIP_PASSWORD


def test_a_document_that_is_taken_away_ends_the_reading(trust: TrustStore) -> None:
    document = lying("pulled-out")
    with pytest.raises(CardRemovedError):
        read_chip(document.transmit, by_zone(document), trust, now=NOW)
    document.lay_down()
    assert document.commands == 0


def test_no_kind_is_left_out() -> None:
    named = {
        "picture-replaced", "zone-replaced", "zone-damaged", "signature-wrong", "signer-unknown",
        "signer-forged", "signer-expired", "signer-revoked", "copied-ca", "copied-ca-other-key",
        "copied-aa", "copied-aa-other-key", "copied-aa-ecdsa", "copied-cam", "slow", "other-zone",
        "picture-damaged", "picture-torn", "picture-missing", "pulled-out",
    }  # fmt: skip
    assert set(KINDS) == set(GOOD) | named
