import { spawn } from 'node:child_process'
import { join } from 'node:path'

const racer = join(import.meta.dirname, 'storage-racer.ts')

/** Starts racers, lets all of them go at once when every one is ready, and gives what each printed. */
export async function race<Result>(count: number, args: readonly string[]): Promise<Result[]> {
  const racers = Array.from({ length: count }, () =>
    spawn(process.execPath, [racer, ...args], { stdio: ['pipe', 'pipe', 'inherit'] }),
  )
  const results = racers.map((child) => {
    let text = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (chunk: string) => {
      text += chunk
    })
    const ready = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()))
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    return {
      ready,
      answer: ended.then((code) => {
        if (code !== 0) throw new Error(`a racer ended with ${code}: ${text}`)
        return JSON.parse(text.slice(text.indexOf('\n') + 1)) as Result
      }),
    }
  })
  await Promise.race([
    Promise.all(results.map(({ ready }) => ready)),
    Promise.all(results.map(({ answer }) => answer)),
  ])
  for (const child of racers) child.stdin.end('go\n')
  return await Promise.all(results.map(({ answer }) => answer))
}
