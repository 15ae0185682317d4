import { Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Unfold } from '../../kit/unfold.js';
import { AddGoal } from './add-goal.js';
import { AddHelp } from './add-help.js';
import { AddStep } from './add-step.js';
import type { Draft, Plan } from './drafts.js';
import { EndGoal } from './end-goal.js';
import { goalsOf, goalsToBe } from './goal-select.js';
import { SetReview } from './set-review.js';

export interface AddProps {
  readonly plan: Plan;
  /** What is on the list already. */
  readonly drafts: readonly Draft[];
  readonly onAdd: (draft: Draft) => void;
  readonly close: () => void;
}

/** What the two want to write down. Nothing of it counts before both have agreed. */
export function WriteDown(props: Omit<AddProps, 'close'>) {
  const hasGoals = goalsOf(props.plan).length > 0;
  const hasGoalsToBe = hasGoals || goalsToBe(props.drafts).length > 0;
  return (
    <section className="together-part">
      <Title order={2}>
        <Trans>What we want to write down</Trans>
      </Title>
      <div className="row">
        <Unfold label={<Trans>A goal</Trans>}>{(close) => <AddGoal {...props} close={close} />}</Unfold>
        {hasGoalsToBe && (
          <>
            <Unfold label={<Trans>A small step</Trans>}>
              {(close) => <AddStep {...props} close={close} />}
            </Unfold>
            <Unfold label={<Trans>Help with a goal</Trans>}>
              {(close) => <AddHelp {...props} close={close} />}
            </Unfold>
          </>
        )}
        {hasGoals && (
          <Unfold label={<Trans>A goal is reached, or let go</Trans>}>
            {(close) => <EndGoal {...props} close={close} />}
          </Unfold>
        )}
        <Unfold label={<Trans>When we look again</Trans>}>
          {(close) => <SetReview {...props} close={close} />}
        </Unfold>
      </div>
    </section>
  );
}
