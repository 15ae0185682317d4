import { NativeSelect, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { isPartOpen } from '../../kit/open-names.js';
import { Sheet } from '../../kit/page.js';
import type { OpenRecord } from '../../kit/walks-along.js';
import { OwnWords, useWhen, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';

interface EncourageProps {
  readonly record: OpenRecord;
}

/** A few kind words to what somebody shares. */
export function Encourage({ record }: EncourageProps) {
  const { t } = useLingui();
  const { patientId } = record;
  const about = useAbout(record);
  const [sent, setSent] = useState(0);
  const encourage = useDeed('post', '/v1/patients/{patientId}/encouragements');
  const send = (typed: Typed) => {
    const [kind, elementId = null] = typed.text('about').split(':');
    const body = { about: kind as Schemas['About'], elementId, words: typed.text('words') };
    void encourage
      .mutateAsync({ params: { path: { patientId } }, body: { ...body, ...typed.keepWording } })
      .then(
        () => (setSent(sent + 1), tell(t`They can read it now.`)),
        () => undefined,
      );
  };
  return (
    <Sheet title={<Trans>Say something kind</Trans>}>
      {about.length > 0 ? (
        <DeedForm key={sent} deed={encourage} submit={<Trans>Send it to them</Trans>} onSubmit={send}>
          <NativeSelect name="about" label={t`What it is about`} data={about} />
          <Textarea
            name="words"
            label={t`Your words`}
            description={t`Short, and about what you saw. Only they read it, and you.`}
            maxLength={280}
            autosize
            minRows={2}
            required
            withAsterisk={false}
          />
        </DeedForm>
      ) : (
        <Text className="quiet">
          <Trans>Kind words go to a goal, a step or the way. None of these is shared with you now.</Trans>
        </Text>
      )}
      <Sent patientId={patientId} />
    </Sheet>
  );
}

/** What kind words can be about: what is open by now, whatever was shared at first, and nothing else. */
function useAbout(record: OpenRecord): { value: string; label: string }[] {
  const { patientId } = record;
  const { t } = useLingui();
  // Which plan is in hand is above already.
  const today = useRead('/v1/patients/{patientId}/today', { params: { path: { patientId } } });
  const planId = today.data?.plan?.id ?? '';
  const plan = useRead(
    '/v1/patients/{patientId}/care-plans/{planId}',
    { params: { path: { patientId, planId } } },
    { enabled: planId !== '' && isPartOpen(record, 'goals') },
  );
  const goals = isPartOpen(record, 'goals') ? (plan.data?.goals ?? []) : [];
  const elements = goals.flatMap((goal) => {
    const words = goal.ownWords?.text ?? goal.statement;
    const steps = isPartOpen(record, 'steps') ? goal.steps : [];
    return [
      { value: `goal:${goal.id}`, label: t`Goal: ${words}` },
      ...steps.map(({ id, description }) => ({ value: `step:${id}`, label: t`Step: ${description}` })),
    ];
  });
  return isPartOpen(record, 'journey') ? [{ value: 'journey', label: t`Their way` }, ...elements] : elements;
}

function Sent({ patientId }: { patientId: string }) {
  const when = useWhen();
  const sent = usePages('/v1/patients/{patientId}/encouragements', {
    params: { path: { patientId }, query: { limit: 5 } },
  });
  if (!sent.data || sent.data.length === 0) return null;
  return (
    <details>
      <summary>
        <Trans>What I have sent</Trans>
      </summary>
      <LinedList of={sent} empty={null} name={({ writtenAt }) => when(writtenAt, 'moment')}>
        {(one) => <Line one={one} patientId={patientId} />}
      </LinedList>
    </details>
  );
}

function Line({ one, patientId }: { one: Schemas['Encouragement']; patientId: string }) {
  const { t } = useLingui();
  const take = useDeed('delete', '/v1/patients/{patientId}/encouragements/{encouragementId}');
  const params = {
    path: { patientId, encouragementId: one.id },
    header: { 'If-Match': `"${one.version}"` },
  };
  return (
    <div className="row row-apart">
      <OwnWords by={<When at={one.writtenAt} as="moment" />}>{one.words}</OwnWords>
      <Confirm
        label={<Trans>Take it down</Trans>}
        title={t`Take these words down?`}
        yes={<Trans>Take them down for good</Trans>}
        grave
        act={() => take.mutateAsync({ params })}
      >
        <Trans>Nobody sees them any more. It cannot be brought back.</Trans>
      </Confirm>
    </div>
  );
}
