#!/bin/bash
# Keys and certificates of the test cluster: one authority, the API server, the kubelet, an administrator.
#   pki.sh FOLDER ADDRESS
set -euo pipefail
mkdir -p -m 0755 "$1"
cd "$1"
folder=$PWD address=$2
umask 077
openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=k8s-ca -keyout ca.key -out ca.crt 2> /dev/null

certificate() { # name, subject, extensions
  openssl req -newkey rsa:2048 -nodes -subj "$2" -keyout "$1.key" -out "$1.csr" 2> /dev/null
  openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 3650 -out "$1.crt" \
    -extfile <(printf '%s\n' "${@:3}") 2> /dev/null
  rm "$1.csr"
}
service=kubernetes.default
names="DNS:localhost,DNS:kubernetes,DNS:$service,DNS:$service.svc,DNS:$service.svc.cluster.local"
certificate apiserver /CN=kube-apiserver "subjectAltName=IP:127.0.0.1,IP:$address,IP:10.96.0.1,$names" \
  extendedKeyUsage=serverAuth
certificate admin /O=system:masters/CN=admin extendedKeyUsage=clientAuth
certificate kubelet /O=system:nodes/CN=system:node:node1 \
  "subjectAltName=IP:127.0.0.1,IP:$address,DNS:node1" extendedKeyUsage=clientAuth,serverAuth
certificate front-proxy /CN=front-proxy extendedKeyUsage=clientAuth
openssl genrsa -out service-account.key 2048 2> /dev/null
openssl rsa -in service-account.key -pubout -out service-account.pub 2> /dev/null

kubeconfig() { # name; the certificates are inside, so that the file alone is enough
  local authority certificate key
  authority=$(base64 -w0 ca.crt) certificate=$(base64 -w0 "$1.crt") key=$(base64 -w0 "$1.key")
  cat > "$1.kubeconfig.new" << CONFIG
apiVersion: v1
kind: Config
clusters:
  - {name: splice-testbed, cluster: {server: "https://$address:6443", certificate-authority-data: $authority}}
users:
  - {name: $1, user: {client-certificate-data: $certificate, client-key-data: $key}}
contexts:
  - {name: splice-testbed, context: {cluster: splice-testbed, user: $1}}
current-context: splice-testbed
CONFIG
  mv "$folder/$1.kubeconfig.new" "$folder/$1.kubeconfig"
}
kubeconfig kubelet
kubeconfig admin
