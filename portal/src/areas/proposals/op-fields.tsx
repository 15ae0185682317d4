import { NativeSelect, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { EndFields } from './end-fields.js';
import type { DraftOp, FieldsOf, OpOf } from './draft.js';
import { GoalFields } from './goal-fields.js';
import { HelpFields } from './help-fields.js';
import { OrderFields } from './order-fields.js';
import { StepFields } from './step-fields.js';
import { CriteriaFields, ReviewFields } from './terms-fields.js';
import { WhichGoal } from './which.js';
import { achievements } from '../plan/words.js';

/** The fields of one change. What is typed is the change itself. */
export function OpFields({ op, onChange }: FieldsOf<DraftOp>): ReactNode {
  switch (op.op) {
    case 'goal.add':
    case 'goal.revise':
      return <GoalFields op={op} onChange={onChange} />;
    case 'goal.quote':
      return <QuoteFields op={op} onChange={onChange} />;
    case 'goal.assess':
      return <AssessFields op={op} onChange={onChange} />;
    case 'goal.end':
    case 'step.end':
    case 'intervention.end':
      return <EndFields op={op} onChange={onChange} />;
    case 'step.add':
    case 'step.revise':
      return <StepFields op={op} onChange={onChange} />;
    case 'intervention.add':
    case 'intervention.revise':
      return <HelpFields op={op} onChange={onChange} />;
    case 'review.set':
      return <ReviewFields op={op} onChange={onChange} />;
    case 'criteria.set':
      return <CriteriaFields op={op} onChange={onChange} />;
    case 'goal.reorder':
    case 'step.reorder':
      return <OrderFields op={op} onChange={onChange} />;
    // The stage is changed where it is shown, and is sent back as it came.
    case 'stage.agree':
      return null;
  }
}

function QuoteFields({ op, onChange }: FieldsOf<OpOf<'goal.quote'>>) {
  const { t } = useLingui();
  return (
    <>
      <WhichGoal value={op.goalId} onChange={(goalId) => onChange({ ...op, goalId })} />
      <Textarea
        name="ownWords"
        label={t`Their words, as they said them`}
        description={t`Read them out and have them confirmed. The person agrees once more when they answer.`}
        value={op.ownWords.text}
        onChange={(event) =>
          onChange({ ...op, ownWords: { ...op.ownWords, text: event.currentTarget.value } })
        }
        maxLength={1000}
        autosize
        minRows={2}
        required
        withAsterisk={false}
      />
    </>
  );
}

function AssessFields({ op, onChange }: FieldsOf<OpOf<'goal.assess'>>) {
  const { t, i18n } = useLingui();
  return (
    <>
      <WhichGoal value={op.goalId} onChange={(goalId) => onChange({ ...op, goalId })} />
      <NativeSelect
        name="achievementStatus"
        label={t`How it is going`}
        value={op.achievementStatus}
        data={Object.entries(achievements).map(([value, label]) => ({ value, label: i18n._(label) }))}
        onChange={(event) =>
          onChange({ ...op, achievementStatus: event.currentTarget.value as typeof op.achievementStatus })
        }
      />
    </>
  );
}
