/** Why there is no data snapshot, and which of the runbook's next steps applies (Splice's HttpErrorHandler.scala). */

import type { HttpFailure } from '../http/http-failure.ts'
import { Failure } from '../system/failure.ts'
import type { DrTimestamp } from './dr-timestamp.ts'
import type { ScanProblem } from './snapshot-scanner.ts'

/** What is asked for. */
export interface SnapshotQuery {
  readonly timestamp: DrTimestamp
  /** False: the app looks first whether the moment is one between transactions. The runbook forces. */
  readonly force: boolean
  /** Of the network that the dump will be imported into; absent: the app adds one to its own. */
  readonly migrationId?: number | undefined
  /** How long the app may take until its answer begins, and to pause within it, ms. */
  readonly answerTimeoutMs: number
}

/** The way out that is left when there can be no dump. */
export const identitiesInstead =
  'Recover the node from its identities instead: action-restore with mode: identities re-onboards it and brings back what it shares with the DSO (the Canton Coin balances)'

/** The meaning of an answer that is no success, other than 401 and 403. */
export function snapshotFailure(error: HttpFailure, query: SnapshotQuery): Failure {
  const said = error.errorText === undefined ? '' : `: ${error.errorText}`
  const cause = { cause: error }
  switch (error.status) {
    case 400:
      if (/pars|malformed|timestamp.*format/i.test(said) && !/UNAVAILABLE_ACS_SNAPSHOT/.test(said)) break
      return new Failure('snapshot-pruned', {
        what: `The participant no longer has its contracts as of ${query.timestamp} (400${said}).`,
        means:
          'It was pruned beyond that moment; participants keep about 24 hours. That does not come back by waiting. Nothing was written.',
        next: `Compare the timestamp with the SVs' announcement. If it is right: ${identitiesInstead}.`,
        ...cause,
      })
    case 429:
      return new Failure('snapshot-not-caught-up', {
        what: `The participant has not come as far as ${query.timestamp} (429${said}).`,
        means:
          'The timestamp is too late for this node: it stopped following the network before. Nothing was written.',
        next: `Waiting helps only while the synchronizer still serves the participant. Else: ${identitiesInstead}.`,
        ...cause,
      })
    case 502:
    case 503:
    case 504: {
      const slow = /taking too long|request-timeout/i.test(said)
      return new Failure('snapshot-busy', {
        what: `The validator app gave no data snapshot (${error.status}${said}). ${error.tried ?? ''}`.trim(),
        means: slow
          ? 'The dump takes longer than the app gives itself for a request (request-timeout, 38 s by default).'
          : 'The app, its participant or a proxy before it cannot answer now.',
        next: slow
          ? 'Raise pekko.http.server.request-timeout of the validator app (ADDITIONAL_CONFIG_…) and of the proxies before it, restart it, and run again.'
          : `Look into the log of the participant and run again. If it stays: ${identitiesInstead}.`,
        ...cause,
      })
    }
    case undefined:
      return error
    default:
      break
  }
  if (error.code !== 'http-status') return error
  return new Failure('snapshot-refused', {
    what: `The validator app refused the data snapshot (${error.status}${said}).`,
    means: 'Nothing was written.',
    next: `Check timestamp and migration-id against the SVs' announcement and look into the log of the validator app. If it stays: ${identitiesInstead}.`,
    ...cause,
  })
}

/** The connection ended before the answer. */
export function cutSnapshotFailure(error: HttpFailure): Failure {
  return new Failure('snapshot-cut', {
    what: `The data snapshot was cut on its way: ${error.what}`,
    means: 'What came is not used; where the app reads its dump, everything is as it was.',
    next: 'Run again. If it is cut again at about the same size, look at the time and size limits of the proxies before the app.',
    cause: error,
  })
}

/** The answer is none. */
export function scanFailure(problem: ScanProblem): Failure {
  const untouched = 'It is not used; where the app reads its dump, everything is as it was.'
  switch (problem.kind) {
    case 'empty':
      return new Failure('snapshot-empty', {
        what: 'The validator app answered with success and 0 bytes.',
        means: untouched,
        next: 'Check that validator-url leads to the validator app and that no proxy drops its answer, and run again.',
      })
    case 'html':
      return new Failure('http-html', {
        what: 'The data snapshot is a web page: a proxy or login page is in front of the validator app, check validator-url.',
        means: untouched,
        next: "Open the address in a browser from the runner's network to see which page it is.",
      })
    case 'cut':
      return new Failure('snapshot-cut', {
        what: `The data snapshot is cut: ${problem.message}.`,
        means: untouched,
        next: 'Run again. If it is cut again at about the same size, look at the time and size limits of the proxies before the app.',
      })
    default:
      return new Failure('snapshot-malformed', {
        what: `The data snapshot cannot be used: ${problem.message}.`,
        means: untouched,
        next: `Check that validator-url leads to the validator app itself. If it does: ${identitiesInstead}.`,
      })
  }
}
