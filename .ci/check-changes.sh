#!/usr/bin/env bash
# Checks the reports that a change adds or edits, as a CI job does it: annotations on stdout, a summary, a SARIF file,
# and the exit code of the check. Run it in the repository that holds the reports.
#
#   BASE            what the change is held against: a branch or commit (origin/main)
#   REPORTS         the folder of the reports (reports)
#   IRAQ_CLAIMS     how to call the program (iraq-claims)
#   SUMMARY         where the Markdown summary is appended (the step summary of GitHub Actions, else nowhere)
#   RESULTS         where check.json and check.sarif are written (.)
#   arguments       go to `iraq-claims check`: --against, --baseline, --fail-on …
set -euo pipefail

base=${BASE:-origin/main}
reports=${REPORTS:-reports}
results=${RESULTS:-.}
summary=${SUMMARY:-${GITHUB_STEP_SUMMARY:-/dev/null}}
read -r -a program <<<"${IRAQ_CLAIMS:-iraq-claims}"

changed=()
while IFS= read -r -d '' file; do
  case $file in
  */sources.json) ;;
  *.txt | *.md | *.html | *.htm | *.json | *.jsonl) changed+=("$file") ;;
  esac
done < <(git diff --name-only -z --diff-filter=ACMR "$base...HEAD" -- "$reports")

if [ ${#changed[@]} -eq 0 ]; then
  echo 'No report was added or edited.'
  exit 0
fi

json=$results/check.json
rm -f "$json"
code=0
"${program[@]}" check "$@" --format json --output "$json" -- "${changed[@]}" || code=$?
if [ -s "$json" ]; then
  "${program[@]}" render "$json" --format github
  "${program[@]}" render "$json" --format markdown >>"$summary"
  "${program[@]}" render "$json" --format sarif --output "$results/check.sarif"
fi
exit "$code"
