import { useEffect } from 'react'
import { currentRoute } from '../route'
import { type Tools, useTools } from '../tools'
import { commands } from './commands'
import { matches, worksWhileTyping } from './shortcut'

/** Listens for every command's shortcuts, wherever the focus is. */
export function useShortcuts(): void {
  const tools = useTools()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event, tools)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [tools])
}

function onKeyDown(event: KeyboardEvent, tools: Tools): void {
  if (event.defaultPrevented || event.isComposing) return
  const target = event.target instanceof Element ? event.target : undefined
  const typing = target?.matches('input, textarea, select') ?? false
  const situation = { route: currentRoute(), session: tools.session.getState(), tools }

  const command = commands.find(({ shortcuts }) =>
    shortcuts.some((shortcut) => matches(shortcut, event) && (!typing || worksWhileTyping(shortcut))),
  )
  if (!command) return
  // A search field undoes its own words, and a dialog is left before anything else is done.
  const ownUndo = target?.closest('[data-own-undo]') && (command.id === 'undo' || command.id === 'redo')
  if (ownUndo || document.querySelector('dialog[open]')) return
  // The browser's own saving and printing would be of the app, not of the letter.
  if (command.id === 'save' || command.enabled(situation)) event.preventDefault()
  if (command.enabled(situation)) command.run(situation)
}
