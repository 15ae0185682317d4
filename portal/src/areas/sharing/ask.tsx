import { Button, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMe } from '../../api/me.js';
import { useDeed, useRead } from '../../api/queries.js';
import { useGoOn } from '../../kit/go-on.js';
import { KeepWording, keeping } from '../../kit/keep-wording.js';
import { Sheet } from '../../kit/page.js';
import { planInHand } from '../../kit/plan-in-hand.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { consentOf, missingIn, nothingYet, switched, type Draft } from './draft.js';
import { DraftFields } from './draft-fields.js';
import { Explaining, explainedOf, type ExplainedLines } from './explaining.js';
import { useFormFor } from './recipients.js';
import { StillMissing } from './still-missing.js';
import { useSharing } from './subject.js';
import { FormText } from './terms.js';

/** Staff ask; the patient decides. Nothing counts before the answer. */
export function Ask() {
  const { t } = useLingui();
  const { params, pages } = useSharing();
  const goOn = useGoOn();
  const { timeZone } = useMe().tenant;
  const [draft, setDraft] = useState<Draft>(nothingYet);
  const [explained, setExplained] = useState<ExplainedLines>({});
  const [capacity, setCapacity] = useState('');
  const [keep, setKeep] = useState('');
  const kind = draft.mode === 'outside' ? 'disclosure' : draft.mode === 'treatment' ? 'treatment' : 'sharing';
  const editionId = useFormFor(draft.recipient?.purposeCode ?? null, kind);
  const ask = useDeed('post', '/v1/patients/{patientId}/consents/requests');
  const missing = missingIn(draft);
  const done = () => {
    tell(t`The patient is asked.`);
    void goOn({ to: pages });
  };
  const send = () => {
    const words = {
      capacityNote: capacity.trim() || null,
      explained: explainedOf(explained),
      ...keeping(keep),
    };
    ask.mutate(
      { params, body: { ...consentOf(draft, { editionId, nothingSaid: '', timeZone }), ...words } },
      { onSuccess: done },
    );
  };
  return (
    <SubjectPage
      title={t`Ask for a consent`}
      lead={<Trans>Each question is answered by itself, with yes or no. Until then nothing changes.</Trans>}
    >
      <Sheet>
        <Stack className="reading">
          <Radio.Group
            label={t`What is asked`}
            value={draft.mode}
            onChange={(mode) => setDraft(switched(draft, mode))}
          >
            <Stack gap="xs">
              <Radio value="share" label={t`that somebody here may see something`} />
              <Radio value="outside" label={t`that somebody outside may be told something`} />
              <Radio value="treatment" label={t`a treatment or other help in the plan`} />
            </Stack>
          </Radio.Group>
          {draft.mode === 'treatment' ? (
            <Treatment draft={draft} onChange={setDraft} />
          ) : (
            <DraftFields draft={draft} onChange={setDraft} />
          )}
          <Explaining value={explained} onChange={setExplained} />
          <Textarea
            name="capacity"
            label={t`How well the patient can decide this now, if there is something to note`}
            value={capacity}
            onChange={(event) => setCapacity(event.currentTarget.value)}
            maxLength={2000}
            autosize
          />
          {editionId && <FormText editionId={editionId} />}
          <ProblemNotice error={ask.error} />
          <KeepWording
            error={ask.error}
            label={t`Why these words are the right ones here`}
            description={t`Only if you want to keep them. It is kept with the text.`}
            value={keep}
            onChange={setKeep}
          />
          <div>
            <Button disabled={missing.length > 0} loading={ask.isPending} onClick={send}>
              <Trans>Ask the patient</Trans>
            </Button>
          </div>
          <StillMissing asked={missing} mode={draft.mode} />
        </Stack>
      </Sheet>
    </SubjectPage>
  );
}

/** Which help of the plan in hand the question is about. */
function Treatment({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const plans = useRead('/v1/patients/{patientId}/care-plans', {
    params: { ...params, query: { limit: 20 } },
  });
  const planId = planInHand(plans.data?.items ?? [])?.id ?? '';
  const plan = useRead(
    '/v1/patients/{patientId}/care-plans/{planId}',
    { params: { path: { ...params.path, planId } } },
    { enabled: planId !== '' },
  );
  const help = plan.data?.interventions.filter(({ requiresConsent }) => requiresConsent) ?? [];
  return (
    <Stack className="reading">
      <NativeSelect
        name="interventionId"
        label={t`Which help`}
        description={t`Help of the plan that may only start with a consent.`}
        value={draft.interventionId ?? ''}
        onChange={(event) => onChange({ ...draft, interventionId: event.currentTarget.value || null })}
        data={[
          { value: '', label: t`Choose` },
          ...help.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      <TextInput
        name="purpose"
        label={t`What for, in a few words`}
        value={draft.purpose}
        onChange={(event) => onChange({ ...draft, purpose: event.currentTarget.value })}
        maxLength={200}
      />
    </Stack>
  );
}
