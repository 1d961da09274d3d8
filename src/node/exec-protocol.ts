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
const silenceMs = 60_000

/**
 * Reads the script from the first lines of its input, up to the mark, and runs it. So neither variables nor
 * arguments are in the far end's list of processes, which everybody there can read, nor in the address of a
 * request, which may not be long. `read` takes its bytes one by one and leaves the rest to the program. A
 * script that was cut lacks its closing brace and does not run.
 */
const bootstrap = `
script=$(while IFS= read -r line && [ "$line" != "$0" ]; do printf '%s\\n' "$line"; done)
eval "$script"`

/**
 * Runs `$@`. Input and output pass a `tee` that feeds a digest. Descriptors: 3 real input, 4 real output, 5 real
 * errors, 6 what the parts report, 7 the program's input, 8 a digest's input. The input is read to its end in any
 * case: for the digest is over all of it, and because a connection whose bytes nobody takes tells nothing of an
 * end either. Who fails says so at once, and we stop sending.
 *
 * A zero byte on stderr now and then keeps what is between here and there from taking a quiet connection for a
 * dead one, and tells us a dead one from a quiet one. No process is left without its parent: see `end-inside.ts`.
 */
const script = `
if command -v openssl >/dev/null; then digest() { openssl dgst -sha256 -r; }; else digest() { sha256sum; }; fi
exec 3<&0 4>&1 5>&2 </dev/null
{
  trap 'kill "$nap"; wait "$nap"; exit 0' TERM
  while :; do
    sleep ${beatSeconds} 5>&- & nap=$!
    wait "$nap" || exit 0
    printf '\\0' >&5
  done
} >/dev/null 2>&1 3<&- 4>&- &
beat=$!
report=$(
  exec 6>&1
  {
    { tee /dev/fd/8 <&3 8>&1 >&7 | { exec 7>&-; sum=$(digest); echo "in \${sum%% *}" >&6; }; } 7>&1 2>/dev/null
  } | {
    "$@" 3<&- 4>&- 5>&- 6>&-
    status=$?
    echo "status $status" >&6
    [ $status = 0 ] || printf '\\n%s failed\\n' "$0" >&5
    cat >/dev/null
  } | { tee /dev/fd/8 8>&1 >&4 | { exec 4>&-; sum=$(digest); echo "out \${sum%% *}" >&6; }; }
)
{ kill "$beat"; wait "$beat"; } 2>/dev/null
printf '\\n%s' "$0" >&5
for word in $report; do printf ' %s' "$word" >&5; done
printf ' end\\n' >&5
case $report in *"status 0"*) exit 0;; *) exit 1;; esac`

/** A command wrapped for the far end. */
export interface FarCommand {
  /** Arguments for a shell at the far end. */
  readonly shellArgs: readonly string[]
  /** Writes what its input has to begin with. */
  writeScript(input: Writable): void
  /** Begins the last line of its stderr, and is in the environment of all that it starts. */
  readonly mark: string
}

/**
 * Wraps a command.
 * @throws Failure `far-command` for what cannot be handed over: a further pipe.
 */
export function farCommand(command: Command): FarCommand {
  if (command.secretInput !== undefined) {
    throw new Failure('far-command', {
      what: `${command.program} cannot be given a key in a pod: there is no further pipe into it.`,
      next: 'Encrypt on the runner.',
    })
  }
  const mark = randomUUID()
  const variables: NonNullable<Command['env']> = { ...command.env, [processMark]: mark }
  const exports = Object.entries(variables).map(
    ([name, value]) => `export ${name}=${quoted(value instanceof Secret ? value.reveal() : value)}\n`,
  )
  const folder = command.cwd === undefined ? '' : `cd ${quoted(command.cwd)} || exit 1\n`
  const program = [command.program, ...command.args].map(quoted).join(' ')
  const text = `{\n${exports.join('')}${folder}set -- ${program}\n${script}\n}\n${mark}\n`
  return { shellArgs: ['-c', bootstrap, mark], writeScript: (input) => void input.write(text), mark }
}

/** A word for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
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
  let tail = ''
  const running = connect((text) => {
    heard = Date.now()
    tail = `${tail}${text}`.slice(-2 * failedLine(far.mark).length)
    // Ends the input of the far end too.
    if (tail.includes(failedLine(far.mark))) input.destroy()
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
  far.writeScript(running.stdin)
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

/** Said as soon as a program has failed; how it ended is said at the end. */
function failedLine(mark: string): string {
  return `\n${mark} failed\n`
}

/** No program was started at all, and trying again will not start one. */
const notStarted =
  /executable file not found|no such file or directory: unknown|ENOENT|\(Forbidden\)|is forbidden|\(Unauthorized\)/

/** What a connection that ended says about the program at its far end. */
export function judge(end: Exit, mark: string, here: { in: string; out: string }): Exit {
  // Signs of life, and the address with which kubectl begins its errors, are of no use to a reader.
  const lines = end.stderr
    .replaceAll('\0', '')
    .replaceAll(`${mark}: `, 'sh: ')
    .replace(/(?:Post|Get) "https?:[^"]*": /g, '')
    .split('\n')
  const trailer = lines.findLast((line) => line.startsWith(`${mark} `) && line.endsWith(' end'))
  const rest = lines.filter(
    (line) =>
      line !== trailer &&
      line !== `${mark} failed` &&
      !/^command terminated with (?:non-zero )?exit code/.test(line),
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
