import { TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { etagOf } from '../../api/ask.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Facts } from '../../kit/facts.js';
import { Sheet } from '../../kit/page.js';
import { nameOf, RecordPage, usePatientId } from '../../kit/record-page.js';
import { WhenRead } from '../../kit/states.js';
import { useSubject } from '../../kit/subject.js';
import { useListed } from '../../kit/words.js';
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
      <WhenRead of={patient}>{(data) => <Forms patient={data} />}</WhenRead>
    </RecordPage>
  );
}

/** What can be done there, by whoever may do it; others read it. */
function Forms({ patient }: { patient: Schemas['Patient'] }) {
  const { side } = useSubject();
  const isAdministrator = useMe().roles.includes('administrator');
  return (
    <>
      <Sheet title={<Trans>Name, birth, languages</Trans>}>
        {side === 'reader' && !isAdministrator ? (
          <DetailsInWords of={patient} />
        ) : (
          <DetailsForm now={patient} />
        )}
      </Sheet>
      {(side === 'clinician' || isAdministrator) && <PortalInvitation patient={patient} />}
      {side === 'clinician' && <SigningCode patientId={patient.id} />}
    </>
  );
}

function DetailsInWords({ of }: { of: Schemas['Patient'] }) {
  const listed = useListed();
  return (
    <Facts>
      {[
        [<Trans>Name</Trans>, nameOf(of)],
        of.pronouns !== null && [<Trans>Pronouns</Trans>, of.pronouns],
        [<Trans>Date of birth</Trans>, of.birthDate],
        of.languages.length > 0 && [<Trans>Languages</Trans>, listed(of.languages)],
        [<Trans>Record number</Trans>, of.identifier],
      ]}
    </Facts>
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
