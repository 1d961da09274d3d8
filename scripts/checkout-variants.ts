// The variants of the reusable workflows for GitHub Enterprise Server and old runners. They are written from the others, and
// stand in the commits of releases only.
//   node scripts/checkout-variants.ts [FOLDER]            writes them below a checkout of this repository. Default: this one
//   node scripts/checkout-variants.ts --check [FOLDER]    fails when they are not there, just as they would be written
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
/** Where a variant puts this repository, beside what the caller may have checked out. */
const besides = '.splice-validator-actions'
/** How the path of one of our actions begins; workflows are called in another way. */
const ownAction = /uses: \$\/(action-|\.github\/actions\/)/g
const workflows = '.github/workflows'
const ending = '-checkout.yml'

/**
 * The variant of a workflow for GitHub Enterprise Server and runners before 2.336, which do not know `uses: $/…`: each job
 * first checks this repository out, at the commit of the workflow.
 */
export function checkoutVariant(workflow: string): string {
  const jobs = workflow.split(/^(?= {2}[a-z-]+:\n)/m)
  const changed = jobs.map((job) => {
    if (job.search(ownAction) < 0) return job
    // A private or internal repository is read with the job's token.
    const reads = /^ {6}contents: /m.test(job)
      ? job
      : job.replace(/^ {4}permissions:\n/m, '$&      contents: read\n')
    return reads.replace(/^( *)steps:\n/m, (steps, indent: string) =>
      [
        steps.trimEnd(),
        `${indent}  - uses: ${checkout}`,
        `${indent}    with:`,
        `${indent}      repository: \${{ job.workflow_repository }}`,
        `${indent}      ref: \${{ job.workflow_sha }}`,
        `${indent}      path: ${besides}`,
        `${indent}      persist-credentials: false`,
        '',
      ].join('\n'),
    )
  })
  return changed
    .join('')
    .replaceAll(ownAction, `uses: ./${besides}/$1`)
    .replaceAll(/uses: \$\/\.github\/workflows\/([a-z-]+)\.yml/g, 'uses: ./.github/workflows/$1-checkout.yml')
}

/** Whether the path of a workflow is that of a variant. */
export function isVariant(path: string): boolean {
  return path.endsWith(ending)
}

/** Every variant that a checkout of this repository should have, by its path from there. */
export function checkoutVariants(folder: string): Map<string, string> {
  const variants = new Map<string, string>()
  for (const name of readdirSync(join(folder, workflows)).sort()) {
    const text = isVariant(name) ? '' : readFileSync(join(folder, workflows, name), 'utf8')
    // Only what others call has to work where `uses: $/…` is not known.
    if (/^ {2}workflow_call:/m.test(text))
      variants.set(`${workflows}/${name.replace('.yml', ending)}`, checkoutVariant(text))
  }
  return variants
}

/** What is wrong with the variants in a checkout, a line each. */
function problems(folder: string): string[] {
  const wanted = checkoutVariants(folder)
  const there = readdirSync(join(folder, workflows)).filter(isVariant)
  const extra = there.map((name) => `${workflows}/${name}`).filter((path) => !wanted.has(path))
  const found = [...wanted].flatMap(([path, text]) => {
    if (!there.some((name) => path.endsWith(`/${name}`))) return [`${path} is missing`]
    return readFileSync(join(folder, path), 'utf8') === text ? [] : [`${path} is not what would be written`]
  })
  return [...found, ...extra.map((path) => `${path} is of no workflow here`)]
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const folder = positionals[0] ?? join(import.meta.dirname, '..')
  if (values.check) {
    const found = problems(folder)
    for (const problem of found) console.error(problem)
    process.exitCode = found.length > 0 ? 1 : 0
  } else {
    for (const [path, text] of checkoutVariants(folder)) writeFileSync(join(folder, path), text)
  }
}
