import { duplicateLetter } from '../letter-actions'
import type { Command } from './command'

/** A copy of the open letter, opened at once. */
export const duplicate: Command = {
  id: 'duplicate',
  label: 'command.duplicate',
  shortcuts: [],
  enabled: ({ route, session }) => route.screen === 'write' && session.letter !== undefined,
  run: ({ tools, session }) => {
    if (session.letter) void duplicateLetter(tools, session.letter.id)
  },
}
