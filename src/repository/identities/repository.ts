/** Identities in a repository of their own: any storage, in a bucket that other people may read. */
import { collect, once } from '../../pipeline/meter.ts'
import { Failure } from '../../system/failure.ts'
import type { IdentityOwner, IdentityStore, Storage } from '../repository.ts'

const limitBytes = 64 * 1024 * 1024

/** One object for each set, under the name of its node. */
export function repositoryIdentityStore(storage: Storage, place: string): IdentityStore {
  const referenceOf = ({ node, id, name }: IdentityOwner) => `${node}/identities/${id}/${name}`
  return {
    kind: 'repository',
    place,
    limitBytes,
    referenceOf,
    async put(owner, bytes) {
      const reference = referenceOf(owner)
      await storage.write(reference, once(bytes), { exclusive: true })
      return reference
    },
    async get(reference) {
      if (!/^[^/]+\/identities\/[^/]+\/[^/]+$/.test(reference)) {
        throw new Failure('name-escapes', {
          what: `The reference ${JSON.stringify(reference)} is not one of identities in a repository.`,
        })
      }
      return await collect(storage.read(reference), limitBytes)
    },
    remove: (reference) => storage.remove(reference),
  }
}
