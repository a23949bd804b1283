"""How fast it is: whole programs, timed. `python -m benchmarks.NAME --help` says what each needs."""
