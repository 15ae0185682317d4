import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { SubmitEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { useEdited } from '../../kit/edited.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { isStale, SavedMeanwhile } from '../../kit/saved-meanwhile.js';
import { useListed } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { EntryFields } from './entry-fields.js';
import { costNames, kindNames, type Resource } from './names.js';

interface EditResourceProps {
  readonly resource: Resource;
  readonly look: () => unknown;
}

export function EditResource({ resource, look }: EditResourceProps) {
  const { t } = useLingui();
  const listed = useListed();
  const edited = useEdited(resource);
  const { value, type, changes, isChanged, etag, newer } = edited;
  const save = useDeed('patch', '/v1/resources/{resourceId}');
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const init = {
      params: { path: { resourceId: resource.id }, header: { 'If-Match': etag } },
      body: changes,
    };
    save
      .mutateAsync(init)
      .then((answer) => (edited.saved(answer), tell(t`It is saved. Nobody has checked it in this form yet.`)))
      .catch(() => undefined);
  };
  const changed = () => t`changed`;
  return (
    <form onSubmit={send} className="deed-form resource-form">
      <EntryFields value={value} type={type} />
      <SavedMeanwhile
        of={edited}
        deed={save}
        look={look}
        fields={[
          { name: 'name', label: t`What it is called` },
          { name: 'kind', label: t`Kind`, show: ({ kind }) => t(kindNames[kind]) },
          { name: 'description', label: t`What they do, and for whom` },
          { name: 'channels', label: t`Ways to reach it`, show: changed },
          {
            name: 'hours',
            label: t`When it can be reached`,
            show: ({ hoursInWords }) => hoursInWords ?? '—',
          },
          {
            name: 'languages',
            label: t`Languages spoken there`,
            show: ({ languages }) => listed(languages),
          },
          { name: 'region', label: t`Country or part of one` },
          { name: 'place', label: t`Where it is` },
          { name: 'cost', label: t`What it costs`, show: ({ cost }) => t(costNames[cost]) },
          { name: 'costNote', label: t`More about the cost` },
          { name: 'accessibility', label: t`For whom it can be reached, and how` },
          { name: 'isCrisisContact', label: t`It is our own contact for a crisis`, show: changed },
          { name: 'verifiedOn', label: t`Checked`, show: ({ verifiedOn }) => verifiedOn ?? '—' },
        ]}
      />
      {!isStale(save.error) && <ProblemNotice error={save.error} />}
      <div>
        <Button type="submit" loading={save.isPending} disabled={!isChanged || newer !== null}>
          <Trans>Save what you changed</Trans>
        </Button>
      </div>
    </form>
  );
}
