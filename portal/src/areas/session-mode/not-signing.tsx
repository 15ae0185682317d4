import { Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { SigningProps } from './to-sign.js';

/** Not to sign is an answer as well. Whoever wants to says why; nobody has to. */
export function NotSigning({ path, speaker: { name } }: SigningProps) {
  const { t } = useLingui();
  const record = useDeed(
    'post',
    '/v1/patients/{patientId}/care-plans/{planId}/versions/{versionId}/signature-attempts',
  );
  return (
    <Unfold label={<Trans>I would rather not sign this</Trans>}>
      {(close) => (
        <div className="together-theirs">
          <DeedForm
            deed={record}
            submit={<Trans>I do not sign it today</Trans>}
            onCancel={close}
            onSubmit={(typed) =>
              record
                .mutateAsync({
                  params: { path },
                  body: {
                    occurredOn: new Date().toLocaleDateString('sv-SE'),
                    outcome: 'declined',
                    method: 'in-person',
                    reason: typed.maybe('reason') ?? t`${name} would rather not say why.`,
                    ...typed.keepWording,
                  },
                })
                .then(
                  () => (close(), tell(t`That is noted. Nobody goes past a no.`)),
                  () => undefined,
                )
            }
          >
            <Text>
              <Trans>
                That is fine. Your care goes on, the plan stays as it was, and we can talk about it. Nobody
                signs in your place.
              </Trans>
            </Text>
            <Textarea
              name="reason"
              label={t`What stands against it, if you want to say it`}
              maxLength={1000}
              rows={2}
            />
          </DeedForm>
        </div>
      )}
    </Unfold>
  );
}
