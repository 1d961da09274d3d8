/** What addresses of object stores have in common: parts between slashes, and nothing else. */
import type { WrongAddress } from './driver.ts'

/** The bucket or account and the folders below it. */
export function addressParts(rest: string | undefined): string[] | WrongAddress {
  const path = (rest ?? '').replace(/\/+$/, '')
  const [host = ''] = path.split('/')
  const found = path.split('/')
  const problem = host.includes('@')
    ? 'must not hold credentials (something@); they come from the environment: a role by OIDC, a workload identity, or variables.'
    : host.includes(':')
      ? 'must not hold a port; an endpoint of one’s own is an input of its own.'
      : /[?#]/.test(path)
        ? 'must not have parameters (? or #): signatures and keys do not belong there, and settings are inputs of their own.'
        : // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
          /[\u0000-\u0020\u007f\\]/.test(path)
          ? 'must not contain spaces, backslashes or control characters.'
          : found.slice(1).some((part) => part === '' || part === '.' || part === '..')
            ? 'has an empty part, . or .. in its prefix.'
            : undefined
  return problem === undefined ? found : { problem }
}

/** A bucket whose name has this shape, and the prefix in it. */
export function bucketParts(
  rest: string | undefined,
  { shape, says }: { readonly shape: RegExp; readonly says: string },
): { readonly bucket: string; readonly prefix: string } | WrongAddress {
  const read = addressParts(rest)
  if ('problem' in read) return read
  const [bucket = '', ...folders] = read
  if (!shape.test(bucket)) return { problem: `must name a bucket of ${says} after the two slashes.` }
  return { bucket, prefix: folders.join('/') }
}

/** A prefix behind what it is in. */
export const behind = (prefix: string) => (prefix === '' ? '' : `/${prefix}`)
