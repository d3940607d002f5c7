import { useRef, useState, type ReactNode } from 'react';
import {
  COLOURS,
  findRecord,
  makeRecord,
  planInfo,
  recordsOf,
  visibleDepartments,
  weekOf,
  type Campaign,
  type CampaignId,
  type PostId,
} from '../../plan';
import { askAboutCampaign } from '../session/campaigns';
import { useSession } from '../session/session';
import { useView } from '../session/view';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Field } from '../ui/field';
import { MultiSelect } from '../ui/select';
import { Swatches } from '../ui/swatches';
import { addCampaign, saveCampaign } from './actions';
import styles from './campaign-dialog.module.css';
import { DayFields } from './day-fields';
import { draftOf, problemsOf, type CampaignDraft, type Problems } from './draft';
import { barOf } from './focus';
import { PhaseFields } from './phase-fields';

/** Adds a campaign, which takes the given posts. */
export function AddCampaign({ posts }: { readonly posts: readonly PostId[] }): ReactNode {
  const [start] = useState(() => firstDraft(posts));
  return (
    <CampaignForm
      title="New campaign"
      done="Add"
      start={start}
      onDone={(draft) => void addCampaign(draft, posts)}
    />
  );
}

/** Changes what a campaign is; all its fields together are one edit. */
export function EditCampaign({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const { id } = campaign;
  const [start] = useState(() => draftOf(campaign));
  return (
    <CampaignForm
      title="Edit the campaign"
      done="Save"
      start={start}
      finalFocus={() => barOf(id)}
      onDone={(draft) => void saveCampaign(id, draft)}
      remove={() => {
        askAboutCampaign({ type: 'remove', campaign: id });
      }}
    />
  );
}

interface CampaignFormProps {
  readonly title: string;
  readonly done: string;
  readonly start: CampaignDraft;
  readonly onDone: (draft: CampaignDraft) => void;
  readonly remove?: () => void;
  readonly finalFocus?: (() => HTMLElement | null) | undefined;
}

function CampaignForm(props: CampaignFormProps): ReactNode {
  const { title, done, start, onDone, remove, finalFocus } = props;
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  // A field that is left by the key that ends the dialog changes the draft in the same moment.
  const latest = useRef(start);
  const change = (part: Partial<CampaignDraft>): void => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
  };
  const close = (): void => {
    askAboutCampaign(null);
  };
  const finish = (): void => {
    setTried(true);
    if (problemsOf(latest.current).size > 0) return;
    close();
    onDone(latest.current);
  };
  const problems = shownProblems(problemsOf(draft), tried);
  return (
    <Dialog
      wide
      title={title}
      onClose={close}
      finalFocus={finalFocus}
      actions={
        <>
          {remove ? (
            <Button look="danger" className={styles.remove} onClick={remove}>
              Delete…
            </Button>
          ) : null}
          <Button onClick={close}>Cancel</Button>
          <Button look="primary" onClick={finish}>
            {done}
          </Button>
        </>
      }
    >
      <NameField draft={draft} problem={problems.get('name')} change={change} onEnter={finish} />
      <DayFields draft={draft} prefix="" problems={problems} onChange={change} onEnter={finish} />
      <Swatches
        label="Colour"
        colours={COLOURS}
        value={draft.colour}
        onChange={(colour) => {
          change({ colour });
        }}
      />
      <PhaseFields draft={draft} problems={problems} onChange={change} onEnter={finish} />
      <DepartmentsField draft={draft} change={change} />
      <BriefField draft={draft} change={change} />
    </Dialog>
  );
}

interface PartProps {
  readonly draft: CampaignDraft;
  readonly change: (part: Partial<CampaignDraft>) => void;
}

interface NameFieldProps extends PartProps {
  readonly problem: string | undefined;
  readonly onEnter: () => void;
}

function NameField({ draft, problem, change, onEnter }: NameFieldProps): ReactNode {
  return (
    <Field label="Name" error={problem}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          dir="auto"
          maxLength={120}
          data-first=""
          value={draft.name}
          onChange={(event) => {
            change({ name: event.target.value });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            onEnter();
          }}
        />
      )}
    </Field>
  );
}

function DepartmentsField({ draft, change }: PartProps): ReactNode {
  const plan = useSession((session) => session.plan);
  return (
    <Field label="Departments">
      {() => (
        <MultiSelect
          label="Departments"
          look="field"
          none="All of them"
          options={visibleDepartments(plan).map(({ id, name }) => ({
            value: id,
            label: name ?? 'Unnamed',
          }))}
          values={draft.departments}
          onChange={(departments) => {
            change({ departments });
          }}
        />
      )}
    </Field>
  );
}

function BriefField({ draft, change }: PartProps): ReactNode {
  return (
    <Field label="Brief">
      {({ id }) => (
        <textarea
          id={id}
          dir="auto"
          rows={3}
          maxLength={20_000}
          placeholder="What it is about, and what it shall reach"
          value={draft.brief}
          onChange={(event) => {
            change({ brief: event.target.value });
          }}
        />
      )}
    </Field>
  );
}

/** What is missing is told once somebody tried; a day that is wrong, at once. */
function shownProblems(problems: Problems, tried: boolean): Problems {
  return tried ? problems : new Map([...problems].filter(([field]) => !field.endsWith('name')));
}

/** The week of its first post, or the one in view; in a colour that no campaign has yet if there is one. */
function firstDraft([post]: readonly PostId[]): CampaignDraft {
  const { plan } = useSession.getState();
  const { cursor, around } = useView.getState();
  const taken = new Set(recordsOf(plan, 'campaign').map(({ colour }) => colour));
  const colour = COLOURS.find((one) => !taken.has(one)) ?? COLOURS[0];
  const day = findRecord(plan, 'post', post ?? null)?.place.day ?? cursor?.day ?? around;
  const { first, last } = weekOf(day, planInfo(plan).firstDayOfWeek);
  const blank = makeRecord('campaign', 'new' as CampaignId, { colour });
  return draftOf({ ...blank, firstDay: first, lastDay: last });
}
