import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Checks } from '../../kit/checks.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { useActNames, useAuthorityNames, useClassNames } from './names.js';

export function RecordRepresentative({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const kinds = useAuthorityNames();
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
      <ColleagueSelect name="accountId" label={t`Who`} role="representative" />
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
        <TextInput type="date" name="endsAt" label={t`Until`} description={t`Empty: until it is ended.`} />
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

function authorityFrom(typed: Typed): Schemas['RecordRepresentative'] {
  const moment = (name: string) => {
    const day = typed.maybe(name);
    return day ? new Date(`${day}T00:00`).toISOString() : null;
  };
  return {
    accountId: typed.text('accountId'),
    kind: typed.one('kind'),
    acts: typed.all('acts'),
    dataClasses: typed.all('dataClasses'),
    startsAt: moment('startsAt'),
    endsAt: moment('endsAt'),
    evidence: typed.maybe('evidence') ?? null,
    adjudication: typed.maybe('adjudication') ?? null,
  };
}
