import { type Drawings, ink, line, type Part, solid, surface } from '../kit/layers'
import { arrow, bothWays, withCross } from '../kit/marks'
import { school } from '../kit/objects/buildings'
import { openHand } from '../kit/objects/hands'
import { bust, face } from '../kit/objects/heads'
import { euroCoin } from '../kit/objects/money'
import { bubble, dots, inkQuestion, talk } from '../kit/objects/paper'
import { heart, receiver } from '../kit/objects/things'
import { arc, polygon } from '../kit/paths'
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
    receiver(26, 34, 0.5),
    arrow([14, 78], [44, 78], { width: 8 }),
    place(school(), { scale: 0.56, to: [70, 62] }),
  ],
  gesprek: () => [bust(27, 60), bust(73, 60), talk(7, 9, 41, 27, [28, 46]), talk(52, 9, 41, 27, [72, 46])],
  tolk: () => [
    bust(19, 64, 0.9),
    bust(81, 64, 0.9),
    bust(50, 54, 1.05, 3),
    bubble(5, 9, 32, 27, [18, 48], 0, 8),
    bubble(63, 9, 32, 27, [82, 48], 0, 8),
    dots(21, 22.5, 8.4, 3.2),
    [71, 79, 87].map((x) =>
      ink(
        polygon([
          [x - 3.9, 26.5],
          [x + 3.9, 26.5],
          [x, 18.5],
        ]),
      ),
    ),
    bothWays(39, 61, 22.5, 5.4),
  ],
  vraag: () => [bust(28, 58, 1.08), bubble(40, 7, 53, 44, [46, 62], 0, 12), inkQuestion(66.5, 29, 32)],
  waarom: () => [face(36, 63, 28, 'calm'), bubble(50, 7, 43, 39, [58, 56], 4, 12), inkQuestion(71.5, 26, 28)],
  helpen: () => [carrier(17, 1), carrier(83, -1), solid(polygon('35 36, 65 36, 65 64, 35 64', 3), 2.6)],
  geheim: () => [face(50, 50, 40, 'calm'), surface(polygon('45 60 5, 55 60 5, 56 94 3, 44 94 3'), 4)],
  'gratis-hulp': () => withCross([heart(50, 36, 24), openHand(66), euroCoin(80, 80, 10)]),
}
