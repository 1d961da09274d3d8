import { printable } from '../../system/printable.ts'
import { NotAFact } from './reader.ts'

/** Types of a column that an offset is kept in. */
export const offsetTypes = ['int8', 'varchar', 'text'] as const

/**
 * An offset as the column has it. Text (Splice's apps databases, Canton up to 3.2): 18 hexadecimal digits, a version
 * byte `00` and a 64-bit number; empty at the participant's beginning. `bigint`: the number itself (Canton 3.3 and
 * newer). Anything else is no offset, and never 0.
 * @param stored the value as text, so that no digit is lost on the way.
 * @throws NotAFact
 */
export function readOffset(stored: string, type: string | undefined): number {
  const number = type === 'int8' ? decimal(stored) : hexadecimal(stored)
  if (number === undefined || number > BigInt(Number.MAX_SAFE_INTEGER))
    throw new NotAFact(
      `${JSON.stringify(printable(stored.slice(0, 40)))} is no offset (a column of type ${type})`,
    )
  return Number(number)
}

function decimal(stored: string): bigint | undefined {
  return /^\d{1,19}$/.test(stored) ? BigInt(stored) : undefined
}

function hexadecimal(stored: string): bigint | undefined {
  if (stored === '') return 0n
  return /^00[0-9a-f]{16}$/i.test(stored) ? BigInt(`0x${stored}`) : undefined
}
