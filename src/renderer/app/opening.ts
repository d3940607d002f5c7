import { findRecord, planInfo } from '../../plan';
import { useSession, type Session } from '../session/session';
import { clearSelection } from '../session/selection';
import { useView } from '../session/view';

/** Below this width the start panel would leave too little of the board. */
const NARROW_WINDOW = 900;

/** Sets the view for the open plan, and again whenever another one is opened. */
export function followOpenings(): void {
  showOpened(useSession.getState(), null);
  useSession.subscribe((now, before) => {
    if (now.opening !== before.opening) showOpened(now, before);
  });
}

function showOpened(now: Session, before: Session | null): void {
  const sameContent = before !== null && planInfo(before.plan).title === planInfo(now.plan).title;
  const { lead } = useView.getState();
  useView.setState({ carried: null, carryTarget: null, quickAdd: null });
  // The example that becomes a plan of one's own stays as it is shown.
  if (!sameContent) useView.setState({ around: now.today, openLanes: new Set() });
  if (!findRecord(now.plan, 'post', lead)) {
    clearSelection();
    useView.setState({ cursor: null });
  }
  showPanel(now);
}

/** The example has the start panel beside it; a plan in a file has not. */
function showPanel({ fileName }: Session): void {
  const { panel } = useView.getState();
  // A window that is not laid out yet has no width.
  const isNarrow = window.innerWidth > 0 && window.innerWidth < NARROW_WINDOW;
  if (fileName === null && !isNarrow) {
    useView.setState({ panel: 'start', panelHasRoom: true });
  } else if (panel === 'start') {
    useView.setState({ panel: 'closed', panelHasRoom: false });
  }
}
