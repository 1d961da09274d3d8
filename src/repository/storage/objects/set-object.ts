/** Which objects are files of sets: they are written once and kept, unlike locks and journals. */

/** How a set is laid out (see sets.ts): only its files are locked, never locks and journals, which must change. */
const setFile = /^[^/]+\/(?:sets|dr-sets)\/[^/]+\/[^/]+$/
const setManifest = /^([^/]+\/(?:sets|dr-sets)\/[^/]+\/)manifest\.json$/

/** Whether a name is that of a file of a set. */
export function isSetFile(name: string): boolean {
  return setFile.test(name)
}

/** The folder of a set, when the name is that of its manifest. */
export function publishedSet(name: string): string | undefined {
  return setManifest.exec(name)?.[1]
}
