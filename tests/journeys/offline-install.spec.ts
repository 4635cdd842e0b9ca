import { expect, test } from '@playwright/test'
import { visit } from './support/visit'

test('can be installed: the browser has nothing against the manifest, icons and worker', async ({ page }) => {
  await visit(page, '/')
  const devtools = await page.context().newCDPSession(page)
  const { errors, manifest } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(manifest.name).toBe('Pictobrief')
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  const withoutTestWindow = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')
  expect(withoutTestWindow).toEqual([])
})

test('every picture that the manifest names has the size that it says', async ({ page }) => {
  await page.goto('/')
  const wrong = await page.evaluate(async () => {
    const manifest = await (await fetch('/manifest.webmanifest')).json()
    const pictures: { src: string; sizes: string }[] = [
      ...manifest.icons,
      ...manifest.screenshots,
      ...manifest.shortcuts.flatMap((shortcut: { icons: unknown }) => shortcut.icons),
    ]
    const sizes = await Promise.all(
      pictures.map(async ({ src }) => {
        const { width, height } = await createImageBitmap(await (await fetch(src)).blob())
        return `${width}x${height}`
      }),
    )
    return pictures.filter((picture, index) => picture.sizes !== sizes[index])
  })
  expect(wrong).toEqual([])
})
