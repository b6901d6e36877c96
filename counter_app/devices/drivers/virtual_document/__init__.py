"""A travel document without a booklet: the card's side of ICAO Doc 9303, for practice and tests.

Its code is written from the standard alone and shares nothing with the reader's (`emrtd`), so
that both cannot agree on the same mistake.
"""
