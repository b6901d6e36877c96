"""PACE against the worked examples of Doc 9303-11 (G.1, G.2, H.1, H.2) and real transcripts."""

from __future__ import annotations

import pytest

from counter_app.domain.errors import Code
from counter_app.emrtd import pace
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.ciphers import AES_128, FOR_ENCRYPTION, FOR_MAC, FOR_PASSWORD
from counter_app.emrtd.curves import BRAINPOOL_256, STANDARDISED
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.groups import MODP1024_160
from counter_app.emrtd.mapping import Mapping, integrated, pseudo_random
from counter_app.emrtd.passwords import from_fields
from counter_app.emrtd.security_infos import read_security_infos
from tests.emrtd import worked_examples as examples
from tests.emrtd.script import Script, numbers, octets

PASSWORD = from_fields("T22000129", "640812", "101031")


def offer(card_access: str) -> tuple[pace.PaceInfo, pace.Domain]:
    found = pace.choose(read_security_infos(bytes.fromhex(card_access), "EF.CardAccess"))
    assert found is not None
    return found


def keys_of(channel: Channel) -> tuple[str, str]:
    protection = channel.protection
    assert protection is not None
    return protection._encryption.hex().upper(), protection._mac.hex().upper()


def test_key_of_the_password() -> None:
    assert PASSWORD.seed.hex().upper() == "7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD"
    key = AES_128.derive(PASSWORD.seed, FOR_PASSWORD)
    assert key.hex().upper() == "89DED1B26624EC1E634C1989302849DD"


@pytest.mark.parametrize("example", examples.TRANSCRIPTS, ids=lambda example: example.name)
def test_worked_example(example: examples.Transcript) -> None:
    script = Script(*example.pairs)
    channel = Channel(script.transmit)
    made = pace.establish(
        channel,
        from_fields(*example.fields),
        offer(example.card_access),
        draw=numbers(example.secrets),
        random=octets(*example.random),
    )
    assert script.is_over
    assert keys_of(channel) == example.keys
    assert made.info.mapping is example.mapping


def test_integrated_mapping_on_a_curve() -> None:
    """Appendix H.1."""
    s = bytes.fromhex("2923BE84E16CD6AE529049F1F1BBE9EB")
    t = bytes.fromhex("5DD4CBFC96F5453B130D890A1CDBAE32")
    assert pseudo_random(AES_128, s, t, 256).hex().upper() == examples.H1_PSEUDO_RANDOM
    base = integrated(BRAINPOOL_256, AES_128, s, t)
    assert BRAINPOOL_256.encode(base).hex().upper() == examples.H1_BASE
    chip = BRAINPOOL_256.power(base, int(examples.H1_CHIP_SECRET, 16))
    shared = BRAINPOOL_256.shared(BRAINPOOL_256.power(chip, int(examples.H1_SECRET, 16)))
    assert shared.hex().upper() == examples.H1_SHARED
    assert AES_128.derive(shared, FOR_ENCRYPTION).hex().upper() == examples.H1_KEYS[0]
    assert AES_128.derive(shared, FOR_MAC).hex().upper() == examples.H1_KEYS[1]


def test_integrated_mapping_in_a_group() -> None:
    """Appendix H.2."""
    s = bytes.fromhex("FA5B7E3E49753A0DB9178B7B9BD898C8")
    t = bytes.fromhex("B3A6DB3C870C3E99245E0D1C06B747DE")
    assert pseudo_random(AES_128, s, t, 1024).hex().upper() == examples.H2_PSEUDO_RANDOM
    base = integrated(MODP1024_160, AES_128, s, t)
    assert MODP1024_160.encode(base).hex().upper() == examples.H2_BASE


@pytest.mark.parametrize("curve", STANDARDISED.values(), ids=lambda curve: curve.name)
def test_every_number_maps_onto_a_curve(curve: pace.Domain) -> None:
    if curve.name == "P-224":
        with pytest.raises(ChipError):
            curve.mapped(5)
        return
    for number in (2, 3, 2**200 + 7):
        curve.decode(curve.encode(curve.mapped(number)))


