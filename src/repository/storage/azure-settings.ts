/** What can be said about an Azure repository besides its address. */
export interface AzureSettings {
  /** Base URL of the blob service, for sovereign clouds, private links and emulators; undefined: the public cloud. */
  readonly endpoint?: string | undefined
  /** Access tier of the files of sets; locks and journals stay in the account's default. */
  readonly accessTier?: 'Hot' | 'Cool' | 'Cold' | undefined
}
