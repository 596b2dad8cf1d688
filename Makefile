# Two commands do everything on a fresh machine: `make run` and `make test`.

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: run test nightly check setup translations format lint types imports bench clean

run: setup
	@$(BIN)/genogram sample

test: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal

# Other edits and other cases in another order every time, and thousands of them; an editing that fails is left in out/.
nightly: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --hypothesis-profile nightly tests/stories/test_any_editing.py
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --hypothesis-profile nightly -n auto --dist worksteal -m hypothesis

check: setup
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --dist worksteal

setup: $(READY)

# Runs again only when what is to be installed has changed.
$(READY): pyproject.toml constraints.txt .ci/setup
	@.ci/setup $(VENV)
	@touch $@

# What the interface says, for translators, and their work in the form that the program reads.
translations: setup
	@$(BIN)/python -m tests.house.translations
	@for file in resources/translations/*.ts; do $(BIN)/pyside6-lrelease $$file -qm $${file%.ts}.qm || exit 1; done

format: setup
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

# Each says its targets and whether they are kept; the last one takes minutes.
BENCHMARKS := start_up memory edit_to_repaint latency long_text reading slider case_file pdf layout growth stability households residents legibility inputs peers optimum yardstick

bench: setup
	@for name in $(BENCHMARKS); do \
	    echo "== $$name"; QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks.$$name || exit 1; done

clean:
	rm -rf $(VENV) build dist out
