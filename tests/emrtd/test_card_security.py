"""Chip authentication mapping as a German chip does it: its signed key fits the key it used."""

from __future__ import annotations

from dataclasses import replace

from counter_app.emrtd import pace
from counter_app.emrtd.apdu import parse_answer
from counter_app.emrtd.channel import Channel
from counter_app.emrtd.ciphers import AES_128
from counter_app.emrtd.cms import read_signed_data
from counter_app.emrtd.object_identifiers import SECURITY_INFOS
from counter_app.emrtd.passwords import from_fields
from counter_app.emrtd.secure_messaging import SecureMessaging
from counter_app.emrtd.security_infos import read_security_infos
from tests.emrtd import worked_examples as examples
from tests.emrtd.script import Script, numbers

EXAMPLE = next(one for one in examples.TRANSCRIPTS if one.name.startswith("Germany"))


def card_security() -> bytes:
    """Return the file out of the protected answers of the transcript, each checked."""
    keys = [bytes.fromhex(key) for key in EXAMPLE.keys]
    data = b""
    for number, (_, said) in enumerate(examples.GERMAN_CARD_SECURITY_READ):
        protection = SecureMessaging(AES_128, keys[0], keys[1], 2 * number + 1)
        data += protection.open(parse_answer(bytes.fromhex(said))).data
    return data


def test_signed_key_is_the_one_that_the_chip_used() -> None:
    channel = Channel(Script(*EXAMPLE.pairs).transmit)
    infos = read_security_infos(bytes.fromhex(EXAMPLE.card_access), "EF.CardAccess")
    offer = pace.choose(infos)
    assert offer is not None
    made = pace.establish(
        channel, from_fields(*EXAMPLE.fields), offer, draw=numbers(EXAMPLE.secrets)
    )
    assert made.proof is not None
    signed = read_signed_data(card_security(), (SECURITY_INFOS,), "EF.CardSecurity")
    signer = signed.certificate()
    assert signer is not None
    assert signer.state == "DE"
    assert signed.is_signed_by(signer)
    first, second = read_security_infos(signed.content, "EF.CardSecurity").chip_keys
    assert made.proof.holds_for(first.key.domain, first.key.element)
    assert not made.proof.holds_for(second.key.domain, second.key.element)
    other = replace(made.proof, scalar=made.proof.scalar + 1)
    assert not other.holds_for(first.key.domain, first.key.element)
