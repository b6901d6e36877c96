"""EF.COM, the zone and the details: as the standard has them, and as chips bend them."""

from __future__ import annotations

import pytest

from counter_app.emrtd import groups, lds, pace, tlv
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.mapping import Mapping
from counter_app.emrtd.object_identifiers import encode
from counter_app.emrtd.security_infos import read_security_infos
from tests.emrtd import worked_examples as examples

ZONE = "I<UTOD231458907<<<<<<<<<<<<<<<7408122F1204159UTO<<<<<<<<<<<6ERIKSSON<<ANNA<MARIA<<<<<<<<<<"


def test_list_of_groups() -> None:
    """The file of Doc 9303-11, appendix D.4."""
    found = lds.parse_com(bytes.fromhex("60145F0104303130365F36063034303030305C026175"))
    assert (found.version, found.groups) == ("0106", (1, 2))


def test_unknown_tags_in_the_list_are_left_out() -> None:
    assert lds.parse_com(bytes.fromhex("60065C046175FF01")).groups == (1, 2)


def test_zone() -> None:
    assert lds.parse_dg1(tlv.encode(0x61, tlv.encode(0x5F1F, ZONE.encode()))) == ZONE
    for wrong in (ZONE[:-1], "Ä" * 45, ""):
        with pytest.raises(ChipError):
            lds.parse_dg1(tlv.encode(0x61, tlv.encode(0x5F1F, wrong.encode())))


def test_personal_details() -> None:
    """As Doc 9303-10, 4.7.11 writes them; dates as digits or packed, texts in UTF-8 or Latin 1."""
    others = tlv.encode(0x02, b"\x02") + tlv.encode(0x5F0F, b"SMITH<<J") + tlv.encode(0x5F0F, b"X")
    body = (
        tlv.encode(0x5C, bytes.fromhex("5F0E5F2B5F11A0"))
        + tlv.encode(0x5F0E, "Nguyễn<<Văn".encode())
        + tlv.encode(0x5F2B, bytes.fromhex("19740812"))
        + tlv.encode(0x5F11, "Malmö".encode("latin-1"))
        + tlv.encode(0xA0, others)
    )
    found = lds.parse_dg11(tlv.encode(0x6B, body)).texts
    assert found == {
        "full_name": "Nguyễn<<Văn", "date_of_birth": "19740812", "place_of_birth": "Malmö",
        "other_names": "SMITH<<J\nX",
    }  # fmt: skip


def test_document_details() -> None:
    body = tlv.encode(0x5F19, b"MINISTRY") + tlv.encode(0x5F26, b"20240309")
    found = lds.parse_dg12(tlv.encode(0x6C, body)).texts
    assert found == {"issuing_authority": "MINISTRY", "date_of_issue": "20240309"}


def test_security_infos_leave_out_what_is_unknown() -> None:
    found = read_security_infos(bytes.fromhex(examples.GERMAN_CARD_ACCESS), "EF.CardAccess")
    assert [info.mapping for info in found.pace] == [Mapping.GENERIC, Mapping.CHIP_AUTHENTICATION]
    odd = bytes.fromhex("3112" + "3010060B04007F000702020402FF7F" + "020102")
    assert read_security_infos(odd, "x").unknown == ["0.4.0.127.0.7.2.2.4.2.16383"]


def test_object_identifiers_are_written() -> None:
    assert encode("0.4.0.127.0.7.2.2.4.2.2").hex() == "04007f00070202040202"
    assert encode("1.2.840.113549.1.1.1").hex() == "2a864886f70d010101"
    assert encode("2.23.136.1.1.5").hex() == "678108010105"


def test_domain_that_the_chip_brings_itself_is_used() -> None:
    """PACEDomainParameterInfo with a group of PKCS #3, referred to by PACEInfo's number."""
    group = groups.MODP2048_256
    numbers = tlv.encode(0x02, b"\0" + group.prime.to_bytes(group.size, "big"))
    numbers += tlv.encode(0x02, group.encode(group.base))
    algorithm = tlv.encode(0x06, encode("1.2.840.113549.1.3.1")) + tlv.encode(0x30, numbers)
    domain = tlv.encode(0x06, encode("0.4.0.127.0.7.2.2.4.1")) + tlv.encode(0x30, algorithm)
    offer = tlv.encode(0x06, encode("0.4.0.127.0.7.2.2.4.1.2")) + bytes.fromhex("020102")
    both = b"".join(tlv.encode(0x30, part + bytes.fromhex("020140")) for part in (domain, offer))
    found = pace.choose(read_security_infos(tlv.encode(0x31, both), "EF.CardAccess"))
    assert found is not None
    assert found[0].number == 0x40
    assert found[1] is group
