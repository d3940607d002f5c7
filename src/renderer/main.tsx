import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { followOpenings } from './app/opening';
import { followFinding } from './session/find';
import { startSession, useSession } from './session/session';
import './ui/tokens.css';
import { loadParts } from './ui/part';
import './ui/base.css';

/** Draws nothing before the plan is there: what then appears stays where it is. */
async function start(): Promise<void> {
  await startSession();
  // Styles differ by system: the type, and the room for a Mac's window buttons.
  document.documentElement.dataset['platform'] = useSession.getState().platform;
  followOpenings();
  followFinding();
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  requestIdleCallback(() => void loadParts());
}

void start();
