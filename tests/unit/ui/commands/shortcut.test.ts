import { describe, expect, it } from 'vitest'
import { keysOf, matches, worksWhileTyping } from '../../../../src/ui/commands/shortcut'

const stroke = (key: string, held: readonly ('ctrl' | 'meta' | 'shift' | 'alt')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
})

describe('shortcuts', () => {
  it('take the command key of a Mac for Ctrl', () => {
    expect(matches('Ctrl+Z', stroke('z', ['ctrl']))).toBe(true)
    expect(matches('Ctrl+Z', stroke('z', ['meta']))).toBe(true)
    expect(matches('Ctrl+Z', stroke('z'))).toBe(false)
  })

  it('tell undo from redo by Shift, also when Caps Lock is on', () => {
    expect(matches('Ctrl+Z', stroke('Z', ['ctrl', 'shift']))).toBe(false)
    expect(matches('Ctrl+Shift+Z', stroke('Z', ['ctrl', 'shift']))).toBe(true)
    expect(matches('Ctrl+Z', stroke('Z', ['ctrl']))).toBe(true)
  })

  it('know the question mark on every keyboard, with Shift or without', () => {
    expect(matches('?', stroke('?', ['shift']))).toBe(true)
    expect(matches('?', stroke('?'))).toBe(true)
  })

  it('leave keys with Alt to the keyboard layout', () => {
    expect(matches('Ctrl+E', stroke('e', ['ctrl', 'alt']))).toBe(false)
  })

  it('never take a single character from who is typing', () => {
    expect(worksWhileTyping('?')).toBe(false)
    expect(worksWhileTyping('Ctrl+S')).toBe(true)
  })

  it('are shown with the signs of the keyboard at hand', () => {
    expect(keysOf('Ctrl+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
    expect(keysOf('Ctrl+Shift+Z', true)).toEqual(['⌘', '⇧', 'Z'])
  })
})
