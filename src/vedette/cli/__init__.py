"""The `vedette` command: the only part that prints."""
