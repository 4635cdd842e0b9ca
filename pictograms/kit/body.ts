/** Measures of a person in units, at a scale; an adult of scale 1 is 104 high. */
export interface Body {
  readonly head: number
  readonly neckGap: number
  readonly torso: number
  readonly arm: number
  readonly leg: number
  readonly armWidth: number
  readonly legWidth: number
  readonly shoulders: number
  readonly hips: number
  /** Gap between the legs seen from the front. */
  readonly slit: number
  readonly hem: number
  readonly skirt: number
}

export type View = 'side' | 'front'

/** A child is three quarters of an adult with nearly the same head; small people keep limbs that survive a copier. */
export const bodyOf = (scale: number, child: boolean, view: View): Body => {
  const side = view === 'side'
  const pick = (adult: number, small: number): number => (child ? small : adult) * scale
  return {
    head: pick(10.4, 11.2),
    neckGap: Math.max(2.6, 2.6 * scale),
    torso: pick(32, 23),
    arm: pick(18, 13.5),
    leg: pick(22.5, 15.5),
    armWidth: Math.max(4.8, pick(7.6, 6.8)),
    legWidth: Math.max(5.2, pick(9.4, 8.2)),
    shoulders: side ? pick(15, 13.5) : pick(26.5, 22),
    hips: side ? pick(13.4, 12) : pick(21.4, 18.4),
    slit: Math.max(2.8, 2.6 * scale),
    hem: side ? pick(26, 23) : pick(31, 28),
    skirt: pick(15, 9),
  }
}
