import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startSession, useSession } from './session/session';
import { useView } from './session/view';
import './ui/tokens.css';
import './ui/base.css';

/** Draws nothing before the plan is there: what then appears stays where it is. */
async function start(): Promise<void> {
  await startSession();
  const { today, fileName } = useSession.getState();
  useView.setState({ around: today, panel: fileName === null ? 'start' : 'closed' });
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
}

void start();
