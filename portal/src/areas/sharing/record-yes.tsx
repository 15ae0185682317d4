import { Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { ElsewhereFields } from '../on-paper/elsewhere-fields.js';
import { useSignedElsewhere } from '../on-paper/use-signed-elsewhere.js';
import { useSharing } from './subject.js';

interface RecordYesProps {
  readonly consentId: string;
  readonly close: () => void;
}

/** A yes with what proves it, and what the person understood and asked. */
export function RecordYes({ consentId, close }: RecordYesProps) {
  const { t } = useLingui();
  const { patientId } = useSharing();
  const elsewhere = useSignedElsewhere(patientId);
  const record = useDeed('post', '/v1/patients/{patientId}/consents/{consentId}/recorded-agreement');
  const send = async (typed: Typed) => {
    const signed = await elsewhere.signedOf(typed);
    const questions = typed.lines('questions');
    const body = {
      signed,
      teachBack: typed.maybe('teachBack') ?? null,
      ...(questions.length > 0 && { questions }),
    };
    await record.mutateAsync({ params: { path: { patientId, consentId } }, body });
    close();
    tell(t`Their yes is on record, and counts from now on.`);
  };
  return (
    <DeedForm
      deed={{
        error: elsewhere.error ?? record.error,
        isPending: elsewhere.isPending || record.isPending,
      }}
      submit={<Trans>Record their yes</Trans>}
      onCancel={close}
      // What went wrong stands above the button.
      onSubmit={(typed) => send(typed).catch(() => undefined)}
    >
      <ElsewhereFields patientId={patientId} act="consent" />
      <Textarea
        name="teachBack"
        label={t`What they understood, in their words`}
        description={t`Ask them to say it back. It may stay empty.`}
        maxLength={2000}
        rows={2}
      />
      <Textarea name="questions" label={t`What they asked before, a line for each question`} rows={2} />
    </DeedForm>
  );
}
