import { choiceOf, holds, slotValue } from '../model/condition'
import { dayParts } from '../model/day'
import type { Letter } from '../model/letter'
import type { Picture, StripItem, Template } from '../model/template'
import type { ConceptId, Tile } from '../model/tile'
import { minutesOf } from '../model/time'
import type { Picto, Words } from './composed'
import type { Speaker } from './speaker'
import { clean, noBreak } from './text'
import { formatDay, formatMoney, formatTime } from './values'

/** The concept that stands in for a made tile while its slot is empty. */
const standIn = { date: 'wanneer', clock: 'klok-uur', amount: 'betalen', number: 'lijn' } as const

/** The longest number of a line that still says something beside a tile: `N12A`. */
const longestNumber = 6

/** At most so many tiles stand in the strip: more would say nothing. */
const stripLimit = 6

const conceptTile = (id: ConceptId): Tile => ({ kind: 'concept', id })

function chosenTile(slot: string, template: Template, letter: Letter): Tile | undefined {
  const definition = template.slots[slot]
  const option = choiceOf(template, letter, slot)
  const concept =
    definition?.type === 'choice' && option !== undefined ? definition.pictures?.[option] : undefined
  return concept === undefined ? undefined : conceptTile(concept)
}

function tileOf(picture: Picture, template: Template, letter: Letter): Tile | undefined {
  if (typeof picture === 'string') return conceptTile(picture)
  if ('chosen' in picture) return chosenTile(picture.chosen, template, letter)
  if ('date' in picture) {
    const date = slotValue(letter, picture.date)
    return typeof date === 'string' && dayParts(date) ? { kind: 'date', date } : conceptTile(standIn.date)
  }
  if ('clock' in picture) {
    const time = slotValue(letter, picture.clock)
    return typeof time === 'string' && minutesOf(time) !== undefined
      ? { kind: 'clock', time }
      : conceptTile(standIn.clock)
  }
  if ('number' in picture) {
    const number = clean(String(slotValue(letter, picture.number) ?? ''))
    return number !== '' && number.length <= longestNumber
      ? { kind: 'number', number }
      : conceptTile(standIn.number)
  }
  const cents = slotValue(letter, picture.amount)
  return typeof cents === 'number' && cents > 0
    ? { kind: 'amount', cents: Math.round(cents) }
    : conceptTile(standIn.amount)
}

/** What a made tile says: its value as words. */
function madeWords(tile: Exclude<Tile, { kind: 'concept' }>, speaker: Speaker): Words | undefined {
  switch (tile.kind) {
    case 'date':
      return speaker.made(`date:${tile.date}`, ({ calendar }) => formatDay(tile.date, calendar, 'short'))
    case 'clock':
      return speaker.made(`time:${tile.time}`, ({ calendar }) =>
        formatTime(tile.time, calendar)?.replaceAll(noBreak, ' '),
      )
    case 'amount':
      return speaker.made(`amount:${tile.cents}`, ({ calendar }) => formatMoney(tile.cents, calendar))
    case 'number':
      return speaker.made(`number:${tile.number}`, ({ labels }) => {
        const line = labels[standIn.number]
        return line === undefined ? undefined : `${line} ${tile.number}`
      })
  }
}

const wordsOf = (tile: Tile, speaker: Speaker): Words =>
  tile.kind === 'concept'
    ? speaker.label(tile.id)
    : (madeWords(tile, speaker) ?? speaker.label(standIn[tile.kind]))

function pictoOfTile(tile: Tile, speaker: Speaker): Picto {
  const words = wordsOf(tile, speaker)
  return { tile, alt: words.translation ?? words.dutch }
}

/** The tile of a concept, with its word in the language of the page. */
export const pictoOf = (concept: ConceptId, speaker: Speaker): Picto =>
  pictoOfTile(conceptTile(concept), speaker)

/** The pictures of a row as tiles, with what they say in the language of the page. */
export const pictosOf = (
  pictures: readonly Picture[],
  {
    template,
    letter,
    speaker,
  }: { readonly template: Template; readonly letter: Letter; readonly speaker: Speaker },
): readonly Picto[] =>
  pictures
    .flatMap((picture) => tileOf(picture, template, letter) ?? [])
    .map((tile) => pictoOfTile(tile, speaker))

/** The concepts a teacher picked for a list slot, each once, in the order of picking. */
export function conceptsOf(template: Template, letter: Letter, slot: string): readonly ConceptId[] {
  const value = slotValue(letter, slot)
  return template.slots[slot]?.type === 'concepts' && Array.isArray(value) ? [...new Set<string>(value)] : []
}

function picturesOf(item: StripItem, template: Template, letter: Letter): readonly Picture[] {
  if (!holds(item.when, template, letter)) return []
  return 'each' in item ? conceptsOf(template, letter, item.each).slice(0, item.most) : [item.picture]
}

const keyOf = (tile: Tile) => JSON.stringify(tile)

/** Every tile that the strip under the title asks for, each once: also those for which there is no room. */
export function stripTiles(template: Template, letter: Letter): readonly Tile[] {
  const seen = new Set<string>()
  return template.strip
    .flatMap((item) => picturesOf(item, template, letter))
    .flatMap((picture) => tileOf(picture, template, letter) ?? [])
    .filter((tile) => !seen.has(keyOf(tile)) && seen.add(keyOf(tile)))
}

/** The row of tiles under the title, each with its key word. */
export function composeStrip(template: Template, letter: Letter, speaker: Speaker) {
  return stripTiles(template, letter)
    .slice(0, stripLimit)
    .map((tile) => ({ picto: pictoOfTile(tile, speaker), words: wordsOf(tile, speaker) }))
}
