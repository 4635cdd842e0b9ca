/** Letters that together are one vowel, longest first. */
const vowelGroups =
  /ëi|aai|ooi|oei|eeuw|ieuw|uw|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyäëïöüáéíóúàèìòùâêîôû]/gu

/** The number of syllables of a Dutch word: its groups of vowels. A trema begins a new one. At least 1. */
export function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().match(vowelGroups)?.length ?? 0)
}
