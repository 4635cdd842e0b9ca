import type { World } from './engine'

/** The fonts as the site serves them, or as the service worker kept them. */
export const fetchWorld: World = {
  font: async (id) => {
    const response = await fetch(`/fonts/${id}.ttf`)
    if (!response.ok) throw new Error(`Font ${id}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  },
}
