import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { KeepWording, keeping } from '../../kit/keep-wording.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { asMoment, today } from './moments.js';
import { turnTo } from './turns.js';
import { WhyItTurned, whyOf, type Why } from './why-it-turned.js';
import { useWay } from './subject.js';

interface SayWhereProps {
  readonly journey: Schemas['Journey'];
  readonly onDone: () => void;
}

/** One's own view, in one's own words. Any stage can follow any. */
export function SayWhere(props: SayWhereProps) {
  const stages = useRead('/v1/stage-catalogues/current', {});
  return <WhenRead of={stages}>{(catalogue) => <Form {...props} stages={catalogue.stages} />}</WhenRead>;
}

function Form({ journey, onDone, stages }: SayWhereProps & { stages: readonly Schemas['Stage'][] }) {
  const { t } = useLingui();
  const { params, side, isOwn } = useWay();
  const perspective = side === 'clinician' ? 'clinician' : 'self';
  const standing = journey[perspective];
  const [stage, setStage] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [why, setWhy] = useState<Why>({ kind: 'return', reason: '', declined: false, setbackId: null });
  const [since, setSince] = useState<Since>({ day: '', lateReason: '' });
  const [keep, setKeep] = useState('');
  const say = useDeed('post', '/v1/patients/{patientId}/stage-transitions');
  const turn = turnTo(stage, standing, stages);

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const body = {
      perspective,
      ...whyOf(turn, stage, why),
      words: words.trim() || null,
      ...timeOf(since),
      ...keeping(keep),
    } as const;
    say.mutate(
      { params, body },
      { onSuccess: () => (setWords(''), tell(t`It is said. The other side will read it.`), onDone()) },
    );
  };

  return (
    <form onSubmit={send}>
      <Stack>
        <ProblemNotice error={say.error} />
        <Stages stages={stages} standing={standing} value={stage} onChange={setStage} />
        <WhyItTurned turn={turn} why={why} onChange={setWhy} />
        <Textarea
          name="words"
          label={isOwn ? t`In your own words, if you like` : t`In your words, if you like`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={1000}
          autosize
          minRows={2}
        />
        <SinceWhen value={since} onChange={setSince} />
        <KeepWording
          error={say.error}
          label={t`Why these words are the right ones here`}
          description={t`Only if you want to keep them. It is kept with the text.`}
          value={keep}
          onChange={setKeep}
        />
        <Group>
          <Button type="submit" loading={say.isPending} disabled={stage === null}>
            <Trans>Say it</Trans>
          </Button>
          <Button variant="default" onClick={onDone}>
            <Trans>Not now</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Pause({ paused }: { paused: boolean }) {
  const { t } = useLingui();
  return paused ? (
    <Radio value="resume" label={t`Going on from here again`} />
  ) : (
    <Radio
      value="pause"
      label={t`Resting here for a while`}
      description={t`Nothing has to move. It can go on whenever it is time.`}
    />
  );
}

interface StagesProps {
  readonly stages: readonly Schemas['Stage'][];
  readonly standing: Schemas['Standing'] | null;
  readonly value: string | null;
  readonly onChange: (stage: string) => void;
}

function Stages({ stages, standing, value, onChange }: StagesProps) {
  const { t } = useLingui();
  const { isOwn } = useWay();
  return (
    <Radio.Group
      label={
        isOwn
          ? t`Which of these is nearest to where you are?`
          : t`Which of these is nearest to where you see them?`
      }
      description={t`None is better than another, and you can say something else tomorrow.`}
      value={value ?? ''}
      onChange={onChange}
    >
      <div className="way-stages">
        {stages.map(({ code, title, description }) => (
          <Radio
            key={code}
            value={code}
            disabled={turnTo(code, standing, stages) === 'none'}
            label={standing?.stage.code === code ? t`${title} (here now)` : <span dir="auto">{title}</span>}
            description={<span dir="auto">{description}</span>}
          />
        ))}
        {standing && <Pause paused={standing.paused} />}
      </div>
    </Radio.Group>
  );
}

interface Since {
  readonly day: string;
  readonly lateReason: string;
}

function timeOf({ day, lateReason }: Since): Partial<Schemas['AssertStage']> {
  return day && day !== today() ? { effectiveAt: asMoment(day), lateReason: lateReason.trim() || null } : {};
}

/** Now, unless somebody says otherwise. */
function SinceWhen({ value, onChange }: { value: Since; onChange: (since: Since) => void }) {
  const { t } = useLingui();
  return (
    <>
      <TextInput
        name="effectiveAt"
        type="date"
        label={t`Since when, if not today`}
        value={value.day}
        max={today()}
        onChange={(event) => onChange({ ...value, day: event.currentTarget.value })}
      />
      {value.day && value.day !== today() && (
        <TextInput
          name="lateReason"
          label={t`Why you say it only now, in a few words`}
          value={value.lateReason}
          onChange={(event) => onChange({ ...value, lateReason: event.currentTarget.value })}
          maxLength={500}
          required
          withAsterisk={false}
        />
      )}
    </>
  );
}
