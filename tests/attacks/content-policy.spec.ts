import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { dist, startSite } from '../journeys/support/site'

/** Tries, in the page, what an attacker who got text or markup into it would try; gives what succeeded. */
const tryAttacks = (page: Page) =>
  page.evaluate(async () => {
    const attacks: Record<string, () => unknown> = {
      'evaluates text': () => new Function('return 1')(),
      'sets markup': () => {
        document.createElement('p').innerHTML = '<b>x</b>'
      },
      'adds an inline script': () => {
        const script = document.createElement('script')
        script.append('window.hacked = true')
        document.head.append(script)
        if (!('hacked' in window)) throw new Error('did not run')
      },
      'starts a worker from text': () => new Worker('data:text/javascript,1'),
      'makes a policy of its own': () => Reflect.get(window, 'trustedTypes').createPolicy('mine', {}),
      'sends words to another host': () => fetch('http://127.0.0.2:9/?words', { mode: 'no-cors' }),
      'loads a picture from another host': () => {
        const picture = new Image()
        picture.src = 'http://127.0.0.2:9/spy.png'
        return new Promise((resolve, reject) => {
          document.addEventListener('securitypolicyviolation', reject, { once: true })
          picture.onload = resolve
        })
      },
    }
    const succeeded = []
    // What the test itself runs may evaluate text; what follows a timer runs as the page's own.
    await new Promise((resolve) => setTimeout(resolve))
    for (const [name, attack] of Object.entries(attacks)) {
      try {
        await attack()
        succeeded.push(name)
      } catch {} // refused, as it should be
    }
    return succeeded
  })

test('the page refuses foreign scripts, hosts and markup', async ({ page }) => {
  await page.goto('/')
  expect(await tryAttacks(page)).toEqual([])
})

test('the same on a host that sends no headers', async ({ page }) => {
  const bare = await mkdtemp(join(tmpdir(), 'pictobrief-bare-'))
  await cp(dist, bare, { recursive: true })
  await writeFile(join(bare, '_headers'), '')
  const site = await startSite(bare)
  await page.goto(site.origin)
  expect(await tryAttacks(page)).toEqual([])
  await expect(page.getByText('werkt offline')).toBeVisible()
  await site.stop()
  await rm(bare, { recursive: true })
})

test('the page cannot be shown inside another one', async ({ page, baseURL }) => {
  const foreign = await mkdtemp(join(tmpdir(), 'pictobrief-frame-'))
  await writeFile(join(foreign, '_headers'), '')
  await writeFile(join(foreign, 'index.html'), `<iframe src="${baseURL}"></iframe>`)
  const site = await startSite(foreign)
  await page.goto(site.origin)
  await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
  await site.stop()
  await rm(foreign, { recursive: true })
})

test('a working page breaks no rule of its own policy', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto('/')
  await expect(page.getByText('werkt offline')).toBeVisible()
  await page.reload()
  await expect(page.getByText('werkt offline')).toBeVisible()
  expect(complaints).toEqual([])
})
