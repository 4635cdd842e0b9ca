import { cut, type Drawings, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { arrow, withCross } from '../kit/marks'
import { digits } from '../kit/objects/digits'
import { givingHand, openHand } from '../kit/objects/hands'
import { face } from '../kit/objects/heads'
import { euro, euroCoin, note, smallCoin } from '../kit/objects/money'
import { writing } from '../kit/objects/paper'
import { clock } from '../kit/objects/time'
import { box, circle, polygon } from '../kit/paths'
import { place } from '../kit/place'

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
  betalen: () => [place([givingHand(), openHand(74)], { mirror: true }), euroCoin(65, 41, 26, 3.4)],
  contant: () => [note(6, 14, 88, 44), smallCoin(28, 74, 16, 3.4), euroCoin(66, 68, 25, 3.4)],
  'op-de-rekening': () => [
    surface(polygon('12 7 3, 76 7 3, 76 90, 68 83, 60 90, 52 83, 44 90, 36 83, 28 90, 20 83, 12 90', 1)),
    euro(35, 28, 13, 5.4),
    writing([
      [57, 67, 22],
      [57, 67, 34],
      [22, 40, 54],
      [22, 36, 66],
    ]),
    cut(circle(69, 68, 27.5)),
    clock(69, 68, 23.5, 4, 0),
  ],
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
  munt: () => euroCoin(50, 50, 41),
  'brief-geld': () => note(6, 24, 88, 52),
  factuur: () => bill,
  'in-stukken-betalen': () => [
    euroCoin(50, 30, 24),
    arrow([26, 43], [15, 58], { width: 5.4 }),
    arrow([74, 43], [85, 58], { width: 5.4 }),
    ['1', '2', '3'].map((part, i) => [
      surface(box(5.5 + 32.5 * i, 66, 24, 28, 3)),
      digits(part, { x: 17.5 + 32.5 * i, y: 80, height: 19, stroke: 5 }, (d, w) => inkLine(d, w)),
    ]),
  ],
  'betalen-moeilijk': () => [face(64, 63, 29, 'sad'), euroCoin(30, 30, 24, 3.4)],
}
