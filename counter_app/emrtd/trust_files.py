"""Files that carry trust: master lists, national certificates, revocation lists, directories."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Final

from asn1crypto import core, pem

from counter_app.domain.identity.trust import TrustKind
from counter_app.emrtd import object_identifiers as oids
from counter_app.emrtd.asn1 import LARGEST, load, parsing
from counter_app.emrtd.certificates import (
    Certificate,
    RevocationList,
    read_certificate,
    read_revocations,
)
from counter_app.emrtd.cms import SignedData, read_signed_data
from counter_app.emrtd.failures import ChipError, Reason, unreadable

_MOST_CERTIFICATES: Final = 20_000
_DIRECTORY_VALUES: Final = {
    "usercertificate", "cacertificate", "certificaterevocationlist", "pkdmasterlistcontent",
    "cscamasterlistdata",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TrustFile:
    """What a file holds.

    Attributes:
        signed: the signature around a master list, None around anything else.
        unreadable: certificates in it that cannot be read.
    """

    kind: TrustKind
    certificates: tuple[Certificate, ...] = ()
    revocations: tuple[RevocationList, ...] = ()
    signed: SignedData | None = None
    unreadable: int = 0


class _Certificates(core.SetOf):  # type: ignore[misc]
    _child_spec = core.Any


class _MasterList(core.Sequence):  # type: ignore[misc]
    _fields = [("version", core.Integer), ("certificates", _Certificates)]  # noqa: RUF012


def read_trust_files(data: bytes) -> tuple[TrustFile, ...]:
    """Tell what a file is by its content and read it; a directory may hold several.

    Raises:
        ChipError: CHIP_UNREADABLE for what carries no trust.
    """
    if len(data) > LARGEST * 16:
        raise unreadable(Reason.TOO_LONG, "trust file")
    if data[:1] == b"\x30":
        return (_read_der(data),)
    if b"-----BEGIN" in data[:4096]:
        with parsing("trust file"):
            parts = [_read_der(part) for _, _, part in pem.unarmor(data, multiple=True)]
        return tuple(parts)
    return _read_directory(data)


def _read_der(data: bytes) -> TrustFile:
    failures: list[ChipError] = []
    for reader in (_read_master_list, _read_certificate, _read_revocations):
        try:
            return reader(data)
        except ChipError as error:
            failures.append(error)
    raise failures[0]


def _read_master_list(data: bytes) -> TrustFile:
    what = "master list"
    signed = read_signed_data(data, (oids.MASTER_LIST,), what)
    found: list[Certificate] = []
    unread = 0
    with parsing(what):
        listed = load(_MasterList, signed.content, what)["certificates"]
        if len(listed) > _MOST_CERTIFICATES:
            raise unreadable(Reason.TOO_LONG, what)
        for one in listed:
            try:
                found.append(read_certificate(bytes(one.dump())))
            except ChipError:
                unread += 1
    return TrustFile(TrustKind.MASTER_LIST, tuple(found), signed=signed, unreadable=unread)


def _read_certificate(data: bytes) -> TrustFile:
    return TrustFile(TrustKind.CERTIFICATE, (read_certificate(data),))


def _read_revocations(data: bytes) -> TrustFile:
    return TrustFile(TrustKind.REVOCATION_LIST, revocations=(read_revocations(data),))


def _read_directory(data: bytes) -> tuple[TrustFile, ...]:
    """Read the values of an LDIF file (RFC 2849) that carry trust, one after the other."""
    found: list[TrustFile] = []
    unread = 0
    for value in _values(data):
        try:
            found.append(_read_der(value))
        except ChipError:
            unread += 1
    if not found:
        raise unreadable(Reason.BAD_STRUCTURE, "trust file")
    return tuple(found)


def _values(data: bytes) -> list[bytes]:
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\n ", "")
    values: list[bytes] = []
    for line in text.split("\n"):
        name, mark, rest = line.partition("::")
        if not mark or name.partition(";")[0].strip().casefold() not in _DIRECTORY_VALUES:
            continue
        try:
            values.append(base64.b64decode(rest.strip(), validate=True))
        except (binascii.Error, ValueError):
            continue
        if len(values) > _MOST_CERTIFICATES:
            raise unreadable(Reason.TOO_LONG, "trust file")
    return values
