"""National certificates: what is taken in, what is refused, what is told about it."""

from __future__ import annotations

import base64
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from counter_app.devices.drivers.virtual_document.issuing import example_order, trusted
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.devices.drivers.virtual_document.training_state import (
    SignerFault,
    Signing,
    TrainingState,
)
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.identity.chip import ChainVerdict, RevocationVerdict
from counter_app.domain.identity.trust import ImportOutcome, ListSigner, TrustKind
from counter_app.emrtd import certificates
from counter_app.emrtd.certificates import Certificate, read_certificate
from counter_app.emrtd.chain import is_of_state, judge
from counter_app.emrtd.trust_import import TrustImport
from counter_app.emrtd.trust_store import CERTIFICATES, TrustStore

TODAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 10, tzinfo=UTC)
DUTCH, GERMAN = TrainingState("NLD"), TrainingState("D", Signing.P256)
ISSUED = date(2024, 3, 9)
O = ImportOutcome  # noqa: E741 - short for the tables below


def dump(state: TrainingState) -> bytes:
    found: bytes = state.authority().certificate.dump()
    return found


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "trust"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def signer(state: TrainingState, fault: SignerFault = SignerFault.NONE) -> Certificate:
    return read_certificate(state.signer(ISSUED, fault).certificate.dump())


