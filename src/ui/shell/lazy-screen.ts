import { type ComponentType, lazy } from 'react'
import { loadWordsOf } from '../words'
import type { WordPart } from '../words/parts'

/** A screen that is fetched when it is first shown, together with its words. */
export const lazyScreen = <Props>(load: () => Promise<ComponentType<Props>>, ...parts: readonly WordPart[]) =>
  lazy(async () => {
    const [screen] = await Promise.all([load(), ...parts.map(loadWordsOf)])
    return { default: screen }
  })
