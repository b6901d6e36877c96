"""Lists in XML: records become rows, and nothing hostile gets any further."""

from __future__ import annotations

from pathlib import Path

import pytest

from counter_app.domain.custody.consignment import read_consignment
from counter_app.domain.errors import Code, Invalid
from counter_app.exchange.tables import read_table
from tests import factories as f

CARD = """
 <m:card bag="Z1" seal="S77">
  <documentNumber>{number}</documentNumber><vNumber>2000000001</vNumber>
  <surname>Nguyễn</surname><givenNames>Thị Lan</givenNames>
  <dateOfBirth>1999-05-04</dateOfBirth><documentType>I</documentType>
  <validFrom>2026-08-20</validFrom><validUntil>2030-09-28</validUntil>
 </m:card>"""


def written(folder: Path, body: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> Path:
    file = folder / "manifest.xml"
    file.write_text(f"{head}\n{body}", encoding="utf-8")
    return file


def test_a_manifest_in_xml_is_read_as_one_in_any_other_form(tmp_path: Path) -> None:
    cards = "".join(CARD.format(number=f.document_number()) for _ in range(2))
    body = f'<m:manifest xmlns:m="urn:x"><sender>Maker</sender>{cards}</m:manifest>'
    reading = read_consignment(read_table(written(tmp_path, body)), "manifest.xml", f.TODAY)
    assert reading.held_back == ()
    assert [(card.surname, card.bag, card.seal) for card in reading.cards] == [
        ("Nguyễn", "Z1", "S77"), ("Nguyễn", "Z1", "S77"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("<a>", Code.FILE_WRONG_TYPE),
        ("<a>nothing</a>", Code.FILE_WRONG_TYPE),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a><r><x>&b;</x></r></a>', Code.FILE_WRONG_TYPE),
        ('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a><r><x>1</x></r></a>', Code.FILE_WRONG_TYPE),
        ("<a>" * 20 + "</a>" * 20, Code.FILE_TOO_LARGE),
        (f"<a><r><x>{'1' * 40_000}</x></r></a>", Code.FILE_TOO_LARGE),
    ],
)
def test_what_is_no_list_is_refused(tmp_path: Path, body: str, code: Code) -> None:
    with pytest.raises(Invalid) as caught:
        read_table(written(tmp_path, body))
    assert caught.value.code is code
