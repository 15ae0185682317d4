import { TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { etagOf, useDeed, useRead } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Sheet } from '../../kit/page.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { PortalInvitation } from './portal-invitation.js';
import { SigningCode } from './signing-code.js';

/** Who somebody is, to change, and their way into the portal. */
export function Details() {
  const { t } = useLingui();
  const patientId = usePatientId();
  const patient = useRead('/v1/patients/{patientId}', { params: { path: { patientId } } });
  return (
    <RecordPage title={t`Who they are`}>
      <Sheet title={<Trans>Name, birth, languages</Trans>}>
        <WhenRead of={patient}>{(data) => <DetailsForm now={data} />}</WhenRead>
      </Sheet>
      <PortalInvitation patientId={patientId} />
      <SigningCode patientId={patientId} />
    </RecordPage>
  );
}

/** What is typed stays as it is when somebody else changes the record meanwhile; saving then says so. */
function DetailsForm({ now }: { now: Schemas['Patient'] }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(now);
  const change = useDeed('patch', '/v1/patients/{patientId}');
  const changedMeanwhile = now.version > opened.version && !change.isPending;
  const send = (typed: Typed) =>
    change.mutate(
      {
        params: { path: { patientId: opened.id }, header: { 'If-Match': etagOf(now) } },
        body: changesOf(typed, opened),
      },
      { onSuccess: (saved) => (setOpened(saved), tell(t`It is saved.`)) },
    );
  return (
    <DeedForm deed={change} submit={<Trans>Save</Trans>} onSubmit={send}>
      {changedMeanwhile && (
        <p role="status">
          <Trans>
            Somebody has changed this meanwhile. What you change here goes over it; the rest stays as they
            left it.
          </Trans>
        </p>
      )}
      <TextInput
        name="preferredName"
        label={t`What they want to be called`}
        defaultValue={opened.preferredName ?? ''}
        maxLength={100}
      />
      <TextInput
        name="givenName"
        label={t`Given name`}
        defaultValue={opened.givenName ?? ''}
        maxLength={100}
      />
      <TextInput
        name="familyName"
        label={t`Family name`}
        defaultValue={opened.familyName ?? ''}
        maxLength={100}
      />
      <TextInput name="pronouns" label={t`Pronouns`} defaultValue={opened.pronouns ?? ''} maxLength={40} />
      <TextInput
        name="birthDate"
        label={t`Date of birth`}
        description={t`Such as 1990-04-23; where no more is known, 1990-04 or 1990.`}
        defaultValue={opened.birthDate}
        required
        withAsterisk={false}
      />
      <TextInput
        name="languages"
        label={t`Languages`}
        description={t`The best first, such as es, en.`}
        defaultValue={opened.languages.join(', ')}
      />
      <TextInput
        name="identifier"
        label={t`Record number`}
        defaultValue={opened.identifier}
        maxLength={64}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}

/** Only what was changed is sent. */
function changesOf(typed: Typed, was: Schemas['Patient']): Schemas['ChangePatient'] {
  const names = ['preferredName', 'givenName', 'familyName', 'pronouns'] as const;
  const changes: Schemas['ChangePatient'] = {};
  for (const name of names)
    if (typed.text(name) !== (was[name] ?? '')) changes[name] = typed.maybe(name) ?? null;
  for (const name of ['birthDate', 'identifier'] as const)
    if (typed.text(name) !== was[name]) changes[name] = typed.text(name);
  const languages = typed
    .text('languages')
    .split(/[\s,;]+/)
    .filter(Boolean);
  if (languages.join() !== was.languages.join()) changes.languages = languages;
  return changes;
}
