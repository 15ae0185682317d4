import { Anchor, Badge, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { useMeans, type Means } from './means.js';

/** Where and how the clinic may reach somebody. Nobody asks why. */
export function ReachMe() {
  const { t } = useLingui();
  const patientId = useOwnPatientId();
  const wishes = usePages('/v1/patients/{patientId}/communication-wishes', {
    params: { path: { patientId }, query: { limit: 20 } },
  });
  return (
    <Page
      title={t`How the clinic may reach you`}
      lead={
        <Trans>If letters or calls are not safe where you live, say where else. Nobody asks you why.</Trans>
      }
      actions={
        <Anchor component={Link} to="/data">
          <Trans>Back to my data</Trans>
        </Anchor>
      }
    >
      <Sheet title={<Trans>What you asked for</Trans>}>
        <LinedList of={wishes} empty={<Trans>Nothing yet. The clinic reaches you as it always did.</Trans>}>
          {(wish) => <Line wish={wish} />}
        </LinedList>
      </Sheet>
      <Ask />
    </Page>
  );
}

function Line({ wish }: { wish: Schemas['CommunicationWish'] }) {
  const { t } = useLingui();
  const means = useMeans();
  const patientId = useOwnPatientId();
  const { id, state, address, how, answer, askedAt, writtenBy } = wish;
  const writer = writtenBy?.displayName;
  const end = useDeed('post', '/v1/patients/{patientId}/communication-wishes/{communicationId}/ending');
  const states = {
    asked: wish.counts ? t`counts` : t`is being looked at`,
    accommodated: t`counts`,
    not_possible: t`cannot be done`,
    ended: t`over`,
  };
  return (
    <Stack gap="xs" align="flex-start">
      <div className="row">
        <Text fw={650}>{means[wish.means]}</Text>
        <Badge variant="default" tt="none">
          {states[state]}
        </Badge>
        <Text size="sm" className="quiet">
          <When at={askedAt} />
        </Text>
      </div>
      <Text dir="auto">{address}</Text>
      {how && <Text dir="auto">{how}</Text>}
      {writer && (
        <Text size="sm" className="quiet">
          <Trans>
            You said it, and <bdi>{writer}</bdi> wrote it down for you.
          </Trans>
        </Text>
      )}
      {answer && <Text dir="auto">{answer}</Text>}
      {state !== 'ended' && (
        <Confirm
          label={<Trans>No longer: {address}</Trans>}
          title={t`No longer reach you like this?`}
          yes={<Trans>No longer</Trans>}
          act={() => end.mutateAsync({ params: { path: { patientId, communicationId: id } } })}
        >
          <Trans>The clinic reaches you as before then. You can ask for it again at any time.</Trans>
        </Confirm>
      )}
    </Stack>
  );
}

function Ask() {
  const { t } = useLingui();
  const means = useMeans();
  const patientId = useOwnPatientId();
  const ask = useDeed('post', '/v1/patients/{patientId}/communication-wishes');
  // A new form each time: what was sent stands in the list.
  const [round, setRound] = useState(0);
  return (
    <Sheet title={<Trans>Ask for something else</Trans>}>
      <div className="reading" key={round}>
        <DeedForm
          deed={ask}
          submit={<Trans>Reach me like this from now on</Trans>}
          onSubmit={(typed) => {
            const body = {
              means: typed.one<Means>('means'),
              address: typed.text('address'),
              how: typed.maybe('how'),
            };
            ask
              .mutateAsync({ params: { path: { patientId } }, body })
              .then(() => (setRound(round + 1), tell(t`It counts from now on. Your team has been told.`)))
              .catch(() => undefined);
          }}
        >
          <NativeSelect
            name="means"
            label={t`How`}
            data={Object.entries(means).map(([value, label]) => ({ value, label }))}
          />
          <TextInput
            name="address"
            label={t`Where: the number or the address`}
            description={t`Those who answer the telephone at the clinic can read it.`}
            maxLength={500}
            required
            withAsterisk={false}
          />
          <TextInput
            name="how"
            label={t`Anything they should take care of, if you like`}
            description={t`For example: only in the morning, or without leaving a message.`}
            maxLength={500}
          />
        </DeedForm>
      </div>
    </Sheet>
  );
}
