import { loadTemplate } from '../catalogue/templates'
import type { Letter, LetterId } from '../model/letter'
import { newLetter, sampleLetter } from '../model/new-letter'
import { forThisYear } from '../model/reuse'
import type { TemplateId } from '../model/template'
import type { StoreProblem, StoreResult } from '../store/store'
import { notify } from './notice'
import { rememberedFor } from './remember'
import { navigate } from './route'
import { withDaysAhead } from './sample-dates'
import { today } from './today'
import type { Tools } from './tools'
import { say, type WordKey } from './words'

const problemWords: Readonly<Record<StoreProblem, WordKey>> = {
  full: 'storage.full',
  refused: 'storage.memory',
  newer: 'storage.newer',
  missing: 'write.missing.title',
  broken: 'storage.broken',
  failed: 'storage.failed',
}

/** What a trouble with the store is, in words. */
export const wordsFor = (problem: StoreProblem) => say(problemWords[problem])

/** Begins a letter with what the school already told, and opens it. */
export async function startLetter(tools: Tools, id: TemplateId): Promise<void> {
  const template = await loadTemplate(id)
  if (!template) return
  const [school, settings] = await Promise.all([tools.store.school.load(), tools.store.settings.load()])
  const letter: Letter = {
    ...newLetter(template, {
      id: crypto.randomUUID(),
      now: new Date().toISOString(),
      remembered: school.ok ? rememberedFor(template, school.value) : {},
    }),
    languages: settings.ok ? settings.value.languages : [],
  }
  if (said(await tools.session.getState().start(letter))) navigate({ screen: 'write', letter: letter.id })
}

/** Puts the finished example on the shelf, once: at the first visit. */
export async function giveSample({ store }: Tools, template: TemplateId): Promise<void> {
  const settings = await store.settings.load()
  if (!settings.ok || settings.value.sampleShown) return
  const structure = await loadTemplate(template)
  if (!structure) return
  const sample = sampleLetter(structure, { id: crypto.randomUUID(), now: new Date().toISOString() })
  const dated = withDaysAhead(structure, sample, today())
  const added = await store.letters.add([{ ...dated, languages: sampleLanguages }])
  if (added.ok) await store.settings.change((value) => ({ ...value, sampleShown: true }))
}

/** Two scripts at once show what the app is for. */
const sampleLanguages = ['ar', 'uk']

/** Throws a letter away, and says how to get it back. */
export async function deleteLetter({ store, session }: Tools, id: LetterId): Promise<void> {
  if (session.getState().letter?.id === id) await session.getState().close()
  if (!said(await store.letters.remove(id))) return
  notify({
    text: say('start.deleted'),
    action: { label: say('app.undo'), run: () => void store.letters.restore(id).then(said) },
  })
}

/** Makes a copy and opens it. Days of an earlier school year move to this one. */
export async function duplicateLetter({ store, session }: Tools, id: LetterId): Promise<void> {
  if (session.getState().letter?.id === id) await session.getState().flush()
  const source = await store.letters.find(id)
  const template = source.ok ? await loadTemplate(source.value.template) : undefined
  const copy = await store.letters.duplicate(id, (letter) =>
    template ? forThisYear(template, letter, today()) : letter,
  )
  if (!copy.ok) return void said(copy)
  navigate({ screen: 'write', letter: copy.value.id })
  notify({ text: say(copy.value.moved ? 'start.duplicated.moved' : 'start.duplicated') })
}

/** Notes that the families have this letter, or that they do not. */
export async function markSent({ session }: Tools, id: LetterId, sent: boolean): Promise<void> {
  const mark = (letter: Letter): Letter => {
    const { sent: _, ...rest } = letter
    return sent ? { ...rest, sent: new Date().toISOString() } : rest
  }
  if (session.getState().letter?.id === id || said(await session.getState().open(id)))
    session.getState().change(mark)
}

/** Says what went wrong, if anything did. */
export function said(result: StoreResult<unknown>): boolean {
  if (!result.ok) notify({ text: wordsFor(result.why) })
  return result.ok
}
