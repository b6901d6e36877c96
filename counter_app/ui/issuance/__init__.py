"""The visit: identity, card, old document, receipt, on one screen."""

from counter_app.ui import text
from counter_app.ui.words.issuance import TABLES

for _context, _table in TABLES:
    text.register(_context, _table)
