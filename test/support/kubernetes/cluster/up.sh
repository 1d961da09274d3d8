#!/bin/bash
# Starts the test cluster that build.sh has built: one node, everything under $K8S_HOME, nothing installed.
# 15 to 45 seconds. A cluster that runs is left alone; what a killed run left behind is cleared first.
#   up.sh [PID]   with a process id the cluster goes down after that process (and all others that asked) has
#                 ended, in whatever way; without one it stays until down.sh.
#
# Its API server listens on the address of its own bridge: only this machine and the pods reach it. containerd
# has a root, state and socket of its own, beside the one of a Docker Engine. Pods and Services have addresses
# that this machine reaches directly.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
home=${K8S_HOME:?the folder that build.sh has built in}
node=${NODE:-node} address=10.88.0.1 bridge=cni-k8s
host=$home/host run=$home/run pki=$home/run/pki
export PATH=$home/out:$host/usr/bin:$host/usr/sbin:/usr/sbin:/sbin:$PATH KUBECONFIG=$pki/admin.kubeconfig
exec 9> "$home/up.lock"
flock 9

lease() {
  mkdir -p "$run/leases"
  if [ -z "${1:-}" ]; then
    touch "$run/leases/kept"
    return
  fi
  # With its start time a number that is given to another process later is told apart.
  sed 's/.*) //' "/proc/$1/stat" | cut -d' ' -f20 > "$run/leases/$1"
  setsid "$here/keeper.sh" > "$run/log/keeper.log" 2>&1 < /dev/null 9>&- &
}
ready() { kubectl get node node1 -o jsonpath='{.status.conditions[?(@.type=="Ready")].status}' | grep -q True; }
if [ -f "$run/up" ] && ready 2> /dev/null; then
  lease "${1:-}"
  exit 0
fi
"$here/down.sh"
mkdir -p "$run"/{log,pid,kubelet,etcd,cni,state,volume-plugins} "$home/containerd" /tmp/hostpath_pv
# etcd and the servers in volumes sync all the time: in memory they wait for no disk. Where there is too little of it, or
# mounting is forbidden, they are on the disk.
if [ "$(awk '/^MemAvailable/ { print $2 }' /proc/meminfo)" -gt 12000000 ]; then
  mount -t tmpfs -o size=1g tmpfs "$run/etcd" && chmod 700 "$run/etcd" || true
  mount -t tmpfs -o size=8g tmpfs /tmp/hostpath_pv || true
fi

