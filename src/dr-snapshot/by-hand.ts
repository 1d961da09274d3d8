import type { DrManifest } from '../repository/dr-manifest.ts'
import { dumpFolder, dumpName } from '../splice/splice.ts'

/** Commands that bring a stored dump to where the validator app reads it, for whoever holds the private key. */
export function placingByHand({ id, node, snapshot }: DrManifest): string[] {
  const digest = snapshot.json.sha256.replace('sha256:', '')
  return [
    `# In ${node}/dr-sets/${id}/ of the repository, with the private key in KEY_FILE:`,
    snapshot.file.open,
    `echo '${digest}  ${dumpName}' | sha256sum --check`,
    '# Docker Compose, on the host of the node: into what the container mounts, whatever its name is',
    `docker run --rm -i -u 0:0 --volumes-from "$(docker compose -p splice-validator ps -aq validator)" --entrypoint sh postgres:14 -ec 'cd ${dumpFolder}; cat > new; chown 1001:1001 new; mv new ${dumpName}' < ${dumpName}`,
    '# Kubernetes: into the pod of the app',
    `kubectl -n validator exec -i deploy/validator-app -- sh -ec 'cd ${dumpFolder}; cat > new; mv new ${dumpName}' < ${dumpName}`,
    `# Compare there, then remove ${dumpName} here: it holds the private keys of the node.`,
  ]
}
