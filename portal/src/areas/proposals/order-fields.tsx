import { Button, NativeSelect, Text, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import type { FieldsOf } from './draft.js';
import {
  goesOn,
  idsOf,
  nowInOrder,
  openSteps,
  wanted,
  withIds,
  type Placed,
  type Reordering,
} from '../plan/order.js';
import { usePlan } from '../plan/place.js';

/** Puts goals, or the steps of one goal, in another order: with buttons, so that a keyboard is enough. */
export function OrderFields({ op, onChange }: FieldsOf<Reordering>) {
  const { t } = useLingui();
  const plan = usePlan();
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');
  const placed = wanted(op, plan);
  const ids = placed.map(({ id }) => id);
  const isWhole = ids.join() === idsOf(op).join();
  useEffect(() => {
    // What has come or gone in the plan meanwhile belongs into the order as well.
    if (!isWhole) onChange(withIds(op, ids));
  }, [isWhole]);
  const move = (from: number, by: -1 | 1) => {
    const to = from + by;
    onChange(withIds(op, swapped(ids, from, to)));
    const name = placed[from]?.name ?? '';
    const place = to + 1;
    const of = ids.length;
    setSaid(t`${name}: now place ${place} of ${of}`);
    focusAfter(list.current, to, by);
  };
  return (
    <>
      {op.op === 'step.reorder' && <GoalOfSteps op={op} onChange={onChange} />}
      <Text size="sm" className="quiet">
        <Trans>
          What comes first is what matters first. Everything stays as it is; only its place changes.
        </Trans>
      </Text>
      <ol className="plain-list lined-list" ref={list}>
        {placed.map((one, place) => (
          <li key={one.id} className="plan-placed">
            <Text dir="auto">
              {place + 1}. {one.name}
            </Text>
            <Moves
              one={one}
              isFirst={place === 0}
              isLast={place === ids.length - 1}
              move={(by) => move(place, by)}
            />
          </li>
        ))}
      </ol>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}

interface MovesProps {
  readonly one: Placed;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly move: (by: -1 | 1) => void;
}

function Moves({ one: { name }, isFirst, isLast, move }: MovesProps) {
  const { t } = useLingui();
  return (
    <div className="row">
      <Button
        size="xs"
        variant="default"
        data-move={-1}
        disabled={isFirst}
        aria-label={t`Move it up: ${name}`}
        onClick={() => move(-1)}
      >
        <Trans>Up</Trans>
      </Button>
      <Button
        size="xs"
        variant="default"
        data-move={1}
        disabled={isLast}
        aria-label={t`Move it down: ${name}`}
        onClick={() => move(1)}
      >
        <Trans>Down</Trans>
      </Button>
    </div>
  );
}

function GoalOfSteps({
  op,
  onChange,
}: {
  op: Extract<Reordering, { op: 'step.reorder' }>;
  onChange: (op: Reordering) => void;
}) {
  const { t } = useLingui();
  const plan = usePlan();
  const goals = plan.goals.filter((goal) => goesOn(goal) && openSteps(goal).length > 1);
  if (goals.length < 2) return null;
  const choose = (goalId: string) => {
    const stepIds = nowInOrder({ op: 'step.reorder', goalId }, plan).map(({ id }) => id);
    onChange({ op: 'step.reorder', goalId, stepIds });
  };
  return (
    <NativeSelect
      name="goalId"
      label={t`For which goal`}
      value={op.goalId}
      data={goals.map(({ id, statement }) => ({ value: id, label: statement }))}
      onChange={(event) => choose(event.currentTarget.value)}
    />
  );
}

function swapped(ids: readonly string[], one: number, other: number): string[] {
  const moved = [...ids];
  const [taken] = moved.splice(one, 1);
  if (taken !== undefined) moved.splice(other, 0, taken);
  return moved;
}

/** The focus goes along with what moved; at an end, where its button can do no more, to the other one. */
function focusAfter(list: HTMLElement | null, place: number, by: -1 | 1): void {
  requestAnimationFrame(() => {
    const row = list?.children[place];
    const same = row?.querySelector<HTMLButtonElement>(`[data-move="${by}"]`);
    const usable = same?.disabled ? row?.querySelector<HTMLButtonElement>(`[data-move="${-by}"]`) : same;
    usable?.focus();
  });
}
