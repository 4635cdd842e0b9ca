import type { Point } from './paths'

/**
 * Where a hand or foot goes. `bend` -1 puts the knee forward (or the elbow up), 1 the elbow down and backward,
 * 0 makes a straight limb of any length; `foot` turns the foot, in degrees.
 */
export type Limb = readonly [x: number, y: number, bend?: number, foot?: number]

export interface Bend {
  readonly joint: Point
  readonly end: Point
}

/** Inverse kinematics of two bones of equal length: the elbow or knee, and the end as far as it can reach. */
export const bend = (root: Point, limb: Limb, bone: number, side: number): Bend => {
  const [x, y, turn = 1] = limb
  const dx = x - root[0]
  const dy = y - root[1]
  const wanted = Math.hypot(dx, dy) || 0.01
  if (turn === 0) return { joint: [root[0] + dx / 2, root[1] + dy / 2], end: [x, y] }
  const reach = Math.min(wanted, 2 * bone - 0.01)
  const [ux, uy] = [dx / wanted, dy / wanted]
  const out = Math.sqrt(Math.max(0, bone * bone - (reach / 2) ** 2)) * turn * side
  return {
    joint: [root[0] + ux * (reach / 2) - uy * out, root[1] + uy * (reach / 2) + ux * out],
    end: [root[0] + ux * reach, root[1] + uy * reach],
  }
}
