/** What can be said about an S3 repository besides its address. */
export interface S3Settings {
  /** Region of the bucket; undefined: as the SDK finds it (AWS_REGION, the profile). */
  readonly region?: string | undefined
  /** Base URL of a store that speaks S3; undefined: AWS. */
  readonly endpoint?: string | undefined
  /** Bucket in the path instead of the host name: what most stores of one's own need. */
  readonly pathStyle?: boolean | undefined
  /** Storage class of the files of sets; locks and journals stay in the bucket's default. */
  readonly storageClass?: string | undefined
  /** Key in AWS KMS for encryption at rest; undefined: the bucket's default. */
  readonly kmsKeyId?: string | undefined
  /** How long the store itself keeps the files of sets; locks and journals are never locked. */
  readonly objectLock?: ObjectLock | undefined
  /** What to do with a store that ignores conditional writes. Default `required`. */
  readonly conditionalWrites?: 'required' | 'best-effort' | undefined
}

/** Object lock at upload. */
export interface ObjectLock {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE'
  /** From the upload on, ms. */
  readonly durationMs: number
}
