/** A `docker` for the action's PATH that stops in the middle of one step of the work on a volume. */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { docker, until } from './compose-node.ts'

/** What is done of a step before it waits for ever. */
const halves = {
  copy: 'cp -a /volume/base /volume/PG_VERSION /copy/',
  empty: 'rm -r /volume/base /volume/global /volume/PG_VERSION',
  'put-back': 'find /volume -mindepth 1 -delete; cp -a /copy/base /volume/',
} as const

export type VolumeStep = keyof typeof halves

/** Variables for the action under which the step is only done by half. */
export function holdStep(folder: string, step: VolumeStep): Record<string, string> {
  const real = execFileSync('sh', ['-c', 'command -v docker'], { encoding: 'utf8' }).trim()
  const bin = join(folder, `hold-${step}`)
  mkdirSync(bin, { recursive: true })
  const script = `#!/bin/bash
if [ "$1" = run ] && [[ " $* " == *" splice-validator.step=${step} "* ]]; then
  set -- "\${@:1:$#-1}" '${halves[step]}; touch /tmp/held; while :; do sleep 1; done'
fi
exec ${real} "$@"
`
  writeFileSync(join(bin, 'docker'), script)
  chmodSync(join(bin, 'docker'), 0o755)
  return { PATH: `${bin}:${process.env['PATH']}` }
}

/** Waits until the work on a volume has come to its middle and waits there. */
export async function untilHeld(volume: string): Promise<void> {
  const held = ['exec', `splice-validator-volume-${volume}`, 'test', '-e', '/tmp/held']
  const look = () =>
    docker(...held).then(
      () => true,
      () => false,
    )
  await until('the step is done by half', look, 180_000)
}
