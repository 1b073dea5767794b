"""Reports annotated claim by claim by careful reading, and the reader measured against them."""
