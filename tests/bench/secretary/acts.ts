import type { Locator, Page } from 'playwright'

/** What a person does, counted: each is one act. */
export interface Acts {
  readonly count: () => number
  readonly click: (target: Locator) => Promise<void>
  /** Pastes a text where it belongs. */
  readonly paste: (target: Locator, text: string) => Promise<void>
  readonly choose: (target: Locator, option: string) => Promise<void>
}

export function countedActs(): Acts {
  let count = 0
  const act =
    <Rest extends readonly unknown[]>(work: (target: Locator, ...rest: Rest) => Promise<unknown>) =>
    async (target: Locator, ...rest: Rest) => {
      count += 1
      await work(target, ...rest)
    }
  return {
    count: () => count,
    click: act((target) => target.click()),
    paste: act((target, text: string) => target.fill(text)),
    choose: act((target, option: string) => target.selectOption({ label: option })),
  }
}

/** How long it takes from an act until something stands on the screen, in seconds. */
export async function waited(work: () => Promise<void>, shown: Locator): Promise<number> {
  const start = performance.now()
  await work()
  await shown.waitFor()
  return (performance.now() - start) / 1000
}

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
