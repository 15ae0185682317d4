import { Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { LifeMove, type Move } from './life-move.js';
import { usePlace, usePlan, usePlanPath } from './place.js';

const moved: Readonly<Record<Schemas['PlanStatusChangeMove'], MessageDescriptor>> = {
  activate: msg`It came into force.`,
  hold: msg`It began to rest.`,
  resume: msg`It was taken up again.`,
  complete: msg`It was completed.`,
  end: msg`It ended.`,
  void: msg`It was opened by mistake.`,
  endWithDeath: msg`It ended, because the person died.`,
};

/** Letting a plan rest, taking it up again, bringing it to its end, and how it went so far. */
export function Life() {
  const [opened, setOpened] = useState(false);
  const { side } = usePlace();
  return (
    <details
      className="sheet plan-more no-print"
      onToggle={({ currentTarget: { open } }) => open && setOpened(true)}
    >
      <summary>
        {side ? (
          <Trans>Let the plan rest, or bring it to an end</Trans>
        ) : (
          <Trans>How the plan went so far</Trans>
        )}
      </summary>
      {opened && (
        <div className="sheets">
          {side && <Moves />}
          <SoFar />
        </div>
      )}
    </details>
  );
}

function Moves() {
  const { t } = useLingui();
  const { status } = usePlan();
  const { side } = usePlace();
  const names: Record<Move, string> = {
    hold: t`Let it rest for a while`,
    resume: t`Take it up again`,
    complete: t`We have reached what we wanted`,
    end: t`Bring it to an end`,
  };
  const possible: Partial<Record<typeof status, readonly Move[]>> = {
    draft: ['end'],
    active: side === 'clinician' ? ['hold', 'complete', 'end'] : ['hold', 'end'],
    'on-hold': side === 'clinician' ? ['resume', 'complete', 'end'] : ['resume', 'end'],
  };
  const moves = possible[status] ?? [];
  return (
    <div className="row">
      {moves.map((move) => (
        <Unfold key={move} label={names[move]}>
          {(close) => <LifeMove move={move} name={names[move]} close={close} />}
        </Unfold>
      ))}
    </div>
  );
}

function SoFar() {
  const { i18n } = useLingui();
  const changes = usePages('/v1/patients/{patientId}/care-plans/{planId}/status-changes', {
    params: { path: usePlanPath(), query: { limit: 20 } },
  });
  return (
    <LinedList of={changes} empty={<Trans>It is as it was opened.</Trans>}>
      {({ move, reason, changedBy, changedAt }) => (
        <>
          <Text>{i18n._(moved[move])}</Text>
          {reason && <Text dir="auto">“{reason}”</Text>}
          <Text size="sm" className="quiet">
            <bdi>{changedBy.displayName}</bdi>, <When at={changedAt} as="moment" />
          </Text>
        </>
      )}
    </LinedList>
  );
}
