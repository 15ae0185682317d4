import { Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { About } from '../../kit/about.js';
import { PlanLink, usePlan } from './place.js';
import { StanceForm, useMayState } from './stances.js';
import { Talk } from './talk.js';

const changeNames = {
  'step.add': msg`Suggest a step`,
  'step.revise': msg`Suggest other words, day or person`,
  'step.end': msg`Suggest taking it out`,
  'step.reorder': msg`Suggest another order of the steps`,
  'goal.revise': msg`Suggest other words or another day`,
  'goal.end': msg`Suggest that it is reached, or let go`,
  'intervention.revise': msg`Suggest a change`,
  'intervention.end': msg`Suggest that it ends`,
  'review.set': msg`Suggest another rhythm`,
  'criteria.set': msg`Suggest other words`,
} satisfies Record<string, MessageDescriptor>;

interface PartToolsProps {
  /** The part, as people call it: a plan has many. */
  readonly about: string;
  readonly elementId: string;
  readonly agreements?: readonly Schemas['Agreement'][];
  readonly changes?: readonly (keyof typeof changeNames)[];
}

/** What can be done with one part of the plan: talk about it, say where one stands, suggest a change. */
export function PartTools({ about, elementId, agreements, changes = [] }: PartToolsProps) {
  const { t, i18n } = useLingui();
  const { status } = usePlan();
  const [opened, setOpened] = useState(false);
  const mayState = useMayState(agreements ?? []);
  // Below its steps, each of which has its own, it must say that it is about the whole.
  const isGoal = changes.includes('goal.revise');
  const canChange = status === 'draft' || status === 'active' || status === 'on-hold';
  return (
    <details
      className="plan-more no-print"
      onToggle={({ currentTarget: { open } }) => open && setOpened(true)}
    >
      {isGoal ? (
        <summary aria-label={t`Talk about this goal, or change it: ${about}`}>
          <Trans>Talk about this goal, or change it</Trans>
        </summary>
      ) : (
        <summary aria-label={t`Talk about it, or change it: ${about}`}>
          <Trans>Talk about it, or change it</Trans>
        </summary>
      )}
      {opened && (
        <Stack gap="lg">
          {canChange && changes.length > 0 && (
            <About what={about}>
              <div className="row">
                {changes.map((change) => (
                  <PlanLink key={change} to="/propose" search={{ change, part: elementId }} button="default">
                    {i18n._(changeNames[change])}
                  </PlanLink>
                ))}
              </div>
            </About>
          )}
          {canChange && agreements && mayState && (
            <StanceForm elementId={elementId} agreements={agreements} />
          )}
          <Talk elementId={elementId} />
        </Stack>
      )}
    </details>
  );
}
