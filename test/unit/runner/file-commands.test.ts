import { describe, expect, it } from 'vitest'
import { parseFileCommands } from '../../support/file-commands.ts'

describe('parseFileCommands', () => {
  it('reads both forms', () => {
    expect(parseFileCommands('a=b=c\n\nplan<<END\none<<two\n\nx=y\nEND\nempty<<E\n\nE\n')).toEqual({
      a: 'b=c',
      plan: 'one<<two\n\nx=y',
      empty: '',
    })
  })

  it('refuses what the runner would refuse', () => {
    expect(() => parseFileCommands('a<<END\nb\n')).toThrow('no end')
    expect(() => parseFileCommands('nonsense\n')).toThrow('not a file command')
  })
})
