"""The lobby touchscreen of the EU Biotech Campus and UGent-CESPE."""

__version__ = "0.1.0"
