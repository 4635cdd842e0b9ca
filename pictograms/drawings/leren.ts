import { type Drawings, inkLine, line, type Part } from '../kit/layers'
import { houseFrame } from '../kit/objects/buildings'
import { face } from '../kit/objects/heads'
import { sheet } from '../kit/objects/paper'
import { chair, desk } from '../kit/objects/things'
import { clock } from '../kit/objects/time'
import { person } from '../kit/person'
import { place } from '../kit/place'

/** A child that writes at a desk, facing right, its chair at the left. About 84 wide. */
export const writingChild: Part = [
  person({
    hip: [26, 68],
    child: true,
    scale: 0.98,
    lean: 8,
    legs: [[42, 88, -1]],
    arms: [[54, 55, 1]],
    feet: false,
  }),
  chair(23, 73, 90, 1, 5),
  desk(45, 92, 63),
  line('57 54, 64 40', 4.8),
]

export const leren: Drawings = {
  examen: () => [clock(74, 26, 20, 10, 0), writingChild],
  huiswerk: () => [houseFrame(92), place(writingChild, { scale: 0.66, from: [50, 90], to: [49, 84] })],
  strafwerk: () => [
    sheet(8, 9, 52, 72),
    [22, 35, 48, 61].map((y) =>
      inkLine(`M16 ${y}Q20 ${y - 6} 24 ${y}Q28 ${y + 6} 32 ${y}Q36 ${y - 6} 40 ${y}Q44 ${y + 6} 48 ${y}`, 4),
    ),
    face(68, 67, 25, 'sad', { moat: 5 }),
  ],
  leren: () => writingChild,
}
