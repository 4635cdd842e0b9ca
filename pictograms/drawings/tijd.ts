import { cut, type Drawings } from '../kit/layers'
import { calendar, clock } from '../kit/objects/time'
import { circle } from '../kit/paths'

export const tijd: Drawings = {
  wanneer: () => [calendar(8, 16, 64, 58), cut(circle(68, 66, 28)), clock(68, 66, 24.5, 10, 10)],
}
