import type { LanguageCode } from '../../../model/language'

/** What some browsers have: a translator that works on the device (https://webmachinelearning.github.io/translation-api/). */
interface BrowserTranslator {
  readonly availability: (pair: LanguagePair) => Promise<string>
  readonly create: (pair: LanguagePair) => Promise<{
    readonly translate: (text: string) => Promise<string>
    readonly destroy?: () => void
  }>
}

interface LanguagePair {
  readonly sourceLanguage: string
  readonly targetLanguage: string
}

const translator = (): BrowserTranslator | undefined =>
  (globalThis as { readonly Translator?: BrowserTranslator }).Translator

const pairOf = (target: LanguageCode): LanguagePair => ({ sourceLanguage: 'nl', targetLanguage: target })

/** Whether this browser can draft a translation without any service. */
export async function canDraft(target: LanguageCode): Promise<boolean> {
  const state = await translator()
    ?.availability(pairOf(target))
    .catch(() => 'unavailable') // a language that it has never heard of
  return state === 'available' || state === 'downloadable'
}

/** A draft by the browser; undefined when it could not make one. */
export async function draftOf(text: string, target: LanguageCode): Promise<string | undefined> {
  try {
    const made = await translator()?.create(pairOf(target))
    const draft = await made?.translate(text)
    made?.destroy?.()
    return draft === undefined || draft.trim() === '' ? undefined : draft
  } catch {
    return undefined // refused, no room for its model, or cut off
  }
}
