# The entry to everything. 'make help' lists the targets.

.PHONY: help demo test check faults property mutations bench clean

help: ## Shows this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*##/\t/' | expand -t 12

demo: ## Installs, builds and shows the whole way, then serves it on loopback
	@scripts/demo

test: ## Installs, builds and runs every test, on SQLite, PostgreSQL and MariaDB
	@scripts/install test
	@scripts/build
	@ADDEWID_SERVERS=memory scripts/with-servers scripts/test

check: ## Format, and the address sanitizer on the pure parts, with readers under fire for minutes
	@scripts/install test
	@git ls-files '*.swift' ':!Sources/Wording/*Catalogue+*' | xargs swift format lint --strict
	@swift test --disable-xctest --scratch-path .build-address --sanitize=address \
	  --filter 'RegisterLanguageTests|ReviewTests|LedgerTests|StatutoryTimeTests|GateTests|SpreadsheetsTests|DocumentsTests|ReadingTests|DraftingTests'
	@ADDEWID_FUZZ_SECONDS=60 swift test --disable-xctest --scratch-path .build-address \
	  --sanitize=address --filter FuzzTests

faults: ## Kills demonstration, drivers and their connections at random points, many times
	@scripts/install test
	@scripts/build
	@scripts/with-servers scripts/kill-at-random
	@scripts/with-servers scripts/kill-retention
	@scripts/with-servers scripts/cut-clients
	@ADDEWID_CUTS=200 scripts/with-servers swift test --skip-build --disable-xctest \
	  --filter CutConnectionTests
	@ADDEWID_STREAM_ROWS=10000000 scripts/with-servers swift test --skip-build --disable-xctest \
	  --filter FlatStreamTests

property: ## The gate and a second evaluator on a million random requests, and disclosures of them
	@scripts/install test
	@scripts/build
	@ADDEWID_REQUESTS=$${ADDEWID_REQUESTS:-1000000} swift test --skip-build --disable-xctest \
	  --filter GatePropertyTests
	@ADDEWID_DISCLOSURES=$${ADDEWID_DISCLOSURES:-3000} scripts/with-servers swift test --skip-build \
	  --disable-xctest --filter 'NothingProtectedLeavesTests|LinkedFamiliesTests'

mutations: ## Lists each careless change of a register, and the rows of the table that it turns
	@scripts/install test
	@scripts/build
	@ADDEWID_MUTATIONS=1 swift test --skip-build --disable-xctest --filter GateMutationTests

bench: ## Measures beside a floor, in one run, as ratios
	@scripts/install bench
	@swift build -c release --scratch-path .build-release >/dev/null
	@scripts/with-servers Benchmarks/run

clean: ## Removes what was built and the demonstration's data
	@rm -rf .build .build-* .tools .demo
