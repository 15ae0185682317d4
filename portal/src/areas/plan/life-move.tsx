import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { usePlace, usePlan, usePlanPath } from './place.js';

export type Move = Exclude<Schemas['ChangePlanStatusMove'], 'void'>;

interface LifeMoveProps {
  readonly move: Move;
  /** What it is called on its button. */
  readonly name: string;
  readonly close: () => void;
}

/** One move in the life of a plan, with the reason, and at its end with what becomes of what is open. */
export function LifeMove({ move, name, close }: LifeMoveProps) {
  const { t } = useLingui();
  const path = usePlanPath();
  const { side } = usePlace();
  const wasInForce = usePlan().status !== 'draft';
  const ends = (move === 'end' || move === 'complete') && wasInForce;
  const together = ends && side === 'clinician';
  const change = useDeed('post', '/v1/patients/{patientId}/care-plans/{planId}/status-changes');
  const send = (typed: Typed) => {
    const body = {
      move,
      reason: typed.text('reason'),
      ...(ends && { otherItems: leftOver(typed) }),
      ...(together && { otherSide: { agreedInSession: agreed(typed) } }),
      ...typed.keepWording,
    };
    change.mutateAsync({ params: { path }, body }).then(
      () => (close(), tell(t`It is so from now on. The other side has been told.`)),
      () => undefined,
    );
  };
  return (
    <DeedForm deed={change} submit={name} onCancel={close} onSubmit={send} grave={ends}>
      <Text>
        {ends ? (
          <Trans>Nothing is erased: the plan can be read as it was, and a new one can be opened.</Trans>
        ) : (
          <Trans>Nothing in the plan changes by that.</Trans>
        )}
      </Text>
      <Textarea
        name="reason"
        label={t`Why`}
        description={t`The other side reads it.`}
        maxLength={1000}
        required
        withAsterisk={false}
      />
      {ends && <LeftOver />}
      {together && <AgreedInTheRoom />}
    </DeedForm>
  );
}

function LeftOver() {
  const { t } = useLingui();
  return (
    <>
      <NativeSelect
        name="goals"
        label={t`Goals that are still open`}
        data={[
          { value: 'cancelled', label: t`are let go` },
          { value: 'completed', label: t`are reached` },
        ]}
      />
      <NativeSelect
        name="interventions"
        label={t`Help that still goes on`}
        data={[
          { value: 'stopped', label: t`stops` },
          { value: 'completed', label: t`has done its part` },
        ]}
      />
    </>
  );
}

function leftOver(typed: Typed): Schemas['OtherItems'] {
  return {
    goals: typed.one<'completed' | 'cancelled'>('goals'),
    interventions: typed.one<'completed' | 'stopped'>('interventions'),
  };
}

/** The care team never ends a plan alone. */
function AgreedInTheRoom() {
  const { t } = useLingui();
  const me = useMe();
  const { name } = usePlace();
  return (
    <>
      <Textarea
        name="attendees"
        label={t`Who was there when it was agreed`}
        description={t`A name on each line. Nobody ends a plan for the other side.`}
        defaultValue={[name, me.displayName].filter(Boolean).join('\n')}
        rows={3}
        required
        withAsterisk={false}
      />
      <TextInput
        name="howAgreed"
        label={t`How the person said yes`}
        maxLength={500}
        required
        withAsterisk={false}
      />
    </>
  );
}

function agreed(typed: Typed): Schemas['AgreedEnd'] {
  return { attendees: typed.lines('attendees'), howAgreed: typed.text('howAgreed') };
}
