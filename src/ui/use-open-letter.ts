import { useEffect, useState } from 'react'
import { loadTemplate } from '../catalogue/templates'
import type { Letter, LetterId } from '../model/letter'
import type { Template } from '../model/template'
import type { StoreProblem } from '../store/store'
import { letterTitle, topicOf } from './letter-title'
import { withTold } from './remember'
import { useSession } from './session/context'
import { useTeacherWords } from './teacher-words'
import { type Tools, useTools } from './tools'

export type OpenLetter =
  | { readonly state: 'loading' }
  | { readonly state: 'missing'; readonly why: StoreProblem | 'template' }
  | { readonly state: 'open'; readonly letter: Letter; readonly template: Template; readonly title: string }

/** Puts a letter on the desk, with its template; it stays there until another one is opened. */
export function useOpenLetter(id: LetterId): OpenLetter {
  const tools = useTools()
  const words = useTeacherWords()
  const letter = useSession((session) => session.letter)
  const [template, setTemplate] = useState<Template>()
  const [why, setWhy] = useState<StoreProblem | 'template'>()

  useEffect(() => {
    let here = true
    void (async () => {
      const { session } = tools
      if (session.getState().letter?.id !== id) {
        const opened = await session.getState().open(id)
        if (!here) return
        if (!opened.ok) return setWhy(opened.why)
      }
      const kind = session.getState().letter?.template
      const found = kind === undefined ? undefined : await loadTemplate(kind)
      if (!here) return
      if (found) setTemplate(found)
      else setWhy('template')
    })()
    return () => {
      here = false
    }
  }, [id, tools])

  useEffect(() => {
    if (!template) return
    const before = tools.session.getState().letter
    const remember = () => void rememberWhatWasTold(tools, template, before)
    // A page that is closed, or left for another tab, may not come back here.
    const hidden = () => document.visibilityState === 'hidden' && remember()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      remember()
    }
  }, [tools, template])

  if (why !== undefined) return { state: 'missing', why }
  if (!letter || letter.id !== id || !template) return { state: 'loading' }
  return {
    state: 'open',
    letter,
    template,
    title: letterTitle(words.name(template.id), topicOf(template, letter)),
  }
}

/** What this letter told about the school, the class and its kind need not be typed again. */
async function rememberWhatWasTold(
  { session, store }: Tools,
  template: Template,
  before: Letter | undefined,
): Promise<void> {
  const { letter } = session.getState()
  if (letter?.template !== template.id || letter.sample) return
  const opened = before?.id === letter.id ? before : undefined
  await store.school.change((school) => withTold(school, template, letter, opened))
}
