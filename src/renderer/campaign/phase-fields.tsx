import { Plus, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { mintId } from '../session/session';
import { Button, IconButton } from '../ui/button';
import { Field } from '../ui/field';
import styles from './campaign-dialog.module.css';
import { DayFields } from './day-fields';
import { newPhase, type CampaignDraft, type PhaseDraft, type Problems } from './draft';

interface PhaseFieldsProps {
  readonly draft: CampaignDraft;
  readonly problems: Problems;
  readonly onChange: (part: Pick<CampaignDraft, 'phases'>) => void;
  readonly onEnter: () => void;
}

/** The phases of a campaign: tease, launch, sustain, close, or whatever it has. */
export function PhaseFields({ draft, problems, onChange, onEnter }: PhaseFieldsProps): ReactNode {
  const { phases } = draft;
  return (
    <section className={styles.phases} aria-label="Phases">
      {phases.map((phase, at) => (
        <PhaseRow
          key={phase.id}
          phase={phase}
          number={at + 1}
          problems={problems}
          onEnter={onEnter}
          onChange={(part) => {
            onChange({
              phases: phases.map((one) => (one.id === phase.id ? { ...one, ...part } : one)),
            });
          }}
          onRemove={() => {
            onChange({ phases: phases.filter((one) => one.id !== phase.id) });
          }}
        />
      ))}
      <Button
        className={styles.addPhase}
        onClick={() => {
          onChange({ phases: [...phases, newPhase(mintId(), draft)] });
        }}
      >
        <Plus size={14} aria-hidden="true" />
        Add a phase
      </Button>
    </section>
  );
}

interface PhaseRowProps {
  readonly phase: PhaseDraft;
  readonly number: number;
  readonly problems: Problems;
  readonly onChange: (part: Partial<PhaseDraft>) => void;
  readonly onRemove: () => void;
  readonly onEnter: () => void;
}

function PhaseRow(props: PhaseRowProps): ReactNode {
  const { phase, number, problems, onChange, onRemove, onEnter } = props;
  return (
    <div className={styles.phase} role="group" aria-label={`Phase ${number}`}>
      <Field label="Phase" error={problems.get(`${phase.id} name`)}>
        {({ id, describedBy }) => (
          <input
            id={id}
            aria-describedby={describedBy}
            dir="auto"
            maxLength={80}
            value={phase.name}
            onChange={(event) => {
              onChange({ name: event.target.value });
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              onEnter();
            }}
          />
        )}
      </Field>
      <DayFields
        draft={phase}
        prefix={`${phase.id} `}
        problems={problems}
        onChange={onChange}
        onEnter={onEnter}
      />
      <IconButton
        className={styles.removePhase}
        label={`Remove ${phase.name || 'the phase'}`}
        onClick={onRemove}
      >
        <X size={14} />
      </IconButton>
    </div>
  );
}
