import type { Drawing } from '../../src/model/tile'
import { drawing, inkLine, type Part, surface } from '../kit/layers'
import { withCross } from '../kit/marks'
import { digits, digitsWidth } from '../kit/objects/digits'
import { euro, euroCoin } from '../kit/objects/money'
import { box, circle } from '../kit/paths'

/** Notes and coins that people pay a school with, in cents, large to small. */
const money = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5] as const

const isNote = (cents: number): boolean => cents >= 500
const hasRing = (cents: number): boolean => cents === 200 || cents === 100
const face = (cents: number): string => String(cents >= 100 ? cents / 100 : cents)

/** The notes and coins of an amount as one really pays it: the fewest pieces. */
export const pieces = (cents: number): readonly number[] => {
  const out: number[] = []
  let left = cents
  for (const piece of money)
    while (left >= piece) {
      out.push(piece)
      left -= piece
    }
  return out
}

const noteAt = (cents: number, x: number, y: number, width: number, height: number, moat = 0): Part => [
  surface(box(x - width / 2, y - height / 2, width, height, 4), moat),
  digits(face(cents), { x: x - width * 0.17, y, height: height * 0.62, stroke: height * 0.14 }, inkLine),
  euro(x + width * 0.29, y, height * 0.21),
]

/** Euro coins have the ring of their two metals; cent coins are smaller and plain. */
const coinAt = (cents: number, x: number, y: number, r: number, moat = 0): Part => {
  const [height, stroke] = [r * (hasRing(cents) ? 0.84 : 1), Math.max(4.4, r * 0.2)]
  return [
    surface(circle(x, y, r), moat),
    hasRing(cents) ? inkLine(circle(x, y, r * 0.74), 3.4) : [],
    digits(face(cents), { x, y, height, stroke }, inkLine),
  ]
}

const coinSize = (cents: number, room: number): number => room * (cents >= 100 ? 1 : 0.84)

const coinsOnly = (coins: readonly number[]): Part => {
  const [a = 0, b, c] = coins
  if (b === undefined) return coinAt(a, 50, 50, coinSize(a, 40))
  if (c === undefined) return [coinAt(a, 31, 36, coinSize(a, 26)), coinAt(b, 69, 68, coinSize(b, 24))]
  return [
    coinAt(a, 29, 31, coinSize(a, 24)),
    coinAt(b, 72, 35, coinSize(b, 22)),
    coinAt(c, 50, 75, coinSize(c, 21)),
  ]
}

const notesOnly = ([first = 0, second]: readonly number[]): Part =>
  second === undefined
    ? noteAt(first, 50, 50, 88, 52)
    : [noteAt(first, 50, 28, 88, 40), noteAt(second, 50, 72, 88, 40)]

const noteAndCoins = (note: number, [first = 0, second]: readonly number[]): Part => [
  noteAt(note, 50, 28, 88, 42),
  second === undefined
    ? coinAt(first, 50, 71, coinSize(first, 23), 3)
    : [coinAt(first, 28, 71, coinSize(first, 23), 3), coinAt(second, 74, 72, coinSize(second, 23), 3)],
]

/** More pieces than a small tile can show: a pile of notes with the amount on top, cents raised as on a price tag. */
const writtenAmount = (cents: number): Part => {
  const whole = String(Math.floor(cents / 100))
  const rest = cents % 100
  const raised = rest === 0 ? '' : String(rest).padStart(2, '0')
  const height = whole.length > 3 ? 20 : whole.length > 2 || raised ? 27 : 34
  const stroke = height * 0.19
  const small = 17
  const gap = raised ? 3.4 : 0
  const width = digitsWidth(whole, height, stroke)
  const beside = raised ? digitsWidth(raised, small, 3.8) : 0
  const left = 49 - (width + gap + beside) / 2
  return [
    surface(box(18, 12, 74, 40, 4)),
    surface(box(12, 20, 76, 40, 4), 3),
    surface(box(6, 28.5, 86, 60, 4), 3.2),
    digits(whole, { x: left + width / 2, y: 50, height, stroke }, inkLine),
    digits(
      raised,
      { x: left + width + gap + beside / 2, y: 50 - (height - small) / 2, height: small, stroke: 3.8 },
      inkLine,
    ),
    euro(50.5, 76.5, 7.4, 4.2),
  ]
}

/**
 * The tile of an amount in cents: the coins and notes themselves while a parent can count them at a glance (up to
 * three coins, two notes, or a note with two coins), otherwise the amount on a pile of notes. Nothing to pay is a
 * crossed coin.
 */
export const amountTile = (cents: number): Drawing => {
  const amount = Math.max(0, Math.round(cents))
  if (amount === 0) return drawing(withCross(euroCoin(47, 47, 41)))
  const paid = amount <= 5000 && amount % 5 === 0 ? pieces(amount) : []
  const notes = paid.filter(isNote)
  const coins = paid.filter((piece) => !isNote(piece))
  const [note] = notes
  if (note === undefined && coins.length > 0 && coins.length <= 3) return drawing(coinsOnly(coins))
  if (note !== undefined && notes.length <= 2 && coins.length === 0) return drawing(notesOnly(notes))
  if (note !== undefined && notes.length === 1 && coins.length <= 2) return drawing(noteAndCoins(note, coins))
  return drawing(writtenAmount(amount))
}
