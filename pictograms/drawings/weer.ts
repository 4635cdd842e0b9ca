import { donor } from '../donors/donor'
import { cutLine, type Drawings, solid, surface } from '../kit/layers'
import { face } from '../kit/objects/heads'
import { sun } from '../kit/objects/time'
import { circle, polygon } from '../kit/paths'
import { place } from '../kit/place'

export const weer: Drawings = {
  winter: () => donor('phosphor', 'snowflake', surface),
  lente: () => donor('phosphor', 'flower-tulip'),
  herfst: () => donor('phosphor', 'leaf', surface),
  regen: () => donor('phosphor', 'cloud-rain'),
  sneeuw: () => donor('phosphor', 'cloud-snow'),
  zomer: () => [
    sun(28, 29, 10.5),
    solid(polygon('46 58, 80 58, 63 94', 2)),
    solid('M44 54C42 30 84 30 82 54Z', 3),
    solid(circle(55, 42, 10)),
    solid(circle(71, 42, 10)),
    solid(circle(63, 34, 10)),
    cutLine('52 66, 66 80', 3),
    cutLine('74 66, 60 80', 3),
  ],
  zon: () => sun(50, 50, 21),
  hitte: () =>
    place(
      [
        sun(30, 30, 11),
        face(62, 64, 28, 'sad', { moat: 4 }),
        [
          [84, 26],
          [93, 42],
        ].map(([x = 0, y = 0]) =>
          solid(
            polygon(
              [
                [x, y - 9],
                [x + 5, y + 1, 4],
                [x, y + 6, 4],
                [x - 5, y + 1, 4],
              ],
              1,
            ),
          ),
        ),
        solid(polygon('32 72 1, 38 82 5, 32 88 5, 26 82 5', 1)),
      ],
      { scale: 0.96 },
    ),
}
