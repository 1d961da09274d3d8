import { describe, expect, it } from 'vitest'
import { actionNames } from '../../../src/inputs/catalogue/entry.ts'
import { inputsOf } from '../../../src/inputs/catalogue.ts'
import { settingsActions } from '../../../src/inputs/settings.ts'

describe.each(actionNames)('the inputs of action-%s', (action) => {
  const inputs = inputsOf(action)

  it('are each there once, those that a first user needs first, and these are few', () => {
    const names = inputs.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
    const beginning = inputs.filter(({ heading }) => heading === 'To begin with')
    expect(beginning.length).toBeGreaterThan(2)
    expect(beginning.length).toBeLessThan(10)
    expect(inputs.slice(0, beginning.length)).toEqual(beginning)
  })

  it('have a default that is a value of their kind', () => {
    for (const { name, default: fallback, ...input } of inputs) {
      if (input.kind === 'boolean') expect(['true', 'false'], name).toContain(fallback)
      if (input.required) expect(fallback, name).toBeUndefined()
      if (input.kind === 'choice' && fallback !== undefined) expect(input.values, name).toContain(fallback)
    }
  })

  it('are described by one line', () => {
    for (const { name, words } of inputs) expect(words, name).toBe(words.replaceAll(/\s+/g, ' ').trim())
  })

  it('name only inputs and values that there are as their company', () => {
    const all = actionNames.flatMap((name) => inputsOf(name))
    for (const { name, goesWith, requiredWith } of inputs) {
      for (const [other, values] of Object.entries({ ...goesWith, ...requiredWith })) {
        const meant = all.filter((input) => input.name === other)
        expect(meant, `${name} with ${other}`).not.toEqual([])
        const known = meant.flatMap((input) =>
          input.kind === 'choice' ? input.values : input.kind === 'boolean' ? ['true', 'false'] : values,
        )
        expect(known).toEqual(expect.arrayContaining([...values]))
      }
    }
  })
})

it('an action takes settings when it has the input', () => {
  const having = actionNames.filter((action) => inputsOf(action).some(({ name }) => name === 'settings'))
  expect(settingsActions).toEqual(having)
})
