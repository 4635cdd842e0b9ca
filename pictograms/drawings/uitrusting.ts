import { cutLine, type Drawings, ink, inkLine, line, solid, surface } from '../kit/layers'
import { face } from '../kit/objects/heads'
import { shirt } from '../kit/objects/things'
import { box, circle, polygon } from '../kit/paths'

export const uitrusting: Drawings = {
  zwemkledij: () => [
    solid(
      polygon(
        '13 9 2, 19 9 2, 22 27 4, 32 27 4, 35 9 2, 41 9 2, 43 35 4, 38 50 6, 44 70 4, 33 90 4, 21 90 4, 10 70 4, 16 50 6, 11 35 4',
      ),
    ),
    solid(polygon('54 44 3, 92 44 3, 94 88 3, 78 88 3, 73 67 3, 68 88 3, 52 88 3')),
    cutLine('52 54, 94 54', 3.2, { butt: true }),
    cutLine('70 56, 67 66', 3),
    cutLine('76 56, 79 66', 3),
  ],
  badmuts: () => [
    surface(circle(50, 56, 35)),
    inkLine('M38 79Q50 87 62 79', 4.6),
    solid('M12 50C10 3 90 3 88 50Q50 38 12 50Z', 3.4),
    ink(box(25, 51, 21, 14, 7)),
    ink(box(54, 51, 21, 14, 7)),
    inkLine('16 56, 84 56', 4.6, { butt: true }),
  ],
  turnkledij: () => [
    shirt(33, 8, 0.84),
    solid(polygon('57 22 2, 91 22 2, 94 54 3, 78 54 3, 74 39 2, 70 54 3, 54 54 3', 2)),
    cutLine('55 30, 93 30', 3, { butt: true }),
    solid(polygon('14 62 4, 30 62 4, 36 70 4, 58 77 9, 62 84 2, 14 84 2', 3)),
    solid(polygon('12 87 1, 64 87 1, 64 93 2, 12 93 2')),
    cutLine('37 66, 31 72', 3.2),
    cutLine('45 70, 40 76', 3.2),
  ],
  'haar-vast': () => [
    solid('M66 26C90 18 98 44 88 64C85 76 78 82 74 92C66 80 72 62 70 50C69 42 66 38 60 36Z'),
    face(40, 54, 31, 'happy', { moat: 3 }),
    solid('M8 50C4 6 62 2 68 36Q44 22 8 50Z', 3.2),
    line('64 27, 72 40', 8, { moat: 3 }),
  ],
  luier: () => [
    solid(
      polygon('7 24 5, 93 24 5, 93 44 3, 78 47 10, 63 70 12, 61 82 5, 39 82 5, 37 70 12, 22 47 10, 7 44 3'),
    ),
    [12, 72].map((x) =>
      cutLine(
        [
          [x + 2, 34],
          [x + 14, 34],
        ],
        5.4,
      ),
    ),
  ],
  fluohesje: () => [
    solid(
      polygon(
        '33 8 3, 41 8 2, 50 36 2, 59 8 2, 67 8 3, 80 17 5, 77 38 6, 82 52 4, 82 92 4, 18 92 4, 18 52 4, 23 38 6, 20 17 5',
      ),
    ),
    cutLine('50 36, 50 92', 3.2, { butt: true }),
    [57, 76].map((y) => [
      cutLine(
        [
          [17, y - 5],
          [83, y - 5],
        ],
        3,
        { butt: true },
      ),
      cutLine(
        [
          [17, y + 5],
          [83, y + 5],
        ],
        3,
        { butt: true },
      ),
    ]),
    line('9 26, 7.5 24', 5),
    line('91 26, 92.5 24', 5),
    line('9 44, 7 45', 5),
    line('91 44, 93 45', 5),
  ],
  fietshelm: () => [
    face(48, 62, 30, 'happy'),
    solid('M9 52C9 22 28 7 52 7C76 7 90 22 91 42C91 47 89 50 85 49Q48 42 16 57C11 59 9 57 9 52Z', 3.4),
    cutLine('M26 41C29 30 35 24 44 21', 5),
    cutLine('M45 37C48 29 53 24 62 22', 5),
    cutLine('M64 37C66 32 70 30 76 29', 5),
  ],
}
