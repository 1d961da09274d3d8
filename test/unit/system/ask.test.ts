import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ask } from '../../../src/system/ask.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a short question to a program', () => {
  it('gets what the program prints, and prints nothing itself', async () => {
    const printed = vi.spyOn(process.stdout, 'write')
    expect(await ask(['sh', '-c', 'echo "one  two"; echo more >&2'])).toBe('one  two\n')
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
  })

  it('gets no answer from one that fails, that is not there, or that may not be run', async () => {
    expect(await ask(['false'])).toBeUndefined()
    expect(await ask(['no-such-program', '--version'])).toBeUndefined()
    expect(await ask(['/etc/passwd'])).toBeUndefined()
  })

  it('takes program and arguments as they are', async () => {
    await using folder = await temporaryFolder()
    const program = join(folder.path, 'say "it"')
    writeFileSync(program, '#!/bin/sh\nprintf "<%s>" "$@"\n', { mode: 0o755 })
    expect(await ask([program, 'a b', '"', '$HOME'])).toBe('<a b><"><$HOME>')
  })

  it('runs where it is told, and knows no input of the action', async () => {
    vi.stubEnv('INPUT_TOKEN', 'of an action')
    vi.stubEnv('OTHER_TOKEN', 'of the run')
    expect(await ask(['sh', '-c', 'pwd; echo "$INPUT_TOKEN,$OTHER_TOKEN"'], '/')).toBe('/\n,of the run\n')
  })
})
