/**
 * A shell script that ends what we started in a container: all processes that have `$1` (`NAME=value`) in their
 * environment. TERM first, KILL after a while; a look that finds none is not believed at once, for what is to be
 * ended may still be on its way.
 *
 * Only processes without children of ours are signalled; their parents end by themselves when those are gone.
 * A process that loses its parent becomes a child of the container's first process, and when that is Postgres,
 * it takes the violent end of any child of its own for that of a backend: it throws everybody out and recovers
 * (`reaper` and `HandleChildCrash` in its postmaster.c). For the same reason such orphans are left alone.
 */
export const endInsideScript = `
quiet=0 round=0 name=TERM
while [ "$quiet" -lt 3 ] && [ "$round" -lt 40 ]; do
  round=$((round + 1)) found= parents=' 1 '
  for file in $(grep -lzxF -e "$1" /proc/[0-9]*/environ 2>/dev/null); do
    pid=\${file#/proc/}
    pid=\${pid%/environ}
    parent=
    while read -r key value; do
      case $key in PPid:) parent=$value ;; esac
    done 2>/dev/null <"/proc/$pid/status"
    [ -n "$parent" ] || continue
    found="$found $pid:$parent"
    parents="$parents$parent "
  done
  for one in $found; do
    pid=\${one%:*}
    [ "\${one#*:}" = 1 ] && continue
    case $parents in *" $pid "*) continue ;; esac
    kill -s "$name" "$pid" 2>/dev/null
  done
  if [ -z "$found" ]; then quiet=$((quiet + 1)); else quiet=0; fi
  [ "$round" -ge 20 ] && name=KILL
  sleep 0.1
done`
