import { Button } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Sheet } from '../../kit/page.js';
import { beginningOf } from './beginnings.js';
import { beginOp, type OpKind } from './draft.js';
import { usePlace, usePlan } from '../plan/place.js';

/** What each change is called where one begins it, and where it stands among others. */
export const kindNames: Readonly<Record<OpKind, MessageDescriptor>> = {
  'goal.add': msg`A new goal`,
  'goal.quote': msg`The person’s own words for a goal`,
  'goal.revise': msg`Other words for a goal`,
  'goal.assess': msg`How a goal is going`,
  'goal.end': msg`A goal is reached, or let go`,
  'goal.reorder': msg`Another order of the goals`,
  'step.add': msg`A new step`,
  'step.revise': msg`Another step in its place`,
  'step.end': msg`A step is taken out`,
  'step.reorder': msg`Another order of the steps`,
  'intervention.add': msg`New help`,
  'intervention.revise': msg`Other help in its place`,
  'intervention.end': msg`Help ends`,
  'review.set': msg`How often we look at it together`,
  'criteria.set': msg`What should be true before care ends`,
  'stage.agree': msg`Where we see the way now`,
};

const forBoth: readonly OpKind[] = [
  ...(['goal.add', 'step.add', 'goal.revise', 'step.revise', 'goal.end', 'step.end'] as const),
  ...(['intervention.add', 'intervention.revise', 'intervention.end', 'review.set', 'criteria.set'] as const),
  ...(['goal.reorder', 'step.reorder'] as const),
];

/** What somebody would like to change. */
export function KindChoice() {
  const { i18n } = useLingui();
  const { side } = usePlace();
  const plan = usePlan();
  const kinds: readonly OpKind[] = side === 'clinician' ? [...forBoth, 'goal.assess', 'goal.quote'] : forBoth;
  const begin = (kind: OpKind) => side && beginningOf(kind, plan, { side });
  return (
    <Sheet title={<Trans>What would you like to change?</Trans>}>
      <div className="row">
        {kinds.map((kind) => {
          const op = begin(kind);
          return (
            op && (
              <Button key={kind} variant="default" onClick={() => beginOp(plan.id, op, plan.revision)}>
                {i18n._(kindNames[kind])}
              </Button>
            )
          );
        })}
      </div>
    </Sheet>
  );
}
