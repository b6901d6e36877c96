"""Reading the lines of a document from a picture: OCR-B glyphs, matched bit by bit.

A picture only proposes: what it says is checked by check digits and by the clerk.
"""
