import type { Drawing } from '../../src/model/tile'
import { drawing, inkLine } from '../kit/layers'
import { digits, digitsWidth } from '../kit/objects/digits'
import { frontOfRide, rideBoard } from '../kit/objects/vehicles'

/** As many digits as can be read on the board; no line of De Lijn, STIB or NMBS has more. */
const mostDigits = 4

/**
 * The tile of a line: a bus, tram or train from the front with its number on the board. Text that is no such number, such
 * as `3A`, leaves the board white: a part of a number would be another line.
 */
export const numberTile = (text: string): Drawing => {
  const isNumber = new RegExp(`^\\d{1,${mostDigits}}$`).test(text)
  if (!isNumber) return drawing(frontOfRide())
  const { x, y, width, height } = rideBoard
  const stroke = text.length > 3 ? 5 : 6.2
  const widest = digitsWidth(text, height, stroke)
  const size = { height: Math.min(height, (height * width) / widest), stroke }
  return drawing(frontOfRide(), digits(text, { x, y, ...size }, inkLine))
}
