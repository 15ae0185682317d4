import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sentence } from '../../kit/words.js';

type Outcome = Schemas['GoalOutcome']['outcome'];
type Goal = Schemas['CarePlanWithPeople']['goals'][number];

/** How a goal is going, as the two see it together; first that they did not come to it. */
export function useOutcomeNames(): Record<Outcome, string> {
  const { t } = useLingui();
  return {
    'not-discussed': t`not talked about`,
    'going-well': t`it is going well`,
    'slower-than-hoped': t`slower than hoped`,
    'change-needed': t`something should change`,
    reached: t`reached`,
  };
}

export function wordsOf({ ownWords, statement }: Goal): string {
  return ownWords?.text ?? statement;
}

interface GoalOutcomesProps {
  readonly review: Schemas['Review'];
  readonly patientId: string;
}

/** How the two saw each goal when they looked at the plan together. */
export function GoalOutcomes({ review: { outcomes, planId }, patientId }: GoalOutcomesProps) {
  const { t } = useLingui();
  const names = useOutcomeNames();
  const plan = useRead(
    '/v1/patients/{patientId}/care-plans/{planId}',
    { params: { path: { patientId, planId } } },
    { enabled: outcomes !== null && outcomes.length > 0 },
  );
  const seen = (plan.data?.goals ?? []).flatMap((goal) =>
    (outcomes ?? []).filter(({ goalId }) => goalId === goal.id).map((one) => ({ goal, ...one })),
  );
  if (seen.length === 0) return null;
  return (
    <ul className="plain-list" aria-label={t`How each goal was going`}>
      {seen.map(({ goal, outcome, words }) => (
        <li key={goal.id}>
          <Text>
            <bdi>{wordsOf(goal)}</bdi>: {names[outcome]}
          </Text>
          {words && <Sentence size="sm">{words}</Sentence>}
        </li>
      ))}
    </ul>
  );
}
