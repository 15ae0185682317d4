import { Checkbox, NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../../api/client.js';
import { useDeed } from '../../../api/queries.js';
import { DeedForm, type Typed } from '../../../kit/deed-form.js';
import { useMayLabel } from '../../../kit/may-label.js';
import { tell } from '../../../shell/told.js';
import { usePlanPath } from '../place.js';
import { achievements } from '../words.js';
import { EvidenceField } from './evidence-field.js';
import { MeasuredField, RatingField } from './measured-fields.js';

type Goal = Schemas['Goal'];
type Entry = Schemas['ProgressEntry'];

interface NoteProgressProps {
  readonly goal: Goal;
  /** The entry of one's own that this takes the place of. */
  readonly instead?: Entry;
  readonly close: () => void;
}

const today = () => new Date().toLocaleDateString('sv-SE');

/** How somebody sees it: in words, and on the scale or as the number that the two have agreed on. */
export function NoteProgress({ goal, instead, close }: NoteProgressProps) {
  const { t } = useLingui();
  const path = usePlanPath();
  const mayLabel = useMayLabel();
  const log = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/progress');
  const send = (typed: Typed) =>
    log.mutateAsync({ params: { path }, body: bodyOf(typed, goal, instead) }).then(
      () => (close(), tell(t`It is written down. The other side can read it.`)),
      () => undefined,
    );
  return (
    <DeedForm deed={log} submit={<Trans>Write it down</Trans>} onCancel={close} onSubmit={send}>
      {instead && (
        <Text size="sm">
          <Trans>It takes the place of what you wrote. That stays readable.</Trans>
        </Text>
      )}
      <HowItGoes instead={instead} />
      {goal.attainmentScale && <RatingField scale={goal.attainmentScale} rating={instead?.rating ?? null} />}
      {goal.objective && <MeasuredField objective={goal.objective} value={instead?.value ?? null} />}
      <EvidenceField evidence={instead?.evidence ?? null} />
      <WhichDay day={instead?.occurredOn ?? today()} />
      {!instead && mayLabel && (
        <Checkbox
          name="substanceUse"
          label={t`It is about substance use`}
          description={t`Then only those read it with whom that is shared as well.`}
        />
      )}
    </DeedForm>
  );
}

function HowItGoes({ instead }: Pick<NoteProgressProps, 'instead'>) {
  const { t, i18n } = useLingui();
  return (
    <>
      <Textarea
        name="note"
        label={t`In your words`}
        defaultValue={instead?.note ?? ''}
        maxLength={2000}
        autosize
        minRows={2}
        dir="auto"
      />
      <NativeSelect
        name="achievementStatus"
        label={t`How it is going, as you see it`}
        defaultValue={instead?.achievementStatus ?? ''}
        data={[
          { value: '', label: t`I would rather not say` },
          ...Object.entries(achievements).map(([value, label]) => ({ value, label: i18n._(label) })),
        ]}
      />
    </>
  );
}

/** For a day that is over it is asked why it is written only now: the record has to show that. */
function WhichDay({ day: begun }: { day: string }) {
  const { t } = useLingui();
  const [day, setDay] = useState(begun);
  return (
    <>
      <TextInput
        name="occurredOn"
        type="date"
        label={t`Which day it is about`}
        value={day}
        max={today()}
        onChange={(event) => setDay(event.currentTarget.value)}
        required
        withAsterisk={false}
      />
      {day < today() && (
        <TextInput
          name="lateReason"
          label={t`Why you write it only now`}
          maxLength={500}
          autoComplete="off"
          required
          withAsterisk={false}
        />
      )}
    </>
  );
}

function bodyOf(typed: Typed, goal: Goal, instead?: Entry): Schemas['LogProgress'] {
  const status = typed.maybe('achievementStatus');
  const rating = typed.number('rating');
  const value = typed.number('value');
  return {
    goalId: goal.id,
    occurredOn: typed.text('occurredOn'),
    ...(instead && { supersedes: instead.id, stepId: instead.stepId }),
    ...(typed.has('note') && { note: typed.maybe('note') ?? null }),
    ...(status && { achievementStatus: status as Schemas['AchievementStatus'] }),
    ...(rating !== undefined && { rating }),
    ...(value !== undefined && { value, unit: goal.objective?.unit ?? null }),
    ...(typed.has('measureId') && { measureId: typed.maybe('measureId') ?? null }),
    ...(typed.maybe('lateReason') && { lateReason: typed.text('lateReason') }),
    ...(typed.has('substanceUse') && { substanceUse: true }),
    ...typed.keepWording,
  };
}
