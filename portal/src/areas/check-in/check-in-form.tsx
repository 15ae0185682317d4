import { Button, Checkbox, Fieldset, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useSubject } from '../../kit/subject.js';
import { useOpenRecord } from '../../kit/walks-along.js';
import { Level } from './level.js';
import { amounts, moods, type CheckIn } from './levels.js';

interface CheckInFormProps {
  readonly patientId: string;
  /** What is said anew, whole; none: a new check-in. */
  readonly correcting?: CheckIn;
  readonly onDone: (said: CheckIn) => void;
  readonly onCancel?: () => void;
}

/** How a day is, in a minute. One answer is enough. */
export function CheckInForm({ patientId, correcting, onDone, onCancel }: CheckInFormProps) {
  const { t } = useLingui();
  const [mood, setMood] = useState(correcting?.mood ?? null);
  const [sleep, setSleep] = useState(correcting?.sleep ?? null);
  const [energy, setEnergy] = useState(correcting?.energy ?? null);
  const [words, setWords] = useState(correcting?.words ?? '');
  const [signIds, setSignIds] = useState(() => correcting?.signs.flatMap(({ signId }) => signId ?? []) ?? []);
  const [otherSign, setOtherSign] = useState(
    () => correcting?.signs.find(({ signId }) => !signId)?.text ?? '',
  );
  const [visibility, setVisibility] = useState<Schemas['CheckInVisibility']>('private');
  const say = useDeed('post', '/v1/patients/{patientId}/check-ins');
  const correct = useDeed('post', '/v1/patients/{patientId}/check-ins/{checkInId}/correction');
  const isEmpty = !mood && !sleep && !energy && !words.trim() && signIds.length === 0 && !otherSign.trim();

  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const signWords = otherSign.trim() ? [otherSign.trim()] : [];
    const body = { mood, sleep, energy, words: words.trim() || null, signIds, signWords };
    const then = { onSuccess: onDone };
    if (correcting) correct.mutate({ params: { path: { patientId, checkInId: correcting.id } }, body }, then);
    else say.mutate({ params: { path: { patientId } }, body: { ...body, visibility } }, then);
  };
  return (
    <form onSubmit={send}>
      <Stack gap="lg">
        <Level label={t`How do you feel?`} levels={moods} value={mood} onChange={setMood} />
        <Level
          label={t`How much did you sleep last night?`}
          levels={amounts}
          value={sleep}
          onChange={setSleep}
        />
        <Level label={t`How much energy do you have?`} levels={amounts} value={energy} onChange={setEnergy} />
        <Signs {...{ patientId, signIds, otherSign }} onChange={setSignIds} onOther={setOtherSign} />
        <Textarea
          name="words"
          label={t`A word about it, if you like`}
          rows={3}
          maxLength={1000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {!correcting && (
          <Radio.Group
            label={t`Who sees it`}
            description={t`You can change this at any time.`}
            value={visibility}
            onChange={(value) => setVisibility(value)}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="private" label={t`only me`} />
              <Radio value="shared" label={t`also those to whom I have opened my check-ins`} />
            </Stack>
          </Radio.Group>
        )}
        <Text size="sm" className="quiet">
          <Trans>
            Nobody watches check-ins as they come in. If you need somebody now, choose “Help now”.
          </Trans>
        </Text>
        <ProblemNotice error={say.error ?? correct.error} />
        <div className="row">
          <Button type="submit" loading={say.isPending || correct.isPending} disabled={isEmpty}>
            {correcting ? <Trans>Save it anew</Trans> : <Trans>Check in</Trans>}
          </Button>
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              <Trans>Cancel</Trans>
            </Button>
          )}
        </div>
      </Stack>
    </form>
  );
}

interface SignsProps {
  readonly patientId: string;
  readonly signIds: readonly string[];
  readonly otherSign: string;
  readonly onChange: (ids: string[]) => void;
  readonly onOther: (words: string) => void;
}

/** The signs of the safety plan, and room for another. */
function Signs({ patientId, signIds, otherSign, onChange, onOther }: SignsProps) {
  const { t } = useLingui();
  const { isOwn } = useSubject();
  const { data: record } = useOpenRecord(patientId, { enabled: !isOwn });
  const { data: plan } = useRead(
    '/v1/patients/{patientId}/safety-plan',
    { params: { path: { patientId } } },
    { enabled: isOwn || record?.dataClasses.includes('safety_plan') === true },
  );
  const signs = plan?.sections.find(({ section }) => section === 'warning_signs')?.entries ?? [];
  const turn = (id: string) =>
    onChange(signIds.includes(id) ? signIds.filter((each) => each !== id) : [...signIds, id]);
  return (
    <Fieldset legend={t`Did you notice a sign that it gets hard?`} variant="unstyled">
      <Stack gap="xs">
        {signs.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={<span dir="auto">{text}</span>}
            checked={signIds.includes(id)}
            onChange={() => turn(id)}
          />
        ))}
        <TextInput
          name="otherSign"
          label={t`Another sign`}
          maxLength={300}
          value={otherSign}
          onChange={(event) => onOther(event.currentTarget.value)}
        />
      </Stack>
    </Fieldset>
  );
}
