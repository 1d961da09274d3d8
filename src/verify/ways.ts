import type { KubectlOptions } from '../node/kubectl.ts'
import type { ScratchKind, ScratchWay } from './scratch.ts'
import { containerWay } from './scratch-container.ts'
import { podWay } from './scratch-pod.ts'
import { type ProgramsOptions, programsWay } from './scratch-programs.ts'

export interface WaysOptions {
  readonly programs: ProgramsOptions
  readonly image: string | undefined
  readonly pods: KubectlOptions
}

/**
 * The ways to a scratch server, in the order in which they are tried. With `auto`, what is there already comes first,
 * for nothing has to be fetched; then a container, whose image is of the set's major with clients that fit; then npm,
 * whose packages bring no clients; then a pod, for which an operator has to name a namespace. What cannot be separated
 * from the network comes last: a drill by it is not complete unless `network-isolation` is allowed to be left out.
 */
export function waysTo(scratch: ScratchKind | 'auto', { programs, image, pods }: WaysOptions): ScratchWay[] {
  const ways = [
    programsWay('installed', true, programs),
    containerWay(image),
    programsWay('npm', true, programs),
    podWay(pods, image),
    programsWay('installed', false, programs),
    programsWay('npm', false, programs),
  ]
  return scratch === 'auto' ? ways : ways.filter(({ kind }) => kind === scratch)
}
