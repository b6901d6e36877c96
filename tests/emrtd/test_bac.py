"""Basic Access Control and its secure messaging: Doc 9303-11, appendix D, with its numbers."""

from __future__ import annotations

import pytest

from counter_app.domain.errors import Code
from counter_app.emrtd import bac
from counter_app.emrtd.apdu import Command
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.ciphers import FOR_ENCRYPTION, FOR_MAC, TDES
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.passwords import from_can, from_fields
from counter_app.emrtd.secure_messaging import SecureMessaging
from tests.emrtd.script import Script, octets

PASSWORD = from_fields("L898902C", "690806", "940623")
CHALLENGE = ("0084000008", "4608F919887022129000")
AUTHENTICATION = (
    "008200002872C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A728",
    "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D74499000",
)
READING = (
    ("0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800",
     "990290008E08FA855A5D4C50A8ED9000"),
    ("0CB000000D9701048E08ED6705417E96BA5500",
     "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000"),
    ("0CB000040D9701128E082EA28A70F3C7B53500",
     "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000"),
)  # fmt: skip
RANDOM = ("781723860C06C226", "0B795240CB7049B01C19B33E32804F0B")


def test_keys_of_the_document() -> None:
    assert PASSWORD.text == "L898902C<369080619406236"
    assert PASSWORD.seed[:16].hex().upper() == "239AB9CB282DAF66231DC5A4DF6BFBAE"
    assert TDES.derive(PASSWORD.seed[:16], FOR_ENCRYPTION).hex().upper() == (
        "AB94FDECF2674FDFB9B391F85D7F76F2"
    )
    assert TDES.derive(PASSWORD.seed[:16], FOR_MAC).hex().upper() == (
        "7962D9ECE03D1ACD4C76089DCE131543"
    )


def test_number_longer_than_nine_characters_goes_in_whole() -> None:
    assert from_fields("D23145890734", "340712", "950712").text == "D23145890734934071279507122"


def test_worked_example_from_challenge_to_file() -> None:
    script = Script(CHALLENGE, AUTHENTICATION, *READING)
    channel = Channel(script.transmit)
    bac.establish(channel, PASSWORD, octets(*RANDOM))
    assert channel.demand(Command(0, 0xA4, 0x02, 0x0C, b"\x01\x1e"), "EF.COM") == b""
    assert channel.demand(Command(0, 0xB0, 0, 0, ne=4), "EF.COM").hex() == "60145f01"
    rest = channel.demand(Command(0, 0xB0, 0, 4, ne=18), "EF.COM")
    assert rest.hex().upper() == "04303130365F36063034303030305C026175"
    assert script.is_over
    assert channel.count == 5


@pytest.mark.parametrize("word", ["6300", "6982", "6988", "63C2"])
def test_wrong_password_is_told_as_such(word: str) -> None:
    channel = Channel(Script(CHALLENGE, (AUTHENTICATION[0], word)).transmit)
    with pytest.raises(ChipError) as told:
        bac.establish(channel, PASSWORD, octets(*RANDOM))
    assert told.value.code is Code.CHIP_PASSWORD
    assert channel.protection is None


@pytest.mark.parametrize("place", [0, 31, 32, 39])
def test_answer_of_a_chip_that_does_not_know_the_key_is_refused(place: int) -> None:
    said = bytearray.fromhex(AUTHENTICATION[1])
    said[place] ^= 1
    channel = Channel(Script(CHALLENGE, (AUTHENTICATION[0], said.hex())).transmit)
    with pytest.raises(ChipError) as told:
        bac.establish(channel, PASSWORD, octets(*RANDOM))
    assert told.value.code is Code.CHIP_PASSWORD


def test_card_access_number_opens_no_such_chip() -> None:
    with pytest.raises(ChipError) as told:
        bac.establish(Channel(Script().transmit), from_can("123456"))
    assert told.value.code is Code.CHIP_UNSUPPORTED


def protected() -> SecureMessaging:
    """Return secure messaging as it stands at the appendix's first command."""
    return SecureMessaging(
        TDES,
        bytes.fromhex("979EC13B1CBFE9DCD01AB0FED307EAE5"),
        bytes.fromhex("F1CB1F1FB5ADF208806B89DC579DC1F8"),
        0x887022120C06C226,
    )


@pytest.mark.parametrize("place", range(14))
def test_changed_byte_of_an_answer_is_noticed(place: int) -> None:
    said = bytearray.fromhex(READING[0][1])
    said[place] ^= 0x01
    channel = Channel(lambda _: bytes(said))
    channel.protection = protected()
    with pytest.raises(ChipError):
        channel.send(Command(0, 0xA4, 0x02, 0x0C, b"\x01\x1e"), "EF.COM")


def test_success_without_protection_is_refused() -> None:
    channel = Channel(lambda _: bytes.fromhex("9000"))
    channel.protection = protected()
    with pytest.raises(ChipError) as told:
        channel.send(Command(0, 0xA4, 0x02, 0x0C, b"\x01\x1e"), "EF.COM")
    assert told.value.code is Code.CHIP_REFUSED


def test_missing_file_without_protection_keeps_the_counter() -> None:
    answers = [bytes.fromhex("6A82"), bytes.fromhex(READING[0][1])]
    channel = Channel(lambda _: answers.pop(0))
    channel.protection = protected()
    select = Command(0, 0xA4, 0x02, 0x0C, b"\x01\x1e")
    assert channel.send(select, "EF.COM").word == 0x6A82
    assert channel.send(select, "EF.COM").word == 0x9000
