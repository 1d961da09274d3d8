import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')

/** Codes that are put together where they are used, by folder and expression. A new such place fails the test. */
const computed: Readonly<Record<string, readonly string[]>> = {
  'src/node: input': [
    'stop-command',
    'start-command',
    'backup-command',
    'restore-command',
    'discard-command',
  ],
  'src/node: code': ['postgres-exited', 'postgres-not-ready', 'postgres-restarts'],
  // src/repository/storage/store-failure.ts: by the kind of what the store says.
  'src/repository: code': [
    'missing',
    'object-locked',
    'storage',
    'storage-access',
    'storage-busy',
    'storage-credentials',
    'storage-not-found',
    'storage-unreachable',
  ],
  // src/alert/deliver.ts: by the service that was to be told.
  'src/alert: what.code': ['heartbeat', 'pushgateway', 'webhook'],
  // A copy of a failure, or a subclass that hands over the code that it was given.
  'src/system: code': [],
  'src/github: code': [],
  // src/http/http-failure.ts: by what the connection says.
  'src/http: code': ['http-unreachable', 'http-tls', 'http-protocol', 'http-request'],
  'src/http: this.code': [],
}
/** Codes of errors that are no Failure: see src/runner/failure-report.ts. */
const others = ['unexpected']

/** Failures by the system's error code, in a table of the same file: `ENOSPC: { code: 'disk-full', … }`. */
function codesOfTable(text: string): string[] {
  return [...text.matchAll(/\bcode: '([a-z-]+)'/g)].flatMap(([, code]) => code ?? [])
}

function codesIn(file: string): string[] {
  const codes: string[] = []
  const text = readFileSync(join(root, file), 'utf8')
  const take = (code: ts.Expression | undefined) => {
    if (code === undefined) throw new Error(`${file}: a failure without a code`)
    if (ts.isStringLiteral(code)) codes.push(code.text)
    else if (ts.isConditionalExpression(code)) [code.whenTrue, code.whenFalse].forEach(take)
    else if (code.getText() === 'meaning.code') codes.push(...codesOfTable(text))
    else {
      const place = `${file.split('/').slice(0, 2).join('/')}: ${code.getText()}`
      const known = computed[place]
      if (known === undefined) throw new Error(`${place}: which codes can that be? Say it above.`)
      codes.push(...known)
    }
  }
  const visit = (node: ts.Node, inFailure: boolean): void => {
    const parent = ts.isClassDeclaration(node)
      ? (node.heritageClauses?.some((clause) => /Failure$/.test(clause.getText())) ?? false)
      : inFailure
    if (ts.isNewExpression(node) && /^\w*Failure$/.test(node.expression.getText())) take(node.arguments?.[0])
    if (parent && ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword)
      take(node.arguments[0])
    ts.forEachChild(node, (child) => visit(child, parent))
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), false)
  return codes
}

describe('docs/troubleshooting.md', () => {
  const sources = globSync(['src/**/*.ts', 'action-*/*.ts'], { cwd: root })
  const inSource = new Set([...sources.flatMap(codesIn), ...others])
  const page = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8')
  const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].flatMap(([, code]) => code ?? [])

  it('has a row for every code that an error can have', () => {
    expect(inSource.size).toBeGreaterThan(80)
    expect([...inSource].filter((code) => !rows.includes(code)).sort()).toEqual([])
  })

  it('has no row for a code that no error has, and none twice', () => {
    expect(rows.filter((code) => !inSource.has(code))).toEqual([])
    expect(rows.length).toBe(new Set(rows).size)
  })
})
