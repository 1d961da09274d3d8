import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser/templates/tokens/type-guards'

/** What an expression can be: the values of JSON. */
export type Value = string | number | boolean | null | readonly Value[] | Values
export interface Values {
  readonly [name: string]: Value
}

/** What expressions can name at a place in a workflow, and the status functions that hold there. */
export interface Scope {
  readonly contexts: Values
  readonly functions?: readonly FunctionDefinition[]
}

/** A workflow that GitHub would not run, or that says something this runner does not know. */
export class WorkflowError extends Error {}

/** Evaluates an expression without its `${{ }}`, by GitHub's own package. A name that the scope has not is an error. */
export function evaluateExpression(text: string, scope: Scope): Value {
  const functions = [...(scope.functions ?? [])]
  try {
    const parsed = new Parser(new Lexer(text).lex().tokens, Object.keys(scope.contexts), functions).parse()
    const contexts = new data.Dictionary(
      ...Object.entries(scope.contexts).map(([key, value]) => ({ key, value: toData(value) })),
    )
    const named = new Map(functions.map((definition) => [definition.name.toLowerCase(), definition]))
    return fromData(new Evaluator(parsed, contexts, named).evaluate())
  } catch (error) {
    throw new WorkflowError(`${text}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** Evaluates what is written in a workflow file, with all the expressions in it. */
export function evaluate(token: TemplateToken, scope: Scope): Value {
  if (isBasicExpression(token)) return evaluateExpression(token.expression, scope)
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value
  if (isSequence(token)) return [...token].map((item) => evaluate(item, scope))
  if (isMapping(token)) return evaluateFields(token, scope)
  if (token.isLiteral) return null
  throw new WorkflowError(`this runner does not know ${token.typeName()}`)
}

/** Like `evaluate`; absent is undefined. */
export function evaluateOptional(token: TemplateToken | undefined, scope: Scope): Value | undefined {
  return token === undefined ? undefined : evaluate(token, scope)
}

/** Evaluates a mapping; absent is empty. */
export function evaluateFields(token: TemplateToken | undefined, scope: Scope): Values {
  if (token === undefined) return {}
  if (isBasicExpression(token)) {
    const value = evaluate(token, scope)
    if (!isValues(value)) throw new WorkflowError(`${token.expression} is not a mapping`)
    return value
  }
  return Object.fromEntries(fields(token).map(([name, value]) => [name, evaluate(value, scope)]))
}

/** The entries of a mapping as they are written. */
export function fields(token: TemplateToken | undefined): readonly (readonly [string, TemplateToken])[] {
  if (token === undefined || (token.isLiteral && !isString(token))) return []
  return [...mapping(token)].map(({ key, value }) => [key.toString(), value] as const)
}

export function mapping(token: TemplateToken): MappingToken {
  return token.assertMapping('workflow')
}

/** As GitHub writes a value into text. */
export function text(value: Value | undefined): string {
  return value === undefined ? '' : toData(value).coerceString()
}

/** Like `text`, of each value. */
export function texts(values: Values): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, text(value)]))
}

/** What counts as true in `if`. */
export function isTrue(value: Value): boolean {
  return value !== null && value !== false && value !== 0 && value !== ''
}

export function isValues(value: Value | undefined): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

/** A function for expressions that says yes or no. */
export function statusFunction(name: string, answer: () => boolean): FunctionDefinition {
  return { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer()) }
}

function toData(value: Value): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData
}

function fromData(value: data.ExpressionData): Value {
  return JSON.parse(JSON.stringify(value, data.replacer)) as Value
}
