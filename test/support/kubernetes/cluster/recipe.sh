# What is built, from packages that build.sh has unpacked; read by it, and the key of what it keeps: see state.sh.

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
