import { type Drawings, ink, inkLine, line, surface } from '../kit/layers'
import { face } from '../kit/objects/heads'
import { cloud } from '../kit/objects/time'
import { circle, polygon } from '../kit/paths'

export const gevoel: Drawings = {
  blij: () => face(50, 50, 40, 'happy'),
  huilen: () => [
    surface(circle(50, 50, 40)),
    [35, 65].map((x) => inkLine(`M${x - 7} 40Q${x} 46 ${x + 7} 40`, 5)),
    inkLine('M39 74Q50 62 61 74', 5.4),
    [27, 73].map((x) =>
      ink(
        polygon(
          [
            [x, 47],
            [x + 5.4, 60, 4],
            [x, 67, 5],
            [x - 5.4, 60, 4],
          ],
          1,
        ),
      ),
    ),
  ],
  boos: () => [face(50, 50, 40, 'sad'), inkLine('26 28, 42 36', 5.4), inkLine('74 28, 58 36', 5.4)],
  kalm: () => face(50, 50, 40, 'calm'),
  problemen: () => [
    cloud(50, 38, 50),
    surface(circle(50, 68, 24), 4),
    [41, 59].map((x) => ink(circle(x, 64, 3.4))),
    inkLine('M41 82Q50 75 59 82', 4),
    line('25 90, 29 66', 8.4, { moat: 3 }),
    line('75 90, 71 66', 8.4, { moat: 3 }),
  ],
}
