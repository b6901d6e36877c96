"""Names laid along each other, letter by letter."""

import pytest

from counter_app.domain.identity.names import Name
from counter_app.domain.identity.spelling import LetterVerdict, Spelled, spell

V = LetterVerdict


def shown(found: tuple[Spelled, ...]) -> tuple[str, str]:
    top = "".join(one.on_file.ljust(max(1, len(one.in_document))) for one in found)
    return top, "".join(one.in_document.ljust(1, ".") for one in found)


@pytest.mark.parametrize(
    ("file", "document", "top", "bottom"),
    [
        (("Nguyễn", "Hồng"), ("NGUYEN", "HONG"), "Nguyễn Hồng", "NGUYEN HONG"),
        (("Weiß", "Jörg"), ("WEISS", "JOERG"), "Weiß  Jö rg", "WEISS JOERG"),
        (("Nguyễn", "Hồng"), ("HONG", "NGUYEN"), "Nguyễn Hồng", "NGUYEN HONG"),
        (("Le", "Van An"), ("LE", "AN"), "Le Van An", "LE ... AN"),
        (("Le", "An"), ("LE", "AN VAN"), "Le An    ", "LE AN VAN"),
        (("Nilavadhana", "Chayapa"), ("NILAVA", "CHAYAPA"), "Nilavadhana Chayapa",
         "NILAVA..... CHAYAPA"),
        (("Suharto", ""), ("SUHARTO", ""), "Suharto", "SUHARTO"),
        (("Abd El Rahman", "Ali"), ("ABDELRAHMAN", "ALI"), "AbdElRahmanAli", "ABDELRAHMANALI"),
        (("محمد", ""), ("MXHMD", ""), "مح مد", "MXHMD"),
    ],
)  # fmt: skip
def test_names_are_laid_along_each_other(
    file: tuple[str, str], document: tuple[str, str], top: str, bottom: str
) -> None:
    assert shown(spell(Name(*file), Name(*document))) == (top, bottom)


def test_each_letter_says_how_it_relates() -> None:
    found = spell(Name("Lê", "Anh"), Name("LE", "BINH"))
    assert [one.verdict for one in found] == [
        V.SAME, V.OTHERWISE, V.BREAK, *[V.ONLY_ON_FILE] * 3, V.BREAK, *[V.ONLY_IN_DOCUMENT] * 4,
    ]  # fmt: skip
