/** What GitHub's own parser and language service find in a workflow or an action.yml. */
import { registerLogger, validate } from '@actions/languageservice'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import type { FileProvider } from '@actions/workflow-parser/workflows/file-provider'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { thirdPartyMetadata } from './third-party.ts'
import { here, readText } from './workflow-files.ts'

const crashes: string[] = []
// The service logs what it throws and then finds nothing, so a crash would look like a clean file.
registerLogger({ log: () => {}, info: () => {}, warn: () => {}, error: (message) => crashes.push(message) })
let count = 0

/** Resolves what is in this repository, from `$/` as well as from an operator's `OWNER/REPO/…@FULL_COMMIT_SHA`. */
const files: FileProvider = {
  getFileContent: (reference) => {
    if ('owner' in reference) {
      const { owner, repository, version } = reference
      if (owner !== here.owner || repository !== here.repository || version !== here.version) {
        return Promise.reject(new Error(`${owner}/${repository}@${version} is not this repository`))
      }
    }
    try {
      return Promise.resolve({ name: reference.path, content: readText(reference.path) })
    } catch (error) {
      return Promise.reject(error)
    }
  },
}

/**
 * Everything that `@actions/languageservice` and `@actions/workflow-parser` object to: syntax, expressions, inputs and secrets
 * that the called action or workflow does not have, or that it requires and does not get.
 * @param name Path of the file; its last part tells whether it is an action.
 */
export async function findings(name: string, text: string): Promise<string[]> {
  count += 1
  crashes.length = 0
  // The service keeps what it has parsed under the name.
  const document = TextDocument.create(`file:///${count}/${name}`, 'yaml', 0, text)
  const diagnostics = await validate(document, {
    fileProvider: files,
    actionsMetadataProvider: { fetchActionMetadata: async (reference) => thirdPartyMetadata(reference) },
  })
  const found = diagnostics.map(({ range, message }) => `${name}:${range.start.line + 1}: ${message}`)
  return [...found, ...(await parserErrors(name, text)), ...crashes.map((crash) => `${name}: ${crash}`)]
}

/** The parser alone goes through workflows that call workflows as deep as GitHub does. */
async function parserErrors(name: string, text: string): Promise<string[]> {
  if (name.endsWith('action.yml')) return []
  const parsed = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
  if (parsed.value === undefined) {
    return parsed.context.errors.getErrors().map((error) => `${name}: ${error.message}`)
  }
  await convertWorkflowTemplate(parsed.context, parsed.value, files, { fetchReusableWorkflowDepth: 4 })
  return parsed.context.errors.getErrors().map((error) => `${name}: ${error.message}`)
}
