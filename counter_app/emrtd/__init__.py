"""What the chip of a travel document and a reader say to each other (ICAO Doc 9303-10 and -11)."""
