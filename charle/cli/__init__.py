"""The command line, thin: parse, request, engine, file."""
