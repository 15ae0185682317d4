import { Button, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { Refused } from '../../api/problems.js';
import { useRead } from '../../api/queries.js';
import { fieldsOf } from '../../kit/form.js';
import { HelpCard } from '../../kit/help-card.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { OpenPage } from './open-page.js';

/** The card of a clinic, for whoever is not signed in, or cannot be right now. */
export function Help() {
  const { t } = useLingui();
  const [clinic, setClinic] = useState<string | null>(null);
  const ask = (event: SubmitEvent<HTMLFormElement>) => {
    setClinic(fieldsOf(event)('clinic'));
  };
  return (
    <OpenPage title={t`Help now`}>
      <Text fw={650} size="lg">
        <Trans>If you or somebody near you is in danger, call your local emergency number now.</Trans>
      </Text>
      <form onSubmit={ask}>
        <Stack gap="sm">
          <TextInput
            name="clinic"
            label={t`Your clinic`}
            description={t`Its short name, such as riverside`}
            autoCapitalize="none"
            spellCheck={false}
            required
            withAsterisk={false}
          />
          <Button type="submit">
            <Trans>Show whom I can reach</Trans>
          </Button>
        </Stack>
      </form>
      {clinic && <Card clinic={clinic} />}
    </OpenPage>
  );
}

function Card({ clinic }: { clinic: string }) {
  const card = useRead('/v1/help-cards/{shortName}', { params: { path: { shortName: clinic } } });
  // What the service says of a clinic that is not found is for somebody who may be in danger.
  if (card.error instanceof Refused && card.error.status === 404) return <ProblemNotice error={card.error} />;
  return <WhenRead of={card}>{(data) => <HelpCard card={data} />}</WhenRead>;
}
