"""`python -m evaluation`: see `evaluation/README.md`."""

import sys

from evaluation.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
