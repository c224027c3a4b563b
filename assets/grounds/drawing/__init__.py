"""Vector drawings of cells, for `draw`."""
