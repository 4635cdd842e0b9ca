import { type Body, bodyOf, type View } from './body'
import { line, type Part, solid } from './layers'
import { bend, type Limb } from './limbs'
import { type Corner, circle, number, type Point, polygon, rotate } from './paths'

/** A person by where the hips, hands and feet are; knees and elbows follow. */
export interface Pose {
  readonly hip: Point
  readonly scale?: number
  readonly child?: boolean
  /** `side` is for doing something, `front` for being somebody. */
  readonly view?: View
  /** Side view: 1 looks right, -1 left. */
  readonly facing?: 1 | -1
  /** Degrees forward. */
  readonly lean?: number
  /** Side view: [near, far]. Front view: [left, right] on the tile. */
  readonly legs?: readonly Limb[]
  readonly arms?: readonly Limb[]
  readonly feet?: boolean
  /** Moat around the near arm (side) or both arms (front). */
  readonly armMoat?: number
  readonly dress?: boolean
  readonly hair?: 'bob' | 'tail'
  /** Moves the head, for bending over something. */
  readonly headBy?: Point
}

interface Frame {
  readonly body: Body
  readonly facing: 1 | -1
  readonly front: boolean
  /** From the body's own axes (hip 0,0, up is negative) to the canvas. */
  readonly at: (x: number, y: number, radius?: number) => Corner
}

const frameOf = (pose: Pose): Frame => {
  const { hip, scale = 1, child = false, view = 'side', facing = 1, lean = 0 } = pose
  const at = (x: number, y: number, radius?: number): Corner => {
    const [dx, dy] = rotate([x * facing, y], lean * facing)
    return radius === undefined ? [hip[0] + dx, hip[1] + dy] : [hip[0] + dx, hip[1] + dy, radius]
  }
  return { body: bodyOf(scale, child, view), facing, front: view === 'front', at }
}

export interface Head {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** Where the head of a pose is, to put a helmet, a thermometer or a thought at it. */
export const headOf = (pose: Pose): Head => {
  const { body, at } = frameOf(pose)
  const [x, y] = at(0, -(body.torso + body.neckGap + body.head))
  const [dx, dy] = pose.headBy ?? [0, 0]
  return { x: x + dx, y: y + dy, r: body.head }
}

const limb = (root: Point, to: Limb, bone: number, width: number, side: number, moat = 0): Part => {
  const { joint, end } = bend(root, to, bone, side)
  return line([root, joint, end], width, { moat })
}

const legs = (pose: Pose, { body, facing, front, at }: Frame): Part => {
  const spread = front ? (body.legWidth + body.slit) / 2 : 0
  return (pose.legs ?? []).map((to, i) => {
    const [x, y] = at((i === 0 ? -spread : spread) * facing, -body.legWidth * (front ? 0.2 : 0.3))
    const leg = limb([x, y], to, body.leg, body.legWidth, facing)
    if (front || pose.feet === false) return leg
    const { end } = bend([x, y], to, body.leg, facing)
    const [dx, dy] = rotate([facing * body.legWidth * 0.66, 0], (to[3] ?? 0) * facing)
    return [leg, line([end, [end[0] + dx, end[1] + dy]], body.legWidth)]
  })
}

const arm = (i: number, pose: Pose, { body, facing, front, at }: Frame, moat: number): Part => {
  const to = pose.arms?.[i]
  if (!to) return []
  const out = front ? body.shoulders / 2 - body.armWidth / 2 : 0
  const [x, y] = at((i === 0 ? -out : out) * facing, -body.torso + body.armWidth * (front ? 0.5 : 0.6))
  return limb([x, y], to, body.arm, body.armWidth, facing, moat)
}

/** Half outlines (right side, top to bottom); the other half is their mirror image. */
const halfTorso = ({ body, front }: Frame, dress: boolean): readonly Corner[] => {
  const { torso: t, armWidth: a, legWidth: l } = body
  const [s, h] = [body.shoulders / 2, body.hips / 2]
  if (dress && front)
    return [
      [s, -t],
      [s, -t + a],
      [h * 0.72, -t + a * 1.7],
      [h * 0.72, -t * 0.45],
      [body.hem / 2, body.skirt, 2],
    ]
  if (dress)
    return [
      [s, -t],
      [h, -t * 0.4],
      [body.hem / 2, body.skirt, 2],
    ]
  if (front)
    return [
      [s, -t],
      [s, -t + a * 0.9],
      [h * 0.92, -t + a * 1.9],
      [h, l * 0.1, 1],
    ]
  return [
    [s, -t],
    [h, l * 0.12, 2.5],
  ]
}

const torso = (pose: Pose, frame: Frame): Part => {
  const half = halfTorso(frame, pose.dress ?? false)
  const outline = [...half, ...half.toReversed().map(([x, y, r]): Corner => [-x, y, r])]
  const { body, front } = frame
  const rounding = front ? body.armWidth * 0.5 : body.shoulders * 0.36
  return solid(
    polygon(
      outline.map(([x, y, r]) => frame.at(x, y, r)),
      rounding,
    ),
  )
}

const hair = (pose: Pose, { x, y, r }: Head): Part => {
  const at = (u: number, v: number): string => `${number(x + u * r)} ${number(y + v * r)}`
  if (pose.hair === 'bob')
    return solid(
      `M${at(-1, -0.1)}C${at(-1.15, -1.4)} ${at(1.15, -1.4)} ${at(1, -0.1)}L${at(1.45, 0.9)}Q${at(0.9, 1.05)} ${at(0, 0.9)}Q${at(-0.9, 1.05)} ${at(-1.45, 0.9)}Z`,
    )
  const b = -(pose.facing ?? 1)
  return solid(
    `M${at(b * 0.5, -0.85)}Q${at(b * 1.95, -0.95)} ${at(b * 1.8, 0.8)}Q${at(b * 1.2, 0.1)} ${at(b * 0.4, 0.3)}Z`,
  )
}

/** Paints a person. Big detached round head without a face; thick limbs. */
export const person = (pose: Pose): Part => {
  const frame = frameOf(pose)
  const head = headOf(pose)
  const moat = pose.armMoat ?? 0
  return [
    frame.front ? [] : arm(1, pose, frame, 0),
    legs(pose, frame),
    torso(pose, frame),
    frame.front ? [arm(0, pose, frame, moat), arm(1, pose, frame, moat)] : arm(0, pose, frame, moat),
    pose.hair ? hair(pose, head) : [],
    solid(circle(head.x, head.y, head.r)),
  ]
}
