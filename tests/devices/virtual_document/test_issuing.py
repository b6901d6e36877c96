"""What is issued holds for second programs: OpenSSL, Pillow, and the standard's own example."""

import io
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from asn1crypto import x509
from PIL import Image

from counter_app import paths
from counter_app.devices.drivers.virtual_document import files, portrait
from counter_app.devices.drivers.virtual_document.active_authentication import (
    message_representative,
)
from counter_app.devices.drivers.virtual_document.holder import Holder
from counter_app.devices.drivers.virtual_document.issuing import (
    example,
    example_order,
    issue,
    issue_zone,
    personalised,
    trusted,
)
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.devices.drivers.virtual_document.tlv import only
from counter_app.devices.drivers.virtual_document.training_state import TrainingState
from counter_app.devices.drivers.virtual_document.trust import example_trust
from counter_app.domain.partial_date import PartialDate

TODAY = date(2026, 9, 7)
OPENSSL = shutil.which("openssl")
SIGNED = {
    "passport": "brainpoolP320r1", "passport-brainpool-512": "brainpoolP512r1",
    "card": "brainpoolP256r1", "passport-aa-ecdsa": "P-256", "passport-bac": "RSA",
    "passport-pss": "RSA-PSS",
}  # fmt: skip


def openssl(*arguments: str) -> subprocess.CompletedProcess[str]:
    assert OPENSSL is not None
    return subprocess.run([OPENSSL, *arguments], capture_output=True, text=True, check=False)


@pytest.mark.skipif(OPENSSL is None, reason="OpenSSL's command is not installed")
@pytest.mark.parametrize("name", SIGNED)
def test_openssl_finds_the_signatures_good(name: str, tmp_path: Path) -> None:
    order = example_order(KINDS[name], TODAY)
    sod = only(personalised(order).files[files.SOD], 0x77)
    state = TrainingState("NLD", KINDS[name].signing)
    listed = state.master_list([state.authority().certificate], TODAY)
    authority = trusted(order).certificate.dump()
    for file, content in {"sod": sod, "list": listed, "ca": authority}.items():
        (tmp_path / file).write_bytes(content)
    (tmp_path / "crl").write_bytes(state.revocation_list(TODAY))
    for file in ("sod", "list"):
        # -noverify: OpenSSL builds no chain over curves that are written out
        checked = openssl(
            "cms", "-verify", "-inform", "DER", "-noverify", "-in", str(tmp_path / file),
            "-out", str(tmp_path / "content"),
        )  # fmt: skip
        assert checked.returncode == 0, checked.stderr
    pem = tmp_path / "ca.pem"
    openssl("x509", "-inform", "DER", "-in", str(tmp_path / "ca"), "-out", str(pem))
    checked = openssl(
        "crl", "-inform", "DER", "-in", str(tmp_path / "crl"), "-CAfile", str(pem), "-noout"
    )
    assert "verify OK" in checked.stderr


def test_certificates_say_what_they_are_for() -> None:
    found = [content for name, content in example_trust(TODAY).items() if name.endswith(".cer")]
    assert len(found) > 5
    for content in found:
        subject = x509.Certificate.load(content).subject.native
        assert subject["organization_name"] == "COUNTER TRAINING"
        assert "training" in subject["common_name"]


def test_the_same_document_is_made_again() -> None:
    order = example_order(KINDS["passport"], TODAY)
    assert personalised(order).files == personalised(order).files
    assert example_trust(TODAY).keys() == example_trust(TODAY).keys()


def test_appendix_f_what_an_rsa_key_signs() -> None:
    nonce = bytes.fromhex(
        "9D2784A67F8E7C659973EA1AEA25D95B6C8F91E5002F369F0FBDCE8A3CEC1991"
        "B543F1696546C5524CF23A5303CD6C98599F40B79F377B5F3A1406B3B4D8F967"
        "84D23AA88DB7E1032A405E69325FA91A6E86F5C71AEA978264C4A207446DAD4E7292E2DCDA3024B47DA8"
    )
    made = message_representative(nonce, bytes.fromhex("F173589974BF40C6"), "sha1")
    digest = bytes.fromhex("C063AA1E6D22FBD976AB0FE73D94D2D9C6D88127")
    assert made == b"\x6a" + nonce + digest + b"\xbc"
    assert len(made) == 128


def test_a_document_is_made_for_anybody() -> None:
    holder = Holder(
        surname="Østergård", given_names="Åse", date_of_birth=PartialDate(1990),
        number="X1234567", expiry=date(2031, 2, 28), nationality="DNK",
    )  # fmt: skip
    document = issue(holder, KINDS["passport"], TODAY)
    assert document.printed.lines[0].startswith("P<DNKOESTERGAARD<<AASE<")
    assert document.printed.lines[1].startswith("X1234567<7DNK90<<<<")
    assert len(document.printed.access_number) == 6


def test_a_passport_is_made_for_everybody_of_the_practice_office() -> None:
    lines = paths.resource("demo", "passports.csv").read_text(encoding="utf-8").splitlines()[1:]
    for line in lines[:5]:
        _, first, second, _ = line.split(",")
        assert issue_zone(f"{first}\n{second}", KINDS["passport"], TODAY).printed.lines == (
            first, second,
        )  # fmt: skip


def test_a_card_with_a_long_number_has_it_in_its_zone() -> None:
    lines = example("card-long-number", TODAY).printed.lines
    assert lines[0][5:14] + lines[0][15:17] == "V7C2K4MNP38"
    assert lines[0][14] == "<"


@pytest.mark.parametrize("is_jpeg_2000", [True, False])
def test_a_face_is_drawn_from_its_seed(is_jpeg_2000: bool) -> None:
    one = portrait.draw(7, is_jpeg_2000=is_jpeg_2000)
    assert one.data == portrait.draw.__wrapped__(7, is_jpeg_2000=is_jpeg_2000).data
    assert one.data != portrait.draw(8, is_jpeg_2000=is_jpeg_2000).data
    with Image.open(io.BytesIO(one.data)) as picture:
        assert picture.size == (413, 531)
        assert picture.format == ("JPEG2000" if is_jpeg_2000 else "JPEG")
