"""Languages to write to people in.

Source: ISO 639-1, the codes of two letters.
"""

from __future__ import annotations

from typing import Final

_ISO_639_1: Final = """
aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de
dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia
id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo
lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl
ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk
tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
LANGUAGES: Final = frozenset(_ISO_639_1.split())

NAMES: Final[dict[str, str]] = {
    "nederlands": "nl", "dutch": "nl", "engels": "en", "english": "en", "duits": "de",
    "german": "de", "frans": "fr", "french": "fr", "spaans": "es", "spanish": "es",
    "arabisch": "ar", "arabic": "ar", "turks": "tr", "turkish": "tr", "chinees": "zh",
    "chinese": "zh", "russisch": "ru", "russian": "ru", "oekraiens": "uk", "ukrainian": "uk",
    "tigrinya": "ti", "somalisch": "so", "somali": "so", "farsi": "fa", "perzisch": "fa",
    "persian": "fa", "pools": "pl", "polish": "pl", "portugees": "pt", "portuguese": "pt",
    "italiaans": "it", "italian": "it", "vietnamees": "vi", "vietnamese": "vi",
}  # fmt: skip
"""Names of languages as lists write them, in Dutch and English, without marks."""
