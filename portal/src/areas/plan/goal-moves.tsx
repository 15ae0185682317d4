import { Button, NativeSelect } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { usePlace, usePlanPath } from './place.js';
import { priorities } from './words.js';

type Goal = Pick<Schemas['Goal'], 'id' | 'lifecycleStatus' | 'priorities' | 'ownWords' | 'statement'>;
type Move = Schemas['MoveGoalMove'];

const wordsOf = ({ ownWords, statement }: Goal): string => ownWords?.text ?? statement;

/** What needs nobody's answer: to begin with a goal, let it rest, take it up again, and to say how much it matters. */
export function GoalMoves({ goal }: { goal: Goal }) {
  const { t } = useLingui();
  const words = wordsOf(goal);
  const path = { ...usePlanPath(), goalId: goal.id };
  const move = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/goals/{goalId}/status-changes');
  const go = (next: Move, undo?: Move) =>
    move.mutate(
      { params: { path }, body: { move: next } },
      {
        onSuccess: () => tell(said[next], undo && { label: t`Undo`, run: () => go(undo) }),
      },
    );
  const said: Record<Move, string> = {
    start: t`You have begun with this goal.`,
    hold: t`This goal rests now.`,
    resume: t`This goal goes on.`,
  };
  const { lifecycleStatus: status } = goal;
  const ended =
    status === 'completed' ||
    status === 'cancelled' ||
    status === 'entered-in-error' ||
    status === 'rejected';
  if (ended) return null;
  return (
    <div className="no-print">
      <div className="row">
        {(status === 'accepted' || status === 'planned' || status === 'proposed') && (
          <Button
            aria-label={`${t`Begin with it`}: ${words}`}
            size="xs"
            variant="default"
            loading={move.isPending}
            onClick={() => go('start', undefined)}
          >
            <Trans>Begin with it</Trans>
          </Button>
        )}
        {status === 'active' && (
          <Button
            aria-label={`${t`Let it rest for a while`}: ${words}`}
            size="xs"
            variant="default"
            loading={move.isPending}
            onClick={() => go('hold', 'resume')}
          >
            <Trans>Let it rest for a while</Trans>
          </Button>
        )}
        {status === 'on-hold' && (
          <Button
            aria-label={`${t`Take it up again`}: ${words}`}
            size="xs"
            variant="default"
            loading={move.isPending}
            onClick={() => go('resume', 'hold')}
          >
            <Trans>Take it up again</Trans>
          </Button>
        )}
        <Matters goal={goal} />
      </div>
      <ProblemNotice error={move.error} />
    </div>
  );
}

function Matters({ goal }: { goal: Goal }) {
  const { t, i18n } = useLingui();
  const { side, own } = usePlace();
  const words = wordsOf(goal);
  const path = { ...usePlanPath(), goalId: goal.id };
  const say = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/goals/{goalId}/priority');
  const mine = goal.priorities.find(({ party }) => party === side)?.priority ?? '';
  const choices = Object.entries(priorities).map(([value, label]) => ({ value, label: i18n._(label) }));
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={`${own ? t`How much this goal matters to me` : t`How much this goal matters, as you see it`}: ${words}`}
        value={mine}
        data={[{ value: '', label: t`How much does it matter?`, disabled: true }, ...choices]}
        onChange={({ currentTarget: { value } }) =>
          say.mutate({ params: { path }, body: { priority: value as Schemas['Priority'] } })
        }
      />
      <ProblemNotice error={say.error} />
    </>
  );
}
