/** What a kind of storage brings: how it is addressed, what it can be told, and how it is opened. */
import type { Log } from '../../system/log.ts'
import type { Storage } from '../repository.ts'

/** Where a repository is. What stands beside `kind` is for the driver of that kind alone, and holds no secret. */
export interface Address {
  readonly kind: string
}

/** What is wrong with an address, as the end of a sentence that begins with the input's name. */
export interface WrongAddress {
  readonly problem: string
}

/** What every storage is given of the run that opens it. */
export interface StorageContext {
  readonly log: Log
}

/** A kind of storage. Its module is loaded with every run, so that what is heavy (a vendor's SDK) is imported by `open`. */
export interface StorageDriver<Kind extends string, Place extends Address & { kind: Kind }, Settings> {
  /** The `kind` of its addresses, and the key of its settings. */
  readonly kind: Kind
  /** What its addresses begin with, before the colon, in lower case; `/`: a path from the root, with nothing before it. */
  readonly schemes: readonly string[]
  /** What its addresses look like, for the list of all. */
  readonly form: string
  /**
   * Reads what follows the scheme and two slashes; undefined: there was the scheme alone. Of a path from the root it is
   * the whole path. A problem never repeats the text.
   */
  parse(rest: string | undefined, scheme: string): Place | WrongAddress
  /** The address as an operator writes it. */
  format(address: Place): string
  /**
   * Opens the storage after a look at it. Credentials come from the vendor's own chain, never from address or settings.
   * @param settings what the inputs say besides the address; undefined: nothing.
   * @throws Failure when it cannot be used.
   */
  open(address: Place, settings: Settings | undefined, context: StorageContext): Promise<Storage>
}

// biome-ignore lint/suspicious/noExplicitAny: each takes only addresses and settings of its own kind, which the registry sees to
export type AnyStorageDriver = StorageDriver<any, any, any>

/** The settings of some drivers by their kinds. */
export type SettingsOf<Drivers extends readonly AnyStorageDriver[]> = {
  readonly [D in Drivers[number] as D['kind']]?: Parameters<D['open']>[1]
}
