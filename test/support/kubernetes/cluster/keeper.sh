#!/bin/bash
# Takes the test cluster down when the last process that asked for it has ended. up.sh starts it.
home=${K8S_HOME:?the folder that build.sh has built in}
here=$(dirname "$(readlink -f "$0")")
leases=$home/run/leases
# One is enough. A second one waits a little, in case that the first is about to end.
exec 8> "$home/keeper.lock"
flock -w 10 8 || exit 0
while sleep 1; do
  # Not while up.sh is at work.
  exec 9> "$home/up.lock"
  flock 9
  [ -d "$leases" ] || exit 0
  for lease in "$leases"/[0-9]*; do
    pid=${lease##*/}
    begun=$(sed 's/.*) //' "/proc/$pid/stat" 2> /dev/null | cut -d' ' -f20)
    [ "$begun" = "$(cat "$lease" 2> /dev/null)" ] || rm -f "$lease"
  done
  [ -n "$(ls "$leases")" ] || exec "$here/down.sh"
  exec 9>&-
done
