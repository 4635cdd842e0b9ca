/**
 * Takes the app itself off this device. Without a network it stays: there would be nothing to come back to, and it holds
 * nothing of anybody.
 */
export async function forgetApp(): Promise<void> {
  if (!navigator.onLine || !('serviceWorker' in navigator)) return
  const workers = await navigator.serviceWorker.getRegistrations()
  await Promise.all(workers.map((worker) => worker.unregister()))
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
}
