/**
 * The one program behind every action and the command: what a run does not use is not loaded. Each action.yml names a
 * file beside it that starts its own part.
 */

/** Starts a part and runs it to the end of the process. */
export async function run(part: keyof typeof parts): Promise<void> {
  await parts[part]()
}

const parts = {
  alert: () => import('./action-alert/main.ts'),
  backup: () => import('./action-backup/main.ts'),
  'dr-snapshot': () => import('./action-dr-snapshot/main.ts'),
  fleet: () => import('./action-fleet/main.ts'),
  restore: () => import('./action-restore/main.ts'),
  verify: () => import('./action-verify/main.ts'),
  command: () => import('./cli/main.ts'),
}
