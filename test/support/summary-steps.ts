/** When a step of a run began and ended, as the diagram in its summary has it. */
export function stepInDiagram(summary: string, title: string): { readonly from: Date; readonly to: Date } {
  const [, diagram = ''] = /^```mermaid\n([\s\S]*?)\n```$/m.exec(summary) ?? []
  const line = diagram.split('\n').find((one) => one.includes(`. ${title} :`))
  const [from, to] = (line ?? '').split(', ').slice(1)
  if (from === undefined || to === undefined) throw new Error(`There is no ${title} in:\n${diagram}`)
  return { from: new Date(`${from.replace(' ', 'T')}Z`), to: new Date(`${to.replace(' ', 'T')}Z`) }
}
