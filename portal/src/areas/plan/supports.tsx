import { Button, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { PartTools } from './part-tools.js';
import { usePlace, usePlan, usePlanPath } from './place.js';

type Support = Schemas['Support'];

/** People and places that the person leans on. Either side names them; being named opens nothing to anybody. */
export function Supports() {
  const { side, own } = usePlace();
  const { supports } = usePlan();
  const now = supports.filter(({ endedAt }) => endedAt === null);
  return (
    <Sheet title={own ? <Trans>Who and what supports me</Trans> : <Trans>Who and what supports them</Trans>}>
      {now.length === 0 ? (
        <Text className="quiet">
          <Trans>Nobody is named yet. A friend, a group, a place, an animal: whatever carries.</Trans>
        </Text>
      ) : (
        <ul className="plain-list lined-list">
          {now.map((support) => (
            <li key={support.id} id={support.id}>
              <OneSupport support={support} />
            </li>
          ))}
        </ul>
      )}
      {side && <NameSupport />}
    </Sheet>
  );
}

function OneSupport({ support: { id, name, relationship, howTheyHelp } }: { support: Support }) {
  const { t } = useLingui();
  const { side } = usePlace();
  const path = { ...usePlanPath(), supportId: id };
  const end = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/supports/{supportId}/ending');
  return (
    <Stack gap="xs">
      <Text dir="auto">
        <strong>{name}</strong> ({relationship})
      </Text>
      {howTheyHelp && <Text dir="auto">{howTheyHelp}</Text>}
      {side && (
        <>
          <PartTools about={name} elementId={id} />
          <div className="no-print">
            <About what={name}>
              <Confirm
                label={<Trans>No longer a support</Trans>}
                title={t`Take this support out`}
                yes={<Trans>Take it out</Trans>}
                act={() => end.mutateAsync({ params: { path } })}
              >
                <Trans>
                  What they did in the plan stays in its story. You can name them again at any time.
                </Trans>
              </Confirm>
            </About>
          </div>
        </>
      )}
    </Stack>
  );
}

function NameSupport() {
  const { t } = useLingui();
  const path = usePlanPath();
  const [typed, setTyped] = useState({ name: '', relationship: '', howTheyHelp: '' });
  const name = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/supports');
  const field = (key: keyof typeof typed) => ({
    name: key,
    value: typed[key],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [key]: event.currentTarget.value }),
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const { howTheyHelp, ...body } = typed;
    name.mutate(
      { params: { path }, body: { ...body, ...(howTheyHelp.trim() && { howTheyHelp }) } },
      { onSuccess: () => setTyped({ name: '', relationship: '', howTheyHelp: '' }) },
    );
  };
  return (
    <details className="plan-more no-print">
      <summary>
        <Trans>Name a support</Trans>
      </summary>
      <form onSubmit={send}>
        <Stack gap="sm">
          <TextInput
            label={t`Who or what`}
            maxLength={120}
            required
            withAsterisk={false}
            {...field('name')}
          />
          <TextInput
            label={t`How you are connected`}
            description={t`Such as sister, neighbour, choir, dog.`}
            maxLength={80}
            required
            withAsterisk={false}
            {...field('relationship')}
          />
          <Textarea label={t`How they help`} maxLength={500} autosize {...field('howTheyHelp')} />
          <ProblemNotice error={name.error} />
          <div>
            <Button type="submit" variant="default" loading={name.isPending}>
              <Trans>Put it into the plan</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  );
}
