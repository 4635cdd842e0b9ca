import { donor } from '../donors/donor'
import { cut, cutLine, type Drawings, type Part, solid } from '../kit/layers'
import { check, cross, forbidden } from '../kit/marks'
import { thumb } from '../kit/objects/hands'
import { euroCoin, note } from '../kit/objects/money'
import { phone, wheel } from '../kit/objects/things'
import { circle, polygon } from '../kit/paths'
import { candy } from './eten'

const toys: Part = [
  solid(polygon('8 62 5, 22 60 3, 30 44 6, 56 44 6, 64 60 3, 78 64 6, 78 82 4, 8 82 4')),
  cut(polygon('33 51, 42 51, 42 60, 29 60', 1)),
  cut(polygon('46.5 51, 53 51, 58 60, 46.5 60', 1)),
  wheel(24, 82, 9.5),
  wheel(62, 82, 9.5),
]

export const regels: Drawings = {
  ja: () => check(50, 50, 33, 15),
  nee: () => cross(50, 50, 28, 15),
  goed: () => thumb(false),
  'niet-goed': () => thumb(true),
  'let-op': () => donor('phosphor', 'warning'),
  verboden: () => forbidden([]),
  'geen-snoep': () => forbidden(candy),
  'geen-geld': () => forbidden([note(8, 20, 84, 44), euroCoin(66, 70, 24, 5)]),
  'geen-gsm': () => forbidden(phone(24, 3, 52, 94)),
  'geen-speelgoed': () => forbidden([toys, solid(circle(72, 28, 17), 3), cutLine('58 38, 86 18', 4)]),
}
