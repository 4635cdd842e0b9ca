import { cut, type Drawings, inkLine, line, type Part, solid, surface } from '../kit/layers'
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
  gratis: () => withCross(euroCoin(47, 47, 41)),
  overschrijving: () => [
    solid(box(6, 17, 36, 66, 6)),
    cut(box(11, 25, 26, 43, 2)),
    euro(25.5, 46.5, 9.5, 5, line),
    cut(box(19, 73.5, 10, 4, 2)),
    arrow([48, 13], [86, 13], { width: 7 }),
    solid(polygon('48 47 1, 71 30 2, 92.5 47 1')),
    [55, 71, 86.5].map((x) =>
      line(
        [
          [x, 52],
          [x, 73],
        ],
        6.4,
        { butt: true },
      ),
    ),
    line('52.5 79, 89.5 79', 7),
  ],
}
