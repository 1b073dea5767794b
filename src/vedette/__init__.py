"""Vedette reads reports of a conflict into an auditable ledger of claims."""

__version__ = "0.1.0"
