// @ts-check
/** Ends a run under a Node that is too old with one sentence instead of a stack trace. Imported first, for its effect. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Pictobrief heeft Node 20.19 of nieuwer nodig, en dit is Node ${process.versions.node}: installeer een nieuwere Node en probeer opnieuw.\n` +
      `Pictobrief needs Node 20.19 or newer, and this is Node ${process.versions.node}: install a newer Node and try again.`,
  )
  process.exit(1)
}
