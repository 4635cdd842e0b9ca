import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, ink, inkLine, line, type Part, solid } from '../kit/layers'
import { arrow, bothWays, turnArrow, withCross } from '../kit/marks'
import { openSchool, school } from '../kit/objects/buildings'
import { openHand } from '../kit/objects/hands'
import { bust, face } from '../kit/objects/heads'
import { euroCoin } from '../kit/objects/money'
import { bubble, dots, inkQuestion, sheet, talk, writing } from '../kit/objects/paper'
import { heart, heartPath, phone, receiver } from '../kit/objects/things'
import { arc, box, circle, ellipse, polygon } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'
import { standing } from '../kit/stand'

const carrier = (x: number, facing: 1 | -1): Part =>
  person({
    hip: [x, 63],
    scale: 0.74,
    facing,
    lean: -6,
    legs: [
      [x + facing * 8, 89, -1],
      [x - facing * 8, 89, -1, 8],
    ],
    arms: [
      [x + facing * 21, 55, 1],
      [x + facing * 21, 58, 1],
    ],
  })

export const praten: Drawings = {
  'bel-ons': () => [
    receiver(46, 52, 0.98),
    line(arc(58, 42, 15, 10, 80), 5.6),
    line(arc(58, 42, 29, 10, 80), 5.6),
  ],
  'bellen-naar-school': () => [
    receiver(31, 33, 0.66),
    arrow([9, 79], [42, 79], { width: 8.4 }),
    place(school(), { scale: 0.56, to: [69.5, 63] }),
  ],
  gesprek: () => [bust(27, 60), bust(73, 60), talk(7, 9, 41, 27, [28, 46]), talk(52, 9, 41, 27, [72, 46])],
  tolk: () => [
    bust(20, 64, 0.88),
    bust(80, 64, 0.88),
    bust(50, 54, 1.05, 3),
    bubble(6, 9, 31, 27, [19, 48], 0, 8),
    bubble(63, 9, 31, 27, [81, 48], 0, 8),
    dots(21.5, 22.5, 8.2, 3.2),
    [71, 78.5, 86].map((x) =>
      ink(
        polygon([
          [x - 3.7, 26.5],
          [x + 3.7, 26.5],
          [x, 18.5],
        ]),
      ),
    ),
    bothWays(39, 61, 22.5, 5.4),
  ],
  vraag: () => [bust(28, 58, 1.08), bubble(40, 7, 53, 44, [46, 62], 0, 12), inkQuestion(66.5, 29, 32)],
  waarom: () => [face(36, 63, 28, 'calm'), bubble(50, 7, 43, 39, [58, 56], 4, 12), inkQuestion(71.5, 26, 28)],
  helpen: () => [carrier(17, 1), carrier(83, -1), solid(polygon('35 36, 65 36, 65 64, 35 64', 3), 2.6)],
  geheim: () => [
    bubble(8, 10, 84, 60, [26, 92], 0, 16),
    inkLine('M39 42L39 33C39 18 61 18 61 33L61 42', 6.4),
    ink(box(32, 39, 36, 26, 4)),
  ],
  'gratis-hulp': () => [
    openHand(74),
    heart(24, 47, 16),
    place(withCross(euroCoin(46, 46, 42)), { scale: 0.55, from: [100, 0], to: [99, 5] }),
  ],
  'wij-bellen-u': () => [
    place(school(), { scale: 0.5, to: [28, 30] }),
    arrow([10, 78], [44, 78], { width: 8.4 }),
    receiver(71, 67, 0.56),
  ],
  'e-mail': () => [
    line(box(15, 14, 70, 58, 4), 6),
    solid(polygon('5 79 2, 95 79 2, 89 89 5, 11 89 5')),
    solid(box(27, 27, 46, 32, 3)),
    cutLine('27 30, 50 46, 73 30', 4),
  ],
  'website-app': () => [
    phone(10, 7, 42, 86),
    cut(circle(68, 62, 29)),
    line(circle(68, 62, 22.5), 5),
    line(ellipse(68, 62, 9.5, 22.5), 4.6),
    line('46 62, 90 62', 4.6),
  ],
  'vertaal-gsm': () => [
    sheet(7, 8, 50, 66),
    writing([
      [15, 49, 20],
      [15, 49, 32],
      [15, 30, 44],
      [15, 30, 56],
    ]),
    phone(42, 34, 40, 59, 4),
    [55, 69].map((x) =>
      solid(
        polygon([
          [x - 5, 58],
          [x + 5, 58],
          [x, 49],
        ]),
      ),
    ),
    [55, 69].map((x) =>
      solid(
        polygon([
          [x - 5, 73],
          [x + 5, 73],
          [x, 64],
        ]),
      ),
    ),
    turnArrow(64, 32, 19, 10, 80, 5.4),
  ],
  praten: () => [bust(30, 56, 1.12), talk(40, 8, 53, 38, [46, 58])],
  luisteren: () =>
    place(
      [
        place(donor('phosphor', 'ear'), { scale: 0.84, to: [62, 50] }),
        line(arc(48, 50, 22, 232, 308), 5.6),
        line(arc(48, 50, 36, 236, 304), 5.6),
      ],
      { to: [51, 50], scale: 0.97 },
    ),
  vertalen: () => [
    bubble(7, 10, 46, 36, [20, 58], 0, 10),
    dots(30, 28, 12.5, 4.4),
    bubble(47, 54, 46, 30, [80, 95], 0, 10),
    [58, 70, 82].map((x) =>
      ink(
        polygon([
          [x - 5, 75],
          [x + 5, 75],
          [x, 64],
        ]),
      ),
    ),
    turnArrow(56, 46, 26, 0, 62, 6.4),
  ],
  hulp: () => [heart(54, 34, 26), openHand(72)],
  welkom: () =>
    place(
      [
        openSchool(69),
        standing({ x: 69, ground: 93, scale: 0.58, left: [55, 46, 0], right: [83, 46, 0] }),
        person({
          hip: [20, 72],
          child: true,
          scale: 0.76,
          lean: 6,
          legs: [
            [30, 89, -1],
            [10, 88, -1, 20],
          ],
          arms: [
            [36, 56, 0],
            [9, 68, -1],
          ],
          armMoat: 2.6,
        }),
        arrow([7, 17], [38, 17], { width: 7 }),
      ],
      { to: [49, 50], scale: 0.93 },
    ),
  bedankt: () => [bust(28, 58, 1.08), bubble(40, 7, 53, 44, [46, 62], 0, 12), ink(heartPath(66.5, 30, 14))],
}
