"""The relay network: a routed mesh of satellites and ground gateways."""
