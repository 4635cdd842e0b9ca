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

const notesAndCoins = (notes: readonly number[], coins: readonly number[]): Part => {
  const one = notes.length === 1
  if (one && coins.length === 0) return noteAt(notes[0] ?? 0, 50, 50, 88, 52)
  const rows = coins.length === 0 ? [29, 71] : one ? [31] : [26, 52]
  const height = one ? 44 : coins.length === 0 ? 36 : 27
  const room = one ? 19 : 15
  return [
    notes.map((cents, i) => noteAt(cents, 50, rows[i] ?? 50, one ? 88 : 76, height, i > 0 ? 3 : 0)),
    coins.map((cents, i) =>
      coinAt(cents, coins.length === 1 ? 50 : 27 + i * 46, one ? 75 : 81.5, coinSize(cents, room), 3),
    ),
  ]
}

/** More pieces than a small tile can show: a pile of notes with the amount on top, cents raised as on a price tag. */
const writtenAmount = (cents: number): Part => {
  const whole = String(Math.floor(cents / 100))
  const rest = cents % 100
  const height = whole.length < 3 ? 36 : 26
  const stroke = height * 0.2
  const raised = rest === 0 ? '' : String(rest).padStart(2, '0')
  const width = digitsWidth(whole, height, stroke)
  const total = width + (raised ? digitsWidth(raised, 18, 4.4) + 4 : 0)
  const left = 50 - total / 2
  return [
    surface(box(16, 14, 78, 48, 4)),
    surface(box(11, 22, 78, 48, 4), 3),
    surface(box(6, 31, 84, 57, 4), 3.2),
    digits(whole, { x: left + width / 2 - 2, y: 50, height, stroke }, inkLine),
    raised
      ? digits(
          raised,
          {
            x: left + width + 2 + digitsWidth(raised, 18, 4.4) / 2,
            y: 50 - height / 2 + 9,
            height: 18,
            stroke: 4.4,
          },
          inkLine,
        )
      : [],
    euro(49, 77, 7, 4),
  ]
}

/**
 * The tile of an amount in cents: the coins and notes themselves while a parent can count them at a glance (at most
 * two notes and two coins, or three coins), otherwise the amount on a pile of notes. Nothing to pay is a crossed coin.
 */
export const amountTile = (cents: number): Drawing => {
  const amount = Math.max(0, Math.round(cents))
  if (amount === 0) return drawing(withCross(euroCoin(46, 46, 42)))
  const paid = pieces(amount)
  const notes = paid.filter(isNote)
  const coins = paid.filter((piece) => !isNote(piece))
  const exact = paid.reduce((sum, piece) => sum + piece, 0) === amount
  if (exact && amount <= 5000 && notes.length === 0 && coins.length <= 3) return drawing(coinsOnly(coins))
  if (exact && amount <= 5000 && notes.length > 0 && notes.length <= 2 && coins.length <= 2)
    return drawing(notesAndCoins(notes, coins))
  return drawing(writtenAmount(amount))
}
