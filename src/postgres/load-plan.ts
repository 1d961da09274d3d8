/** In which order an archive's entries are restored, and by whom. */
import type { ArchiveContents } from './archive-contents.ts'
import type { ArchiveEntry } from './archive-toc.ts'

/** Who we are on the server, next to the role that shall own what is created. */
export interface LoadingUser {
  readonly superuser: boolean
  /** Extensions that the owner of a database may create without being a superuser. */
  readonly trusted: ReadonlySet<string>
}

/** Entries that are restored by one role, in the archive's order. */
export interface LoadStep {
  readonly ids: readonly number[]
  /** By ourselves, with every right that we have, instead of by the owner. */
  readonly asUser: boolean
}

/** What is done when, from the first to the last. */
export interface LoadPlan {
  /** Before any row. */
  readonly definitions: readonly LoadStep[]
  /** Rows: by the owner; and rows of tables that an extension made, which are not the owner's. */
  readonly rows: readonly number[]
  readonly rowsOfExtensions: readonly number[]
  /** After the rows, in the archive's order; the entries alone, for some may be restored before. */
  readonly rest: readonly ArchiveEntry[]
  /** Owners, privileges, policies: run one by one when everything is there. */
  readonly rights: readonly ArchiveEntry[]
  /** Event triggers, which would fire for what we do. */
  readonly last: readonly number[]
  /** Entries that we create ourselves rather than the owner. */
  readonly byUser: ReadonlySet<number>
  /** Left out: one that ran would take what is sent to the node that the set is of. */
  readonly subscriptions: readonly string[]
}

/** What only a superuser may create, whoever owns the database. */
const ofSuperusers = new Set([
  'ACCESS METHOD',
  'AGGREGATE',
  'CAST',
  'OPERATOR CLASS',
  'OPERATOR FAMILY',
  'PUBLICATION',
  'PUBLICATION TABLE',
  'PUBLICATION TABLES IN SCHEMA',
  'SHELL TYPE',
  'TEXT SEARCH PARSER',
  'TEXT SEARCH TEMPLATE',
  'TRANSFORM',
])
/** What managed servers let their own administrators create, who are no superusers. */
const ofAdministrators = new Set([
  'EVENT TRIGGER',
  'FOREIGN DATA WRAPPER',
  'FOREIGN TABLE',
  'PROCEDURAL LANGUAGE',
  'SERVER',
  'USER MAPPING',
])
/** What belongs to the object that it is about. */
const followers = new Set([
  'COMMENT',
  'SECURITY LABEL',
  'TRIGGER',
  'RULE',
  'DEFAULT',
  'CONSTRAINT',
  'CHECK CONSTRAINT',
])
/** What pg_restore takes for itself, or restores with --create only. */
const notRestored = new Set(['ENCODING', 'STDSTRINGS', 'SEARCHPATH', 'DATABASE', 'DATABASE PROPERTIES'])
const ofRights = new Set(['ACL', 'DEFAULT ACL', 'POLICY', 'USER MAPPING'])

/**
 * Plans it. Each right is used where it is needed: what only we may create we create ourselves, all else its owner does,
 * so that what runs inside (an index expression, a check, a default) has the owner's rights.
 * @param user absent: there is no owner besides ourselves.
 * @param withRights false: owners and privileges are left out.
 */
export function planLoad(
  { entries }: ArchiveContents,
  user: LoadingUser | undefined,
  withRights: boolean,
): LoadPlan {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const byUser = new Set<number>()
  const subscribed = new Set<number>()
  const stages = {
    definitions: [] as ArchiveEntry[],
    rows: [] as number[],
    rowsOfExtensions: [] as number[],
    rest: [] as ArchiveEntry[],
    rights: [] as ArchiveEntry[],
    last: [] as ArchiveEntry[],
  }
  let section: ArchiveEntry['section'] = 'pre-data'
  for (const entry of entries) {
    const { id, kind, dependsOn } = entry
    if (entry.section !== 'none') section = entry.section
    if (notRestored.has(kind) || (entry.section === 'none' && entry.tag.startsWith('DATABASE '))) continue
    if (kind.startsWith('SUBSCRIPTION') || dependsOn.some((other) => subscribed.has(other))) {
      subscribed.add(id)
      continue
    }
    if (ofRights.has(kind)) {
      if (withRights) stages.rights.push(entry)
      else if (kind === 'POLICY' || kind === 'USER MAPPING') stages.rest.push(entry)
      continue
    }
    const follows = followers.has(kind) && dependsOn.some((other) => byUser.has(other))
    if (user !== undefined && (follows || needsUs(entry, user))) byUser.add(id)
    if (kind === 'EVENT TRIGGER' || dependsOn.some((other) => byId.get(other)?.kind === 'EVENT TRIGGER'))
      stages.last.push(entry)
    else if (section === 'pre-data') stages.definitions.push(entry)
    else if (section === 'post-data' || entry.section === 'none') stages.rest.push(entry)
    else if (user?.superuser && ofExtension(entry, byId)) stages.rowsOfExtensions.push(id)
    else stages.rows.push(id)
  }
  const ids = (some: readonly ArchiveEntry[]) => some.map((entry) => entry.id)
  return {
    ...stages,
    definitions: stepsOf(ids(stages.definitions), byUser),
    last: ids(stages.last),
    byUser,
    subscriptions: [...subscribed].flatMap((id) => {
      const entry = byId.get(id)
      return entry?.kind === 'SUBSCRIPTION' ? [entry.tag] : []
    }),
  }
}

/** Entries in their order, cut where another role has to go on. */
export function stepsOf(ids: readonly number[], byUser: ReadonlySet<number>): LoadStep[] {
  const steps: { ids: number[]; asUser: boolean }[] = []
  for (const id of ids) {
    const asUser = byUser.has(id)
    const step = steps.at(-1)
    if (step === undefined || step.asUser !== asUser) steps.push({ ids: [id], asUser })
    else step.ids.push(id)
  }
  return steps
}

function needsUs({ kind, tag, definition }: ArchiveEntry, { superuser, trusted }: LoadingUser): boolean {
  if (kind === 'EXTENSION') return !trusted.has(tag)
  if (ofAdministrators.has(kind)) return true
  if (!superuser) return false
  if (ofSuperusers.has(kind)) return true
  if (kind === 'TYPE') return /^CREATE TYPE [\s\S]* \(\n {4}INTERNALLENGTH = /.test(definition)
  if (kind === 'FUNCTION' || kind === 'PROCEDURE') {
    const language = /\n {4}LANGUAGE ("(?:[^"]|"")*"|\S+)/.exec(definition)?.[1]
    return !['sql', 'plpgsql'].includes(language ?? '') || /\b(LEAKPROOF|SUPPORT)\b/.test(definition)
  }
  return false
}

/** Rows of a table or sequence that the archive does not make: an extension does. */
function ofExtension({ kind, dependsOn }: ArchiveEntry, byId: ReadonlyMap<number, ArchiveEntry>): boolean {
  if (kind !== 'TABLE DATA' && kind !== 'SEQUENCE SET') return false
  return !dependsOn.some((id) => ['TABLE', 'SEQUENCE'].includes(byId.get(id)?.kind ?? ''))
}
