import { bodyOf } from './body'
import type { Part } from './layers'
import type { Limb } from './limbs'
import { type Pose, person } from './person'

/** A person who stands and looks at us. Arms hang unless a hand is sent somewhere. */
export interface Standing {
  readonly x: number
  /** The ground under the feet; 90 by default, so that people in one tile share a floor. */
  readonly ground?: number
  readonly scale?: number
  readonly child?: boolean
  readonly left?: Limb
  readonly right?: Limb
  readonly dress?: boolean
  readonly hair?: 'bob' | 'tail'
  readonly armMoat?: number
}

const poseOf = (who: Standing): Pose => {
  const { x, ground = 90, scale = 1, child = false, dress = false } = who
  const body = bodyOf(scale, child, 'front')
  const foot = ground - body.legWidth / 2
  const hip = foot - 2 * body.leg + body.legWidth * 0.2
  const apart = (body.legWidth + body.slit) / 2
  const hand = (side: 1 | -1): Limb => [
    x + side * (body.shoulders / 2 + (dress ? 8 : child ? 2.5 : 2) * scale),
    hip - body.torso + body.armWidth * 0.5 + (child ? 24 : 32) * scale,
    0,
  ]
  return {
    ...who,
    hip: [x, hip],
    view: 'front',
    legs: [
      [x - apart, foot, 0],
      [x + apart, foot, 0],
    ],
    arms: [who.left ?? hand(-1), who.right ?? hand(1)],
  }
}

export const standing = (who: Standing): Part => person(poseOf(who))
