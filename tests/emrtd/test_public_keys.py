"""Keys with curves by name, by number and spelled out; a curve of somebody's own is refused."""

from __future__ import annotations

import pytest
from asn1crypto import core, keys

from counter_app.domain.errors import Code
from counter_app.emrtd import curves, groups
from counter_app.emrtd.failures import ChipError, Reason
from counter_app.emrtd.public_keys import AgreementKey, RsaKey, read_key

EC = "1.2.840.10045.2.1"


def key_info(oid: str, parameters: core.Asn1Value, point: bytes) -> bytes:
    algorithm = core.ObjectIdentifier(oid).dump() + parameters.dump()
    bits = core.OctetBitString(point).dump()
    return core.Sequence(contents=core.Sequence(contents=algorithm).dump() + bits).dump()


def explicit(curve: curves.Curve, **other: int) -> keys.ECDomainParameters:
    prime, a, b = curve.field
    size = curve.size
    return keys.ECDomainParameters(
        name="specified",
        value=keys.SpecifiedECDomain(
            {
                "version": "ecdpVer1",
                "field_id": {
                    "field_type": "prime_field",
                    "parameters": core.Integer(other.get("prime", prime)),
                },
                "curve": {
                    "a": other.get("a", a).to_bytes(size, "big"),
                    "b": other.get("b", b).to_bytes(size, "big"),
                },
                "base": curve.encode(curve.power(curve.base, other.get("base", 1))),
                "order": other.get("order", curve.order),
                "cofactor": 1,
            }
        ),
    )


@pytest.mark.parametrize("curve", curves.STANDARDISED.values(), ids=lambda curve: curve.name)
def test_curve_is_known_by_name_by_number_and_spelled_out(curve: curves.Curve) -> None:
    point = curve.encode(curve.power(curve.base, 77))
    oid = ".".join(map(str, curve.parameters.oid))
    by_name = keys.ECDomainParameters(name="named", value=oid)
    for info in (
        key_info(EC, by_name, point),
        key_info(EC, explicit(curve), point),
        key_info("0.4.0.127.0.7.1.2", core.Integer(curve.number), point),
    ):
        found = read_key(info, "key")
        assert isinstance(found, AgreementKey)
        assert found.domain is curve
        assert curve.encode(found.element) == point


@pytest.mark.parametrize("other", [{"a": 5}, {"b": 6}, {"base": 2}, {"order": 97}])
def test_curve_of_somebodys_own_is_refused(other: dict[str, int]) -> None:
    curve = curves.P256
    info = key_info(EC, explicit(curve, **other), curve.encode(curve.base))
    with pytest.raises(ChipError) as told:
        read_key(info, "key")
    assert told.value.code is Code.CHIP_UNSUPPORTED
    assert told.value.reason is Reason.UNKNOWN_CURVE


def test_compressed_point_is_made_whole() -> None:
    curve = curves.P384
    whole = curve.encode(curve.power(curve.base, 5))
    short = bytes([2 + (whole[-1] & 1)]) + whole[1 : 1 + curve.size]
    oid = ".".join(map(str, curve.parameters.oid))
    named = keys.ECDomainParameters(name="named", value=oid)
    found = read_key(key_info(EC, named, short), "key")
    assert isinstance(found, AgreementKey)
    assert curve.encode(found.element) == whole


@pytest.mark.parametrize("group", groups.STANDARDISED.values(), ids=lambda group: group.name)
def test_group_is_known_by_its_numbers(group: groups.ModGroup) -> None:
    assert pow(group.base, group.order, group.prime) == 1
    element = group.power(group.base, 12345)
    contents = core.Integer(group.prime).dump() + core.Integer(group.base).dump()
    for oid in ("1.2.840.113549.1.3.1", "1.2.840.10046.2.1"):
        info = key_info(oid, core.Sequence(contents=contents), core.Integer(element).dump())
        found = read_key(info, "key")
        assert isinstance(found, AgreementKey)
        assert (found.domain, found.element) == (group, element)
    for bad in (0, 1, group.prime - 1, group.prime, 2):
        with pytest.raises(ChipError):
            group.decode(bad.to_bytes(group.size, "big"))


def test_rsa_numbers_are_bounded() -> None:
    def info(modulus: int, exponent: int) -> bytes:
        contents = core.Integer(modulus).dump() + core.Integer(exponent).dump()
        point = core.Sequence(contents=contents).dump()
        return key_info("1.2.840.113549.1.1.1", core.Null(), point)

    assert read_key(info((1 << 1023) + 9, 65537), "key") == RsaKey((1 << 1023) + 9, 65537)
    for modulus, exponent in ((35, 3), (-(1 << 1030), 3), ((1 << 1023) + 9, 1), (1 << 20_000, 3)):
        with pytest.raises(ChipError):
            read_key(info(modulus, exponent), "key")
