import { donor } from '../donors/donor'
import {
  cut,
  cutLine,
  type Drawings,
  drawing,
  ink,
  inkLine,
  line,
  type Part,
  solid,
  surface,
} from '../kit/layers'
import { chair, desk } from '../kit/objects/things'
import { moon, starPath } from '../kit/objects/time'
import { box, circle, ellipse, polygon, wave } from '../kit/paths'
import { person } from '../kit/person'
import { place } from '../kit/place'
import { steam } from './eten'

/** Scissors in a black clearing of their own shape. */
const placedScissors: Part = drawing(donor('phosphor', 'scissors')).flatMap((layer) =>
  drawing(solid(layer.d, 5)),
)

export const activiteiten: Drawings = {
  zwemmen: () => [
    line('16 62, 44 49', 13),
    line('44 48, 46 26, 71 31', 8.4),
    solid(circle(67, 49, 10.8), 2.8),
    cutLine(wave(3, 97, 70, 7, 3), 13, { butt: true }),
    line(wave(8, 92, 70, 7, 3), 6.6),
    line(wave(8, 92, 86, 7, 3), 6.6),
  ],
  sportdag: () => [
    person({
      hip: [50, 62],
      child: true,
      scale: 1.0,
      lean: 14,
      legs: [
        [68, 84, -1],
        [26, 76, -1, 50],
      ],
      arms: [
        [74, 52, -1],
        [34, 57, -1],
      ],
    }),
    line('12 8, 21 24', 5.4),
    line('32 8, 23 24', 5.4),
    solid(circle(22, 34, 12), 2.8),
    cut(starPath(22, 34, 7)),
  ],
  turnen: () => [
    person({
      hip: [50, 60],
      child: true,
      scale: 1.12,
      view: 'front',
      legs: [
        [30, 86, 0],
        [70, 86, 0],
      ],
      arms: [
        [24, 20, 0],
        [76, 20, 0],
      ],
    }),
  ],
  spelen: () => [
    person({
      hip: [40, 60],
      child: true,
      scale: 1.06,
      lean: -6,
      legs: [
        [66, 74, -1, -20],
        [36, 90, -1],
      ],
      arms: [
        [58, 44, 1],
        [20, 50, -1],
      ],
    }),
    solid(circle(83, 52, 10.5)),
    cutLine('M74 47Q83 53 92 47', 3.2),
  ],
  knutselen: () => [
    surface(box(40, 8, 53, 58, 3)),
    inkLine(starPath(66.5, 38, 21), 4.4),
    place(placedScissors, { scale: 0.68, to: [34, 65] }),
  ],
  'zingen-muziek': () => [
    surface(circle(38, 59, 32)),
    [27, 49].map((x) => ink(circle(x, 50, 4.2))),
    ink(ellipse(38, 72, 9, 10)),
    place(donor('phosphor', 'music-notes'), { scale: 0.44, to: [75, 25] }),
  ],
  dansen: () => [
    person({
      hip: [44, 62],
      child: true,
      scale: 1.04,
      view: 'front',
      legs: [
        [36, 90, 0],
        [68, 76, -1],
      ],
      arms: [
        [18, 46, 1],
        [70, 22, 0],
      ],
    }),
    place(donor('phosphor', 'music-notes'), { scale: 0.36, to: [82, 26] }),
  ],
  eten: () =>
    place(
      [
        person({
          hip: [28, 68],
          child: true,
          scale: 1,
          lean: 6,
          legs: [[44, 89, -1]],
          arms: [[52, 44, 1]],
          feet: false,
        }),
        chair(25, 73, 91, 1, 5),
        desk(48, 93, 68, 91),
        solid('M58 51L86 51C86 60 80 64 72 64C64 64 58 60 58 51Z', 2.6),
        line('52 44, 60 36', 5),
      ],
      { to: [49, 50] },
    ),
  'slapen-moe': () =>
    place(
      [
        moon(74, 24, 16),
        line('9 38, 9 92', 6),
        line('91 62, 91 92', 6),
        line('9 82, 91 82', 6.4),
        solid(polygon('14 64 5, 26 61 3, 38 69 3, 38 77 2, 14 77 2', 4)),
        solid('M45 77L45 68C45 59 50 56 57 56L74 56C82 56 86 60 86 68L86 77Z', 2.4),
        solid(circle(29, 50, 14.5), 2.8),
        [24, 34.5].map((x) => cutLine(`M${x - 3.4} 48Q${x} 51.5 ${x + 3.4} 48`, 3.2)),
        cutLine('26 57, 32 57', 3.2),
      ],
      { mirror: true },
    ),
  koffie: () => [
    solid(polygon('14 42 2, 70 42 2, 68 70 14, 60 80 6, 24 80 6, 16 70 14', 4)),
    line('M70 49C90 46 90 70 66 70', 6),
    solid(box(10, 84.5, 66, 7, 3)),
    steam(10, [30, 43, 56]),
  ],
}
