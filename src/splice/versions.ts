/** A Splice version, such as `0.4.15` or `0.7.0-snapshot.20260301.12345.0.vabcdef01`. */
export interface SpliceVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** What follows the dash of a build that came before its release. */
  readonly prerelease?: string
}

/** What a version of the validator app does or needs. Absent means unknown, never a guess. */
export interface Capabilities {
  /** Admin endpoints demand a ledger user with ParticipantAdmin (since 0.5.5, splice PR #2509). */
  readonly adminNeedsParticipantAdmin: boolean
  /** `/v0/admin/domain/data-snapshot` works (up to 0.6.1; release notes of 0.6.2). */
  readonly dataSnapshot: boolean
  /** The compose start script and the charts know `-M` / `migration.*` (up to 0.6.6; release notes of 0.6.7). */
  readonly migrationFlag: boolean
  /** A new node needs no migration id (since 0.6.8). */
  readonly migrationIdOptional: boolean
  /** A second database whose name begins with `participant` is refused (since 0.6.8). */
  readonly databaseConflictGuard: boolean
  /** The apps lock their Postgres database against a second app (since 0.6.10). */
  readonly instanceLock: boolean
  /** The audience that `get-token.py` uses where none is configured. It changed between 0.4.15 and 0.7.0. */
  readonly defaultUnsafeAudience?: string
}

const versionText =
  /^\s*v?(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})(?:-([0-9A-Za-z.+-]+))?(?:\+\S*)?\s*$/

/** Reads a version; undefined when the text is none, such as a branch build without numbers. */
export function parseVersion(text: string): SpliceVersion | undefined {
  const match = versionText.exec(text)
  if (match === null) return undefined
  const [, major, minor, patch, prerelease] = match
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    ...(prerelease !== undefined && { prerelease }),
  }
}

/**
 * Negative when `a` is older than `b`, 0 when equal, positive when newer. Numbers compare as numbers
 * (0.5.10 is newer than 0.5.5); a snapshot is older than its release, as in semantic versioning.
 */
export function compareVersions(a: SpliceVersion, b: SpliceVersion): number {
  const numbers = a.major - b.major || a.minor - b.minor || a.patch - b.patch
  if (numbers !== 0 || a.prerelease === b.prerelease) return numbers
  if (a.prerelease === undefined) return 1
  if (b.prerelease === undefined) return -1
  return comparePrerelease(a.prerelease, b.prerelease)
}

/**
 * What this version can and needs, by its release notes. A snapshot counts as its release.
 * Undefined when the text is not a version: then nothing is known.
 */
export function capabilities(version: string | SpliceVersion): Capabilities | undefined {
  const parsed = typeof version === 'string' ? parseVersion(version) : version
  if (parsed === undefined) return undefined
  const release = { major: parsed.major, minor: parsed.minor, patch: parsed.patch }
  const since = (minor: number, patch: number) => compareVersions(release, { major: 0, minor, patch }) >= 0
  const audience = !since(4, 16)
    ? 'https://validator.example.com'
    : since(7, 0)
      ? 'https://canton.network.global'
      : undefined
  return {
    adminNeedsParticipantAdmin: since(5, 5),
    dataSnapshot: !since(6, 2),
    migrationFlag: !since(6, 7),
    migrationIdOptional: since(6, 8),
    databaseConflictGuard: since(6, 8),
    instanceLock: since(6, 10),
    ...(audience !== undefined && { defaultUnsafeAudience: audience }),
  }
}

function comparePrerelease(a: string, b: string): number {
  const left = a.split('.')
  const right = b.split('.')
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const x = left[i]
    const y = right[i]
    if (x === y) continue
    if (x === undefined) return -1
    if (y === undefined) return 1
    const bothNumbers = /^\d+$/.test(x) && /^\d+$/.test(y)
    if (bothNumbers && Number(x) !== Number(y)) return Number(x) - Number(y)
    if (!bothNumbers) {
      // A number sorts before a word, words by their characters (semver 11.4).
      if (/^\d+$/.test(x)) return -1
      if (/^\d+$/.test(y)) return 1
      return x < y ? -1 : 1
    }
  }
  return 0
}
