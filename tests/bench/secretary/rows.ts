/** What families of a Flemish city school read, most often first. */
const languages = [
  'Nederlands',
  'Arabisch',
  'Turks',
  'Frans',
  'Oekraïens',
  'Roemeens',
  'Pasjtoe',
  'Tigrinya',
  'Somalisch',
] as const

/** A list as it is pasted: half of each class of 24 reads Dutch, the others eight languages. */
export function pastedList(children: number): string {
  const rows = Array.from({ length: children }, (_, index) => {
    const place = index % 24
    const language = place < 12 ? languages[0] : languages[1 + (place % (languages.length - 1))]
    const number = Math.floor(index / 24)
    return `Kind ${index + 1}\t${1 + Math.floor(number / 22)}${String.fromCharCode(65 + (number % 22))}\t${language}`
  })
  return ['Voornaam\tKlas\tThuistaal', ...rows].join('\n')
}
