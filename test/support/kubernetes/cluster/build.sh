#!/bin/bash
# Builds a real Kubernetes 1.20 for tests where no container registry is in reach: API server, controllers,
# scheduler, kubelet, kube-proxy and kubectl are compiled from Debian 12's own source package with Debian's
# Go 1.19; etcd, the CNI plugins, conntrack and busybox come from Debian's binary packages. All packages are
# only unpacked under $K8S_HOME: nothing is installed on the machine.
#
# Needs root (for the owners inside images), apt-get, dpkg-source, gcc and libc6-dev; no Docker, no Go proxy.
# 7 to 13 minutes on two cores, 3 GB of disk while it builds, 0.6 GB afterwards. What was compiled stays when
# the build is cut off, so the next call is faster.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
home=${K8S_HOME:?the folder to build in}
mkdir -p "$home"/{apt/sources,apt/lists/partial,apt/cache/archives/partial,debs,go-root,host,images,source}
cd "$home"
# Two test runs may find the build absent at the same time: the second waits and then has nothing to do.
exec 9> "$home/build.lock"
flock 9
state=$("$here/state.sh" "$home")
echo "kubernetes build: $state in $home"
case $state in reused*) exit 0 ;; esac

lap() { printf 'kubernetes build: %4d s  %s\n' "$SECONDS" "$*"; }
fail() {
  printf 'kubernetes build: FAILED: %s\n' "$*" >&2
  exit 1
}

# 1. A private apt: binary and source packages of Debian 12 from the mirror that this machine uses already.
read -r mirror keyring < <("${NODE:-node}" "$here/../../../../scripts/machine/debian-source.mjs") ||
  fail 'no Debian mirror is in reach here; set KUBECONFIG to a cluster of your own (kind, k3d) instead'
for type in deb deb-src; do echo "$type [signed-by=$keyring] $mirror bookworm main"; done > apt/sources/bookworm.list
private=(-qq -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$home/apt/sources"
  -o "Dir::State::lists=$home/apt/lists" -o "Dir::Cache=$home/apt/cache"
  -o "Dir::Cache::archives=$home/apt/cache/archives" -o "APT::Sandbox::User=$(id -un)")
apt-get "${private[@]}" update
(cd debs && apt-get "${private[@]}" download golang-1.19-go golang-1.19-src \
  golang-github-modern-go-reflect2-dev etcd-server etcd-client containernetworking-plugins conntrack busybox-static)
(cd source && apt-get "${private[@]}" source --download-only kubernetes)
for deb in debs/golang-*.deb; do dpkg -x "$deb" go-root; done
for deb in debs/etcd*.deb debs/containernetworking*.deb debs/conntrack*.deb debs/busybox*.deb; do dpkg -x "$deb" host; done
lap 'downloads'

. "$here/recipe.sh"

# 6. Complete: only now does anybody see it. The source and Go's cache are of no more use.
"$here/state.sh" > "$home/out.new/recipe"
rm -rf "$home/out"
mv "$home/out.new" "$home/out"
cd "$home"
chmod -R u+w gopath
rm -rf gopath gocache go-root source debs apt image-roots openapi-gen violations.report
lap 'done'
