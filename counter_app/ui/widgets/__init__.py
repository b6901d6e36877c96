"""The parts that screens share: accessible, operable by keyboard, dressed by the theme."""
