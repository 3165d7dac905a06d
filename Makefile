# Every target does its own set-up. Only Python >= 3.11 is needed on the machine.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PORT ?= 8090
# Else every process that a target or a test starts would compile the whole program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help
help: ## Show what can be made.
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

$(VENV)/run.stamp: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("nhacviec needs Python 3.11 or newer: set PYTHON=/path/to/python3.11") if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt $(VENV)/run.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

.PHONY: demo
demo: $(VENV)/run.stamp ## Try everything on one page with the office's real tasks, no token needed (PORT=8090).
	PORT=$(PORT) $(BIN)/python -m bot demo

.PHONY: test
test: $(VENV)/dev.stamp ## Run the tests: unit, integration on SQLite and PostgreSQL, flow over HTTP.
	$(BIN)/python -m pytest -q -n 4 --dist worksteal

.PHONY: test-faults
test-faults: $(VENV)/dev.stamp ## Run the fault suite: kills, crashes, outages, the simulator; it prints faults and outcomes (nine minutes on two cores).
	$(BIN)/python -m pytest -q -n 4 --dist worksteal tests/faults -m "slow or not slow"

.PHONY: test-slow
test-slow: test-faults ## Run what takes minutes: the fault suite, simulated years, and new examples for the property tests.
	$(BIN)/python -m pytest -q tests/unit tests/integration tests/flow tests/browser tests/quarter -m slow
	HYPOTHESIS_PROFILE=explore $(BIN)/python -m pytest -q -n 2 --dist worksteal tests/unit tests/faults -m "hypothesis and not slow"

.PHONY: test-zalo
test-zalo: $(VENV)/dev.stamp ## Run every scenario of the flow tests on Zalo that Zalo can (ten minutes).
	$(BIN)/python -m pytest -q -n 2 --dist worksteal tests/flow -m zalo

.PHONY: test-dates
test-dates: $(VENV)/dev.stamp ## Run the tests as if it were 31/12 at midnight, 29/02, and Tết (needs libfaketime; half an hour).
	$(BIN)/python -m tests.dates "2026-12-31 23:59:50" -q -n 4 --dist worksteal tests/unit tests/integration tests/flow
	$(BIN)/python -m tests.dates "2028-02-29 09:00" -q -n 4 --dist worksteal tests/unit tests/integration tests/flow
	$(BIN)/python -m tests.dates "2027-02-06 10:00" -q -n 4 --dist worksteal tests/unit tests/integration tests/flow

.PHONY: mutation
mutation: $(VENV)/dev.stamp ## Change one thing after another in the core, the ledger and the reading, and name what no test notices (hours).
	rm -rf var/mutation && mkdir -p var/mutation
	$(BIN)/python -m tests.mutation core rules office ledger --most 40 --open var/mutation/open.csv
	for group in reading dates asks; do \
		$(BIN)/python -m tests.mutation.apart $$group --most 40 --seconds 0 --open var/mutation/$$group.csv && \
		$(BIN)/python -m tests.mutation $$group --most 40 --these var/mutation/$$group.csv --open var/mutation/open.csv || exit 1; \
	done
	@! tail -n +2 var/mutation/open.csv | grep .

.PHONY: quarter
quarter: $(VENV)/dev.stamp ## Play a quarter of an office's life on both stores, check it, and write docs/quarter anew (twenty minutes).
	$(BIN)/python -m tests.quarter --store both --out docs/quarter

.PHONY: reliability
reliability: $(VENV)/dev.stamp ## Run the fault suite, and write its table into docs/reliability.md.
	$(BIN)/python -m pytest -q -n 4 --dist worksteal tests/faults -m "slow or not slow" --table docs/reliability.md

.PHONY: lint
lint: $(VENV)/dev.stamp ## Check style, types and who imports whom.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

.PHONY: lock
lock: ## Write the locked requirements anew (needs uv).
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate --group dev pyproject.toml -o requirements-dev.txt

.PHONY: bench
bench: $(VENV)/run.stamp ## Measure speed and memory.
	$(BIN)/python -m bot bench
