"""Being on the network with others: the wire, buses, the exercise, captures."""
