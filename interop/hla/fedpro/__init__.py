"""The Federate Protocol of IEEE 1516.1-2025: messages, sessions, transports."""
