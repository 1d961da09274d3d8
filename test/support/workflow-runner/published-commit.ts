import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkoutVariants, isVariant } from '../../../scripts/checkout-variants.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'

const productRoot = join(import.meta.dirname, '../../..')

/** A folder that stands for the commit of a release: what is here, and the workflows that only a release has. */
export async function publishedCommit() {
  await using cleanup = new AsyncDisposableStack()
  const folder = cleanup.use(await temporaryFolder())
  const workflows = join(folder.path, '.github/workflows')
  await mkdir(workflows, { recursive: true })
  await link('.', (name) => !name.startsWith('.git'))
  await link('.github', (name) => name !== 'workflows')
  await link('.github/workflows', (name) => !isVariant(name))
  for (const [path, text] of checkoutVariants(productRoot)) await writeFile(join(folder.path, path), text)
  const owned = cleanup.move()
  return { path: folder.path, [Symbol.asyncDispose]: () => owned.disposeAsync() }

  async function link(below: string, wanted: (name: string) => boolean): Promise<void> {
    for (const name of await readdir(join(productRoot, below))) {
      if (wanted(name)) await symlink(join(productRoot, below, name), join(folder.path, below, name))
    }
  }
}
