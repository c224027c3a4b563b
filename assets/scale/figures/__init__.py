"""Drawings of the things on the journey from a building to an atom, for `draw`."""
