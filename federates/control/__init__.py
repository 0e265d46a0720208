"""Exercise control: creates, starts, freezes, resumes, removes, injects, reports."""
