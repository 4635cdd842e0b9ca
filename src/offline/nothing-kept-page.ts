/** What the reader sees when the browser threw away the app's files and there is no network: not a blank page. */
export function nothingKeptPage(): Response {
  return new Response(page, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
  })
}

const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Pictobrief</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 34rem; margin: 4rem auto; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif }
</style>
<h1>Pictobrief kan nu niet starten</h1>
<p>De browser heeft de bestanden van Pictobrief van dit toestel gewist, en er is geen internet.</p>
<p><strong>Je brieven zijn niet weg.</strong> Ze staan apart bewaard op dit toestel.</p>
<p>Maak verbinding met internet. <a href="">Laad deze pagina dan opnieuw</a>.</p>
</html>
`
