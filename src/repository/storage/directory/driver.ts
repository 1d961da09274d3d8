/** A folder of this machine. */
import type { Address, StorageDriver, WrongAddress } from '../driver.ts'

export interface DirectoryAddress extends Address {
  readonly kind: 'directory'
  readonly path: string
}

export const directory: StorageDriver<'directory', DirectoryAddress, never> = {
  kind: 'directory',
  schemes: ['/', 'file'],
  form: 'an absolute path, file:///path',
  parse: (rest = '', scheme) => (scheme === 'file' ? fileUrl(rest) : plainPath(rest)),
  format: ({ path }) => path,
  async open({ path }) {
    const { DirectoryStorage } = await import('../directory.ts')
    return new DirectoryStorage(path)
  },
}

function plainPath(path: string): DirectoryAddress | WrongAddress {
  return path.includes('\0') ? { problem: 'must not contain a NUL character.' } : { kind: 'directory', path }
}

/** file:///path and file://localhost/path, percent-decoded as URLs are. */
function fileUrl(rest: string): DirectoryAddress | WrongAddress {
  const path = rest.replace(/^localhost(?=\/)/i, '')
  if (!path.startsWith('/'))
    return {
      problem: 'names a host after file://; a folder of this machine is file:///path with three slashes.',
    }
  if (/[?#]/.test(path))
    return { problem: 'has a ? or #; percent-encode them in a file:// URL or give a plain path.' }
  try {
    return plainPath(decodeURIComponent(path))
  } catch {
    return { problem: 'has a % that does not begin a percent-encoded character.' }
  }
}
