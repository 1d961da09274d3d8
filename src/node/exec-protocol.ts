/**
 * A program at the far end of a connection that may break without saying so. `kubectl exec` has ended with 0
 * although its stream was cut (github.com/kubernetes/kubernetes/issues/60140 and others), so its word is not
 * taken: the far end says, in a last line on stderr, how the program ended and what the digests of its input
 * and output are, and both are compared with what went in and came out here.
 */
import { createHash, randomUUID } from 'node:crypto'
import { pipeline, Transform, type TransformCallback, type Writable } from 'node:stream'
import type { Command, Exit, Running } from '../system/child.ts'
import { Failure } from '../system/failure.ts'
import { redact, Secret } from '../system/secret.ts'

/** Marks what was started at the far end, so that exactly that can be ended. */
export const processMark = 'SPLICE_VALIDATOR_RUN'

/** How often the far end gives a sign of life, and for how long it may be missed. */
const beatSeconds = 10
const silenceMs = 90_000

/**
 * Runs `$@` with the variables that the first lines of the input set, up to an empty line: so they are in no
 * argument, which everybody at the far end can read. `read` takes its bytes one by one and leaves the rest of
 * the input to the program.
 *
 * Input and output pass a `tee` that feeds a digest. Descriptors: 3 real input, 4 real output, 5 real errors,
 * 6 what the parts report, 7 the program's input, 8 a digest's input. A program that fails does not wait for the
 * end of its input; one that succeeds does, for the digest is over all of it.
 */
const script = `
mark=$1; shift
while IFS= read -r line && [ -n "$line" ]; do export "$line"; done
[ -z "\${${processMark}_FOLDER}" ] || cd "\${${processMark}_FOLDER}" || exit 1
if command -v openssl >/dev/null; then digest() { openssl dgst -sha256 -r; }; else digest() { sha256sum; }; fi
exec 3<&0 4>&1 5>&2 </dev/null
{
  trap 'kill "$nap" 2>/dev/null; wait "$nap"; exit 0' TERM
  while :; do
    sleep ${beatSeconds} 2>/dev/null 5>&- & nap=$!
    wait "$nap" || exit 0
    printf '\\0' >&5
  done
} >/dev/null 2>&1 3<&- 4>&- &
beat=$!
report=$(
  exec 6>&1
  {
    { sh -c 'echo $$ >&7; exec tee /dev/fd/8 >&7' <&3 8>&1 | { exec 7>&-; sum=$(digest); echo "in \${sum%% *}" >&6; }; } 7>&1 2>/dev/null
  } | {
    read -r feeder
    "$@" 3<&- 4>&- 5>&- 6>&-
    status=$?
    echo "status $status" >&6
    if [ $status = 0 ]; then cat >/dev/null; else kill "$feeder" 2>/dev/null; fi
  } | { tee /dev/fd/8 8>&1 >&4 | { exec 4>&-; sum=$(digest); echo "out \${sum%% *}" >&6; }; }
)

{ kill "$beat"; wait "$beat"; } 2>/dev/null
printf '\\n%s' "$mark" >&5
for word in $report; do printf ' %s' "$word" >&5; done
printf ' end\\n' >&5
case $report in *"status 0"*) exit 0;; *) exit 1;; esac`

/** A command wrapped for the far end. */
export interface FarCommand {
  /** Arguments for a shell at the far end: `-c`, the script, and the program. */
  readonly shellArgs: readonly string[]
  /** Writes what its input has to begin with. */
  writeHeader(input: Writable): void
  /** Begins the last line of its stderr, and is in the environment of all that it starts. */
  readonly mark: string
}

/**
 * Wraps a command.
 * @throws Failure `far-command` for what cannot be handed over: a further pipe, a line break in a variable.
 */
export function farCommand(command: Command): FarCommand {
  if (command.secretInput !== undefined) {
    throw new Failure('far-command', {
      what: `${command.program} cannot be given a key in a pod: there is no further pipe into it.`,
      next: 'Encrypt on the runner.',
    })
  }
  const mark = randomUUID()
  const variables: NonNullable<Command['env']> = {
    ...command.env,
    [processMark]: mark,
    [`${processMark}_FOLDER`]: command.cwd ?? '',
  }
  const lines = Object.entries(variables).map(([name, value]) => {
    const text = value instanceof Secret ? value.reveal() : value
    if (/[\n\r\0]/.test(text)) {
      throw new Failure('far-command', { what: `The value of ${name} holds a line break.` })
    }
    return `${name}=${text}\n`
  })
  return {
    shellArgs: ['-c', script, 'sh', mark, command.program, ...command.args],
    writeHeader: (input) => void input.write(`${lines.join('')}\n`),
    mark,
  }
}

