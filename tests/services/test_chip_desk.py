"""A desk's reader with its certificates: virtual documents, read as a screen asks for them."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app.devices.drivers.simulated_reader import SimulatedReader
from counter_app.devices.drivers.virtual_document.issuing import example
from counter_app.devices.drivers.virtual_document.trust import example_trust, write_trust
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError, Invalid
from counter_app.domain.identity.chip import ChipStatement, ReadStep
from counter_app.domain.identity.evidence import ChipSeen, Evidence
from counter_app.emrtd.trust_import import TrustImport
from counter_app.services.chip_desk import ChipDesk
from tests.factories import NOW

S = ChipStatement


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("trust")
    write_trust(made / "given", example_trust(NOW.date()))
    TrustImport(made / "store", with_training=True).take([made / "given"], NOW)
    return made / "store"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("passport", {S.DATA_AS_SIGNED_FOR_TRAINING, S.NO_COPY, S.ZONE_SAME}),
        ("passport-no-clone-protection", {S.COPY_POSSIBLE}),
        ("copied-ca", {S.COPY_OR_BROKEN}),
        ("signer-unknown", {S.DATA_SIGNER_UNKNOWN}),
        ("picture-replaced", {S.DATA_CHANGED}),
        ("picture-torn", {S.DATA_AS_SIGNED_FOR_TRAINING, S.PHOTO_DAMAGED}),
    ],
)
def test_documents_are_read_step_by_step(folder: Path, kind: str, said: set[S]) -> None:
    reader = SimulatedReader()
    document = example(kind, NOW.date(), wait=lambda _: None)
    reader.lay(document)
    desk = ChipDesk(reader, folder, SetClock(NOW), with_training=True)
    steps: list[ReadStep] = []
    found = desk.read(
        "".join(document.printed.lines), lambda step, _d, _a: steps.append(step), lambda: False
    )
    assert said <= set(found.statements)
    assert steps[0] is ReadStep.ACCESS
    assert {ReadStep.SECURITY_OBJECT, ReadStep.DATA, ReadStep.PHOTO} <= set(steps)
    seen = ChipSeen.of(found)
    assert Evidence.of_data(Evidence(chip=seen).as_data()).chip == seen


@pytest.mark.parametrize(("kind", "code"), [("pulled-out", Code.CHIP_LOST), ("", Code.CHIP_ABSENT)])
def test_what_cannot_be_read_is_said(folder: Path, kind: str, code: Code) -> None:
    reader = SimulatedReader()
    document = example(kind or "passport", NOW.date(), wait=lambda _: None)
    if kind:
        reader.lay(document)
    desk = ChipDesk(reader, folder, SetClock(NOW))
    with pytest.raises(CounterError) as failed:
        desk.read("".join(document.printed.lines), lambda *_: None, lambda: False)
    assert failed.value.code is code


def test_lines_that_fail_open_no_chip_and_a_reading_can_be_stopped(folder: Path) -> None:
    reader = SimulatedReader()
    document = example("passport", NOW.date(), wait=lambda _: None)
    reader.lay(document)
    desk = ChipDesk(reader, folder, SetClock(NOW))
    zone = "".join(document.printed.lines)
    wrong = zone[:53] + ("1" if zone[53] == "0" else "0") + zone[54:]
    with pytest.raises(Invalid):
        desk.read(wrong, lambda *_: None, lambda: False)
    with pytest.raises(CounterError) as stopped:
        desk.read(zone, lambda *_: None, lambda: True)
    assert stopped.value.code is Code.CHIP_CANCELLED
    assert desk.trust().training > 0