@pytest.fixture
def real(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the training certificates count as real ones."""
    monkeypatch.setattr(certificates, "TRAINING_MARK", "no such word")


def test_certificate_for_practice_is_refused_and_only_counts_when_asked(
    store: Path, files: Path
) -> None:
    path = written(files, "nl.cer", dump(DUTCH))
    (refused,) = TrustImport(store).take([path], NOW)
    assert refused.outcome is O.TRAINING_REFUSED
    (taken,) = TrustImport(store, with_training=True).take([path], NOW)
    assert (taken.outcome, taken.added) == (O.TAKEN, 1)
    (again,) = TrustImport(store, with_training=True).take([path], NOW)
    assert again.outcome is O.NOTHING_NEW
    for asked, verdict in ((False, ChainVerdict.NO_LIST), (True, ChainVerdict.TRAINING)):
        anchors = TrustStore(store, with_training=asked)
        assert anchors.is_empty is not asked
        found = judge(signer(DUTCH), anchors, signed_at=None, now=NOW)
        assert found.verdict is verdict
    summary = TrustStore(store).summary(NOW)
    assert (summary.certificates, summary.training, summary.states) == (0, 1, ())


@pytest.mark.usefixtures("real")
def test_master_list_tells_states_age_and_signer(store: Path, files: Path) -> None:
    data = DUTCH.master_list([DUTCH.authority().certificate, GERMAN.authority().certificate], TODAY)
    path = written(files, "list.ml", data)
    (taken,) = TrustImport(store).take([path], NOW)
    assert (taken.outcome, taken.added, taken.signer) == (O.TAKEN, 2, ListSigner.NOT_CHECKED)
    summary = TrustStore(store).summary(NOW + timedelta(days=40))
    assert [(state.state, state.certificates) for state in summary.states] == [("DE", 1), ("NL", 1)]
    (source,) = summary.sources
    assert (source.name, source.kind, source.state) == ("list.ml", TrustKind.MASTER_LIST, "NL")
    assert 39 <= source.age_days <= 41
    found = judge(signer(GERMAN), TrustStore(store), signed_at=None, now=NOW, issuing_state="D<<")
    assert (found.verdict, found.source) == (ChainVerdict.TRUSTED, "list.ml")
    other = judge(signer(GERMAN), TrustStore(store), signed_at=None, now=NOW, issuing_state="NLD")
    assert other.verdict is ChainVerdict.OTHER_STATE


@pytest.mark.usefixtures("real")
@pytest.mark.parametrize(("authority", "outcome"), [(DUTCH, O.TAKEN), (GERMAN, O.SIGNER_UNKNOWN)])
def test_signer_of_a_list_is_checked_against_who_is_named(
    store: Path, files: Path, authority: TrainingState, outcome: ImportOutcome
) -> None:
    path = written(files, "list.ml", DUTCH.master_list([GERMAN.authority().certificate], TODAY))
    known = [read_certificate(dump(authority))]
    (done,) = TrustImport(store, authorities=known).take([path], NOW)
    assert done.outcome is outcome
    if outcome is O.TAKEN:
        assert done.signer is ListSigner.CHECKED


@pytest.mark.usefixtures("real")
def test_changed_list_is_never_taken_in(store: Path, files: Path) -> None:
    data = bytearray(DUTCH.master_list([GERMAN.authority().certificate], TODAY))
    data[-1] ^= 1
    (done,) = TrustImport(store).take([written(files, "list.ml", bytes(data))], NOW)
    assert done.outcome is O.SIGNATURE_WRONG
    assert TrustStore(store).is_empty


@pytest.mark.usefixtures("real")
def test_newer_list_takes_the_place_of_an_older_one(store: Path, files: Path) -> None:
    both = [DUTCH.authority().certificate, GERMAN.authority().certificate]
    old = written(files, "old.ml", DUTCH.master_list(both, TODAY - timedelta(days=90)))
    new = written(files, "new.ml", DUTCH.master_list(both[:1], TODAY - timedelta(days=1)))
    TrustImport(store).take([old], NOW)
    (newer,) = TrustImport(store).take([new], NOW)
    assert (newer.outcome, newer.added, newer.removed) == (O.TAKEN, 0, 1)
    assert [state.state for state in TrustStore(store).summary(NOW).states] == ["NL"]
    (older,) = TrustImport(store).take([old], NOW)
    assert older.outcome is O.OLDER
    assert len(list((store / CERTIFICATES).iterdir())) == 1


@pytest.mark.usefixtures("real")
def test_folder_is_taken_in_whatever_order_its_files_have(store: Path, files: Path) -> None:
    written(files, "a.crl", DUTCH.revocation_list(TODAY))
    written(files, "b.cer", dump(DUTCH))
    written(files, "c.txt", b"not a certificate")
    pem = base64.encodebytes(dump(GERMAN))
    written(files, "d.pem", b"-----BEGIN CERTIFICATE-----\n" + pem + b"-----END CERTIFICATE-----\n")
    done = {one.name: one.outcome for one in TrustImport(store).take([files], NOW)}
    assert done == {"a.crl": O.TAKEN, "b.cer": O.TAKEN, "c.txt": O.NOT_UNDERSTOOD, "d.pem": O.TAKEN}
    anchors = TrustStore(store)
    revoked = judge(signer(DUTCH, SignerFault.REVOKED), anchors, signed_at=None, now=NOW)
    assert (revoked.verdict, revoked.revocation) == (
        ChainVerdict.REVOKED, RevocationVerdict.LISTED,
    )  # fmt: skip
    fine = judge(signer(DUTCH), anchors, signed_at=None, now=NOW)
    assert (fine.verdict, fine.revocation) == (ChainVerdict.TRUSTED, RevocationVerdict.NOT_LISTED)
    late = judge(signer(DUTCH), anchors, signed_at=None, now=NOW + timedelta(days=4000))
    assert late.revocation is RevocationVerdict.LIST_OLD
    none = judge(signer(GERMAN), anchors, signed_at=None, now=NOW)
    assert none.revocation is RevocationVerdict.NO_LIST


@pytest.mark.usefixtures("real")
def test_certificate_alone_must_be_its_own_or_of_one_that_is_here(store: Path, files: Path) -> None:
    changed = bytearray(dump(DUTCH))
    changed[-1] ^= 1
    paths = [
        written(files, "changed.cer", bytes(changed)),
        written(files, "signer.cer", DUTCH.signer(ISSUED).certificate.dump()),
        written(files, "sound.cer", dump(GERMAN)),
    ]
    done = {one.name: one.outcome for one in TrustImport(store).take(paths, NOW)}
    assert done == {
        "changed.cer": O.SIGNATURE_WRONG, "signer.cer": O.NOT_UNDERSTOOD, "sound.cer": O.TAKEN,
    }  # fmt: skip


@pytest.mark.usefixtures("real")
def test_revocation_list_of_a_stranger_is_not_taken_in(store: Path, files: Path) -> None:
    (done,) = TrustImport(store).take([written(files, "a.crl", DUTCH.revocation_list(TODAY))], NOW)
    assert done.outcome is O.SIGNER_UNKNOWN


@pytest.mark.usefixtures("real")
def test_directory_of_the_icao_is_read(store: Path, files: Path) -> None:
    value = base64.b64encode(dump(DUTCH)).decode()
    folded = "\n ".join(value[at : at + 70] for at in range(0, len(value), 70))
    text = f"dn: c=NL,dc=data\nuserCertificate;binary:: {folded}\n\ndn: x\ncn:: bm90aGluZw==\n"
    (done,) = TrustImport(store).take([written(files, "icaopkd.ldif", text.encode())], NOW)
    assert done.outcome is O.TAKEN
    assert not TrustStore(store).is_empty


@pytest.mark.usefixtures("real")
def test_time_of_signing_counts_not_today(store: Path, files: Path) -> None:
    order = example_order(KINDS["passport-expired-authority"], TODAY)
    path = written(files, "old.cer", trusted(order).certificate.dump())
    TrustImport(store).take([path], NOW)
    state = TrainingState("NLD", order.kind.signing)
    one = read_certificate(
        state.signer(order.issued, SignerFault.NONE, trusted(order)).certificate.dump()
    )
    anchors = TrustStore(store)
    assert judge(one, anchors, signed_at=None, now=NOW).verdict is ChainVerdict.TRUSTED
    much_later = NOW + timedelta(days=9000)
    late = judge(one, anchors, signed_at=much_later, now=NOW)
    assert late.verdict is ChainVerdict.NOT_VALID_THEN


@pytest.mark.usefixtures("real")
def test_other_key_under_the_same_name_is_a_stranger(store: Path, files: Path) -> None:
    TrustImport(store).take([written(files, "nl.cer", dump(DUTCH))], NOW)
    unknown = judge(signer(DUTCH, SignerFault.UNKNOWN), TrustStore(store), signed_at=None, now=NOW)
    assert unknown.verdict is ChainVerdict.ISSUER_UNKNOWN


@pytest.mark.usefixtures("real")
def test_file_changed_in_the_folder_is_not_believed(store: Path, files: Path) -> None:
    TrustImport(store).take([written(files, "nl.cer", dump(DUTCH))], NOW)
    (kept,) = (store / CERTIFICATES).iterdir()
    kept.write_bytes(dump(GERMAN))
    found = judge(signer(DUTCH), TrustStore(store), signed_at=None, now=NOW)
    assert found.verdict is ChainVerdict.ISSUER_UNKNOWN


@pytest.mark.parametrize(
    "content", ["", "{", '{"version": 9}', '{"version": 1, "sources": 3}', "[]"]
)
def test_damaged_index_is_told(store: Path, content: str) -> None:
    store.mkdir()
    (store / "index.json").write_text(content)
    with pytest.raises(Unavailable) as told:
        TrustStore(store)
    assert told.value.code is Code.FILE_DAMAGED


def test_index_names_no_more_than_it_needs(store: Path, files: Path) -> None:
    TrustImport(store, with_training=True).take([written(files, "nl.cer", dump(DUTCH))], NOW)
    told = json.loads((store / "index.json").read_text())
    assert set(told) == {"version", "sources", "certificates", "revocations", "refused"}


@pytest.mark.parametrize(
    ("two", "three", "fits"),
    [
        ("NL", "NLD", True), ("DE", "D<<", True), ("DE", "NLD", False), ("GB", "GBD", True),
        ("HK", "CHN", True), ("UN", "UNO", True), ("EU", "EUE", True), ("KS", "RKS", True),
        ("ZZ", "XPO", True), ("", "NLD", True), ("FR", "", True),
    ],
)  # fmt: skip
def test_states_fit_by_their_codes(two: str, three: str, fits: bool) -> None:
    assert is_of_state(two, three) is fits
