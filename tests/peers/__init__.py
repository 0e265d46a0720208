"""Other implementations of DIS, laid beside ours octet for octet."""
