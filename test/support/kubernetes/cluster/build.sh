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
# Raise it when the recipe makes something else: the next run then builds anew.
recipe=1
[ "$(cat "$home/out/recipe" 2> /dev/null || true)" != "$recipe" ] || exit 0

lap() { printf 'kubernetes build: %4d s  %s\n' "$SECONDS" "$*"; }
fail() {
  printf 'kubernetes build: FAILED: %s\n' "$*" >&2
  exit 1
}

# 1. A private apt: binary and source packages of Debian 12 from the mirror that this machine uses already.
mirror=$(. /etc/os-release && [ "$ID" = debian ] && apt-get indextargets \
  --format '$(RELEASE) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
  awk -v release="$VERSION_CODENAME" '$1 == release && $2 == "main" { print $3; exit }') || true
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
[ -n "$mirror" ] && [ -f "$keyring" ] ||
  fail 'no Debian mirror is configured here; set KUBECONFIG to a cluster of your own (kind, k3d) instead'
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

# 2. The source inside a GOPATH: with modules Go wants to update go.mod, which -mod=vendor forbids.
export GOROOT=$home/go-root/usr/lib/go-1.19 GOPATH=$home/gopath GOCACHE=$home/gocache HOME=$home
export GO111MODULE=off GOFLAGS='' CGO_ENABLED=0 PATH=$home/go-root/usr/lib/go-1.19/bin:$PATH
tree=$GOPATH/src/k8s.io/kubernetes
rm -rf "$tree"
mkdir -p "$GOPATH/src/k8s.io"
dpkg-source --no-check -x source/kubernetes_1.20*.dsc "$tree" > /dev/null
cd "$tree"
# reflect2 1.0.1 reads the inside of Go's maps and is broken from Go 1.18 on; Debian's own package has 1.0.2.
rm -rf vendor/github.com/modern-go/reflect2
cp -a "$home/go-root/usr/share/gocode/src/github.com/modern-go/reflect2" vendor/github.com/modern-go/
# Two time constants: 1.20.2 shows a deleted pod until the sandbox collection of once a minute.
replace() { # file, old text, new text
  grep -qF "$2" "$1" || fail "$1 does not say $2"
  sed -i "s/${2//\*/\\*}/$3/" "$1"
}
replace pkg/kubelet/kubelet.go 'ContainerGCPeriod = time.Minute' 'ContainerGCPeriod = 2 * time.Second'
replace pkg/kubelet/status/status_manager.go 'syncPeriod = 10 * time.Second' 'syncPeriod = 1 * time.Second'
# The provisioner's volumes, as every real one, can be entered by others than root.
replace pkg/volume/hostpath/host_path.go 'os.MkdirAll(pv.Spec.HostPath.Path, 0750)' 'os.MkdirAll(pv.Spec.HostPath.Path, 0755)'
lap 'source'

# 3. The one generated file that the source package does not hold; the API server needs it.
go build -o "$home/openapi-gen" ./vendor/k8s.io/kube-openapi/cmd/openapi-gen
tagged='+k8s:openapi-gen='
mapfile -t folders < <({
  grep -rl --include='*.go' "$tagged" pkg cmd plugin
  grep -rl --include='*.go' "$tagged" staging/src/k8s.io |
    grep -vE 'staging/src/k8s.io/(code-generator|sample-apiserver)/' | sed 's#^staging/src/#vendor/#'
} | grep -vE '/testdata/|/_' | xargs -n1 dirname | LC_ALL=C sort -u)
inputs=$(printf 'k8s.io/kubernetes/%s,' "${folders[@]}")
"$home/openapi-gen" --logtostderr -i "${inputs%,}" -p k8s.io/kubernetes/pkg/generated/openapi \
  -O zz_generated.openapi -h vendor/k8s.io/code-generator/hack/boilerplate.go.txt -r "$home/violations.report"
cmp "$home/violations.report" api/api-rules/violation_exceptions.list
lap 'generated code'

# 4. The programs.
stamps=''
for package in client-go/pkg/version component-base/version; do
  variable="-X k8s.io/kubernetes/vendor/k8s.io/$package"
  stamps+=" $variable.gitVersion=v1.20.2 $variable.gitMajor=1 $variable.gitMinor=20 $variable.gitCommit=debian"
  stamps+=" $variable.gitTreeState=archive $variable.buildDate=2024-01-01T00:00:00Z"
done
rm -rf "$home/out.new"
mkdir "$home/out.new"
go build -trimpath -ldflags "-s -w $stamps" -o "$home/out.new/" ./cmd/kube-apiserver ./cmd/kube-controller-manager \
  ./cmd/kube-scheduler ./cmd/kubelet ./cmd/kube-proxy ./cmd/kubectl
lap 'programs'

# 5. The two images that the cluster itself wants: the container that holds a pod's namespaces, and a shell.
roots=$home/image-roots
rm -rf "$roots"
mkdir -p "$roots"/pause "$roots"/busybox/{bin,etc,tmp,root,proc,sys,dev}
gcc -Os -static -s -o "$roots/pause/pause" -DVERSION=local build/pause/linux/pause.c
"$here/mkimage.sh" localhost/pause:local "$roots/pause" "$home/images/pause.tar" '["/pause"]'
cp "$home/host/bin/busybox" "$roots/busybox/bin/"
for applet in $("$home/host/bin/busybox" --list); do
  [ "$applet" = busybox ] || ln -sf busybox "$roots/busybox/bin/$applet"
done
echo root:x:0:0:root:/root:/bin/sh > "$roots/busybox/etc/passwd"
echo root:x:0: > "$roots/busybox/etc/group"
"$here/mkimage.sh" localhost/busybox:local "$roots/busybox" "$home/images/busybox.tar" '["sh"]'

# 6. Complete: only now does anybody see it. The source and Go's cache are of no more use.
echo "$recipe" > "$home/out.new/recipe"
rm -rf "$home/out"
mv "$home/out.new" "$home/out"
cd "$home"
chmod -R u+w gopath
rm -rf gopath gocache go-root source debs apt image-roots openapi-gen violations.report
lap 'done'
