import { create } from 'zustand'

export const interfaceLanguages = ['nl', 'fr', 'en'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

export const appearances = ['system', 'light', 'dark'] as const
export type Appearance = (typeof appearances)[number]

/** What one person likes on one device. No content, so it lives outside the letters' database. */
export interface Preferences {
  readonly language: InterfaceLanguage
  readonly appearance: Appearance
  /** Prints white pictograms with black figures instead of the other way round. */
  readonly inkSaver: boolean
}

const key = 'pictobrief.preferences'
const standard: Preferences = { language: 'nl', appearance: 'system', inkSaver: false }

export const usePreferences = create<Preferences>(() => readPreferences(stored()))

/** Preferences from what an earlier visit kept. Anything unknown falls back to the standard. */
export function readPreferences(text: string | null): Preferences {
  const kept = parse(text)
  return {
    language: interfaceLanguages.find((language) => language === kept['language']) ?? standard.language,
    appearance: appearances.find((appearance) => appearance === kept['appearance']) ?? standard.appearance,
    inkSaver: kept['inkSaver'] === true,
  }
}

/** Changes some preferences now and for the next visits. */
export function prefer(change: Partial<Preferences>): void {
  usePreferences.setState(change)
  const { language, appearance, inkSaver } = usePreferences.getState()
  try {
    localStorage.setItem(key, JSON.stringify({ language, appearance, inkSaver }))
  } catch {
    // A private window may refuse storage: the choice then holds until the window closes.
  }
}

/** Forgets them all, as after the first visit. */
export function forgetPreferences(): void {
  usePreferences.setState(standard)
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that refuses storage has nothing to forget.
  }
}

/** Keeps the document's theme equal to the preference. */
export function applyAppearance(): void {
  const apply = ({ appearance }: Preferences) => {
    if (appearance === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = appearance
  }
  apply(usePreferences.getState())
  usePreferences.subscribe(apply)
}

function stored(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function parse(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    return value !== null && typeof value === 'object' ? { ...value } : {}
  } catch {
    return {}
  }
}
