// @ts-check
/** `npm start`: installs and builds what is missing, then serves Pictobrief on this machine. */
import './lib/node-version.mjs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from './lib/open.mjs'
import { root } from './lib/run.mjs'
import { createSite, listen } from './lib/server.mjs'
import { ensureBuild, ensurePackages } from './lib/setup.mjs'

const usualPort = 4780
const help = `npm start -- [--port <nummer>] [--no-open]

  --port     de poort op dit toestel (gewoonlijk ${usualPort}, of de eerste vrije erna)
  --no-open  open geen browser
  --help     deze uitleg`

const options = readOptions()
if (!(await ensurePackages())) stop('De pakketten installeren lukte niet. Kijk hierboven waarom.')
if (!(await ensureBuild())) stop('Pictobrief bouwen lukte niet. Kijk hierboven waarom.')

const ports =
  options.port === undefined ? Array.from({ length: 20 }, (_, i) => usualPort + i) : [options.port]
const port = await serveOnFirstFree(ports)
const address = `http://127.0.0.1:${port}/`
console.log(`Pictobrief staat klaar op ${address}   (stoppen: Ctrl+C)`)
// A browser keeps letters per address, port included: at another one the start screen is empty.
if (options.port === undefined && port !== usualPort) {
  console.log(`Poort ${usualPort} was bezet. Brieven die je op een ander adres schreef, zie je hier niet.`)
}
if (options.opens) openBrowser(address)

/** @param {readonly number[]} candidates @returns {Promise<number>} the port it listens on */
async function serveOnFirstFree(candidates) {
  const site = createSite(join(root, 'dist'))
  for (const candidate of candidates) {
    const listening = await listen(site, candidate)
    if (listening.ok) return listening.port
    if (listening.why !== 'EADDRINUSE')
      stop(`Poort ${candidate} kan niet gebruikt worden (${listening.why}).`)
  }
  return stop(`Poort ${candidates.join(', ')} is bezet. Kies een andere: npm start -- --port 5000`)
}

/** @returns {{ readonly port: number | undefined, readonly opens: boolean }} */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      console.log(help)
      process.exit()
    }
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port)) return stop(help)
    const port = values.port === undefined ? undefined : Number(values.port)
    return port !== undefined && port > 65_535 ? stop(help) : { port, opens: !values['no-open'] }
  } catch {
    return stop(help) // an option that does not exist
  }
}

/** @param {string} why @returns {never} */
function stop(why) {
  console.error(why)
  process.exit(1)
}