@pytest.mark.parametrize("word", ["6300", "63C1", "6A80", "6982"])
def test_wrong_password_is_told_as_such(word: str) -> None:
    example = examples.TRANSCRIPTS[0]
    *before, last = example.pairs
    channel = Channel(Script(*before, (last[0], word)).transmit)
    with pytest.raises(ChipError) as told:
        pace.establish(channel, PASSWORD, offer(example.card_access), draw=numbers(example.secrets))
    assert told.value.code is Code.CHIP_PASSWORD
    assert told.value.values["tries_left"] == (1 if word == "63C1" else None)
    assert channel.protection is None


def test_wrong_token_of_a_chip_is_refused() -> None:
    example = examples.TRANSCRIPTS[0]
    *before, last = example.pairs
    said = "7C0A86083ABB9674BCE93C099000"
    channel = Channel(Script(*before, (last[0], said)).transmit)
    with pytest.raises(ChipError) as told:
        pace.establish(channel, PASSWORD, offer(example.card_access), draw=numbers(example.secrets))
    assert told.value.code is Code.CHIP_PASSWORD


def test_mirrored_key_is_refused() -> None:
    example = examples.TRANSCRIPTS[0]
    first, second, third = example.pairs[:3]
    own = third[0][14:144]
    mirrored = (third[0], f"7C438241{own}9000")
    channel = Channel(Script(first, second, mirrored).transmit)
    with pytest.raises(ChipError):
        pace.establish(channel, PASSWORD, offer(example.card_access), draw=numbers(example.secrets))


def test_point_off_the_curve_is_refused() -> None:
    with pytest.raises(ChipError):
        BRAINPOOL_256.decode(b"\x04" + bytes(64))


def test_best_offer_is_taken_and_unknown_ones_are_passed_over() -> None:
    info, domain = offer(examples.GERMAN_CARD_ACCESS)
    assert (info.mapping, domain.number) == (Mapping.CHIP_AUTHENTICATION, 13)
    nothing = read_security_infos(bytes.fromhex("31143012060A04007F000702020402020201020201FF"), "")
    assert pace.choose(nothing) is None


def test_integrated_mapping_from_nonce_to_keys() -> None:
    """Appendix H.1 as a conversation, with the example's nonces, secrets and tokens."""
    curve = BRAINPOOL_256
    s, t = "2923BE84E16CD6AE529049F1F1BBE9EB", "5DD4CBFC96F5453B130D890A1CDBAE32"
    key = AES_128.derive(PASSWORD.seed, FOR_PASSWORD)
    secret = AES_128.encrypt(key, bytes.fromhex(s)).hex()
    base = integrated(curve, AES_128, bytes.fromhex(s), bytes.fromhex(t))
    ours = curve.encode(curve.power(base, int(examples.H1_SECRET, 16))).hex()
    theirs = curve.encode(curve.power(base, int(examples.H1_CHIP_SECRET, 16))).hex()
    script = Script(
        ("0022C1A412800A04007F0007020204040283010184010D", "9000"),
        ("10860000027C0000", f"7C128010{secret}9000"),
        (f"10860000147C128110{t}00", "7C0282009000"),
        (f"10860000457C438341{ours}00", f"7C438441{theirs}9000"),
        (f"008600000C7C0A8508{examples.H1_TOKENS[0]}00", f"7C0A8608{examples.H1_TOKENS[1]}9000"),
    )
    channel = Channel(script.transmit)
    way = offer("31143012060A04007F0007020204040202010202010D")
    pace.establish(channel, PASSWORD, way, draw=numbers([examples.H1_SECRET]), random=octets(t))
    assert keys_of(channel) == examples.H1_KEYS
    assert script.is_over


def test_reference_of_the_domain_is_left_out_where_the_chip_objects() -> None:
    example = examples.TRANSCRIPTS[0]
    first, *rest = example.pairs
    without = first[0].replace("C1A412", "C1A40F").removesuffix("84010D")
    script = Script((first[0], "6A80"), (without, "9000"), *rest)
    channel = Channel(script.transmit)
    pace.establish(channel, PASSWORD, offer(example.card_access), draw=numbers(example.secrets))
    assert keys_of(channel) == example.keys
