import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { nowInOrder, wanted, type Placed, type Reordering } from '../plan/order.js';
import { usePlan } from '../plan/place.js';

/** Another order, beside the one of now. */
export function OrderChange({ op }: { op: Reordering }) {
  const plan = usePlan();
  return (
    <div className="plan-before-after">
      <Order name={<Trans>Now</Trans>} of={nowInOrder(op, plan)} />
      <Order name={<Trans>With the change</Trans>} of={wanted(op, plan)} />
    </div>
  );
}

function Order({ name, of }: { name: ReactNode; of: readonly Placed[] }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {name}
      </Text>
      <ol className="plan-order">
        {of.map(({ id, name: words }) => (
          <li key={id} dir="auto">
            {words}
          </li>
        ))}
      </ol>
    </div>
  );
}
