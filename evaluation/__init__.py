"""How well Vedette reads, and how fast: measured on public gold and on the project's own hand-read set."""