/**
 * Starts a wrapped program and gives its streams and its true end.
 * @param connect starts the connection to the far end, which runs `sh` with the arguments of `far`, and hands
 * on what comes on its stderr.
 */
export function overProtocol(
  connect: (onErrorOutput: (text: string) => void) => Running,
  far: FarCommand,
  silenceLimitMs = silenceMs,
): Running {
  const input = new Digesting()
  const output = new Digesting()
  let heard = Date.now()
  let silent = false
  const running = connect(() => {
    heard = Date.now()
  })
  output.onBytes = () => {
    heard = Date.now()
  }
  const watch = setInterval(() => {
    // While nobody takes what has come, the next sign of life may be stuck behind it.
    if (output.writableNeedDrain) heard = Date.now()
    if (Date.now() - heard < silenceLimitMs) return
    silent = true
    running.kill()
  }, silenceLimitMs / 10)
  watch.unref()
  far.writeHeader(running.stdin)
  // Errors of either end are the end of the connection, and that is told by `exit`.
  pipeline(input, running.stdin, () => {})
  const drained = new Promise<void>((resolve) => pipeline(running.stdout, output, () => resolve()))
  const exit = running.exit.then(async (end) => {
    clearInterval(watch)
    await drained
    if (silent) {
      const lost = `nothing was heard of it for ${silenceLimitMs / 1000} s`
      return { code: 1, signal: null, stderr: lost, lost }
    }
    return judge(end, far.mark, { in: input.digest(), out: output.digest() })
  })
  return { stdin: input, stdout: output, exit, kill: () => running.kill() }
}

/** No program was started at all, and trying again will not start one. */
const notStarted =
  /executable file not found|no such file or directory: unknown|ENOENT|\(Forbidden\)|is forbidden|\(Unauthorized\)/

/** What a connection that ended says about the program at its far end. */
export function judge(end: Exit, mark: string, here: { in: string; out: string }): Exit {
  // Signs of life, and the address with which kubectl begins its errors, are of no use to a reader.
  const lines = end.stderr
    .replaceAll('\0', '')
    .replace(/(?:Post|Get) "https?:[^"]*": /g, '')
    .split('\n')
  const trailer = lines.findLast((line) => line.startsWith(`${mark} `) && line.endsWith(' end'))
  const rest = lines.filter(
    (line) => line !== trailer && !/^command terminated with (?:non-zero )?exit code/.test(line),
  )
  const stderr = rest.join('\n').trim()
  if (trailer === undefined && notStarted.test(stderr)) return { ...end, code: end.code || 1, stderr }
  if (trailer === undefined) {
    const reason = stderr || 'the connection ended without a word'
    return { code: end.code || 1, signal: end.signal, stderr: reason, lost: reason }
  }
  const words = trailer.split(' ')
  const after = (word: string) => words[words.indexOf(word) + 1] ?? ''
  const status = Number(after('status'))
  if (status !== 0) return { code: status, signal: null, stderr }
  for (const stream of ['in', 'out'] as const) {
    // What was printed has been cleaned of secrets, and a short one may happen to be in a digest.
    if (after(stream) === redact(here[stream])) continue
    const lost = `${stream === 'in' ? 'its input' : 'its output'} did not come through whole`
    return { code: 1, signal: null, stderr: lost, lost }
  }
  return { code: 0, signal: null, stderr }
}

/** Passes bytes on and remembers their digest. */
class Digesting extends Transform {
  readonly #hash = createHash('sha256')
  #digest: string | undefined
  onBytes: (() => void) | undefined

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.onBytes?.()
    // Once the far end has gone, what is still being written no longer counts.
    if (this.#digest === undefined) this.#hash.update(chunk)
    done(null, chunk)
  }

  /** Of all bytes so far; none may follow. */
  digest(): string {
    this.#digest ??= this.#hash.digest('hex')
    return this.#digest
  }
}
