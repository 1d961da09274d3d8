/** Artifacts of GitHub's workflows. */
import type { Secret } from '../../../system/secret.ts'
import type { Address, StorageDriver } from '../driver.ts'

/** The artifacts of the repository of the workflow: there is nothing to choose. */
export interface ArtifactAddress extends Address {
  readonly kind: 'artifact'
}

/** What the storage of artifacts needs from the workflow around it. */
export interface ArtifactSettings {
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository: string
  /** Base URL of GitHub's REST API. */
  readonly apiUrl: string
  /** A token with `actions: read`, and with `actions: write` where something is to be removed. */
  readonly token: Secret
  /** Days after which GitHub deletes what is written now; 0: what the repository says. */
  readonly retentionDays: number
}

export const artifact: StorageDriver<'artifact', ArtifactAddress, ArtifactSettings> = {
  kind: 'artifact',
  schemes: ['artifact'],
  form: 'artifact:',
  parse: (rest) =>
    rest === undefined
      ? { kind: 'artifact' }
      : { problem: 'takes nothing after artifact: (artifacts belong to the repository of the workflow).' },
  format: () => 'artifact:',
  async open(_, settings, { log }) {
    const { openArtifact } = await import('../artifact.ts')
    return await openArtifact(settings, log)
  },
}
