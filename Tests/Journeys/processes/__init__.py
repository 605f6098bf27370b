"""The product as a process: killed, misused, broken on purpose, and looked through for names."""
