import { TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { tell } from '../../shell/told.js';
import { useSharing } from './subject.js';

interface TakeOffRecordProps {
  readonly consentId: string;
  readonly close: () => void;
}

/** What was a mistake stays readable, and counts for nothing: the care team's own questions before an answer, the patient's answers after. */
export function TakeOffRecord({ consentId, close }: TakeOffRecordProps) {
  const { t } = useLingui();
  const { params } = useSharing();
  const correct = useDeed('post', '/v1/patients/{patientId}/consents/{consentId}/correction');
  return (
    <DeedForm
      deed={correct}
      submit={<Trans>Take it off the record</Trans>}
      onCancel={close}
      onSubmit={(typed) =>
        correct
          .mutateAsync({
            params: { path: { ...params.path, consentId } },
            body: { reason: typed.text('reason') },
          })
          .then(
            () => (close(), tell(t`It counts for nothing, and stays readable.`)),
            () => undefined,
          )
      }
    >
      <TextInput
        name="reason"
        label={t`Why it is an error`}
        maxLength={500}
        autoComplete="off"
        required
        withAsterisk={false}
      />
    </DeedForm>
  );
}
