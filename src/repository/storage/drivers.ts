/** The storages that there are. A new one is a driver and a line here. */
import { artifact } from './artifact/driver.ts'
import { azure } from './azure/driver.ts'
import { directory } from './directory/driver.ts'
import type { AnyStorageDriver, SettingsOf } from './driver.ts'
import { gcs } from './gcs/driver.ts'
import { s3 } from './s3/driver.ts'

const builtIn = [directory, s3, gcs, azure, artifact] as const

/** The settings of all storages by their kinds. */
export type SettingsByKind = SettingsOf<typeof builtIn> & Readonly<Record<string, unknown>>

const registered: AnyStorageDriver[] = [...builtIn]

/** Adds a storage. @throws Error when its kind or a scheme is taken. */
export function registerStorage(driver: AnyStorageDriver): void {
  const taken = registered.find(
    ({ kind, schemes }) => kind === driver.kind || schemes.some((scheme) => driver.schemes.includes(scheme)),
  )
  if (taken !== undefined) throw new Error(`the storage ${taken.kind} is there already`)
  registered.push(driver)
}

/** All storages, in the order in which they are named to people. */
export function storageDrivers(): readonly AnyStorageDriver[] {
  return registered
}

/** The driver of a kind of addresses. */
export function driverOf(kind: string): AnyStorageDriver {
  const driver = registered.find((one) => one.kind === kind)
  if (driver === undefined) throw new Error(`no storage of kind ${kind} is registered`)
  return driver
}
