import { Button, Checkbox, Stack, Text, Textarea, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { etagOf } from '../../api/ask.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Refused } from '../../api/problems.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { useMayLabel } from '../../kit/may-label.js';
import { NotOpen } from '../../kit/not-open.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { aboutMeParts, Part, type AboutMePart } from './about-me.js';
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
  const decides = useIsTheirs();
  const path = usePlanPath();
  const aboutMe = useRead('/v1/patients/{patientId}/care-plans/{planId}/about-me', { params: { path } });
  if (side !== 'patient') return <NotOpen />;
  return (
    <WhenRead of={aboutMe}>
      {(data) => {
        const isTheirs = data.writtenBy === null || decides({ accountId: data.writtenBy });
        return <Write now={data} stays={isTheirs ? nothing : data} />;
      }}
    </WhenRead>
  );
}

const nothing = { strengths: [], values: [], preferences: [], barriers: [], hopes: [] };

const lines = (sentences: readonly string[]) => sentences.join('\n');
const sentences = (text: string) => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

interface WriteProps {
  readonly now: Written;
  /** What somebody else said: whoever acts for them adds to it. */
  readonly stays: Pick<Written, AboutMePart>;
}

function Write({ now, stays }: WriteProps) {
  const { t } = useLingui();
  const { base } = usePlace();
  const path = usePlanPath();
  const navigate = useNavigate();
  // What is typed is kept whatever comes in meanwhile; it is based on what stood there when one began, or was looked at.
  const [basis, setBasis] = useState(now);
  const [typed, setTyped] = useState(() => textsOf(stays === nothing ? now : nothing));
  const [labelled, setLabelled] = useState<readonly string[]>(now.substanceUse ?? []);
  const mayLabel = useMayLabel();
  const write = useDeed('put', '/v1/patients/{patientId}/care-plans/{planId}/about-me');
  const changed = now.version !== basis.version;
  const all = aboutMeParts.flatMap((part) => sentences(typed[part]));
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const parts = Object.fromEntries(
      aboutMeParts.map((part) => [part, [...new Set([...stays[part], ...sentences(typed[part])])]]),
    ) as Record<AboutMePart, string[]>;
    const body = {
      ...parts,
      ...(mayLabel && { substanceUse: labelled.filter((sentence) => isWritten(parts, sentence)) }),
    };
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
          {aboutMeParts.map((part) => (
            <PartField
              key={part}
              part={part}
              stays={stays[part]}
              typed={typed[part]}
              onType={(text) => setTyped({ ...typed, [part]: text })}
            />
          ))}
          {mayLabel && <AboutSubstances sentences={all} labelled={labelled} onChange={setLabelled} />}
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

interface PartFieldProps {
  readonly part: AboutMePart;
  readonly stays: readonly string[];
  readonly typed: string;
  readonly onType: (text: string) => void;
}

function PartField({ part, stays, typed, onType }: PartFieldProps) {
  const { t, i18n } = useLingui();
  const name = fields[part];
  return (
    <Stack gap="xs">
      {stays.length > 0 && <Part part={part} sentences={stays} order={2} />}
      <Textarea
        name={part}
        label={name && i18n._(name)}
        description={
          stays.length > 0
            ? t`What stands here stays in their own words. What you add: one sentence on each line.`
            : t`One sentence on each line.`
        }
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        autosize
        minRows={3}
      />
    </Stack>
  );
}

function textsOf(written: Pick<Written, AboutMePart>) {
  return Object.fromEntries(aboutMeParts.map((part) => [part, lines(written[part])])) as Record<
    AboutMePart,
    string
  >;
}

function isWritten(parts: Readonly<Record<AboutMePart, readonly string[]>>, sentence: string): boolean {
  return aboutMeParts.some((part) => parts[part].includes(sentence));
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
        label={<VisuallyHidden>{t`Sentences about alcohol or drugs`}</VisuallyHidden>}
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
