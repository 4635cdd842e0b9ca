import { cutLine, type Drawings, line, solid } from '../kit/layers'
import { circle, polygon } from '../kit/paths'

export const gezondheid: Drawings = {
  ziek: () => [
    line('9 34, 9 90', 6),
    line('91 58, 91 90', 6),
    line('9 80, 91 80', 6.4),
    solid(polygon('14 61 5, 27 58 3, 39 67 3, 39 75 2, 14 75 2', 4)),
    solid('M46 75L46 66C46 57 51 54 58 54L74 54C82 54 86 58 86 66L86 75Z', 2.4),
    solid(circle(30, 47, 14.5), 2.8),
    line('36 55, 66 25', 11, { moat: 3 }),
    cutLine('45 46, 64 27', 3.4),
  ],
}
