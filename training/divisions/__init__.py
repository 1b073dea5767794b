"""Lists of first- and second-order divisions, joined from three lists; see `training/README.md`."""
