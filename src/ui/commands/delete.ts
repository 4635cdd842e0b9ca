import { deleteLetter as throwAway } from '../letter-actions'
import { navigate } from '../route'
import type { Command } from './command'

/** Throws the open letter away; the notice that says so can bring it back. */
export const deleteLetter: Command = {
  id: 'delete',
  label: 'command.delete',
  shortcuts: [],
  enabled: ({ route, session }) => route.screen === 'write' && session.letter !== undefined,
  run: ({ tools, session }) => {
    const { letter } = session
    if (!letter) return
    navigate({ screen: 'start' })
    void throwAway(tools, letter.id)
  },
}
