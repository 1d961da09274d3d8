#!/bin/bash
# Says where the test cluster is cached: SPLICE_K8S_HOME, or a folder of the machine's for root, else the user's.
if [ -n "${SPLICE_K8S_HOME:-}" ]; then
  echo "$SPLICE_K8S_HOME"
elif [ "$(id -u)" = 0 ]; then
  echo /opt/k8s
else
  echo "${XDG_CACHE_HOME:-$HOME/.cache}/splice-validator-backup-actions/kubernetes"
fi
