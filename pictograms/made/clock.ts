import type { Drawing } from '../../src/model/tile'
import { drawing } from '../kit/layers'
import { clock } from '../kit/objects/time'

/** The tile of an hour, `HH:MM`: a clock with its two hands. Text that is no time gives ten past ten. */
export const clockTile = (time: string): Drawing => {
  const [, hours = '10', minutes = '10'] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  return drawing(clock(50, 50, 43, Number(hours), Number(minutes), { ring: 7, ticks: true }))
}
