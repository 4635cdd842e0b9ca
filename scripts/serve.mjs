// @ts-check
/** Serves a built app as it is, for tests: `node scripts/serve.mjs <folder> <port>`. Prints its address once it listens. */
import { createSite, listen } from './lib/server.mjs'

const [folder = 'dist', port = '0'] = process.argv.slice(2)
const listening = await listen(createSite(folder), Number(port))
if (listening.ok) console.log(`http://127.0.0.1:${listening.port}/`)
else {
  console.error(`Poort ${port} kan niet gebruikt worden (${listening.why}).`)
  process.exitCode = 1
}
