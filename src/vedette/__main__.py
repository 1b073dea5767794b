"""`python -m vedette`: the same as the `vedette` command."""

import sys

from vedette.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
