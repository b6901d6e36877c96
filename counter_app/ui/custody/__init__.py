"""The vault: receiving, stock, fetching, sending, counting, cases, stickers."""
