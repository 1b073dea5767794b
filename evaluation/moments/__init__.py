"""Short texts written for Vedette with every time and count in each, and which claim has which."""
