import { Button, NativeSelect, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { useDeed } from '../../api/queries.js';
import { useGoOn } from '../../kit/go-on.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { asMoment, today, yesterday } from './moments.js';
import { useWay } from './subject.js';
import { WhoSees, type Visibility } from './who-sees.js';

const intensities = Array.from({ length: 11 }, (_, place) => String(place));

/** The first small step: when it was. All else can come later, or not at all. */
export function Tell() {
  const { t } = useLingui();
  const { params, side, isOwn, pages } = useWay();
  const goOn = useGoOn();
  const [chosen, setChosen] = useState(today());
  const [noticedBy, setNoticedBy] = useState<'patient' | 'somebody_close' | 'care_team' | null>(null);
  const [hardness, setHardness] = useState<Hardness>({ intensity: '', words: '' });
  const [visibility, setVisibility] = useState<Visibility>('care_team');
  const record = useDeed('post', '/v1/patients/{patientId}/setbacks');

  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const body = {
      occurredAt: asMoment(chosen),
      noticedBy: noticedBy ?? (side === 'clinician' ? 'care_team' : 'patient'),
      intensity: hardness.intensity === '' ? null : Number(hardness.intensity),
      intensityWords: hardness.words.trim() || null,
      ...(isOwn && { visibility }),
    } as const;
    record.mutate({ params, body }, { onSuccess: ({ id }) => void goOn({ to: `${pages}/${id}` }) });
  };

  return (
    <SubjectPage
      title={t`Tell of a hard time`}
      lead={
        <Trans>
          Hard times belong to the way. Begin with the day. You can stop after any step and come back to it.
        </Trans>
      }
    >
      <Sheet>
        <form onSubmit={send}>
          <Stack className="reading">
            <ProblemNotice error={record.error} />
            <WhichDay onChange={setChosen} />
            <NoticedBy value={noticedBy} onChange={setNoticedBy} />
            <HowHard value={hardness} onChange={setHardness} />
            {isOwn && <WhoSees value={visibility} onChange={setVisibility} />}
            <Text size="sm" className="quiet">
              <Trans>
                Next you can add what you noticed, what helped, and what you take from it. Each only if you
                want.
              </Trans>
            </Text>
            <div>
              <Button type="submit" loading={record.isPending} disabled={!chosen}>
                <Trans>Keep this, and see what comes next</Trans>
              </Button>
            </div>
          </Stack>
        </form>
      </Sheet>
    </SubjectPage>
  );
}

type Noticer = 'patient' | 'somebody_close' | 'care_team';

function NoticedBy({ value, onChange }: { value: Noticer | null; onChange: (value: Noticer) => void }) {
  const { t } = useLingui();
  const { isOwn, side } = useWay();
  return (
    <Radio.Group
      label={t`Who noticed it first?`}
      value={value ?? (side === 'clinician' ? 'care_team' : 'patient')}
      onChange={(chosen) => onChange(chosen)}
    >
      <div className="row">
        <Radio value="patient" label={isOwn ? t`I did` : t`They did themselves`} />
        <Radio value="somebody_close" label={t`somebody close`} />
        <Radio value="care_team" label={t`somebody of the care team`} />
      </div>
    </Radio.Group>
  );
}

interface Hardness {
  readonly intensity: string;
  readonly words: string;
}

/** By the person's own scale: it is compared with nobody's. */
function HowHard({ value, onChange }: { value: Hardness; onChange: (value: Hardness) => void }) {
  const { t } = useLingui();
  const { isOwn } = useWay();
  return (
    <>
      <NativeSelect
        name="intensity"
        label={t`How hard was it?`}
        description={
          isOwn
            ? t`By your own feeling, from 0 to 10. You can leave it out.`
            : t`As they say it themselves, from 0 to 10. It can be left out.`
        }
        value={value.intensity}
        onChange={(event) => onChange({ ...value, intensity: event.currentTarget.value })}
        data={[{ value: '', label: t`not said` }, ...intensities]}
      />
      {value.intensity !== '' && (
        <Textarea
          name="words"
          label={
            isOwn
              ? t`What that number means to you, if you like`
              : t`What that number means to them, if they said`
          }
          value={value.words}
          onChange={(event) => onChange({ ...value, words: event.currentTarget.value })}
          maxLength={300}
          autosize
        />
      )}
    </>
  );
}

/** Tells the day upwards; empty while none is chosen. */
function WhichDay({ onChange }: { onChange: (day: string) => void }) {
  const { t } = useLingui();
  const [when, setWhen] = useState('today');
  const choose = (chosen: string) => {
    setWhen(chosen);
    onChange(chosen === 'today' ? today() : chosen === 'yesterday' ? yesterday() : '');
  };
  return (
    <>
      <Radio.Group label={t`When was it?`} value={when} onChange={choose}>
        <div className="row">
          <Radio value="today" label={t`today`} />
          <Radio value="yesterday" label={t`yesterday`} />
          <Radio value="earlier" label={t`earlier`} />
        </div>
      </Radio.Group>
      {when === 'earlier' && (
        <TextInput
          type="date"
          name="occurredAt"
          label={t`On which day, or near which?`}
          max={today()}
          onChange={(event) => onChange(event.currentTarget.value)}
          required
          withAsterisk={false}
        />
      )}
    </>
  );
}
