import { Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { useIsTheirs } from '../../kit/own-words.js';
import { Sheet } from '../../kit/page.js';
import { OwnWords, When } from '../../kit/words.js';
import type { Schemas } from '../../api/client.js';
import { usePlace, usePlan, type Plan } from '../plan/place.js';
import { subjectOf, type StoredOp } from './finished-op.js';

type Contested = Pick<Schemas['ProposalWithPeople'], 'ops' | 'summary' | 'contested'>;

/** What the patient's side said against a change that was recorded as agreed in the room; null where it said nothing. */
export function objectionTo({ ops, contested }: Contested, place: number, plan: Plan): string | null {
  const op = ops[place];
  if (!contested || !op) return null;
  if (contested.reason !== null) return contested.reason;
  const parts = partsOf(op, plan);
  return contested.objections.find(({ elementId }) => parts.includes(elementId))?.words ?? null;
}

/** The parts of the plan with which an objection to a change stands. */
function partsOf(op: StoredOp, plan: Plan): readonly string[] {
  switch (op.op) {
    case 'goal.reorder':
      return op.goalIds;
    case 'step.reorder':
      return op.stepIds;
    case 'review.set':
      return [plan.reviewSchedule.id];
    case 'criteria.set':
      return [plan.dischargeCriteria.id];
    case 'stage.agree':
      return [plan.id];
    default:
      return [subjectOf(op)];
  }
}

/** Who did not stand behind what was recorded as agreed in the room, when, of which part and in whose words. */
export function WhatWasContested({ proposal }: { proposal: Contested }) {
  const plan = usePlan();
  const { side } = usePlace();
  const isTheirs = useIsTheirs();
  const { contested, summary } = proposal;
  if (!contested) return null;
  const { by, at, reason } = contested;
  const isReaders = isTheirs(by);
  const said = summary.flatMap((sentence, place) => {
    const words = objectionTo(proposal, place, plan);
    return words === null ? [] : [{ sentence, words }];
  });
  return (
    <Sheet title={<Trans>What was not agreed to</Trans>}>
      <Stack gap="sm">
        <Text>
          <Trans>
            <bdi>{by.displayName}</bdi> said on <When at={at} as="moment" />: this was not agreed to, or not
            so.
          </Trans>
        </Text>
        {reason !== null ? (
          <OwnWords by={<Trans>about all of it</Trans>}>{reason}</OwnWords>
        ) : (
          said.map(({ sentence, words }) => (
            <OwnWords key={sentence} by={<bdi>{sentence}</bdi>}>
              {words}
            </OwnWords>
          ))
        )}
        {side === 'patient' && isReaders && said.length < summary.length && (
          <Text size="sm" className="quiet">
            <Trans>
              The rest still counts as agreed. If you do not stand behind that either, say so beside it in the
              plan: there you can see it differently at any time.
            </Trans>
          </Text>
        )}
      </Stack>
    </Sheet>
  );
}
