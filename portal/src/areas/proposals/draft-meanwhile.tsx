import { List } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { changeDraft, useDraft } from './draft.js';
import { Change } from './change.js';
import { elementOf, finished } from './finished-op.js';
import { Meanwhile } from '../plan/meanwhile.js';
import { usePlan } from '../plan/place.js';

/** The plan has gone on since the draft was begun. Its author looks, and goes on with what they have typed. */
export function DraftMeanwhile() {
  const plan = usePlan();
  const { base, ops, editing } = useDraft(plan.id);
  if (base === null || base === plan.revision) return null;
  const drafted = editing ? [...ops, editing] : ops;
  const touched = drafted.filter(({ op }) => elementOf(op, plan) !== null);
  return (
    <Meanwhile onGoOn={() => changeDraft(plan.id, { base: plan.revision })}>
      {touched.length === 0 ? (
        <Trans>The plan has a new change. It is about something else than what you are writing.</Trans>
      ) : (
        <List listStyleType="none">
          {touched.map((one, index) => (
            <List.Item key={`${one.op.op} ${index}`}>
              <Change op={finished(one) ?? one.op} />
            </List.Item>
          ))}
        </List>
      )}
    </Meanwhile>
  );
}
