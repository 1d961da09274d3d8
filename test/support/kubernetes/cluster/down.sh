#!/bin/bash
# Ends the test cluster and forgets its state: the processes that up.sh started, by their pid files, the
# containers of its own containerd, its volumes, its bridge and its firewall rules. Images stay. Can be called
# at any time, in any state. A Docker Engine beside it is not touched.
home=${K8S_HOME:?the folder that build.sh has built in}
run=$home/run bridge=cni-k8s
export PATH=$home/out:$PATH:/usr/sbin:/sbin
[ -d "$run" ] || exit 0
rm -f "$run/up"

# A pid file may be older than a restart of the machine: then its number belongs to somebody else.
arguments() { { tr '\0' ' ' < "/proc/$1/cmdline"; } 2> /dev/null; }
ours() { arguments "$1" | grep -qF "$home"; }
stop() { # names: all are asked to end at once, and made to end after 5 seconds
  local name pid pids=()
  for name in "$@"; do
    pid=$(cat "$run/pid/$name" 2> /dev/null) || continue
    if ours "$pid"; then pids+=("$pid"); fi
    rm -f "$run/pid/$name"
  done
  [ ${#pids[@]} -gt 0 ] || return 0
  kill "${pids[@]}" 2> /dev/null
  for _ in $(seq 50); do
    kill -0 "${pids[@]}" 2> /dev/null || break
    sleep 0.1
  done
  for pid in "${pids[@]}"; do
    if ours "$pid"; then kill -9 "$pid"; fi
  done
}
stop dns kubelet kube-proxy kube-scheduler kube-controller-manager kube-apiserver

ctr="timeout 20 ctr -a $run/containerd.sock -n k8s.io"
tasks() { $ctr tasks ls -q 2> /dev/null; }
if [ -f "$run/pid/containerd" ] && ours "$(cat "$run/pid/containerd")"; then
  for task in $(tasks); do $ctr tasks kill -s KILL "$task" 2> /dev/null; done
  for _ in $(seq 20); do
    tasks | grep -q . || break
    for task in $(tasks); do $ctr tasks rm -f "$task" > /dev/null 2>&1; done
    sleep 0.2
  done
  for container in $($ctr containers ls -q 2> /dev/null); do $ctr containers rm "$container" 2> /dev/null; done
fi
stop containerd etcd
# Shims whose containerd was killed: each names our socket in its arguments.
for process in /proc/[0-9]*; do
  pid=${process#/proc/}
  case $(arguments "$pid") in
    *containerd-shim-runc-v2*"-address $run/containerd.sock"*)
      children=$(cat "/proc/$pid/task/$pid/children" 2> /dev/null)
      # shellcheck disable=SC2086
      kill -9 $children "$pid" 2> /dev/null
      ;;
  esac
done

awk -v run="$run/" 'index($2, run) == 1 { print $2 }' /proc/mounts | sort -r | while read -r mount; do
  umount -l "$mount"
done
for namespace in $(ls /run/netns 2> /dev/null | grep '^cni-'); do ip netns del "$namespace"; done

# kubelet, kube-proxy and the CNI plugins leave chains behind: KUBE-* and those of our network "k8s" go,
# first the rules that jump to them, then the chains.
[ ! -x "$home/out/kube-proxy" ] || kube-proxy --cleanup > /dev/null 2>&1
for table in filter nat mangle; do
  rules=$(iptables-save -t $table 2> /dev/null | grep -E '^-A .*(-j KUBE-|name: \\"k8s\\")')
  printf '%s\n' "$rules" | sed -n 's/^-A/-D/p' | while read -r rule; do
    # iptables-save quotes as a shell does.
    eval "iptables -t $table $rule" 2> /dev/null
  done
  chains=$(iptables-save -t $table 2> /dev/null | grep -oE '^:KUBE-[^ ]+' | cut -c2-)
  [ $table != nat ] || chains+=" $(printf '%s\n' "$rules" | grep -oE '\bCNI-[0-9a-f]{24}\b' | sort -u)"
  for flag in -F -X; do
    for chain in $chains; do iptables -t $table $flag "$chain" 2> /dev/null; done
  done
done
for direction in -i -o; do
  while iptables -D FORWARD $direction $bridge -j ACCEPT 2> /dev/null; do :; done
done
ip link del $bridge 2> /dev/null
[ ! -f "$run/sysctl.saved" ] || sysctl -qp "$run/sysctl.saved"
# The provisioner's volumes; it knows no other place for them.
while umount -l /tmp/hostpath_pv 2> /dev/null; do :; done
rm -rf --one-file-system /tmp/hostpath_pv "$run"
true
