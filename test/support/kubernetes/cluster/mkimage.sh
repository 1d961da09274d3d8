#!/bin/bash
# Packs a folder as a container image (docker-archive) without Docker.
#   mkimage.sh REFERENCE ROOT_FOLDER OUT.tar [CMD as JSON]
set -euo pipefail
reference=$1 root=$2 out=$3 cmd=${4:-'["/bin/sh"]'}
env='["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]'
temporary=$(mktemp -d)
trap 'rm -rf "$temporary"' EXIT
tar --numeric-owner --sort=name --mtime=@0 -C "$root" -cf "$temporary/layer.tar" .
layer=$(sha256sum "$temporary/layer.tar" | cut -d' ' -f1)
created='"created":"1970-01-01T00:00:00Z"'
printf '{"architecture":"amd64","os":"linux",%s,"config":{"Env":%s,"Cmd":%s,"WorkingDir":"/"},"rootfs":{"type":"layers","diff_ids":["sha256:%s"]},"history":[{%s}]}' \
  "$created" "$env" "$cmd" "$layer" "$created" > "$temporary/config.json"
config=$(sha256sum "$temporary/config.json" | cut -d' ' -f1).json
mv "$temporary/config.json" "$temporary/$config"
printf '[{"Config":"%s","RepoTags":["%s"],"Layers":["layer.tar"]}]' "$config" "$reference" > "$temporary/manifest.json"
tar -C "$temporary" -cf "$out.new" manifest.json "$config" layer.tar
mv "$out.new" "$out"
