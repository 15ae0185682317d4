import { Button, Stack, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { fieldsOf } from '../../kit/form.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { useSharing } from '../sharing/subject.js';
import { Ties } from './ties.js';

/** People who never get anything of this record, whatever anybody else says. */
export function NotToBeTold() {
  const { params, decides } = useSharing();
  const kept = usePages('/v1/patients/{patientId}/excluded-persons', {
    params: { ...params, query: { limit: 50 } },
  });
  return (
    <Sheet title={<Trans>Not to be told</Trans>}>
      <Text className="quiet">
        <Trans>
          Whoever stands here is let in nowhere: not on the care team, not as somebody close, and nothing is
          sent to them.
        </Trans>
      </Text>
      <WhenRead of={kept}>
        {(items) => {
          const counting = items.filter(({ endedAt }) => endedAt === null);
          return counting.length === 0 ? (
            <Empty>
              <Trans>Nobody is on this list.</Trans>
            </Empty>
          ) : (
            <ul className="plain-list lined-list">
              {counting.map((person) => (
                <li key={person.id}>
                  <Line person={person} />
                </li>
              ))}
            </ul>
          );
        }}
      </WhenRead>
      <ShowMore of={kept} />
      {decides && <NameSomebody />}
    </Sheet>
  );
}

function Line({ person: { id, name, note } }: { person: Schemas['ExcludedPerson'] }) {
  const { t } = useLingui();
  const { params, decides } = useSharing();
  const end = useDeed('post', '/v1/patients/{patientId}/excluded-persons/{excludedPersonId}/ending');
  return (
    <Stack gap="xs">
      <div className="row row-apart">
        <div>
          <Text fw={600} dir="auto">
            {name}
          </Text>
          {note && <Text dir="auto">{note}</Text>}
        </div>
        {decides && (
          <Confirm
            label={<Trans>Take off the list</Trans>}
            title={t`Take this name off the list?`}
            yes={<Trans>Take it off</Trans>}
            act={() => end.mutateAsync({ params: { path: { ...params.path, excludedPersonId: id } } })}
          >
            <Text>
              <Trans>
                They get nothing by that. From then on they can be named again, for instance as somebody
                close.
              </Trans>
            </Text>
          </Confirm>
        )}
      </div>
      <Ties excludedPersonId={id} />
    </Stack>
  );
}

function NameSomebody() {
  const { t } = useLingui();
  const { params } = useSharing();
  const [typed, setTyped] = useState('');
  const name = useDeed('post', '/v1/patients/{patientId}/excluded-persons');
  return (
    <form
      onSubmit={(event) => {
        const field = fieldsOf(event);
        name.mutate(
          { params, body: { name: typed.trim(), note: field('note') || null } },
          { onSuccess: () => (setTyped(''), tell(t`It counts from now on.`)) },
        );
      }}
    >
      <Stack className="reading" align="flex-start">
        <ProblemNotice error={name.error} />
        <TextInput
          name="name"
          label={t`Who must not be told`}
          description={t`Their name, as you know it.`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          maxLength={120}
          w="100%"
        />
        <TextInput
          name="note"
          label={t`What the care team should know about it, if anything`}
          maxLength={500}
          w="100%"
        />
        <Button type="submit" variant="default" loading={name.isPending} disabled={!typed.trim()}>
          <Trans>Put them on the list</Trans>
        </Button>
      </Stack>
    </form>
  );
}
