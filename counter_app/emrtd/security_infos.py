"""SecurityInfos: what a chip says it can do, in EF.CardAccess, EF.CardSecurity and DG14."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from asn1crypto import core

from counter_app.emrtd import object_identifiers as oids
from counter_app.emrtd.asn1 import load, parsing
from counter_app.emrtd.ciphers import AES_128, AES_192, AES_256, TDES, Suite
from counter_app.emrtd.failures import ChipError
from counter_app.emrtd.mapping import Domain, Mapping
from counter_app.emrtd.public_keys import AgreementKey, explicit_domain, read_key

_SUITES: Final = {1: TDES, 2: AES_128, 3: AES_192, 4: AES_256}
# third arc below id-PACE: (mapping, on a curve)
_PACE_KINDS: Final = {
    1: (Mapping.GENERIC, False),
    2: (Mapping.GENERIC, True),
    3: (Mapping.INTEGRATED, False),
    4: (Mapping.INTEGRATED, True),
    6: (Mapping.CHIP_AUTHENTICATION, True),
}
_MOST: Final = 64


class _Info(core.Sequence):  # type: ignore[misc]
    _fields = [  # noqa: RUF012
        ("protocol", core.ObjectIdentifier),
        ("required", core.Any),
        ("optional", core.Any, {"optional": True}),
    ]


class _Infos(core.SetOf):  # type: ignore[misc]
    _child_spec = _Info


@dataclass(frozen=True, slots=True)
class PaceInfo:
    """One way of PACE that a chip offers.

    Attributes:
        number: the standardised domain parameter, or the reference of an explicit one.
    """

    oid: str
    mapping: Mapping
    on_curve: bool
    suite: Suite
    number: int | None


@dataclass(frozen=True, slots=True)
class ChipAuthenticationInfo:
    """One way of Chip Authentication that a chip offers."""

    oid: str
    on_curve: bool
    suite: Suite
    version: int
    key_id: int | None


@dataclass(frozen=True, slots=True)
class ChipKey:
    """A static public key of a chip."""

    key: AgreementKey
    key_id: int | None


@dataclass(slots=True)
class SecurityInfos:
    """What a chip says it can do, without what this program does not know.

    Attributes:
        domains: explicit domain parameters, by their reference.
        active_authentication: object identifier of the signature algorithm, "" where none is told.
        unknown: object identifiers of what was left out.
    """

    pace: list[PaceInfo] = field(default_factory=list)
    domains: dict[int | None, Domain] = field(default_factory=dict)
    chip_authentication: list[ChipAuthenticationInfo] = field(default_factory=list)
    chip_keys: list[ChipKey] = field(default_factory=list)
    active_authentication: str = ""
    unknown: list[str] = field(default_factory=list)


def read_security_infos(data: bytes, what: str) -> SecurityInfos:
    """Read SecurityInfos. Entries of unknown protocols, and keys that cannot be read, are left out.

    Raises:
        ChipError: CHIP_UNREADABLE for what is no set of them.
    """
    found = SecurityInfos()
    with parsing(what):
        for info in list(load(_Infos, data, what))[:_MOST]:
            oid = str(info["protocol"].dotted)
            try:
                is_known = _take(found, oid, info, what)
            except ChipError:
                is_known = False
            if not is_known:
                found.unknown.append(oid)
    return found


def _take(found: SecurityInfos, oid: str, info: Any, what: str) -> bool:
    if oid == oids.ACTIVE_AUTHENTICATION:
        found.active_authentication = str(_second(info, core.ObjectIdentifier).dotted)
        return True
    arcs = _arcs(oid, oids.PACE)
    if len(arcs) == 2:
        return _take_pace(found, oid, arcs, info)
    if len(arcs) == 1 and arcs[0] in _PACE_KINDS:
        number = _optional_number(info)
        found.domains[number] = explicit_domain(bytes(info["required"].dump()), what)
        return True
    arcs = _arcs(oid, oids.CHIP_AUTHENTICATION)
    if len(arcs) == 2 and arcs[0] in {1, 2} and arcs[1] in _SUITES:
        version = int(info["required"].parse(core.Integer).native)
        found.chip_authentication.append(
            ChipAuthenticationInfo(
                oid, arcs[0] == 2, _SUITES[arcs[1]], version, _optional_number(info)
            )
        )
        return True
    if _arcs(oid, oids.CHIP_KEY) in ([1], [2]):
        key = read_key(bytes(info["required"].dump()), what)
        if isinstance(key, AgreementKey):
            found.chip_keys.append(ChipKey(key, _optional_number(info)))
            return True
    return False


def _take_pace(found: SecurityInfos, oid: str, arcs: list[int], info: Any) -> bool:
    if arcs[0] not in _PACE_KINDS or arcs[1] not in _SUITES:
        return False
    mapping, on_curve = _PACE_KINDS[arcs[0]]
    suite, version = _SUITES[arcs[1]], int(info["required"].parse(core.Integer).native)
    is_aes_only = mapping is Mapping.CHIP_AUTHENTICATION
    if version != 2 or (is_aes_only and suite.is_triple_des):
        return False
    found.pace.append(PaceInfo(oid, mapping, on_curve, suite, _optional_number(info)))
    return True


def _arcs(oid: str, below: str) -> list[int]:
    """Return the arcs of an identifier below another one, empty where it is not below."""
    prefix = below + "."
    return [int(arc) for arc in oid[len(prefix) :].split(".")] if oid.startswith(prefix) else []


def _optional_number(info: Any) -> int | None:
    if not info["optional"].dump():
        return None
    return int(info["optional"].parse(core.Integer).native)


def _second(info: Any, spec: Any) -> Any:
    return info["optional"].parse(spec)
