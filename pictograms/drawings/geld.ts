import { type Drawings, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { arrow, withCross } from '../kit/marks'
import { givingHand, openHand } from '../kit/objects/hands'
import { euro, euroCoin, note, smallCoin } from '../kit/objects/money'
import { writing } from '../kit/objects/paper'
import { box, polygon } from '../kit/paths'

/** A bill: paper with a torn lower edge, lines, and the euro sign at the total. */
const bill: Part = [
  surface(polygon('18 7 3, 82 7 3, 82 91, 74 84, 66 91, 58 84, 50 91, 42 84, 34 91, 26 84, 18 91', 1)),
  writing([
    [28, 50, 21],
    [28, 50, 33],
  ]),
  writing([
    [63, 72, 21],
    [63, 72, 33],
  ]),
  inkLine('25 43.5, 75 43.5', 4, { butt: true }),
  euro(52, 63, 12, 5.2),
]

export const geld: Drawings = {
  betalen: () => [euroCoin(35, 41, 26), givingHand(), openHand(74)],
  contant: () => [note(6, 14, 88, 44), smallCoin(28, 74, 16, 3.4), euroCoin(66, 68, 25, 3.4)],
  'op-de-rekening': () => bill,
  gratis: () => withCross(euroCoin(46, 46, 42)),
  overschrijving: () => [
    surface(box(6, 12, 50, 32, 4)),
    inkLine('6 23, 56 23', 6, { butt: true }),
    inkLine('14 35, 28 35', 4.4),
    arrow([14, 70], [40, 70], { width: 8 }),
    solid(polygon('46 58 1, 71 42 2, 96 58 1')),
    [53, 71, 89].map((x) =>
      line(
        [
          [x, 64],
          [x, 82],
        ],
        6,
        { butt: true },
      ),
    ),
    line('47 88, 95 88', 6),
  ],
}
