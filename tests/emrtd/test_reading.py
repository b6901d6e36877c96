"""How a reading goes on and ends; what each kind of document shows stands beside this file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from counter_app.devices.drivers.virtual_document.document import VirtualDocument
from counter_app.devices.drivers.virtual_document.issuing import example
from counter_app.devices.drivers.virtual_document.trust import example_trust, write_trust
from counter_app.domain.errors import Code
from counter_app.domain.identity.chip import (
    AccessProtocol,
    ChainVerdict,
    ChipReading,
    ChipStatement,
    CloneVerdict,
    SignatureVerdict,
)
from counter_app.domain.identity.mrz import read as read_zone
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.passwords import AccessPassword, from_can, from_fields, from_mrz
from counter_app.emrtd.reading import read_chip
from counter_app.emrtd.trust_store import NoAnchors, TrustStore

TODAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 10, tzinfo=UTC)
S, C = ChipStatement, ChainVerdict
GOOD = (S.DATA_AS_SIGNED_FOR_TRAINING, S.NO_COPY, S.ZONE_SAME)


@pytest.fixture(scope="module")
def trust(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trust")
    write_trust(folder, example_trust(TODAY))
    return folder


@pytest.fixture(scope="module")
def anchors(trust: Path) -> TrustStore:
    return TrustStore(trust, with_training=True)


def made(kind: str) -> VirtualDocument:
    return example(kind, TODAY, lambda _: None)


def zone_of(document: VirtualDocument) -> AccessPassword:
    return from_mrz(read_zone("\n".join(document.printed.lines), TODAY))


def test_typed_fields_compare_number_and_dates_only(anchors: TrustStore) -> None:
    document = made("other-zone")
    second = document.printed.lines[1]
    fields = from_fields(second[:9], second[13:19], second[21:27])
    found = read_chip(document.transmit, fields, anchors, now=NOW)
    assert found.statements[2] is S.ZONE_KEY_FIELDS_SAME


def test_card_access_number_does_not_open_an_old_passport() -> None:
    with pytest.raises(ChipError) as told:
        read_chip(made("passport-bac").transmit, from_can("123456"), NoAnchors(), now=NOW)
    assert told.value.code is Code.CHIP_UNSUPPORTED


def test_certificates_for_practice_are_not_believed_unless_asked(trust: Path) -> None:
    document = made("passport")
    found = read_chip(document.transmit, zone_of(document), TrustStore(trust), now=NOW)
    assert found.chain.verdict is C.NO_LIST
    assert found.signature is SignatureVerdict.GOOD
    assert found.statements[:2] == (S.DATA_SIGNER_UNKNOWN, S.COPY_NOT_EXCLUDED)
    assert found.clone_protection is CloneVerdict.KEY_NOT_SIGNED


def test_short_answers_when_asked_for(anchors: TrustStore) -> None:
    document = made("passport")
    found = read_chip(document.transmit, zone_of(document), anchors, now=NOW, long_answers=False)
    assert found.statements == GOOD
    assert found.commands > 60


def garbled(document: VirtualDocument, longer_than: int) -> Callable[[bytes], bytes]:
    """Return the way to a chip through a reader that cuts long answers short."""

    def transmit(command: bytes) -> bytes:
        answer = document.transmit(command)
        return answer[:longer_than] + b"\x90\x00" if len(answer) > longer_than else answer

    return transmit


def test_reader_that_chokes_on_long_answers_is_read_with_short_ones(anchors: TrustStore) -> None:
    document = made("passport")
    found = read_chip(garbled(document, 700), zone_of(document), anchors, now=NOW)
    assert found.statements == GOOD


def test_reading_can_be_cancelled_at_any_command(anchors: TrustStore) -> None:
    document = made("passport")
    for last in range(0, 26, 5):
        document.lay_down()
        with pytest.raises(ChipError) as told:
            read_chip(
                document.transmit, zone_of(document), anchors, now=NOW,
                cancelled=lambda last=last: document.commands >= last,
            )  # fmt: skip
        assert told.value.code is Code.CHIP_CANCELLED
        assert document.commands == last


def test_progress_names_the_files(anchors: TrustStore) -> None:
    document = made("card")
    told: list[tuple[str, int, int]] = []
    read_chip(
        document.transmit, zone_of(document), anchors, now=NOW,
        progress=lambda *step: told.append(step),
    )  # fmt: skip
    assert {"EF.COM", "EF.SOD", "DG1", "DG2", "DG14"} <= {name for name, _, _ in told}
    assert all(done <= whole for _, done, whole in told)


def test_no_reading_shows_a_person_in_its_repr(anchors: TrustStore) -> None:
    document = made("passport")
    found: ChipReading = read_chip(document.transmit, zone_of(document), anchors, now=NOW)
    assert found.access.protocol is AccessProtocol.PACE_GENERIC
    for shown in (repr(found), repr(found.photo), repr(zone_of(document))):
        assert document.printed.lines[1][:9] not in shown
        assert "<<" not in shown
