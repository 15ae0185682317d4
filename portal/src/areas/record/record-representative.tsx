import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { Checks } from '../../kit/checks.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { useActNames, useAuthorityNames, useClassNames } from './names.js';

export function RecordRepresentative({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const kinds = useAuthorityNames();
  const people = usePeopleAround(patientId);
  const record = useDeed('post', '/v1/patients/{patientId}/representatives');
  const send = (typed: Typed) =>
    record.mutate({ params: { path: { patientId } }, body: authorityFrom(typed) }, { onSuccess: close });
  return (
    <DeedForm deed={record} submit={<Trans>Record it</Trans>} onSubmit={send} onCancel={close}>
      <Text size="sm">
        <Trans>
          Only what is proven: the patient is told and sees what you record. They need an account; an
          administrator invites them.
        </Trans>
      </Text>
      <NativeSelect
        name="accountId"
        label={t`Who`}
        description={t`Those who are close to the patient, or acted for them before, and have an account.`}
        required
        withAsterisk={false}
        data={[
          { value: '', label: t`Choose somebody` },
          ...people.map(([value, label]) => ({ value, label })),
        ]}
      />
      <NativeSelect
        name="kind"
        label={t`By what right`}
        data={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
      />
      <Checks name="acts" legend={t`What they may do`} names={useActNames()} checked={['read']} />
      <Checks
        name="dataClasses"
        legend={t`In which parts of the record`}
        names={useClassNames()}
        checked={['plan']}
      />
      <div className="row">
        <TextInput type="date" name="startsAt" label={t`From`} description={t`Empty: from now on.`} />
        <TextInput type="date" name="endsAt" label={t`Last day`} description={t`Empty: until it is ended.`} />
      </div>
      <Textarea
        name="evidence"
        label={t`What proves it`}
        description={t`Such as the order of a court, with its date.`}
        maxLength={1000}
      />
      <Textarea name="adjudication" label={t`What a court decided about it, if it did`} maxLength={1000} />
    </DeedForm>
  );
}

/** Whoever acts for somebody is no colleague, and no list names all who have an account: these the record names itself. */
function usePeopleAround(patientId: string): readonly (readonly [accountId: string, name: string])[] {
  const params = { path: { patientId }, query: { limit: 100 } };
  const close = useRead('/v1/patients/{patientId}/natural-supports', { params });
  const acting = useRead('/v1/patients/{patientId}/representatives', { params });
  const accounts = [
    ...(close.data?.items ?? []).flatMap(({ account, endedAt }) => (account && !endedAt ? [account] : [])),
    ...(acting.data?.items ?? []).map(({ representative }) => representative),
  ];
  return [...new Map(accounts.map(({ accountId, displayName }) => [accountId, displayName]))];
}

function authorityFrom(typed: Typed): Schemas['RecordRepresentative'] {
  const moment = (name: string, time: string) => {
    const day = typed.maybe(name);
    return day ? new Date(`${day}T${time}`).toISOString() : null;
  };
  return {
    accountId: typed.text('accountId'),
    kind: typed.one('kind'),
    acts: typed.all('acts'),
    dataClasses: typed.all('dataClasses'),
    startsAt: moment('startsAt', '00:00'),
    endsAt: moment('endsAt', '23:59:59'),
    evidence: typed.maybe('evidence') ?? null,
    adjudication: typed.maybe('adjudication') ?? null,
  };
}
