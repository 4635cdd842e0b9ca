import { onMac } from '../platform'
import { useRoute } from '../route'
import { useSession } from '../session/context'
import { useTools } from '../tools'
import { useWords } from '../words'
import type { Command } from './command'
import { keysOf } from './shortcut'

/** A command as a button needs it. */
export interface CommandHandle {
  readonly label: string
  /** As this computer's keyboard shows it. */
  readonly shortcut: string | undefined
  readonly enabled: boolean
  readonly run: () => void
}

export function useCommand(command: Command): CommandHandle {
  const t = useWords()
  const tools = useTools()
  const route = useRoute()
  const enabled = useSession((session) => command.enabled({ route, session, tools }))
  const [shortcut] = command.shortcuts
  return {
    label: t(command.label),
    shortcut: shortcut && keysOf(shortcut, onMac).join('+'),
    enabled,
    run: () => command.run({ route, session: tools.session.getState(), tools }),
  }
}
