/** What the vendors document of their limits. Files of sets are cut into pieces that fit into all of them. */
import type { PartLimits } from './store.ts'

const mebi = 1024 ** 2

/** 10,000 parts of 5 MiB to 5 GiB (https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html): 78 GiB of this size. */
export const s3Limits: PartLimits = { partBytes: 8 * mebi, maxParts: 10_000, parallel: true }

/**
 * An object of 5 TiB (https://cloud.google.com/storage/quotas#objects). A session takes its bytes in order, in multiples of
 * 256 KiB: one part is sent while the next is filled.
 */
export const gcsLimits: PartLimits = {
  partBytes: 16 * mebi,
  maxParts: (5 * mebi * mebi) / (16 * mebi),
  parallel: false,
}

/** 50,000 blocks of 4000 MiB (https://learn.microsoft.com/azure/storage/blobs/scalability-targets): 390 GiB of this size. */
export const azureLimits: PartLimits = { partBytes: 8 * mebi, maxParts: 50_000, parallel: true }
