import { Button, Stack, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Empty } from '../../kit/states.js';
import { usePlace } from './place.js';

/** Where nobody has begun: the care team opens a plan, and then the two write it. */
export function NoPlanYet() {
  const { own, side } = usePlace();
  return (
    <Sheet>
      {side === 'clinician' ? (
        <OpenPlan />
      ) : (
        <Empty>
          {own ? (
            <Trans>
              You have no plan right now. Your care team opens one with you. From then on you write it
              together, and nothing in it changes without you.
            </Trans>
          ) : (
            <Trans>There is no plan right now. The care team opens one.</Trans>
          )}
        </Empty>
      )}
    </Sheet>
  );
}

function OpenPlan() {
  const { t } = useLingui();
  const { patientId } = usePlace();
  const [title, setTitle] = useState('');
  const open = useDeed('post', '/v1/patients/{patientId}/care-plans');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    open.mutate({ params: { path: { patientId } }, body: { title: title.trim() } });
  };
  return (
    <form onSubmit={send}>
      <Stack align="flex-start">
        <Empty>
          <Trans>
            There is no open plan. Open one, and write it together: each proposes, the other answers.
          </Trans>
        </Empty>
        <ProblemNotice error={open.error} />
        <TextInput
          name="title"
          label={t`What you two call it`}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={120}
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={open.isPending}>
          <Trans>Open a plan</Trans>
        </Button>
      </Stack>
    </form>
  );
}
