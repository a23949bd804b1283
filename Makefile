# One hop to everything. `make` lists the targets; `make build` and `make test` need nothing but Python 3.11 and make.

PYTHON ?= python3
BIN := .venv/bin
DONE := .venv/.installed

.DEFAULT_GOAL := help
.PHONY: help setup tools build flows serve test check format lint types imports unit content quality golden docs rates safety bench clean

help: ## List the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(DONE) ## Make .venv with the exact versions of requirements.lock

$(DONE): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: set PYTHON=python3.11" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q src flows  # where Python may not keep what it compiles, each process would compile all of it
	$(BIN)/python -m pip check --disable-pip-version-check
	@touch $@

tools: ## Install the system tools that the tests use (gettext, i18nspector, Chromium), as root on Debian
	@tests/install-tools

build: $(DONE) ## Set everything up, run the main job as the Prefect flow, and say where the pages are
	$(BIN)/python -m flows.build_cluster

flows: $(DONE) ## Start a Prefect server where none runs, and serve every flow (docs/operations.md); TARGET=/srv/guide PORT=4200
	$(BIN)/python -m flows.serve $(if $(TARGET),--target "$(TARGET)") $(if $(PORT),--port "$(PORT)")

serve: $(DONE) ## Show the pages while you work (docs/preview.md)
	$(BIN)/locpipe serve

test: $(DONE) tools ## Everything that CI runs: ruff, then the tests and beside them mypy and the rest, while tests wait for servers
	@$(MAKE) --no-print-directory lint
	@$(MAKE) --no-print-directory --jobs=2 unit types imports content

check: test ## The same

lint: $(DONE) ## Ruff: rules and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(DONE) ## Ruff: mend what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(DONE) ## mypy --strict
	$(BIN)/mypy

imports: $(DONE) ## The layers, kept by import-linter
	$(BIN)/lint-imports

content: $(DONE) ## All rules over the real sources, data and catalogs
	$(BIN)/locpipe check

unit: export PYTHONDONTWRITEBYTECODE =  # tests start a hundred processes, and each would compile every module anew
unit: $(DONE) ## All tests, on every core; tests of one file, and those of flows, share what they start
	$(BIN)/pytest --numprocesses auto --dist loadscope

quality: $(DONE) quality/node_modules/.installed ## Measure every kind of page: Nu, axe, Lighthouse, weight (quality/README.md)
	@quality/run

quality/node_modules/.installed: quality/package-lock.json
	@quality/install-tools
	cd quality && npm ci
	@touch $@

safety: $(DONE) ## Try to break the promise: mutants, kills, failing disks; one table (docs/safety.md quotes it)
	$(BIN)/python -m tests.safety $(SAFETY)

golden: $(DONE) ## Rewrite the golden pages of the tests; read the difference before you commit it
	$(BIN)/pytest tests/golden --rewrite-golden

docs: $(DONE) ## Rewrite what is generated: docs/checks.md and the schemas of data files
	$(BIN)/python -m locpipe.checks.document docs/checks.md
	$(BIN)/python -m locpipe.schemas

rates: $(DONE) ## Measure what share of defects the checks find, beside other tools, and write it into docs/checks.md
	$(BIN)/python -m benchmarks.check_rates --write docs/check-rates.md
	$(BIN)/python -m locpipe.checks.document docs/checks.md

bench: $(DONE) ## Measure builds of 1,000 places and of the real cluster beside Hugo and the write limit (BENCH="--places 5000")
	$(BIN)/python -m benchmarks.build --real $(BENCH)

clean: ## Remove what can be made again (the journal and kept releases in .locpipe stay)
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
