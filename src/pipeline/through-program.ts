import { feed, output, start } from '../system/child.ts'

/** A program as a stage of a pipeline: what it is fed comes out as it makes it. Fails when the source or the program does. */
export async function* throughProgram(
  source: AsyncIterable<Buffer>,
  command: Parameters<typeof start>[0],
  name: string,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const running = start(command, signal)
  // A source that fails must not look like the end of the input: the program would finish a short file.
  let sourceError: unknown
  const feeding = feed(running, source).catch((error: unknown) => {
    sourceError = error
    running.kill()
  })
  try {
    yield* output(running, name)
  } catch (error) {
    await feeding
    throw sourceError ?? error
  }
  await feeding
  if (sourceError !== undefined) throw sourceError
}
