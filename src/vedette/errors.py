"""Everything Vedette raises on purpose.

    VedetteError
    ├── UsageError          the words of a command or call are off (exit 2)
    ├── InputError          one input cannot be used; the others go on
    ├── ResourceError       a lexicon, model or table is missing or malformed: names file and entry
    └── LedgerError         the ledger cannot be opened, read or written
        └── LedgerFullError the disk (or the ledger's size limit) is full

Inputs that a stage cannot use are values (`vedette.model.SetAside`), not exceptions: one bad
report must not stop the others.
"""

from __future__ import annotations


class VedetteError(Exception):
    """Base of all; its text is one sentence a user can act on."""


class UsageError(VedetteError):
    """A command or call was used wrongly."""


class InputError(VedetteError):
    """One input cannot be used; its text is the reason shown to the user."""


class ResourceError(VedetteError):
    """A resource of the program is missing or malformed."""


class LedgerError(VedetteError):
    """The ledger cannot be opened, read or written."""


class LedgerFullError(LedgerError):
    """There is no room left to write; what was committed before stays."""
