#!/usr/bin/env bash
# The table of what the tests reach, and its floors: every branch of the pure decisions, nine of ten lines of core
# and stock.
#
#   tests/coverage.sh BUILD-FOLDER     (after the tests have run there; ./dev coverage does both)
#
# Not counted, and only this:
# - branches that the compiler makes for exceptions (--exclude-throw-branches) and on lines without code of ours;
# - lines that throw std::logic_error: the end of a switch over an enum class, which no value reaches, and what the
#   gate asserts after its own guards. Tests reach most of them all the same;
# - the way out of a switch over an enum class that has no default, which only those lines would take.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:?which build folder?}

report() {
  gcovr --root . "$folder" --exclude-unreachable-branches --exclude-throw-branches \
    --exclude-lines-by-pattern '.*throw std::logic_error\(.*' \
    --exclude-branches-by-pattern '\s*switch \(.*|.*static const .*' "$@"
}

status=0
echo "The pure decisions (core/decide), by branches:"
report --filter 'core/decide/' --branches --fail-under-branch 100 || status=$?
echo "core and stock, by lines:"
report --filter 'core/' --filter 'stock/' --fail-under-line 90 || status=$?
exit "$status"
