import { Button, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { PlanLink, usePlace, usePlanPath } from './place.js';

/** A goal that has no sentence of the person's own yet. Only they add one; staff write down what is dictated, as a proposal. */
export function OwnWordsForm({ goalId }: { goalId: string }) {
  const { side } = usePlace();
  if (side === 'patient') return <Say goalId={goalId} />;
  return (
    <Text className="quiet">
      <Trans>It has no words of the person’s own yet.</Trans>{' '}
      <PlanLink to="/propose" search={{ change: 'goal.quote', part: goalId }}>
        <Trans>Write down what they say</Trans>
      </PlanLink>
    </Text>
  );
}

function Say({ goalId }: { goalId: string }) {
  const { t } = useLingui();
  const { own } = usePlace();
  const path = { ...usePlanPath(), goalId };
  const [text, setText] = useState('');
  const add = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/goals/{goalId}/own-words');
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    add.mutate({ params: { path }, body: { text: text.trim() } });
  };
  return (
    <details className="plan-more no-print">
      <summary>
        {own ? <Trans>Say it in my own words</Trans> : <Trans>Add the person’s own words</Trans>}
      </summary>
      <form onSubmit={send}>
        <Stack gap="sm" align="stretch">
          <Textarea
            name="text"
            label={own ? t`My own words` : t`Their own words`}
            description={t`Once said, they stay as they are. Nobody can change them.`}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            maxLength={1000}
            autosize
            minRows={2}
          />
          <ProblemNotice error={add.error} />
          <div>
            <Button type="submit" loading={add.isPending} disabled={text.trim() === ''}>
              <Trans>Put it into the plan</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  );
}
