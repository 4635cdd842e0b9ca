// @ts-check
/** `npm start`: installs and builds what is missing, then serves Pictobrief on this machine. */
import './lib/node-version.mjs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from './lib/open.mjs'
import { root } from './lib/run.mjs'
import { createSite, listen } from './lib/server.mjs'
import { ensureBuild, ensurePackages } from './lib/setup.mjs'

const usual = 4780
const help = `npm start -- [--port <nummer>] [--no-open]

  --port     de poort op dit toestel (gewoonlijk ${usual}, of de eerste vrije erna)
  --no-open  open geen browser`

const port = options()
if (!(await ensurePackages())) stop('De pakketten installeren lukte niet. Kijk hierboven waarom.')
if (!(await ensureBuild())) stop('Pictobrief bouwen lukte niet. Kijk hierboven waarom.')
await serve()

async function serve() {
  const server = createSite(join(root, 'dist'))
  const candidates = port.asked === undefined ? Array.from({ length: 20 }, (_, i) => usual + i) : [port.asked]
  for (const candidate of candidates) {
    const listening = await listen(server, candidate)
    if (!listening.ok && listening.why === 'EADDRINUSE') continue
    if (!listening.ok) stop(`Poort ${candidate} kan niet gebruikt worden (${listening.why}).`)
    const url = `http://127.0.0.1:${listening.port}/`
    console.log(`Pictobrief staat klaar op ${url}   (stoppen: Ctrl+C)`)
    // A browser keeps letters per address, port included: on another port the start screen is empty.
    if (port.asked === undefined && listening.port !== usual) {
      console.log(`Poort ${usual} was bezet. Brieven die je op een ander adres schreef, zie je hier niet.`)
    }
    if (port.open) openBrowser(url)
    return
  }
  stop(`Poort ${candidates.join(', ')} is bezet. Kies een andere: npm start -- --port 5000`)
}

/** @returns {{ asked: number | undefined, open: boolean }} */
function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) {
      console.log(help)
      process.exit(0)
    }
    const asked = values.port === undefined ? undefined : Number(values.port)
    if (asked !== undefined && !(Number.isInteger(asked) && asked >= 0 && asked < 65536)) throw new Error()
    return { asked, open: !values['no-open'] }
  } catch {
    return stop(help)
  }
}

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why)
  process.exit(1)
}
