/** What can be said about a GCS repository besides its address. */
export interface GcsSettings {
  /** Base URL of the JSON API, for Private Service Connect and emulators; undefined: https://storage.googleapis.com. */
  readonly endpoint?: string | undefined
  /** Storage class of the files of sets; locks and journals stay in the bucket's default. */
  readonly storageClass?: string | undefined
  /** Key in Cloud KMS (projects/…/cryptoKeys/…); undefined: the bucket's default. */
  readonly kmsKey?: string | undefined
}
