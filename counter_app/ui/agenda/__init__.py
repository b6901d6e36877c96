"""The agenda: a day, a week and the season of a location, drawn on a time axis."""
