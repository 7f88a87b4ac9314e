# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# Completion of the command planmodel in bash.

_planmodel ()
{
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} words=

  # bash takes --format=csv for three words.
  if [ "$current" = "=" ]; then
    current=
  elif [ "$previous" = "=" ]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi

  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    mapfile -t COMPREPLY < <(compgen -W "read show compare check duties progress profile diff verify convert --help --version" -- "$current")
    return
  fi

  case "$command $previous" in
    "compare -f" | "compare --format" | "progress -f" | "progress --format" | "profile -f" | "profile --format" | "diff -f" | "diff --format" | "verify -f" | "verify --format") words="table csv json markdown" ;;
    "check -f" | "check --format") words="text csv json markdown" ;;
    "check -s" | "check --severity" | "progress -y" | "progress --as-of") return ;;
    "duties -f" | "duties --format") words="table csv json markdown" ;;
    "duties -r" | "duties --role") words="lead responsible implement guide support participate" ;;
    "duties -a" | "duties --agency" | "duties -d" | "duties --due" | "duties --overdue-at") return ;;
    "progress -b" | "progress --bounds") words="0.95,0.60,0" ;;
    "convert -t" | "convert --to") words="json jsonl" ;;
    "compare -g" | "compare --group-by") words="concept area year" ;;
    "compare -s" | "compare --sort") words="catalog area year target" ;;
    "compare -n" | "compare --name" | "compare -c" | "compare --concept" | "compare -y" | "compare --year" | "read -c" | "read --charset" | "verify -c" | "verify --charset") return ;;
    *)
      case "$command $current" in
        "read -"*) words="--output --text --findings --charset --split --strict --help" ;;
        "show -"*) words="--help" ;;
        "check -"*) words="--severity --vocabulary --list-rules --format --excel --output --help" ;;
        "compare -"*) words="--name --concept --close --year --group-by --sort --vocabulary --format --excel --output --help" ;;
        "duties -"*) words="--agency --role --due --overdue-at --summary --format --excel --output --help" ;;
        "progress -"*) words="--actuals --as-of --bounds --all --joins --likely --vocabulary --format --excel --output --help" ;;
        "profile -"*) words="--format --excel --output --help" ;;
        "diff -"*) words="--format --excel --output --help" ;;
        "verify -"*) words="--charset --format --excel --output --help" ;;
        "convert -"*) words="--to --output --help" ;;
      esac
      ;;
  esac

  if [ -n "$words" ]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
  else
    compopt -o filenames 2> /dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  fi
}

complete -F _planmodel planmodel
