"""Puts this folder on the path, so that every suite can import `made`."""
