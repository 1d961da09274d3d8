// A browser for the tests of the report page: Chromium, or what is built from it.
import { installPrograms } from './packages.mjs'
import { onPath, output, say } from './programs.mjs'

/** In this order. Ubuntu's own `chromium` is a snap, which neither runs as root nor in a container. */
const browsers = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser']

/**
 * Decides, and touches nothing.
 * @param {string} osRelease text of /etc/os-release
 * @param {(program: string) => boolean} present
 * @returns the program to use, which may have to be installed
 */
export function chooseBrowser(osRelease, present) {
  const there = browsers.find(present)
  if (there !== undefined) return there
  if (!/^ID="?ubuntu"?$/m.test(osRelease)) return 'chromium'
  throw new Error(
    'Ubuntu packages Chromium as a snap only. Install google-chrome-stable, or set CHROMIUM for the tests.',
  )
}

export function prepareBrowser(osRelease) {
  const program = process.env.CHROMIUM ?? chooseBrowser(osRelease, onPath)
  if (program === 'chromium') installPrograms({ chromium: 'chromium' })
  say(`chromium: ${output(program, ['--version'])}`)
}
