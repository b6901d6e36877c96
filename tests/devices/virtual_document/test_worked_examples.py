"""The card computes what the standard prints (ICAO Doc 9303-11, appendices D, G, H, I)."""

import hashlib

import pytest

from counter_app.devices.drivers.virtual_document import password
from counter_app.devices.drivers.virtual_document.apdu import Command, parse
from counter_app.devices.drivers.virtual_document.bac import BasicAccess
from counter_app.devices.drivers.virtual_document.channel import Channel
from counter_app.devices.drivers.virtual_document.ciphers import Cipher
from counter_app.devices.drivers.virtual_document.groups import GROUPS, EcGroup, pseudo_random
from counter_app.devices.drivers.virtual_document.pace import Pace
from counter_app.devices.drivers.virtual_document.tlv import objects
from tests.devices.virtual_document.worked_examples import (
    G1,
    G2,
    H1,
    H2,
    I1,
    I1_CHIP_KEY,
    I1_CHIP_PUBLIC,
    Dealt,
    PaceExample,
    octets,
)

D_SEED = octets("239AB9CB282DAF66231DC5A4DF6BFBAE")
D_ENCRYPTING, D_SIGNING = (
    octets("979EC13B1CBFE9DCD01AB0FED307EAE5"), octets("F1CB1F1FB5ADF208806B89DC579DC1F8"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "information"),
    [
        (
            ("I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"),
            "D23145890734934071279507122",
        ),
        (
            ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L898902C<3UTO6908061F9406236<<<<<<<8"),
            "L898902C<369080619406236",
        ),
        (
            (
                "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2",
                "STEVENSON<<PETER<JOHN<<<<<<<<<",
            ),
            "D23145890734934071279507122",
        ),
        (
            (
                "I<UTOL898902C<3<<<<<<<<<<<<<<<", "6908061F9406236UTO<<<<<<<<<<<1",
                "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            ),
            "L898902C<369080619406236",
        ),
        (
            (
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
            ),
            "L898902C3674081221204159",
        ),
    ],
)  # fmt: skip
def test_d2_information_of_every_kind_of_zone(lines: tuple[str, ...], information: str) -> None:
    assert password.mrz_information(lines) == information


def test_d1_keys_from_a_seed() -> None:
    assert Cipher.TDES.derive(D_SEED, 1) == octets("AB94FDECF2674FDFB9B391F85D7F76F2")
    assert Cipher.TDES.derive(D_SEED, 2) == octets("7962D9ECE03D1ACD4C76089DCE131543")


def test_d3_and_d4_a_session_and_reading_in_it() -> None:
    dealt = Dealt([octets("4608F91988702212"), octets("0B4F80323EB3191CB04970CB4052790B")])
    card = BasicAccess(D_SEED, dealt)
    card.challenge()
    back, channel = card.authenticate(
        octets("72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F25F1448EEA8AD90A7")
    )
    assert back == octets(
        "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F2F2D235D074D7449"
    )
    select = parse(octets("0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800"))
    assert channel.open(select) == Command(0, 0xA4, 2, 0x0C, octets("011E"), None)
    assert channel.seal(0xA4, b"", 0x9000) == octets("990290008E08FA855A5D4C50A8ED9000")
    read = parse(octets("0CB000000D9701048E08ED6705417E96BA5500"))
    assert channel.open(read) == Command(0, 0xB0, 0, 0, b"", 4)
    assert channel.seal(0xB0, octets("60145F01"), 0x9000) == octets(
        "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000"
    )
    rest = parse(octets("0CB000040D9701128E082EA28A70F3C7B53500"))
    assert channel.open(rest) == Command(0, 0xB0, 0, 4, b"", 18)
    assert channel.seal(
        0xB0, octets("04303130365F36063034303030305C026175"), 0x9000
    ) == octets(
        "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000"
    )  # fmt: skip


def played(example: PaceExample, secret: bytes) -> Pace:
    dealt = Dealt([example.nonce], list(example.scalars))
    card = Pace(example.method, secret, dealt, example.chip_key)
    if example.password_key is not None:  # appendix H prints the key, not what it comes from
        card._password_key = example.password_key
    for number, (sent, answered) in enumerate(example.exchanges):
        back = card.step(objects(octets(sent)), is_last=number == 3)
        assert back == octets(answered), f"step {number + 1}"
    return card


@pytest.mark.parametrize("example", [G1, G2, H1, H2], ids=["G1", "G2", "H1", "H2"])
def test_pace_answers_as_printed(example: PaceExample) -> None:
    secret = hashlib.sha1(b"T22000129364081251010318", usedforsecurity=False).digest()
    card = played(example, secret)
    assert card.channel is not None
    assert (card.channel._encrypting, card.channel._signing) == (
        example.encrypting, example.signing,
    )  # fmt: skip


def test_pace_with_chip_authentication_mapping_answers_as_printed() -> None:
    group = GROUPS[13]
    assert isinstance(group, EcGroup)
    assert group.encode(group.power(group.generator, I1_CHIP_KEY)) == I1_CHIP_PUBLIC
    card = played(I1, hashlib.sha1(b"C11T002JM496081222310314", usedforsecurity=False).digest())
    assert card.channel is not None
    assert (card.channel._encrypting, card.channel._signing) == (I1.encrypting, I1.signing)


def test_h1_pseudo_random_number_and_its_point() -> None:
    group = GROUPS[13]
    assert isinstance(group, EcGroup)
    number = pseudo_random(
        Cipher.AES_128, H1.nonce, octets("5DD4CBFC96F5453B130D890A1CDBAE32"), group.modulus
    )
    assert number == 0xA2F8FF2DF50E52C6599F386ADCB595D229F6A167ADE2BE5F2C3296ADD5B7430E
    point = group.integrated(number)
    assert point.x() == 0x8E82D31559ED0FDE92A4D0498ADD3C23BABA94FB77691E31E90AEA77FB17D427
    assert point.y() == 0x4C1AE14BD0C3DBAC0C871B7F3608169364437CA30AC243A089D3F266C1E60FAD


@pytest.mark.parametrize("number", [0, 1, 2])
def test_groups_of_numbers_are_groups(number: int) -> None:
    group = GROUPS[number]
    assert not isinstance(group, EcGroup)
    assert (group.modulus - 1) % group.order == 0
    assert pow(group.generator, group.order, group.modulus) == 1 != group.generator
    assert pow(2, group.modulus - 1, group.modulus) == 1
    assert pow(2, group.order - 1, group.order) == 1


def test_a_counter_over_aes_is_sixteen_bytes_and_encrypted() -> None:
    """A transcript of a real chip (gmrtd, German PACE-CAM passport): selecting a file."""
    card = Channel(
        Cipher.AES_128, octets("a8e85e938514ec67ae33cda3d43d3c48"),
        octets("27f1adeb705a049a305b0c619b14b9b3"), bytes(16),
    )  # fmt: skip
    opened = card.open(
        parse(octets("0ca4020c1d87110147ee2e3bd440fb596167f2bb6cd6395e8e08a105747484314bcf00"))
    )
    assert opened == Command(0, 0xA4, 2, 0x0C, octets("011D"), None)
    assert card.seal(0xA4, b"", 0x9000) == octets("990290008e085f570baddd1002d29000")
    opened = card.open(parse(octets("0cb000000d9701048e085d283ec183cbb99800")))
    assert opened.le == 4
    assert len(card.seal(0xB0, bytes(4), 0x9000)) == len(
        octets("871101d688d27a6d16f03619e76dcb59c1f1ec990290008e08b7df9a5982bb17299000")
    )
