import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Frame, type Page } from 'playwright'

/** What is used of the viewer's own program: the page with the PDF in it, and what its button to save does. */
interface Viewer extends Element {
  readonly currentController: {
    readonly save: (what: 'EDITED') => Promise<{ readonly dataToSave: ArrayBuffer } | undefined>
  }
}

/** What to fill in, and where it is: the middle of its field on the first page, in points from the top left corner. */
export interface PlacedEntry {
  readonly x: number
  readonly y: number
  /** Without it the box is ticked. */
  readonly typed?: string
}

/** The page at its real size, without bars around it. */
const view = '#zoom=100&toolbar=0&navpanes=0'
const pixelsPerPoint = 96 / 72
const window = { width: 900, height: 1200 }
const pageWidth = 595.28 * pixelsPerPoint
/** White above the first page. */
const above = 3

/** Chromium's own viewer, with a mouse and a keyboard: clicked, typed over, ticked, and saved by the viewer itself. */
export async function fillInChromium(form: Uint8Array, entries: readonly PlacedEntry[]): Promise<Uint8Array> {
  const server = createServer((_, reply) => {
    reply.setHeader('content-type', 'application/pdf')
    reply.end(form)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'],
    // The old headless mode has no viewer.
    args: ['--headless=new'],
    ignoreDefaultArgs: ['--headless', '--headless=old'],
  })
  try {
    const { port } = server.address() as AddressInfo
    const page = await browser.newPage({ viewport: window })
    await page.goto(`http://127.0.0.1:${port}/form.pdf${view}`)
    const viewer = await viewerIn(page)
    const left = (window.width - pageWidth) / 2
    for (const { x, y, typed } of entries) {
      await page.mouse.click(left + x * pixelsPerPoint, above + y * pixelsPerPoint)
      if (typed === undefined) continue
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText(typed)
    }
    return await savedBy(viewer)
  } finally {
    await browser.close()
    server.close()
  }
}

/** Whether all of the file is there. Runs in the viewer. */
function isShown(): boolean {
  const viewer = document.querySelector('pdf-viewer')
  return viewer !== null && 'documentDimensions' in viewer && Boolean(viewer.documentDimensions)
}

/** In milliseconds, and how often: ten seconds. */
const pause = 100
const mostTries = 100

/** The frame of the viewer, once it shows the file. */
async function viewerIn(page: Page): Promise<Frame> {
  const isViewer = (frame: Frame) => frame.url().startsWith('chrome-extension:')
  const frame =
    page.frames().find(isViewer) ?? (await page.waitForEvent('framenavigated', { predicate: isViewer }))
  for (let tries = 0; tries < mostTries; tries += 1) {
    // Not `waitForFunction`: the viewer's policy forbids the code that it makes.
    if (await frame.evaluate(isShown)) return frame
    await page.waitForTimeout(pause)
  }
  throw new Error('The viewer did not open the form')
}

async function savedBy(frame: Frame): Promise<Uint8Array> {
  const saved = await frame.evaluate(async () => {
    const viewer = document.querySelector('pdf-viewer') as Viewer | null
    const made = await viewer?.currentController.save('EDITED')
    return made && [...new Uint8Array(made.dataToSave)]
  })
  if (!saved) throw new Error('The viewer saved nothing')
  return Uint8Array.from(saved)
}
