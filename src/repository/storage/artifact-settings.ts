import type { Secret } from '../../system/secret.ts'

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
