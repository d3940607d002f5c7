import type { ReactNode } from 'react';
import { planInfo } from '../../plan';
import { dispatch, useSession } from '../session/session';
import { openDialog } from '../session/view';
import { NameDialog } from '../ui/name-dialog';

/** Asks for the plan's title. */
export function RenamePlan(): ReactNode {
  const { plan } = useSession.getState();
  return (
    <NameDialog
      title="Rename the plan"
      done="Rename"
      label="Title"
      name={planInfo(plan).title ?? ''}
      missing="Type the plan's title."
      onClose={() => {
        openDialog(null);
      }}
      onDone={(title) =>
        dispatch({ type: 'set', record: 'plan', ids: [plan.id], fields: { title } })
      }
    />
  );
}
