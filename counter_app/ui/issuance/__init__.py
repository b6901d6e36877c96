"""The visit: identity, card, old document, receipt, on one screen."""

from counter_app.ui import text
from counter_app.ui.words import chip, issuance

for _context, _table in (*issuance.TABLES, *chip.TABLES):
    text.register(_context, _table)
