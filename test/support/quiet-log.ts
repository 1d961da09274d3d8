import type { Log } from '../../src/system/log.ts'

/** A log that nobody reads. */
export const quietLog: Log = { info: () => {}, warning: () => {}, group: (_, work) => work() }
