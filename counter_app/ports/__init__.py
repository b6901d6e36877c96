"""Doors for other programs: the verbs of appointment plug-ins, over HTTP on this machine."""
