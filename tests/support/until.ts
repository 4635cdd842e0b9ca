/** Waits until something holds: for work that ends when the database or another tab answers. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2_000; turn += 1) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  throw new Error(`this never came to hold: ${holds}`)
}
