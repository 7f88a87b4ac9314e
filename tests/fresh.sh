#!/usr/bin/env bash
# Copyright the libplanmodel developers
# SPDX-License-Identifier: LGPL-2.1-or-later
#
# The proof that a clone is enough: makes a bare Debian 12 with nothing but git, clones the newest
# commit into it, and runs ./dev demo, the same again, and ./dev test there. `./dev fresh` calls it.
#
#   MIRROR=URI   where Debian is fetched from; else where this machine's apt fetches it
#   FOLDER=PATH  where the system is made (a new folder, removed at the end); else a temporary one
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
suite=bookworm

fail () {
  printf 'fresh: %s\n' "$*" >&2
  exit 1
}

[ "$(id -u)" = 0 ] || fail "only root can make another system: sudo ./dev fresh"

mirror=${MIRROR:-}
if [ -z "$mirror" ]; then
  # The archive itself before the ones beside it (updates, security), which hold no whole system.
  mirror=$(apt-get indextargets --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Identifier: Packages' \
    | awk -v suite=$suite '$2 == "main" && $1 == suite { print $3; exit }')
fi
[ -n "$mirror" ] || fail "apt knows no mirror of Debian's $suite here; MIRROR=URI ./dev fresh names one"

folder=${FOLDER:-$(mktemp -d /var/tmp/planmodel-fresh.XXXXXX)}
mkdir -p "$folder"
folder=$(realpath "$folder")
[ -z "$(ls -A "$folder")" ] || fail "not an empty folder: $folder"
root=$folder/root

clean_up () {
  # What is mounted below was mounted in a name space of its own, and went with it; look all the same.
  if grep -q " $folder/" /proc/self/mounts; then
    printf 'fresh: something is still mounted below %s, so it stays\n' "$folder" >&2
  else
    rm -rf --one-file-system "$folder"
  fi
}
trap clean_up EXIT

printf '== Making a bare Debian 12 (%s)\n' "$suite"
debootstrap --variant=minbase --include=ca-certificates,git "$suite" "$root" "$mirror" >"$folder/debootstrap.log" 2>&1 \
  || { tail -n 30 "$folder/debootstrap.log" >&2; fail "debootstrap failed"; }

# What this machine needs to reach its mirror: names, proxies, certificates, apt's own settings.
cp -L /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null || true
for name in apt.conf apt.conf.d auth.conf auth.conf.d keyrings preferences.d trusted.gpg.d sources.list sources.list.d; do
  [ -e "/etc/apt/$name" ] || continue
  rm -rf "$root/etc/apt/$name"
  cp -aL "/etc/apt/$name" "$root/etc/apt/"
done
[ ! -d /usr/local/share/ca-certificates ] || cp -aL /usr/local/share/ca-certificates "$root/usr/local/share/"
[ ! -f /etc/ssl/certs/ca-certificates.crt ] || cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
# No service starts in there.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"

git clone --quiet --no-hardlinks . "$root/srv/libplanmodel"
commit=$(git -C "$root/srv/libplanmodel" log -1 --format='%h %s')
printf '== Cloned the newest commit: %s\n' "$commit"

environment=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root "TERM=${TERM:-dumb}")
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
  [ -z "${!name:-}" ] || environment+=("$name=${!name}")
done

# inside COMMAND...: in the new system, with /proc and /dev for as long as the command runs.
inside () {
  # shellcheck disable=SC2016
  unshare --mount --propagation private sh -euc '
    root=$1
    shift
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    exec chroot "$root" /usr/bin/env -i "$@"
  ' sh "$root" "${environment[@]}" sh -euc 'cd /srv/libplanmodel && exec "$@"' sh "$@"
}

# timed NAME COMMAND...: runs it and keeps its name and seconds for the end.
summary=
timed () {
  local name=$1 start=$SECONDS code=0
  shift
  printf '\n== In the bare system: %s\n' "$name"
  inside "$@" || code=$?
  if [ "$code" = 0 ]; then
    summary+="  done     $name ($((SECONDS - start)) s)"$'\n'
  else
    summary+="  FAILED   $name (exit code $code)"$'\n'
    failed=yes
  fi
}

failed=
timed "./dev demo" ./dev demo
timed "./dev demo, again" ./dev demo
timed "./dev test" ./dev test
timed "./dev test, again" ./dev test

printf '\n== A bare Debian 12 with git, and a clone of "%s":\n%s' "$commit" "$summary"
[ -z "$failed" ]
