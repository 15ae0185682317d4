import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/queries.js';
import { WhenRead } from '../../kit/states.js';
import { useUnsent } from '../../kit/unsent.js';
import { Agree } from './agree.js';
import type { Draft } from './drafts.js';
import { OurPlan } from './our-plan.js';
import { SignTogether } from './sign-together.js';
import { Suggested } from './suggested.js';
import { useSpeakers, WhoAnswers } from './who-answers.js';
import { WriteDown } from './write-down.js';

interface AtTheTableProps {
  readonly patientId: string;
  readonly planId: string;
}

const none: readonly Draft[] = [];

/** The plan as it stands, what was suggested, what the two want to change, item by item, and signing it. */
export function AtTheTable({ patientId, planId }: AtTheTableProps) {
  const plan = useRead('/v1/patients/{patientId}/care-plans/{planId}', {
    params: { path: { patientId, planId } },
  });
  const speakers = useSpeakers(patientId);
  const [authorityId, setAuthorityId] = useState<string | null>(null);
  const speaker = speakers.find((one) => one.authorityId === authorityId) ?? speakers[0];
  const [drafts, setDrafts] = useUnsent<readonly Draft[]>(`${planId} list`, none);
  // The plan that the two had before them when they began: what changes meanwhile must not change what they talk about.
  const [base, setBase] = useUnsent<number | null>(`${planId} base`, null);
  const change = (next: readonly Draft[], on: number | null) => {
    setDrafts(next.length > 0 ? next : none);
    setBase(next.length > 0 ? on : null);
  };
  if (!speaker) return null;
  return (
    <WhenRead of={plan}>
      {(data) => {
        const add = (more: readonly Draft[]) => {
          change([...drafts, ...more], base ?? data.revision);
        };
        const at = { patientId, planId, speaker };
        return (
          <Stack gap="xl">
            <WhoAnswers speakers={speakers} chosen={speaker} onChoose={setAuthorityId} />
            <OurPlan plan={data} changed={base !== null && data.revision > base} />
            <Suggested patientId={patientId} plan={data} drafts={drafts} onTake={add} />
            <WriteDown plan={data} drafts={drafts} onAdd={(draft) => add([draft])} />
            {drafts.length > 0 ? (
              <Agree
                {...at}
                base={base ?? data.revision}
                drafts={drafts}
                onChange={(next) => change(next, base)}
                onDone={() => change(none, null)}
              />
            ) : (
              <SignTogether {...at} />
            )}
          </Stack>
        );
      }}
    </WhenRead>
  );
}
