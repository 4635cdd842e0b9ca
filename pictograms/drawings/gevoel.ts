import type { Drawings } from '../kit/layers'
import { face } from '../kit/objects/heads'

export const gevoel: Drawings = {
  blij: () => face(50, 50, 40, 'happy'),
}
