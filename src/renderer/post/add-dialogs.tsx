import { useState, type ReactNode } from 'react';
import {
  networkName,
  NETWORKS,
  type ChannelId,
  type Network,
  type PersonId,
  type Post,
} from '../../plan';
import { dispatch, mintId } from '../session/session';
import { Field } from '../ui/field';
import { NameDialog } from '../ui/name-dialog';
import { Select } from '../ui/select';

interface AddProps {
  readonly post: Post;
  readonly onClose: () => void;
}

/** A new channel for the whole plan, which the post takes at once. */
export function AddChannel({ post, onClose }: AddProps): ReactNode {
  const [network, setNetwork] = useState<Network>('linkedin');
  return (
    <NameDialog
      title="Add a channel"
      done="Add"
      label="Account"
      missing="Type the account's name, such as @larkfield."
      onClose={onClose}
      onDone={async (account) => {
        const id = mintId() as ChannelId;
        const made = await dispatch({
          type: 'add',
          record: 'channel',
          id,
          fields: { network, account },
        });
        const channels = [...post.channels, id];
        if (made)
          await dispatch({ type: 'set', record: 'post', ids: [post.id], fields: { channels } });
      }}
    >
      <Field label="Network">
        {() => (
          <Select
            label="Network"
            look="field"
            options={NETWORKS.map((value) => ({ value, label: networkName(value) }))}
            value={network}
            onChange={(next) => {
              if (next) setNetwork(next);
            }}
          />
        )}
      </Field>
    </NameDialog>
  );
}

/** A new person in the plan, who owns the post at once. */
export function AddPerson({ post, onClose }: AddProps): ReactNode {
  return (
    <NameDialog
      title="Add a person"
      done="Add"
      label="Name"
      missing="Type the person's name."
      onClose={onClose}
      onDone={async (name) => {
        const id = mintId() as PersonId;
        const fields = { name, department: post.department };
        const made = await dispatch({ type: 'add', record: 'person', id, fields });
        if (made)
          await dispatch({ type: 'set', record: 'post', ids: [post.id], fields: { owner: id } });
      }}
    />
  );
}