say() { printf 'kubernetes up: %3d s  %s\n' "$SECONDS" "$*"; }
start() { # program, arguments: in the background, in a session of its own, without our lock
  local program=$1
  setsid "$@" > "$run/log/$program.log" 2>&1 < /dev/null 9>&- &
  echo $! > "$run/pid/$program"
}
await() { # seconds, what, command
  local limit=$((SECONDS + $1)) what=$2
  until "${@:3}" > /dev/null 2>&1; do
    if [ $SECONDS -ge $limit ]; then
      say "FAILED: $what"
      tail -n 3 "$run"/log/*.log >&2
      exit 1
    fi
    sleep 0.2
  done
  say "$what"
}

# The bridge. A Docker Engine sets the policy of FORWARD to DROP: our two rules accept what is ours only.
ip link add "$bridge" type bridge
ip addr add "$address/16" dev "$bridge"
ip link set "$bridge" up
sysctl -qw net.ipv4.ip_forward=1
for direction in -i -o; do iptables -I FORWARD "$direction" "$bridge" -j ACCEPT; done
# The kubelet changes these settings of the machine; down.sh puts them back. Forwarding stays on: others need it.
sysctl vm.overcommit_memory vm.panic_on_oom kernel.panic kernel.panic_on_oops kernel.keys.root_maxkeys \
  kernel.keys.root_maxbytes > "$run/sysctl.saved"
"$here/pki.sh" "$pki" "$address"

etcd=http://127.0.0.1:22379
start etcd --name node1 --data-dir "$run/etcd" --listen-client-urls $etcd --advertise-client-urls $etcd \
  --listen-peer-urls http://127.0.0.1:22380 --initial-advertise-peer-urls http://127.0.0.1:22380 \
  --initial-cluster node1=http://127.0.0.1:22380
cat > "$run/cni/10-bridge.conflist" << JSON
{"cniVersion": "0.4.0", "name": "k8s", "plugins": [
  {"type": "bridge", "bridge": "$bridge", "isGateway": true, "ipMasq": true, "hairpinMode": true,
   "ipam": {"type": "host-local", "dataDir": "$run/cni-addresses", "routes": [{"dst": "0.0.0.0/0"}],
            "ranges": [[{"subnet": "10.88.0.0/16", "rangeStart": "10.88.0.10"}]]}},
  {"type": "portmap", "capabilities": {"portMappings": true}}]}
JSON
# restrict_oom_score_adj: sandboxed machines forbid to lower oom_score_adj, and runc would die of it.
cat > "$run/containerd.toml" << TOML
version = 2
root = "$home/containerd"
state = "$run/state"
disabled_plugins = ["io.containerd.snapshotter.v1.btrfs", "io.containerd.snapshotter.v1.aufs", "io.containerd.snapshotter.v1.zfs", "io.containerd.snapshotter.v1.devmapper", "io.containerd.internal.v1.opt"]
[grpc]
  address = "$run/containerd.sock"
[plugins."io.containerd.grpc.v1.cri"]
  sandbox_image = "localhost/pause:local"
  restrict_oom_score_adj = true
  stream_server_address = "127.0.0.1"
  [plugins."io.containerd.grpc.v1.cri".cni]
    bin_dir = "$host/usr/lib/cni"
    conf_dir = "$run/cni"
  [plugins."io.containerd.grpc.v1.cri".containerd]
    snapshotter = "overlayfs"
    default_runtime_name = "runc"
    [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc]
      runtime_type = "io.containerd.runc.v2"
      [plugins."io.containerd.grpc.v1.cri".containerd.runtimes.runc.options]
        SystemdCgroup = false
TOML
start containerd --config "$run/containerd.toml"
await 30 'etcd' etcdctl --endpoints=$etcd endpoint health

start kube-apiserver --etcd-servers=$etcd --bind-address=$address --advertise-address=$address --secure-port=6443 \
  --service-cluster-ip-range=10.96.0.0/16 --service-node-port-range=30000-32767 --authorization-mode=Node,RBAC \
  --enable-admission-plugins=NodeRestriction --allow-privileged=true --profiling=false \
  --client-ca-file="$pki/ca.crt" --tls-cert-file="$pki/apiserver.crt" --tls-private-key-file="$pki/apiserver.key" \
  --kubelet-client-certificate="$pki/admin.crt" --kubelet-client-key="$pki/admin.key" \
  --kubelet-certificate-authority="$pki/ca.crt" --kubelet-preferred-address-types=InternalIP \
  --service-account-issuer=https://kubernetes.default.svc --service-account-key-file="$pki/service-account.pub" \
  --service-account-signing-key-file="$pki/service-account.key" \
  --requestheader-client-ca-file="$pki/ca.crt" --requestheader-allowed-names=front-proxy \
  --requestheader-username-headers=X-Remote-User --requestheader-group-headers=X-Remote-Group \
  --requestheader-extra-headers-prefix=X-Remote-Extra- \
  --proxy-client-cert-file="$pki/front-proxy.crt" --proxy-client-key-file="$pki/front-proxy.key"
await 30 'containerd' ctr -a "$run/containerd.sock" version
for image in pause busybox; do
  ctr -a "$run/containerd.sock" -n k8s.io images import "$home/images/$image.tar" >> "$run/log/import.log" 2>&1
done
await 120 'API server' kubectl get --raw /readyz
start kube-controller-manager --kubeconfig="$KUBECONFIG" --leader-elect=false --bind-address=127.0.0.1 --port=0 \
  --service-account-private-key-file="$pki/service-account.key" --root-ca-file="$pki/ca.crt" \
  --cluster-signing-cert-file="$pki/ca.crt" --cluster-signing-key-file="$pki/ca.key" \
  --use-service-account-credentials=true --enable-hostpath-provisioner=true \
  --node-monitor-grace-period=20s --pod-eviction-timeout=30s --horizontal-pod-autoscaler-sync-period=2s
start kube-scheduler --kubeconfig="$KUBECONFIG" --leader-elect=false --bind-address=127.0.0.1 --port=0

# Never empty: containerd would then copy the machine's own file into the pods.
echo 'nameserver 127.0.0.1' > "$run/resolv.conf"
cat > "$run/kubelet.yaml" << YAML
apiVersion: kubelet.config.k8s.io/v1beta1
kind: KubeletConfiguration
address: $address
readOnlyPort: 0
healthzBindAddress: 127.0.0.1
authentication: {anonymous: {enabled: false}, webhook: {enabled: false}, x509: {clientCAFile: $pki/ca.crt}}
authorization: {mode: AlwaysAllow}
tlsCertFile: $pki/kubelet.crt
tlsPrivateKeyFile: $pki/kubelet.key
cgroupDriver: cgroupfs
failSwapOn: false
resolvConf: $run/resolv.conf
clusterDomain: cluster.local
clusterDNS: [$address]
volumePluginDir: $run/volume-plugins
nodeStatusUpdateFrequency: 4s
imageGCHighThresholdPercent: 100
imageGCLowThresholdPercent: 99
evictionHard: {memory.available: "0%", nodefs.available: "0%", imagefs.available: "0%", nodefs.inodesFree: "0%"}
YAML
start kubelet --config="$run/kubelet.yaml" --kubeconfig="$pki/kubelet.kubeconfig" --root-dir="$run/kubelet" \
  --cert-dir="$run/kubelet-pki" --hostname-override=node1 --node-ip=$address \
  --container-runtime=remote --container-runtime-endpoint="unix://$run/containerd.sock"
start kube-proxy --kubeconfig="$KUBECONFIG" --proxy-mode=iptables --cluster-cidr=10.88.0.0/16 \
  --hostname-override=node1 --bind-address=$address --healthz-bind-address=127.0.0.1:10256 \
  --metrics-bind-address=127.0.0.1:10249 --conntrack-max-per-core=0 --conntrack-tcp-timeout-established=0 \
  --conntrack-tcp-timeout-close-wait=0
setsid "$node" "$here/dns.ts" "$pki" "https://$address:6443" "$address" 53 \
  > "$run/log/dns.log" 2>&1 < /dev/null 9>&- &
echo $! > "$run/pid/dns"
await 60 'node registered' kubectl get node node1
await 90 'node ready' ready
kubectl apply -f - > /dev/null << YAML
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: standard, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}
provisioner: kubernetes.io/host-path
reclaimPolicy: Delete
volumeBindingMode: Immediate
YAML
await 60 'service accounts' kubectl get serviceaccount default
# Under sudo the caller is who runs kubectl.
[ -z "${SUDO_UID:-}" ] || chown "$SUDO_UID" "$KUBECONFIG"
touch "$run/up"
lease "${1:-}"
say "up: KUBECONFIG=$KUBECONFIG"
