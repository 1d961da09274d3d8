import { Failure } from '../system/failure.ts'
import { redact, Secret } from '../system/secret.ts'

/** An age public key, `age1…`: whoever has it can encrypt, and only that. */
export type Recipient = string & { readonly recipient: unique symbol }

/**
 * Reads age recipients, one a line. A private key in this place is refused and never repeated: it would
 * let the machine that takes the backups read them.
 * @throws Failure with every bad line by its number.
 */
export async function parseRecipients(lines: readonly string[]): Promise<Recipient[]> {
  const problems: string[] = []
  const recipients: Recipient[] = []
  for (const [index, line] of lines.entries()) {
    const at = `entry ${index + 1}`
    if (/AGE-SECRET-KEY/i.test(line)) {
      new Secret(line)
      problems.push(`${at} is a private key; give the public key (age1…) that belongs to it`)
    } else if (line.startsWith('ssh-')) {
      problems.push(`${at} is an SSH key; give an age recipient (age-keygen prints one)`)
    } else if (!(await isRecipient(line))) {
      // Only what begins as a public key is shown: anything else may be a private key that lost its prefix.
      const shown = line.startsWith('age1') ? `: ${redact(line).slice(0, 12)}…` : ''
      problems.push(
        `${at} is not an age recipient (age1 and 58 more characters; it has ${line.length})${shown}`,
      )
    } else {
      recipients.push(line as Recipient)
    }
  }
  if (problems.length > 0) {
    throw new Failure('encryption-recipients', {
      what: `encryption-recipients: ${problems.join('; ')}.`,
      next: 'Make a key pair with `age-keygen`, keep the private part outside of the cluster and of GitHub.',
    })
  }
  return [...new Set(recipients)]
}

/** A private key that opens what was sealed for its recipient. */
export interface Identity {
  readonly secret: Secret
  readonly recipients: readonly Recipient[]
}

/**
 * Reads age identities (private keys), one a line, `#` comments as `age-keygen` writes them.
 * @throws Failure that never repeats the text.
 */
export async function parseIdentity(text: Secret): Promise<Identity> {
  const lines = text
    .reveal()
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const wrong = (why: string) =>
    new Failure('encryption-identity', {
      what: `encryption-identity is not an age private key: ${why}.`,
      next: 'Give the content of the file that `age-keygen` wrote (AGE-SECRET-KEY-1…).',
    })
  if (lines.length === 0) throw wrong('it is empty')
  const { identityToRecipient } = await import('age-encryption')
  const recipients: Recipient[] = []
  for (const line of lines) {
    if (line.startsWith('age1')) throw wrong('it is a public key')
    if (!line.startsWith('AGE-SECRET-KEY-1')) throw wrong('a line does not start with AGE-SECRET-KEY-1')
    try {
      recipients.push((await identityToRecipient(line)) as Recipient)
    } catch {
      throw wrong('its checksum does not match: a character is wrong or missing')
    }
  }
  return { secret: new Secret(lines.join('\n')), recipients }
}

/** The library checks the bech32 checksum: a mistyped recipient must not become an unreadable backup. */
async function isRecipient(text: string): Promise<boolean> {
  if (!/^age1[02-9ac-hj-np-z]{58}$/.test(text)) return false
  const { Encrypter } = await import('age-encryption')
  try {
    new Encrypter().addRecipient(text)
    return true
  } catch {
    return false
  }
}
