import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/client.js';
import { useWhen } from '../../kit/words.js';
import { FiveLevels } from '../plan/five-levels.js';
import { Measured } from '../plan/goal.js';
import { useFrequency, useNames } from '../plan/names.js';
import { usePlan } from '../plan/place.js';
import { achievements, helpTypes, lifeDomains } from '../plan/words.js';

const outcomes: Readonly<Record<string, MessageDescriptor>> = {
  completed: msg`reached or done`,
  cancelled: msg`let go`,
  stopped: msg`stopped`,
};
const coded: Readonly<Record<string, Readonly<Record<string, MessageDescriptor>>>> = {
  lifeDomain: lifeDomains,
  type: helpTypes,
  achievementStatus: achievements,
  outcome: outcomes,
  openSteps: outcomes,
};

/** Changes among which a goal may be that is not in the plan yet. */
export type Beside = readonly { readonly op: string }[];

interface GoalToBe {
  readonly goalId?: string;
  readonly localId?: string;
  readonly statement?: string | null;
  readonly ownWords?: { readonly text: string } | null;
}

function nameOfGoalToBe(beside: Beside, id: string): string | null {
  const added = beside.filter(({ op }) => op === 'goal.add') as GoalToBe[];
  const goal = added.find(({ goalId, localId }) => id === goalId || id === localId);
  return goal?.statement ?? goal?.ownWords?.text ?? null;
}

/** A value of a plan's part, as people write it; null where there is none. */
export function useFieldValue(beside: Beside = []): (field: string, value: unknown) => ReactNode {
  const { t, i18n } = useLingui();
  const when = useWhen();
  const often = useFrequency();
  const { ownerName } = useNames();
  const { goals } = usePlan();
  const goalName = (id: string) =>
    goals.find((goal) => goal.id === id)?.statement ?? nameOfGoalToBe(beside, id);
  return (field, value) => {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'boolean') return value ? t`yes` : t`no`;
    if (typeof value === 'string') {
      const word = coded[field]?.[value];
      if (word) return i18n._(word);
      if (field === 'goalId') return goalName(value);
      return field.endsWith('Date') || field === 'nextReviewOn' ? when(value) : value;
    }
    if (Array.isArray(value))
      return value.map((one) => (field === 'goalIds' ? goalName(String(one)) : String(one))).join('\n');
    if (typeof value === 'number') return value;
    if (typeof value !== 'object') return null;
    return objectInWords(value, { often, ownerName });
  };
}

interface Writers {
  readonly often: (frequency: Schemas['Frequency']) => string;
  readonly ownerName: (owner: Schemas['OwnerInput']) => string;
}

function objectInWords(value: object, { often, ownerName }: Writers): ReactNode {
  if ('kind' in value) return ownerName(value as Schemas['OwnerInput']);
  if ('times' in value) return often(value as Schemas['Frequency']);
  if ('measure' in value) return <Measured by={value as Schemas['Objective']} />;
  if ('expected' in value) return <FiveLevels scale={value as Schemas['AttainmentScale']} />;
  return null;
}
