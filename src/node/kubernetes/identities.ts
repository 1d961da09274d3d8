/**
 * Identities in Kubernetes: one Secret for each set that brings new ones, immutable. Keys of one Secret would share its
 * limit of 1 MiB, and each write would replace an object that holds the keys of others.
 */
import { z } from 'zod'
import type { IdentityOwner, IdentityStore } from '../../repository/repository.ts'
import { Failure, messageOf } from '../../system/failure.ts'
import { Secret } from '../../system/secret.ts'
import { Kubectl, type KubectlOptions } from '../kubectl.ts'

/** "Individual Secrets are limited to 1MiB in size"; the object around the content is a part of it. */
const limitBytes = 1_000_000
const key = 'identities'
const managedBy = 'splice-validator-backup'

const secretObject = z.object({
  metadata: z.object({ labels: z.record(z.string(), z.string()).optional() }),
  data: z.record(z.string(), z.string()).nullish(),
})

/** Opens it. deploy/rbac/identities.yaml grants exactly what it needs. @throws Failure as `Kubectl.connect`. */
export async function openKubernetesIdentityStore(
  address: { readonly namespace: string; readonly name: string },
  options: Omit<KubectlOptions, 'namespace'>,
): Promise<IdentityStore> {
  const kubectl = await Kubectl.connect({ ...options, namespace: address.namespace })
  const place = `kubernetes-secret://${address.namespace}/${address.name}`
  const referenceOf = ({ id }: Pick<IdentityOwner, 'id'>) => `${address.name}-${id.toLowerCase()}`
  const find = (name: string) => kubectl.find(secretObject, ['secret', checked(name)])
  const gone = (reference: string) =>
    new Failure('missing', {
      what: `There is no Secret ${reference} with identities in namespace ${address.namespace} of ${kubectl.target.server}.`,
      next: 'Check identities-repository and the cluster; the identities of an older set may do.',
    })
  return {
    kind: 'kubernetes-secret',
    place,
    limitBytes,
    referenceOf,
    async put({ node, id, name: file }, bytes) {
      const content = bytes.toString('base64')
      // Whatever kubectl may quote of its input in an error, this is masked.
      new Secret(content)
      const name = referenceOf({ id })
      const object = {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name,
          labels: { 'app.kubernetes.io/managed-by': managedBy, 'splice-validator-backup/set': id },
          annotations: { 'splice-validator-backup/node': node, 'splice-validator-backup/file': file },
        },
        type: 'Opaque',
        immutable: true,
        data: { [key]: content },
      }
      // `create` refuses a name that is taken: nobody's Secret is overwritten.
      try {
        await kubectl.change(['create', '--filename', '-'], { input: JSON.stringify(object) })
      } catch (error) {
        if (!/AlreadyExists/.test(messageOf(error))) throw error
        throw new Failure('exists', {
          what: `There is a Secret ${name} in namespace ${address.namespace} already.`,
          means: 'It is not overwritten. Nothing was published.',
          next: 'Run again; when it happens again, find out who makes Secrets of that name.',
          cause: error,
        })
      }
      return name
    },
    async get(reference) {
      const found = await find(reference)
      if (found?.data?.[key] === undefined) throw gone(reference)
      return Buffer.from(found.data[key], 'base64')
    },
    async remove(reference) {
      const found = await find(reference)
      if (found === undefined) return
      if (found.metadata.labels?.['app.kubernetes.io/managed-by'] !== managedBy) {
        throw new Failure('exists', {
          what: `Secret ${reference} in namespace ${address.namespace} is not one of this action.`,
          means: 'It is not touched.',
          next: 'Give another name in identities-repository.',
        })
      }
      await kubectl.change(['delete', 'secret', reference, '--wait=false'])
    },
  }
}

/** A reference comes from a manifest: it must be a name, never an argument of another kind. */
function checked(reference: string): string {
  if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(reference)) return reference
  throw new Failure('name-escapes', {
    what: `The reference ${JSON.stringify(reference)} is not the name of a Secret.`,
  })
}
