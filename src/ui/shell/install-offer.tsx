/** Replaced as soon as the install helpers land. */
export function InstallOffer() {
  return null
}
