"""Letters: frozen data and a template go in, PDF or iCalendar bytes come out."""
