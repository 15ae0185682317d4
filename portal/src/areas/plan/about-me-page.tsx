import { Button, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { etagOf, useDeed, useRead } from '../../api/queries.js';
import { Refused } from '../../api/problems.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { NotOpen, WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { aboutMeParts, Part } from './about-me.js';
import { Meanwhile } from './meanwhile.js';
import { PlanFrame } from './plan-frame.js';
import { usePlace, usePlanPath } from './place.js';
import { fields } from './words.js';

type Written = Schemas['AboutMeWithPeople'];

/** Where the person writes what others should know of them. */
export function AboutMePage() {
  const { t } = useLingui();
  return (
    <PlanFrame
      title={t`About me`}
      lead={<Trans>These are your words. Only you write them, and nobody has to agree.</Trans>}
      back={<Trans>Back to the plan</Trans>}
    >
      {() => <Reading />}
    </PlanFrame>
  );
}

function Reading() {
  const { side } = usePlace();
  const path = usePlanPath();
  const aboutMe = useRead('/v1/patients/{patientId}/care-plans/{planId}/about-me', { params: { path } });
  if (side !== 'patient') return <NotOpen />;
  return <WhenRead of={aboutMe}>{(data) => <Write now={data} />}</WhenRead>;
}

const lines = (sentences: readonly string[]) => sentences.join('\n');
const sentences = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

function Write({ now }: { now: Written }) {
  const { t, i18n } = useLingui();
  const { base } = usePlace();
  const path = usePlanPath();
  const navigate = useNavigate();
  // What is typed is kept whatever comes in meanwhile; it is based on what stood there when one began, or was looked at.
  const [basis, setBasis] = useState(now);
  const [typed, setTyped] = useState(() => textsOf(now));
  const [labelled, setLabelled] = useState<readonly string[]>(now.substanceUse ?? []);
  const write = useDeed('put', '/v1/patients/{patientId}/care-plans/{planId}/about-me');
  const changed = now.version !== basis.version;
  const all = aboutMeParts.flatMap((part) => sentences(typed[part]));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const parts = Object.fromEntries(aboutMeParts.map((part) => [part, sentences(typed[part])])) as Record<
      (typeof aboutMeParts)[number],
      string[]
    >;
    const body = { ...parts, substanceUse: labelled.filter((sentence) => all.includes(sentence)) };
    const headers = basis.writtenAt === null ? { 'If-None-Match': '*' } : { 'If-Match': etagOf(basis) };
    write.mutate(
      { params: { path }, headers, body },
      {
        onSuccess: () => (tell(t`Your words are in the plan.`), void navigate({ to: base })),
      },
    );
  };
  const overtaken = changed || (write.error instanceof Refused && write.error.status === 412);
  return (
    <Sheet>
      <form onSubmit={send}>
        <Stack align="stretch">
          {overtaken && (
            <Meanwhile onGoOn={() => setBasis(now)}>
              {aboutMeParts.map(
                (part) => now[part].length > 0 && <Part key={part} part={part} sentences={now[part]} />,
              )}
            </Meanwhile>
          )}
          {aboutMeParts.map((part) => {
            const name = fields[part];
            return (
              <Textarea
                key={part}
                label={name && i18n._(name)}
                description={t`One sentence on each line.`}
                value={typed[part]}
                onChange={(event) => setTyped({ ...typed, [part]: event.currentTarget.value })}
                autosize
                minRows={3}
              />
            );
          })}
          <AboutSubstances sentences={all} labelled={labelled} onChange={setLabelled} />
          <ProblemNotice error={write.error} />
          <div>
            <Button type="submit" loading={write.isPending} disabled={changed}>
              <Trans>Put it into the plan</Trans>
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  );
}

function textsOf(written: Written) {
  return Object.fromEntries(aboutMeParts.map((part) => [part, lines(written[part])])) as Record<
    (typeof aboutMeParts)[number],
    string
  >;
}

interface AboutSubstancesProps {
  readonly sentences: readonly string[];
  readonly labelled: readonly string[];
  readonly onChange: (labelled: readonly string[]) => void;
}

function AboutSubstances({ sentences: all, labelled, onChange }: AboutSubstancesProps) {
  const { t } = useLingui();
  if (all.length === 0) return null;
  return (
    <details className="plan-more">
      <summary>
        <Trans>Is something of it about alcohol or drugs?</Trans>
      </summary>
      <Text size="sm" className="quiet">
        <Trans>Tick those sentences. Only people with whom you share that as well will read them.</Trans>
      </Text>
      <Checkbox.Group
        value={[...labelled]}
        onChange={onChange}
        aria-label={t`Sentences about alcohol or drugs`}
      >
        <Stack gap="xs">
          {all.map((sentence) => (
            <Checkbox key={sentence} value={sentence} label={<bdi>{sentence}</bdi>} />
          ))}
        </Stack>
      </Checkbox.Group>
    </details>
  );
}
