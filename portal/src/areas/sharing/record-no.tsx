import { Radio, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { isOnlyNo } from './names.js';
import { useSharing } from './subject.js';

interface RecordNoProps {
  readonly consent: Schemas['Consent'];
  readonly move: 'refusal' | 'withdrawal';
  readonly close: () => void;
}

/** A no, or that what they had decided is taken back. */
export function RecordNo({ consent, move, close }: RecordNoProps) {
  const { id: consentId } = consent;
  const { t } = useLingui();
  const said = useSaid(consent, move);
  const { params } = useSharing();
  const refuse = useDeed('post', '/v1/patients/{patientId}/consents/{consentId}/recorded-refusal');
  const withdraw = useDeed('post', '/v1/patients/{patientId}/consents/{consentId}/recorded-withdrawal');
  const isRefusal = move === 'refusal';
  const deed = isRefusal ? refuse : withdraw;
  const send = (typed: Typed) =>
    deed.mutate(
      {
        params: { path: { ...params.path, consentId } },
        body: { means: typed.one<Schemas['SaidHow']>('means'), words: typed.maybe('words') ?? null },
      },
      { onSuccess: () => (close(), tell(said)) },
    );
  return (
    <DeedForm
      deed={deed}
      submit={isRefusal ? <Trans>Record their no</Trans> : <Trans>Record the withdrawal</Trans>}
      onCancel={close}
      onSubmit={send}
    >
      <Radio.Group name="means" label={t`How they said it`} defaultValue="word">
        <div className="row">
          <Radio value="word" label={t`by word`} />
          <Radio value="paper" label={t`on paper`} />
        </div>
      </Radio.Group>
      <Textarea
        name="words"
        label={t`In their words, if they gave any`}
        description={t`Nobody has to give a reason.`}
        maxLength={1000}
        rows={2}
      />
    </DeedForm>
  );
}

function useSaid(consent: Schemas['Consent'], move: RecordNoProps['move']): string {
  const { t } = useLingui();
  if (move === 'refusal')
    return isOnlyNo(consent)
      ? t`Their answer is on record. Nothing has changed.`
      : t`Their no is on record. Nothing was opened.`;
  return isOnlyNo(consent)
    ? t`Their no is taken back, and counts no more.`
    : t`It is withdrawn, and counts no more.`;
}
