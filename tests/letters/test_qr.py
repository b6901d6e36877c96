"""QR codes: the same grid for every token, and whole numbers in the operators."""

from collections.abc import Callable
from uuid import uuid4

import pytest
import zxingcpp
from PIL import Image

from counter_app.letters.qr import matrix, operators


def read_back(text: str) -> str:
    modules = matrix(text)
    side = len(modules)
    image = Image.new("L", (side + 8, side + 8), 255)
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + 4, y + 4), 0)
    found = zxingcpp.read_barcodes(image.resize((4 * side, 4 * side), Image.Resampling.NEAREST))
    assert len(found) == 1
    return found[0].text


def test_tokens_make_a_code_of_41_modules_that_reads_back(token_for: Callable[..., str]) -> None:
    for _ in range(20):
        token = token_for(uuid4())
        assert len(matrix(token)) == 41
        assert read_back(token) == token


@pytest.mark.parametrize("text", ["1", "K7M42QXD", "lower case", "Ünïcode", "A" * 155, "x" * 400])
def test_other_texts_read_back(text: str) -> None:
    assert read_back(text) == text


def test_operators_fill_just_the_dark_modules_from_the_bottom() -> None:
    modules = [[True, True, False], [False, False, False], [True, False, True]]
    assert operators(modules) == "0 0 1 1 re 2 0 1 1 re 0 2 2 1 re f"
