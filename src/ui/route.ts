import { useSyncExternalStore } from 'react'
import type { LetterId } from '../model/letter'

/** The places without anything behind them, and their Dutch addresses. */
const places = {
  pictos: 'pictos',
  handouts: 'kaartjes',
  classes: 'klassen',
  /** What a new family gets. */
  packs: 'pakket',
  /** The year calendar. */
  calendar: 'kalender',
  /** What letters need to know of the school. */
  school: 'school',
  /** The account of what went out with a translation. */
  account: 'verantwoording',
  /** Backup, restore and exchange. */
  keep: 'bewaren',
} as const
export type Place = keyof typeof places

const isPlace = (screen: string): screen is Place => Object.hasOwn(places, screen)
const placeAt = (address: string | undefined): Place | undefined =>
  Object.keys(places)
    .filter(isPlace)
    .find((screen) => places[screen] === address)

/** What the address says is on the screen. It lives behind `#`, so every address works offline from one page. */
export type Route =
  | { readonly screen: 'start'; readonly search?: boolean }
  | { readonly screen: Place }
  /** Translations to check: of one letter, or of everything. */
  | { readonly screen: 'review'; readonly letter?: LetterId }
  /** `field` is the place in the form to go to, as in `Item.source`. */
  | { readonly screen: 'write'; readonly letter: LetterId; readonly field?: string }
  /** `forClass`: a copy for every child of a class, instead of so many of each language. */
  | { readonly screen: 'print'; readonly letter: LetterId; readonly forClass?: true }

/** The route of a hash such as `#/brief/k3x9/afdrukken`. An unknown address is the start. */
export function parseRoute(hash: string): Route {
  const [place, id, step, rest] = hash.replace(/^#?\/?/, '').split('/')
  if (place === 'zoek') return { screen: 'start', search: true }
  const alone = placeAt(place)
  if (alone) return { screen: alone }
  if (place === 'nakijken') {
    const letter = id ? decode(id) : undefined
    return { screen: 'review', ...(letter !== undefined && { letter }) }
  }
  if (place !== 'brief' || !id) return { screen: 'start' }
  const letter = decode(id)
  if (letter === undefined) return { screen: 'start' }
  if (step === 'afdrukken') return { screen: 'print', letter, ...(rest === 'klas' && { forClass: true }) }
  const field = step === 'veld' && rest ? decode(rest) : undefined
  return { screen: 'write', letter, ...(field !== undefined && { field }) }
}

/** The address of a route: the inverse of `parseRoute`. */
export function hrefOf(route: Route): string {
  if (route.screen === 'start') return route.search ? '#/zoek' : '#/'
  if (route.screen === 'review')
    return route.letter === undefined ? '#/nakijken' : `#/nakijken/${encodeURIComponent(route.letter)}`
  if (!('letter' in route)) return `#/${places[route.screen]}`
  const letter = `#/brief/${encodeURIComponent(route.letter)}`
  if (route.screen === 'print') return `${letter}/afdrukken${route.forClass ? '/klas' : ''}`
  return route.field === undefined ? letter : `${letter}/veld/${encodeURIComponent(route.field)}`
}

/** Goes to a route, as a step that the browser's back button undoes. */
export function navigate(route: Route): void {
  window.location.hash = hrefOf(route)
}

export function currentRoute(): Route {
  return parseRoute(window.location.hash)
}

/** The current route, kept up to date. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return parseRoute(hash)
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined // a half percent code, typed by hand
  }
}
