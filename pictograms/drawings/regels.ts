import { cut, cutLine, type Drawings, line, type Part, solid } from '../kit/layers'
import { check, cross, forbidden } from '../kit/marks'
import { thumb } from '../kit/objects/hands'
import { euroCoin } from '../kit/objects/money'
import { exclamation } from '../kit/objects/paper'
import { phone, wheel } from '../kit/objects/things'
import { arc, circle, polygon } from '../kit/paths'
import { place } from '../kit/place'
import { candy } from './eten'

/** What the slash of the ban ring leaves visible lies at the lower left and the upper right. */
const toyCar: Part = [
  solid(polygon('6 60 5, 15 58 3, 22 43 6, 42 43 6, 50 57 3, 58 60 6, 58 78 4, 6 78 4')),
  cut(polygon('24 49, 40 49, 44 57.5, 20 57.5', 1.5)),
  wheel(19, 79, 8.6),
  wheel(45, 79, 8.6),
]

const lollipop: Part = [
  solid(circle(66, 33, 19)),
  cutLine(arc(66, 33, 10.5, 40, 330), 3.6),
  line('66 52, 66 74', 5),
]

export const regels: Drawings = {
  ja: () => check(50, 50, 33, 15),
  nee: () => cross(50, 50, 28, 15),
  goed: () => thumb(false),
  'niet-goed': () => thumb(true),
  'let-op': () => [
    solid(polygon('50 8, 96 90, 4 90', 9)),
    exclamation(50, 60, 42, (d, w) => cutLine(d, w), cut),
  ],
  verboden: () => forbidden([]),
  'geen-snoep': () => forbidden([place(candy, { scale: 0.7, to: [33, 66] }), lollipop]),
  'geen-geld': () => forbidden([euroCoin(70, 32, 23), euroCoin(30, 68, 23)]),
  'geen-gsm': () => forbidden(phone(22, 4, 56, 92)),
  'geen-speelgoed': () => forbidden([toyCar, solid(circle(69, 31, 19)), cutLine('M55 20Q66 32 84 35', 3.6)]),
}
