"""The logical data structure: EF.COM, DG1, DG11 and DG12 (Doc 9303-10, 4.6 and 4.7)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from counter_app.emrtd import tlv
from counter_app.emrtd.failures import Reason, unreadable
from counter_app.emrtd.files import COM, DATA_GROUPS, GROUP_OF_TAG

_DG1, _DG11, _DG12 = DATA_GROUPS[1], DATA_GROUPS[11], DATA_GROUPS[12]
_MRZ_LENGTHS: Final = {88, 72, 90}
_MOST_TEXT: Final = 1024


@dataclass(frozen=True, slots=True)
class Com:
    """What EF.COM says is on the chip; nobody signed it.

    Attributes:
        version: of the data structure, such as "0107".
        groups: numbers of the data groups.
    """

    version: str
    groups: tuple[int, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Details:
    """Further personal and document details, as the issuing state wrote them.

    Attributes:
        texts: by the standard's name of the field; several values are divided by line breaks.
    """

    texts: dict[str, str]


_PERSONAL: Final = {
    0x5F0E: "full_name", 0x5F10: "personal_number", 0x5F2B: "date_of_birth",
    0x5F11: "place_of_birth", 0x5F42: "address", 0x5F12: "telephone", 0x5F13: "profession",
    0x5F14: "title", 0x5F15: "personal_summary", 0x5F17: "other_travel_documents",
    0x5F18: "custody",
}  # fmt: skip
_DOCUMENT: Final = {
    0x5F19: "issuing_authority", 0x5F26: "date_of_issue", 0x5F1A: "other_persons",
    0x5F1B: "endorsements", 0x5F1C: "tax_or_exit", 0x5F55: "personalised_at",
    0x5F56: "personalisation_system",
}  # fmt: skip
_OTHER_NAMES: Final = 0x5F0F
_DATES: Final = {0x5F2B, 0x5F26, 0x5F55}


def parse_com(data: bytes) -> Com:
    """Read EF.COM. Raises ChipError(CHIP_UNREADABLE)."""
    items = tlv.read_all(tlv.read_one(data, 0x60, COM.name), COM.name)
    tags = tlv.need(items, 0x5C, COM.name)
    groups = [GROUP_OF_TAG[tag] for tag in tags if tag in GROUP_OF_TAG]
    version = tlv.first(items, 0x5F01) or b""
    return Com(version[:8].decode("ascii", "replace"), tuple(sorted(set(groups))))


def parse_dg1(data: bytes) -> str:
    """Return the machine readable zone, lines joined. Raises ChipError(CHIP_UNREADABLE)."""
    items = tlv.read_all(tlv.read_one(data, 0x61, _DG1.name), _DG1.name)
    zone = tlv.need(items, 0x5F1F, _DG1.name)
    if len(zone) not in _MRZ_LENGTHS or not zone.isascii():
        raise unreadable(Reason.WRONG_VALUE, _DG1.name, length=len(zone))
    return zone.decode("ascii")


def parse_dg11(data: bytes) -> Details:
    """Read the personal details. Raises ChipError(CHIP_UNREADABLE)."""
    return _details(tlv.read_one(data, 0x6B, _DG11.name), _PERSONAL, _DG11.name)


def parse_dg12(data: bytes) -> Details:
    """Read the document details. Raises ChipError(CHIP_UNREADABLE)."""
    return _details(tlv.read_one(data, 0x6C, _DG12.name), _DOCUMENT, _DG12.name)


def _details(value: bytes, names: dict[int, str], what: str) -> Details:
    texts: dict[str, str] = {}
    for item in tlv.read_all(value, what):
        if item.tag in names:
            texts[names[item.tag]] = _text(item.value, is_date=item.tag in _DATES)
        elif item.tag == 0xA0 and _OTHER_NAMES not in names:
            inner = tlv.read_all(item.value, what)
            found = [_text(one.value) for one in inner if one.tag == _OTHER_NAMES]
            if found:
                texts["other_names"] = "\n".join(found)
    return Details(texts)


def _text(value: bytes, *, is_date: bool = False) -> str:
    """Decode UTF-8, or Latin 1 as older documents have it; early ones pack dates as digits."""
    if is_date and len(value) in {4, 7} and not value.isdigit():
        return value.hex()
    cut = value[:_MOST_TEXT]
    try:
        return cut.decode("utf-8")
    except UnicodeDecodeError:
        return cut.decode("latin-1")
