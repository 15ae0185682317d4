import { Badge, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { About, toldApart, useAbout } from '../../kit/about.js';
import { WhenRead } from '../../kit/states.js';
import { OwnWordsForm } from './own-words-form.js';
import { PlanLink, usePlace, usePlan, usePlanPath } from './place.js';

type Gap = Schemas['Gap'];

export function mayBeSigned(status: Schemas['CarePlanStatus']): boolean {
  return status === 'draft' || status === 'active' || status === 'on-hold';
}

function Lacking() {
  const completeness = useCompleteness();
  return <WhenRead of={completeness}>{({ gaps, ready }) => <Gaps gaps={gaps} ready={ready} />}</WhenRead>;
}

/** What the plan still lacks before it can be signed, why that matters, and how it is mended: looked for by whoever wants to know. */
export function FoldedCompleteness() {
  const { status } = usePlan();
  const [opened, setOpened] = useState(false);
  if (!mayBeSigned(status)) return null;
  return (
    <details
      className="sheet plan-more no-print"
      onToggle={({ currentTarget: { open } }) => open && setOpened(true)}
    >
      <summary>
        <Trans>What the plan still lacks before it can be signed</Trans>
      </summary>
      {opened && <Lacking />}
    </details>
  );
}

export function useCompleteness() {
  return useRead('/v1/patients/{patientId}/care-plans/{planId}/completeness', {
    params: { path: usePlanPath() },
  });
}

export function Gaps({ gaps, ready }: { gaps: readonly Gap[]; ready?: boolean }) {
  const names = toldApart(gaps.map(({ message }) => message));
  return (
    <>
      {ready && (
        <Text>
          <Trans>Nothing stands in the way: the plan can be put up for signing.</Trans>
        </Text>
      )}
      <ul className="plain-list lined-list">
        {gaps.map((gap, place) => (
          <li key={`${gap.code} ${names[place]}`}>
            <About what={names[place] ?? gap.message}>
              <OneGap gap={gap} />
            </About>
          </li>
        ))}
      </ul>
    </>
  );
}

function OneGap({ gap: { severity, message, why, citation, source, waysOut, elementId } }: { gap: Gap }) {
  const about = useAbout();
  const { side } = usePlace();
  // Who can simply say it need not have it written down by somebody else.
  const ownWordsAreMissing = side === 'patient' && waysOut.some(({ op }) => op === 'goal.quote');
  const ways = ownWordsAreMissing ? waysOut.filter(({ op }) => op !== null && op !== 'goal.quote') : waysOut;
  return (
    <Stack gap={4}>
      <div className="row">
        <Badge
          variant={severity === 'block' ? 'filled' : 'default'}
          color={severity === 'block' ? 'amber.8' : undefined}
          tt="none"
        >
          {severity === 'block' ? <Trans>needed before signing</Trans> : <Trans>worth a look</Trans>}
        </Badge>
        <Text dir="auto">{message}</Text>
      </div>
      <details className="plan-more">
        <summary {...about}>
          <Trans>Why it matters, and what to do</Trans>
        </summary>
        <Text size="sm">{why}</Text>
        {(citation ?? source) && (
          <Text size="sm" className="quiet">
            {citation ?? source}
          </Text>
        )}
        {ownWordsAreMissing && elementId && <OwnWordsForm goalId={elementId} />}
        <ul>
          {ways.map(({ words, op }) => (
            <li key={words}>
              {op ? (
                <PlanLink to="/propose" search={{ change: op, ...(elementId && { part: elementId }) }}>
                  {words}
                </PlanLink>
              ) : (
                words
              )}
            </li>
          ))}
        </ul>
      </details>
    </Stack>
  );
}
