import { NativeSelect, Text, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePages } from '../../api/pages.js';
import { useDeed, useRead } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { Unfold } from '../../kit/unfold.js';
import { Referral } from './referral.js';

/** With whom somebody is put in touch, and what goes along. Nothing leaves before the patient has said yes. */
export function Referrals() {
  const { t } = useLingui();
  const patientId = usePatientId();
  const referrals = usePages('/v1/patients/{patientId}/referrals', {
    params: { path: { patientId }, query: { limit: 25 } },
  });
  return (
    <RecordPage title={t`Referrals`}>
      <Sheet title={<Trans>Put in touch</Trans>}>
        <Text size="sm" className="quiet">
          <Trans>
            You propose; the patient says yes, to all of it or to less. Nothing leaves before that.
          </Trans>
        </Text>
        <div>
          <Unfold label={<Trans>Propose somebody</Trans>} main>
            {(close) => <Propose patientId={patientId} close={close} />}
          </Unfold>
        </div>
        <LinedList of={referrals} empty={<Trans>Nobody was proposed yet.</Trans>}>
          {(referral) => <Referral referral={referral} patientId={patientId} />}
        </LinedList>
      </Sheet>
    </RecordPage>
  );
}

function Propose({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const propose = useDeed('post', '/v1/patients/{patientId}/referrals');
  const send = (typed: Typed) => {
    const resourceId = typed.maybe('resourceId');
    const whom = resourceId ? { resourceId } : { toName: typed.text('toName') };
    const body = {
      ...whom,
      reason: typed.text('reason'),
      goesAlong: typed.text('goesAlong'),
      ...typed.keepWording,
    };
    propose.mutate({ params: { path: { patientId } }, body }, { onSuccess: close });
  };
  return (
    <DeedForm
      deed={propose}
      submit={<Trans>Propose it to the patient</Trans>}
      onSubmit={send}
      onCancel={close}
    >
      <Whom />
      <Textarea
        name="reason"
        label={t`Why`}
        description={t`The patient reads it.`}
        maxLength={1000}
        required
        withAsterisk={false}
      />
      <Textarea
        name="goesAlong"
        label={t`What would go along`}
        description={t`Only what they need. The patient can make it less.`}
        maxLength={1000}
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}

/** Somebody from the list of the organisation, or anybody else by name. */
function Whom() {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState('');
  const { data } = useRead('/v1/resources', {
    params: { query: { limit: 50, ...(words.trim() && { q: words.trim() }) } },
  });
  const found = data?.items ?? [];
  return (
    <>
      <TextInput
        name="words"
        type="search"
        label={t`Look in the list`}
        value={words}
        maxLength={200}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <NativeSelect
        name="resourceId"
        label={t`To whom`}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: t`somebody who is not in the list` },
          ...found.map(({ id, name, place }) => ({ value: id, label: place ? `${name} · ${place}` : name })),
        ]}
      />
      {chosen === '' && (
        <TextInput name="toName" label={t`Their name`} maxLength={200} required withAsterisk={false} />
      )}
    </>
  );
}
