import { Button, Checkbox, Stack, Text, Textarea, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SyntheticEvent } from 'react';
import type { Schemas } from '../../api/client.js';
import { etagOf } from '../../api/ask.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Refused } from '../../api/problems.js';
import { useGoOn } from '../../kit/go-on.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { useMayLabel } from '../../kit/may-label.js';
import { NotOpen } from '../../kit/not-open.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { aboutMeParts, Part, type AboutMePart } from './about-me.js';
import { byPart, useAboutMeTyped } from './about-me-typed.js';
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

interface WriteProps {
  readonly now: Written;
  /** What somebody else said: whoever acts for them adds to it. */
  readonly stays: Pick<Written, AboutMePart>;
}

function Write({ now, stays }: WriteProps) {
  const { t } = useLingui();
  const { base } = usePlace();
  const path = usePlanPath();
  const goTo = useGoOn();
  const typed = useAboutMeTyped(now, (written) => (stays === nothing ? written : nothing));
  const { basis, lists, isOvertaken, goOn } = typed;
  // Sentence by sentence: what another one labels meanwhile stays labelled.
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const mayLabel = useMayLabel();
  const write = useDeed('put', '/v1/patients/{patientId}/care-plans/{planId}/about-me');
  const all = aboutMeParts.flatMap((part) => lists[part]);
  const parts = byPart((part) => [...new Set([...stays[part], ...lists[part]])]);
  const labelled = [...new Set(aboutMeParts.flatMap((part) => parts[part]))].filter(
    (sentence) => ticks.get(sentence) ?? now.substanceUse?.includes(sentence),
  );
  const tick = (chosen: readonly string[]) =>
    setTicks(
      new Map([
        ...ticks,
        ...all
          .filter((sentence) => labelled.includes(sentence) !== chosen.includes(sentence))
          .map((sentence) => [sentence, chosen.includes(sentence)] as const),
      ]),
    );
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    const body = { ...parts, ...(mayLabel && { substanceUse: labelled }) };
    const headers = basis.writtenAt === null ? { 'If-None-Match': '*' } : { 'If-Match': etagOf(basis) };
    write.mutate(
      { params: { path }, headers, body },
      {
        onSuccess: () => (tell(t`Your words are in the plan.`), void goTo({ to: base })),
      },
    );
  };
  const overtaken = isOvertaken || (write.error instanceof Refused && write.error.status === 412);
  return (
    <Sheet>
      <form onSubmit={send}>
        <Stack align="stretch">
          {overtaken && (
            <Meanwhile onGoOn={goOn}>
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
              typed={typed.textOf(part)}
              onType={(text) => typed.type(part, text)}
            />
          ))}
          {mayLabel && <AboutSubstances sentences={all} labelled={labelled} onChange={tick} />}
          <ProblemNotice error={write.error} />
          <div>
            <Button type="submit" loading={write.isPending} disabled={isOvertaken}>
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
