import { inspect } from 'node:util'

/** Everything that a thrown value could show to anyone: message, stack, JSON, every property to any depth. */
export function everythingIn(error: unknown): string {
  const parts: string[] = []
  for (let current = error; current instanceof Error; current = current.cause) {
    parts.push(String(current), current.stack ?? '', JSON.stringify(current))
    parts.push(
      JSON.stringify(
        Object.getOwnPropertyNames(current).map((name) => String(Reflect.get(current as Error, name))),
      ),
    )
  }
  parts.push(inspect(error, { depth: 20, showHidden: true, maxStringLength: null, maxArrayLength: null }))
  return parts.join('\n')
}

/** The error that the promise is rejected with; throws when it is not. */
export async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    if (error instanceof Error) return error
    throw new TypeError('rejected with something that is no Error')
  }
  throw new Error('was expected to be rejected')
}
