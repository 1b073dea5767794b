"""Single sentences written for Vedette with the claims a careful reader notes in each."""
