import { ask } from '../system/ask.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Identity, Recipient } from './keys.ts'
import { throughProgram } from './through-program.ts'

/** Which implementation seals and opens: the program costs a tenth of the processor time. */
export type AgeTool = 'program' | 'library'

/** The `age` program when it is on the PATH, else the library. */
export async function findAgeTool(): Promise<AgeTool> {
  const answers = await Promise.all(['age', 'bash'].map((program) => ask([program, '--version'])))
  return answers.includes(undefined) ? 'library' : 'program'
}

/** Encrypts a stream for every recipient. `age -d` with any of their private keys opens it. */
export async function* seal(
  source: AsyncIterable<Buffer>,
  recipients: readonly Recipient[],
  tool: AgeTool,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  if (recipients.length === 0) throw new Error('no recipient')
  if (tool === 'program') {
    const args = recipients.flatMap((recipient) => ['-r', recipient])
    yield* throughProgram(source, { program: 'age', args }, 'age', signal)
    return
  }
  // Loaded here: its curves take as long as Node itself to start.
  const { Encrypter } = await import('age-encryption')
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  yield* fromWeb(await encrypter.encrypt(ReadableStream.from(source)))
}

/**
 * Decrypts a stream.
 * @throws Failure `wrong-key` when no identity fits, `damaged` when the bytes are not what was sealed.
 */
export async function* open(
  source: AsyncIterable<Buffer>,
  identity: Identity,
  tool: AgeTool,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  try {
    if (tool === 'program') {
      // Process substitution hands the key over in a pipe: it is in no argument and in no file.
      const command = {
        program: 'bash',
        args: ['-c', 'exec age -d -i <(cat <&3)'],
        secretInput: identity.secret,
      }
      yield* throughProgram(source, command, 'age -d', signal)
      return
    }
    const { Decrypter } = await import('age-encryption')
    const decrypter = new Decrypter()
    for (const line of identity.secret.reveal().split('\n')) decrypter.addIdentity(line)
    yield* fromWeb(await decrypter.decrypt(ReadableStream.from(source)))
  } catch (error) {
    throw openFailure(error)
  }
}

async function* fromWeb(stream: ReadableStream<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of stream) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}

function openFailure(error: unknown): unknown {
  if (error instanceof Failure && error.code !== 'program-failed') return error
  const text = messageOf(error)
  if (/no identity matched|no recipient|incorrect (?:passphrase|identity)/i.test(text)) {
    return new Failure('wrong-key', {
      what: 'The file was not encrypted for the given encryption-identity.',
      means: 'Nothing was changed.',
      next: 'Give the private key that belongs to one of the recipients in the manifest.',
      cause: error,
    })
  }
  return new Failure('damaged', {
    what: `The file cannot be decrypted: ${text}.`,
    means: 'It is damaged or cut: it cannot be restored.',
    next: 'Take another copy of the set, or an older set.',
    cause: error,
  })
}
