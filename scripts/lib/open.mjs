// @ts-check
import { spawn } from 'node:child_process'

/**
 * Opens an address in the user's browser, when somebody sits at this machine. Never fails: the address is printed too.
 * @param {string} url
 */
export const openBrowser = (url) => {
  if (process.env.CI || !process.stdout.isTTY) return
  const opener = openerOf(process.platform)
  if (!opener) return
  const [command, ...args] = opener
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true })
  child.once('error', () => {}) // no opener on this machine: the printed address does
  child.unref()
}

/**
 * @param {NodeJS.Platform} platform
 * @returns {[string, ...string[]] | undefined}
 */
const openerOf = (platform) => {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['cmd', '/c', 'start', '']
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return hasScreen ? ['xdg-open'] : undefined
}
