import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/queries.js';
import { WhenRead } from '../../kit/states.js';
import { Agree } from './agree.js';
import type { Draft } from './drafts.js';
import { OurPlan } from './our-plan.js';
import { SignTogether } from './sign-together.js';
import { WriteDown } from './write-down.js';

interface AtTheTableProps {
  readonly patientId: string;
  readonly planId: string;
}

/** The plan as it stands, what the two want to change, item by item, and signing it. */
export function AtTheTable({ patientId, planId }: AtTheTableProps) {
  const plan = useRead('/v1/patients/{patientId}/care-plans/{planId}', {
    params: { path: { patientId, planId } },
  });
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  // The plan that the two had before them when they began: what changes meanwhile must not change what they talk about.
  const [base, setBase] = useState<number | null>(null);
  return (
    <WhenRead of={plan}>
      {(data) => (
        <Stack gap="xl">
          <OurPlan plan={data} changed={base !== null && data.revision > base} />
          <WriteDown
            plan={data}
            onAdd={(draft) => {
              setBase(base ?? data.revision);
              setDrafts([...drafts, draft]);
            }}
          />
          {drafts.length > 0 && (
            <Agree
              patientId={patientId}
              planId={planId}
              base={base ?? data.revision}
              drafts={drafts}
              onChange={setDrafts}
              onDone={() => {
                setDrafts([]);
                setBase(null);
              }}
            />
          )}
          {drafts.length === 0 && <SignTogether patientId={patientId} planId={planId} />}
        </Stack>
      )}
    </WhenRead>
  );
}
