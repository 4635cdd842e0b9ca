import { describe, expect, it } from 'vitest'
import { commands } from '../../../../src/ui/commands/commands'

describe('commands', () => {
  it('have shortcuts of their own', () => {
    const shortcuts = commands.flatMap((command) => command.shortcuts)
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })

  it('have ids of their own', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
  })
})
