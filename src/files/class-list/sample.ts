/** A list as we like it best, to fill in. Semicolons and a byte order mark: so Excel in Belgium opens it well. */
export const sampleList = `\ufeff${[
  'Voornaam;Klas;Taal;Kan lezen;Contact 1;Taal contact 1;Contact 2;Taal contact 2;Tolk;Aantal',
  'Emma;3A;Nederlands;ja;mama;Nederlands;;;nee;1',
  'Yasmine;3A;Arabisch;beetje;mama;Arabisch;papa;Frans;ja;1',
  'Ömer;3A;Turks;ja;mama;Turks;;;nee;2',
].join('\r\n')}\r\n`
