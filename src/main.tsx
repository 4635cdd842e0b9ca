import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { templates } from './catalogue/templates'
import { applyUpdate, startOffline } from './offline/start'
import { openStore } from './store/open'
import { giveSample } from './ui/letter-actions'
import { createLetters } from './ui/letters'
import { useOffline } from './ui/offline-state'
import { applyAppearance } from './ui/preferences'
import { createSession } from './ui/session'
import { systemClock } from './ui/session/clock'
import { SessionContext } from './ui/session/context'
import { saveWhenLeaving } from './ui/session/leaving'
import { App } from './ui/shell/app'
import './ui/style/tokens.css'
import './ui/style/faces.css'
import './ui/style/base.css'
import { type Tools, ToolsContext } from './ui/tools'
import { startWords } from './ui/words'

applyAppearance()
const [store] = await Promise.all([openStore(), startWords()])
const session = createSession({ store, clock: systemClock })
const tools: Tools = { store, session, letters: createLetters(store) }
saveWhenLeaving(session, window)

const [first] = templates
if (first) void giveSample(tools, first.id)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <ToolsContext value={tools}>
      <SessionContext value={session}>
        <App />
      </SessionContext>
    </ToolsContext>
  </StrictMode>,
)

void startOffline({
  onReady: () => useOffline.setState({ ready: true }),
  onUpdate: () => useOffline.setState({ update: true, applyUpdate }),
  beforeReload: () => session.getState().flush(),
})
