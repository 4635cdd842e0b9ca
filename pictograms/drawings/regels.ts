import { cut, cutLine, type Drawings, ink, inkLine, line, type Part, solid, surface } from '../kit/layers'
import { check, cross, forbidden } from '../kit/marks'
import { thumb } from '../kit/objects/hands'
import { euroCoin } from '../kit/objects/money'
import { exclamation } from '../kit/objects/paper'
import { flame, phone, wheel } from '../kit/objects/things'
import { arc, circle, polygon } from '../kit/paths'

/** What the slash of the ban ring leaves visible lies at the lower left and the upper right. */
const toyCar: Part = [
  solid(polygon('6 60 5, 15 58 3, 22 43 6, 42 43 6, 50 57 3, 58 60 6, 58 78 4, 6 78 4')),
  cut(polygon('24 49, 40 49, 44 57.5, 20 57.5', 1.5)),
  wheel(19, 79, 8.6),
  wheel(45, 79, 8.6),
]

const lollipop: Part = [
  line('46 54, 16 84', 7),
  solid(circle(64, 36, 28), 3),
  cutLine(arc(64, 36, 17, 20, 330), 4.4),
  cutLine(arc(64, 36, 7.6, 60, 300), 4.4),
]

/** A photo camera from the front. */
export const camera: Part = [
  solid(polygon('9 32 7, 30 32 2, 36 20 4, 64 20 4, 70 32 2, 91 32 7, 91 82 7, 9 82 7', 5)),
  cut(circle(50, 56, 18.5)),
  solid(circle(50, 56, 11.5)),
  cut(circle(80, 42, 4)),
]

export const regels: Drawings = {
  ja: () => check(50, 50, 33, 15),
  nee: () => cross(50, 50, 28, 15),
  goed: () => thumb(false),
  'niet-goed': () => thumb(true),
  'let-op': () => [
    surface(polygon('50 8, 96 90, 4 90', 9)),
    exclamation(50, 60, 42, (d, w) => inkLine(d, w), ink),
  ],
  verboden: () => forbidden([]),
  'geen-snoep': () => forbidden(lollipop),
  'geen-geld': () => forbidden([euroCoin(70, 32, 23), euroCoin(30, 68, 23)]),
  'geen-gsm': () => forbidden(phone(22, 4, 56, 92)),
  'geen-speelgoed': () => forbidden([toyCar, solid(circle(69, 31, 19)), cutLine('M55 20Q66 32 84 35', 3.6)]),
  'geen-foto': () => forbidden(camera),
  'geen-frisdrank': () =>
    forbidden([
      line('M58 36L66 4L82 4', 5.6),
      solid(polygon('18 30, 82 30, 82 40, 18 40', 2)),
      solid(polygon('22 44, 78 44, 72 98 4, 28 98 4', 2)),
      [
        [62, 58],
        [66, 74],
        [36, 88],
      ].map(([x = 0, y = 0]) => cut(circle(x, y, 4.4))),
    ]),
  brand: () => flame(50, 52, 1.08),
  stop: () => [
    surface(polygon('33 7, 67 7, 93 33, 93 67, 67 93, 33 93, 7 67, 7 33', 2)),
    inkLine('31 54, 31 37', 7.4),
    inkLine('42.6 50, 42.6 28', 7.4),
    inkLine('54.4 50, 54.4 27', 7.4),
    inkLine('66 54, 66 34', 7.4),
    ink(polygon('27.3 53 2, 69.7 53 2, 75 60 3, 62 81 6, 38 81 6, 27.3 69 4', 4)),
    inkLine('64 71, 77 57', 7.4),
  ],
}
