#!/usr/bin/env bash
# The table of what the tests reach, and its floors: every branch of the pure decisions, nine of ten lines of core
# and stock.
#
#   tests/coverage.sh BUILD-FOLDER     (after the tests have run there; ./dev coverage does both)
#
# What counts is reached by the tests of core and stock themselves (`daishi_covering` in tests/CMakeLists.txt), on
# SQLite and in their daily length. Scenes, the servers and the nightly round pass through the same code, but do not
# count.
#
# Not counted, and only this:
# - branches on lines that ask nothing (no if, for, while, ?:, && and ||, no comparison): the compiler makes them, to
#   destroy half-built lists when an exception comes, and to make statics once; and those that only an exception takes
#   (--exclude-throw-branches) or that stand on lines without code of ours;
# - lines that throw std::logic_error: the end of a switch over an enum class, which no value reaches, and what the
#   gate asserts after its own guards. Tests reach most of them all the same;
# - the way out of a switch over an enum class that has no default, which only those lines would take.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:?which build folder?}

asks='\bif\b|\bfor\b|\bwhile\b|\?|&&|\|\||[=!<>]=| [<>] '

report() {
  gcovr --root . "$folder" --exclude-unreachable-branches --exclude-throw-branches \
    --exclude-lines-by-pattern '.*throw std::logic_error\(.*' \
    --exclude-branches-by-pattern "\s*switch \(.*|(?!.*($asks)).*" "$@"
}

status=0
echo "The pure decisions (core/decide), by branches:"
report --filter 'core/decide/' --branches --fail-under-branch 100 || status=$?
for folder_of_ours in core stock; do
  echo "$folder_of_ours, by lines:"
  report --filter "$folder_of_ours/" --fail-under-line 90 || status=$?
done
exit "$status"
