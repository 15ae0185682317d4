import { Alert, NativeSelect, Radio, Text, Textarea, TextInput } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { PatientChecks } from './patient-checks.js';

type Kind = Schemas['CoverKind'];

export function ArrangeCover() {
  const [done, setDone] = useState<Schemas['ArrangedCoverage'] | null>(null);
  return (
    <Sheet title={<Trans>Arrange something</Trans>}>
      {done && <Arranged coverage={done} />}
      <Unfold label={<Trans>Arrange a cover or a hand-over</Trans>} main>
        {(close) => <ArrangeForm onDone={(made) => (setDone(made), close())} onCancel={close} />}
      </Unfold>
    </Sheet>
  );
}

function Arranged({ coverage: { cover, patientIds, leftOut } }: { coverage: Schemas['ArrangedCoverage'] }) {
  const name = cover.displayName;
  return (
    <Alert color="river" variant="light" role="status">
      <Text>
        <Trans>{name} looks after them.</Trans>{' '}
        <Plural value={patientIds.length} one="# person is told." other="# people are told." />
      </Text>
      {leftOut.length > 0 && (
        <>
          <Text fw={650}>
            <Plural
              value={leftOut.length}
              one="For # person somebody else is needed:"
              other="For # people somebody else is needed:"
            />
          </Text>
          <ul>
            {leftOut.map(({ patientId, why }) => (
              <li key={patientId}>{why}</li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}

interface ArrangeFormProps {
  readonly onDone: (made: Schemas['ArrangedCoverage']) => void;
  readonly onCancel: () => void;
}

function ArrangeForm({ onDone, onCancel }: ArrangeFormProps) {
  const { t } = useLingui();
  const { roles } = useMe();
  const treats = roles.includes('practitioner');
  const [kind, setKind] = useState<Kind>('cover');
  const [who, setWho] = useState<'all' | 'some'>('all');
  const arrange = useDeed('post', '/v1/coverages');
  const send = (typed: Typed) => {
    const patientIds = typed.all('patientIds');
    const body = {
      kind,
      reason: typed.text('reason'),
      coverAccountId: typed.text('coverAccountId'),
      from: kind === 'cover' ? typed.maybe('from') : undefined,
      until: kind === 'cover' ? typed.maybe('until') : undefined,
      awayAccountId: typed.maybe('awayAccountId'),
      ...(who === 'some' && { patientIds }),
    };
    arrange.mutate({ body }, { onSuccess: onDone });
  };
  return (
    <DeedForm deed={arrange} submit={<Trans>Arrange it</Trans>} onSubmit={send} onCancel={onCancel}>
      <Radio.Group label={t`For how long`} value={kind} onChange={(value) => setKind(value)}>
        <Radio value="cover" label={t`for a time: somebody covers, and it ends by itself`} />
        <Radio value="hand-over" label={t`for good: somebody takes over, and I leave the care teams`} />
      </Radio.Group>
      {roles.includes('administrator') && (
        <ColleagueSelect
          name="awayAccountId"
          label={t`Whose patients`}
          role="practitioner"
          required={!treats}
        />
      )}
      <ColleagueSelect name="coverAccountId" label={t`Who looks after them`} role="practitioner" />
      {kind === 'cover' && (
        <div className="row">
          <TextInput type="date" name="from" label={t`First day`} description={t`Empty: from now on.`} />
          <TextInput type="date" name="until" label={t`Last day`} required withAsterisk={false} />
        </div>
      )}
      {treats && (
        <NativeSelect
          name="who"
          label={t`For whom`}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value as 'all' | 'some')}
          data={[
            { value: 'all', label: t`for all who are in my care` },
            { value: 'some', label: t`for some of them` },
          ]}
        />
      )}
      {who === 'some' && <PatientChecks />}
      <Textarea
        name="reason"
        label={t`Why`}
        description={t`The patients read it. Nothing about anybody’s health belongs here.`}
        maxLength={500}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
