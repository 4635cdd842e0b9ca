import { holds, slotValue } from '../model/condition'
import { dayParts } from '../model/day'
import type { Letter } from '../model/letter'
import type { Picture, StripItem, Template } from '../model/template'
import type { ConceptId, Tile } from '../model/tile'
import { minutesOf } from '../model/time'
import type { Picto, Words } from './composed'
import type { Speaker } from './speaker'
import { formatDay, formatMoney, formatTime } from './values'

/** The concept that stands in for a made tile while its slot is empty. */
const standIn = { date: 'wanneer', clock: 'klok-uur', amount: 'betalen' } as const

/** At most so many tiles stand in the strip: more would say nothing. */
const stripLimit = 6

function tileOf(picture: Picture, letter: Letter): Tile {
  if (typeof picture === 'string') return { kind: 'concept', id: picture }
  if ('date' in picture) {
    const date = slotValue(letter, picture.date)
    return typeof date === 'string' && dayParts(date)
      ? { kind: 'date', date }
      : { kind: 'concept', id: standIn.date }
  }
  if ('clock' in picture) {
    const time = slotValue(letter, picture.clock)
    return typeof time === 'string' && minutesOf(time) !== undefined
      ? { kind: 'clock', time }
      : { kind: 'concept', id: standIn.clock }
  }
  const cents = slotValue(letter, picture.amount)
  return typeof cents === 'number' && cents > 0
    ? { kind: 'amount', cents: Math.round(cents) }
    : { kind: 'concept', id: standIn.amount }
}

function wordsOf(tile: Tile, speaker: Speaker): Words {
  const made =
    tile.kind === 'date'
      ? speaker.made(`date:${tile.date}`, ({ calendar }) => formatDay(tile.date, calendar, 'short'))
      : tile.kind === 'clock'
        ? speaker.made(`time:${tile.time}`, ({ calendar }) => formatTime(tile.time, calendar))
        : tile.kind === 'amount'
          ? speaker.made(`amount:${tile.cents}`, ({ calendar }) => formatMoney(tile.cents, calendar))
          : undefined
  return made ?? speaker.label(tile.kind === 'concept' ? tile.id : standIn[tile.kind])
}

/** A picture of a template as a tile, with what it says in the language of the page. */
export function pictoOf(picture: Picture, letter: Letter, speaker: Speaker): Picto {
  const tile = tileOf(picture, letter)
  const words = wordsOf(tile, speaker)
  return { tile, alt: words.translation ?? words.dutch }
}

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

/** The row of tiles under the title, each tile once, with its key word. */
export function composeStrip(template: Template, letter: Letter, speaker: Speaker) {
  const seen = new Set<string>()
  return template.strip
    .flatMap((item) => picturesOf(item, template, letter))
    .map((picture) => ({
      picto: pictoOf(picture, letter, speaker),
      words: wordsOf(tileOf(picture, letter), speaker),
    }))
    .filter(({ picto }) => !seen.has(keyOf(picto.tile)) && seen.add(keyOf(picto.tile)))
    .slice(0, stripLimit)
}
