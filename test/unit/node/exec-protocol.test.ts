import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { farCommand, judge, overProtocol } from '../../../src/node/exec-protocol.ts'
import { type Command, start } from '../../../src/system/child.ts'
import { Secret } from '../../../src/system/secret.ts'

// The far end is a shell on this machine: the script is the one that runs in a pod.
const shells = ['dash', 'bash']

async function run(shell: string, command: Command, input?: Buffer, silenceMs?: number) {
  const far = farCommand(command)
  const running = overProtocol(
    (onErrorOutput) => start({ program: shell, args: far.shellArgs, onErrorOutput }),
    far,
    silenceMs,
  )
  const chunks: Buffer[] = []
  running.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  if (input !== undefined) running.stdin.end(input)
  const exit = await running.exit
  return { ...exit, output: Buffer.concat(chunks) }
}

describe.each(shells)('a program behind %s', (shell) => {
  test('gets and gives bytes exactly', async () => {
    const bytes = randomBytes(20 << 20)
    const { code, output, stderr } = await run(shell, { program: 'cat', args: [] }, bytes)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(output.equals(bytes)).toBe(true)
  })

  test('has its variables and arguments as they are, in nobody’s list of processes', async () => {
    const strange = `a 'b' "c" $(id) \`id\` \\ *\n\nnext line`
    const command = {
      program: 'sh',
      args: [
        '-c',
        'printf "%s|%s|%s" "$SECRET" "$1" "$(cat /proc/$PPID/cmdline | tr "\\0" " ")"',
        'sh',
        strange,
      ],
      env: { SECRET: new Secret(strange) },
      cwd: '/tmp',
    }
    const { code, output } = await run(shell, command, Buffer.alloc(0))
    const [secret, argument, parent] = output.toString().split('|')
    expect(code).toBe(0)
    expect([secret, argument]).toEqual([strange, strange])
    expect(parent).toMatch(new RegExp(`^${shell} -c`))
    expect(parent).not.toContain('next line')
  })

  test('fails with its own code and its own words, without waiting for the end of its input', async () => {
    const command = { program: 'sh', args: ['-c', 'echo wrong >&2; exit 3'] }
    expect(await run(shell, command)).toMatchObject({ code: 3, signal: null, stderr: 'wrong' })
    expect(await run(shell, { program: 'no-such-program', args: [] })).toMatchObject({ code: 127 })
  })

  test('that ends well without reading everything still ends well', async () => {
    const command = { program: 'head', args: ['-c', '10'] }
    const { code, output } = await run(shell, command, randomBytes(4 << 20))
    expect([code, output.length]).toEqual([0, 10])
  })

  test('leaves no process behind', async () => {
    const mark = randomBytes(6).toString('hex')
    const command = { program: 'cat', args: [], env: { MARK: mark } }
    await run(shell, command, Buffer.from('x'))
    const found = await run(
      shell,
      {
        program: 'sh',
        args: ['-c', `grep -lz "^MARK=${mark}" /proc/[0-9]*/environ 2>/dev/null || true`],
      },
      Buffer.alloc(0),
    )
    expect(found.output.toString()).toBe('')
  })
})

test('a connection that ends in the middle of the output is lost, whatever its exit code', async () => {
  const far = farCommand({ program: 'sh', args: ['-c', 'echo half; sleep 60'] })
  const running = overProtocol(
    (onErrorOutput) => start({ program: 'dash', args: far.shellArgs, onErrorOutput }),
    far,
  )
  running.stdin.end()
  running.stdout.once('data', () => running.kill())
  expect((await running.exit).lost).toMatch(/ended/)
})

test('a connection that says nothing any more is lost', async () => {
  const far = farCommand({ program: 'cat', args: [] })
  const running = overProtocol(
    (onErrorOutput) => start({ program: 'sleep', args: ['60'], onErrorOutput }),
    far,
    500,
  )
  running.stdout.resume()
  expect((await running.exit).lost).toMatch(/nothing was heard/)
})

test('a script that was cut does not run', async () => {
  const far = farCommand({ program: 'touch', args: ['/tmp/never-to-be'] })
  const running = start({ program: 'dash', args: far.shellArgs })
  let text = ''
  far.writeScript({ write: (part: string) => (text += part) } as never)
  running.stdin.end(text.slice(0, text.lastIndexOf('}')))
  running.stdout.resume()
  expect((await running.exit).code).not.toBe(0)
})

describe('the end of a connection', () => {
  const mark = 'aaaa'
  const here = { in: '11', out: '22' }
  const end = (stderr: string, code: number | null = 0) => judge({ code, signal: null, stderr }, mark, here)

  test('with fitting digests is the program’s own', () => {
    expect(end('note\naaaa status 0 in 11 out 22 end')).toEqual({ code: 0, signal: null, stderr: 'note' })
    expect(end('aaaa status 5 in 9 out 9 end\ncommand terminated with exit code 5', 5)).toMatchObject({
      code: 5,
    })
  })

  test.each([
    ['with an exit code of 0 and no last line', '', 0],
    ['with a last line that was cut', 'aaaa status 0 in 11 out 2', 0],
    ['with output that did not all come through', 'aaaa status 0 in 11 out 23 end', 0],
    ['with input that did not all come through', 'aaaa status 0 in 12 out 22 end', 0],
    ['with the words of kubectl', 'error: unexpected EOF', 1],
  ])('%s is a loss', (_, stderr, code) => {
    const judged = end(stderr, code)
    expect(judged.code).not.toBe(0)
    expect(judged.lost).toBeDefined()
  })

  test.each([
    'Error from server (Forbidden): pods "postgres-0" is forbidden: User "u" cannot create resource "pods/exec"',
    'OCI runtime exec failed: exec failed: "sh": executable file not found in $PATH: unknown',
  ])('that never was a beginning is no loss: %s', (stderr) => {
    expect(end(stderr, 1)).toMatchObject({ code: 1, stderr })
    expect(end(stderr, 1).lost).toBeUndefined()
  })

  test('keeps addresses and signs of life out of the message', () => {
    const stderr = `\0\0error: error sending request: Post "https://10.0.0.1/api?command=secret": dial tcp: refused`
    expect(end(stderr, 1).stderr).toBe('error: error sending request: dial tcp: refused')
  })
})
