import { CalendarRange, Pencil, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { findRecord, postsOfCampaign, type Campaign, type Plan } from '../../plan';
import { askAboutCampaign, openCampaign, useCampaigns } from '../session/campaigns';
import { useSession } from '../session/session';
import { plural, stretchAndLength, stretchWords } from '../session/words';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { campaignName } from './actions';
import styles from './campaign-card.module.css';
import { barOf } from './focus';

/** The campaign whose bar was clicked, in short, and what can be done to it. */
export function CampaignCard(): ReactNode {
  useSession((session) => session.version);
  const plan = useSession((session) => session.plan);
  const campaign = findRecord(
    plan,
    'campaign',
    useCampaigns(({ open }) => open),
  );
  if (!campaign) return null;
  const { id } = campaign;
  return (
    <Popover
      anchor={() => barOf(id)}
      label={campaignName(campaign)}
      onClose={() => {
        openCampaign(null);
      }}
    >
      <Facts campaign={campaign} plan={plan} />
      <div className={styles.actions}>
        <Button
          onClick={() => {
            askAboutCampaign({ type: 'edit', campaign: id });
          }}
        >
          <Pencil size={14} aria-hidden="true" />
          Edit campaign…
        </Button>
        <Button
          onClick={() => {
            askAboutCampaign({ type: 'shift', campaign: id, days: null });
          }}
        >
          <CalendarRange size={14} aria-hidden="true" />
          Shift by days…
        </Button>
        <Button
          data-danger=""
          onClick={() => {
            askAboutCampaign({ type: 'remove', campaign: id });
          }}
        >
          <Trash2 size={14} aria-hidden="true" />
          Delete…
        </Button>
      </div>
    </Popover>
  );
}

interface FactsProps {
  readonly campaign: Campaign;
  readonly plan: Plan;
}

function Facts({ campaign, plan }: FactsProps): ReactNode {
  const posts = postsOfCampaign(plan, campaign.id);
  const ideas = posts.filter(({ place }) => place.day === null).length;
  const phases = Object.entries(campaign.phases).sort(([, a], [, b]) =>
    (a.firstDay ?? '') < (b.firstDay ?? '') ? -1 : 1,
  );
  return (
    <div className={styles.facts}>
      <h3 data-colour={campaign.colour} dir="auto">
        {campaignName(campaign)}
      </h3>
      <p>{stretchAndLength(campaign)}</p>
      {phases.length === 0 ? null : (
        <dl>
          {phases.map(([id, phase]) => (
            <div key={id}>
              <dt dir="auto">{phase.name ?? 'Phase'}</dt>
              <dd>{stretchWords(phase)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {posts.length === 0 ? 'No posts yet' : plural(posts.length, 'post')}
        {ideas === 0 ? '' : `, ${ideas} of them in the tray`}
      </p>
      {campaign.brief ? (
        <p className={styles.brief} dir="auto">
          {campaign.brief}
        </p>
      ) : null}
    </div>
  );
}
