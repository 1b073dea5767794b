"""Make the parsers that Vedette ships: treebanks in, one small file a language out.

Run `python -m training make en --treebanks DIR`; see training/README.md.
"""
