import { Text } from '@mantine/core';
import { Plural } from '@lingui/react/macro';
import type { Schemas } from '../../../api/client.js';
import { useRead } from '../../../api/queries.js';
import { When } from '../../../kit/words.js';
import { Fact } from '../goal.js';
import { useNames } from '../names.js';
import { usePlanPath } from '../place.js';
import { levelOf } from './levels.js';

/** Where each side sees the goal on its scale, side by side. Where they differ, that is something to talk about. */
export function Attained({ goal: { id, attainmentScale } }: { goal: Schemas['Goal'] }) {
  const { sideName } = useNames();
  const { data } = useRead('/v1/patients/{patientId}/care-plans/{planId}/attainment', {
    params: { path: usePlanPath() },
  });
  const attained = data?.goals.find(({ goalId }) => goalId === id);
  if (!attained || !attainmentScale || attained.ratings.length === 0) return null;
  const apart = attained.divergence ?? 0;
  return (
    <>
      <dl className="plan-facts">
        {attained.ratings.map(({ party, rating, occurredOn }) => (
          <Fact key={party} name={sideName(party)}>
            {levelOf(attainmentScale, rating)} (<When at={occurredOn} />)
          </Fact>
        ))}
      </dl>
      {apart > 0 && (
        <Text size="sm">
          <Plural
            value={apart}
            one="The two sides see it one step apart. That is worth a talk."
            other="The two sides see it # steps apart. That is worth a talk."
          />
        </Text>
      )}
    </>
  );
}
