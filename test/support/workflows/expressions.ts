/** What the expressions of a workflow evaluate to, by GitHub's own evaluator. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { Job, WorkflowCall } from './workflow-files.ts'

/** How the jobs that a job needs ended, or `cancelled` for the whole run. */
export type Standing = 'success' | 'failure' | 'cancelled' | 'skipped'
type Contexts = Readonly<Record<string, unknown>>

/** Evaluates a value such as `splice-validator-${{ inputs.node }}`; one that is a single expression keeps its type. */
export function evaluate(value: unknown, contexts: Contexts, standing: Standing = 'success'): unknown {
  if (typeof value !== 'string') return value
  const single = /^\$\{\{((?:(?!\}\})[\s\S])*)\}\}$/.exec(value.trim())
  if (single) return plain(evaluated(single[1] ?? '', contexts, standing))
  return value.replaceAll(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    evaluated(expression, contexts, standing).coerceString(),
  )
}

/**
 * Whether a job or a step runs. Without a status function GitHub asks for `success()` as well, which a skipped need is not.
 * Source: docs.github.com, "Status check functions".
 */
export function runs(part: Pick<Job, 'if'>, contexts: Contexts, standing: Standing = 'success'): boolean {
  if (part.if === undefined) return standing === 'success'
  const condition = String(part.if)
  const asks = /\b(always|success|failure|cancelled)\(\)/.test(condition)
  if (!asks && standing !== 'success') return false
  const expression = condition.includes('${{') ? condition : `\${{ ${condition} }}`
  return truthy(evaluate(expression, contexts, standing))
}

/** The inputs of a reusable workflow as it sees them: what is given over the defaults, an absent one as its type's nothing. */
export function inputsOf(call: WorkflowCall, given: Readonly<Record<string, unknown>>): Contexts {
  const unknown = Object.keys(given).filter((name) => !(name in call.inputs))
  if (unknown.length > 0) throw new Error(`there are no inputs ${unknown.join(', ')}`)
  const nothing: Contexts = { boolean: false, number: 0 }
  const entries = Object.entries(call.inputs).map(([name, { type = '', default: fallback }]) => [
    name,
    given[name] ?? fallback ?? nothing[type] ?? '',
  ])
  return Object.fromEntries(entries)
}

function evaluated(expression: string, contexts: Contexts, standing: Standing): data.ExpressionData {
  const functions = new Map(
    Object.entries({
      always: true,
      success: standing === 'success',
      failure: standing === 'failure',
      cancelled: standing === 'cancelled',
    }).map(([name, value]) => [
      name,
      { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(value) },
    ]),
  )
  const tree = new Parser(new Lexer(expression.trim()).lex().tokens, Object.keys(contexts), [
    ...functions.values(),
  ]).parse()
  const dictionary: unknown = JSON.parse(JSON.stringify(contexts), data.reviver)
  if (!(dictionary instanceof data.Dictionary)) throw new Error('contexts must be an object')
  return new Evaluator(tree, dictionary, functions).evaluate()
}

function plain(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer) ?? 'null')
}

function truthy(value: unknown): boolean {
  return !(value === false || value === null || value === '' || value === 0)
}
