import { cutLine, type Drawings, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { arrow, bothWays, withCross } from '../kit/marks'
import { school } from '../kit/objects/buildings'
import { openHand } from '../kit/objects/hands'
import { bust, face } from '../kit/objects/heads'
import { euroCoin } from '../kit/objects/money'
import { bubble, dots, inkQuestion, talk } from '../kit/objects/paper'
import { heart, receiver } from '../kit/objects/things'
import { arc, box, circle, polygon } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'

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
    surface(circle(50, 44, 37)),
    [36, 64].map((x) => ink(circle(x, 36, 4.8))),
    inkLine('31 62, 69 62', 5.4),
    solid(polygon('44 50 5, 56 50 5, 56 84 1, 44 84 1'), 3.6),
    solid(polygon('32 77 6, 68 77 6, 70 95 3, 30 95 3', 5), 3.2),
    solid(box(44, 70, 12, 12)),
    cutLine('43 77, 43 85', 3),
    cutLine('57 77, 57 85', 3),
  ],
  'gratis-hulp': () => [
    heart(29, 22, 17),
    place(openHand(62), { scale: 0.6, from: [7, 62], to: [6, 43] }),
    place(withCross(euroCoin(46, 46, 42)), { scale: 0.6, from: [100, 100], to: [98, 98] }),
  ],
}
