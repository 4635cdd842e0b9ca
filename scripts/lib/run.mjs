// @ts-check
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. Every script works from here, wherever it is called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** @typedef {Readonly<Record<string, string | undefined>>} Env */

/**
 * Runs a command, its output on ours.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ readonly env?: Env, readonly cwd?: string }} [options] `env` comes on top of our own; usually in the project's folder
 * @returns {Promise<number>} its exit code; 1 when it could not start or was killed
 */
const run = (command, args, { env, cwd = root } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } })
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })

/**
 * Runs npm itself, the same one that started us when there is one.
 * @param {readonly string[]} args
 * @param {Env} [env]
 */
export const npm = (args, env) => {
  const ours = process.env.npm_execpath
  if (ours?.endsWith('.js')) return run(process.execPath, [ours, ...args], { env })
  const [command = 'npm', ...before] =
    process.platform === 'win32' ? ['cmd', '/d', '/s', '/c', 'npm'] : ['npm']
  return run(command, [...before, ...args], { env })
}

/**
 * Runs a script of package.json, so that each command is written down once.
 * @param {string} name
 * @param {readonly string[]} [args]
 * @param {Env} [env]
 */
export const npmRun = (name, args = [], env = {}) => npm(['run', '--silent', name, '--', ...args], env)

/**
 * Runs a TypeScript file of ours with tsx, in the folder where the user is.
 * @param {string} file path from the project's folder
 * @param {readonly string[]} args
 * @param {Env} [env]
 */
export const tsx = (file, args, env = {}) =>
  run(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, file), ...args], {
    env,
    cwd: process.cwd(),
  })
