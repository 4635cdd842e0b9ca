// @ts-check
/** `npm run letter`: makes letters from a terminal. See src/cli/main.ts. */
import './lib/node-version.mjs'
import { tsx } from './lib/run.mjs'
import { ensurePackages } from './lib/setup.mjs'

process.exitCode = (await ensurePackages()) ? await tsx('src/cli/main.ts', process.argv.slice(2)) : 1
