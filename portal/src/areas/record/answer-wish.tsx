import { Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';

type Wish = Schemas['CommunicationWish'];

interface AnswerProps {
  readonly wish: Wish;
  readonly patientId: string;
}

/** What staff say to a wish. What the patient asked for counts before; what somebody asked for them, with the yes alone. */
export function AnswerWish({ wish, patientId }: AnswerProps) {
  const me = useMe();
  // Whoever asked is not who answers.
  if (wish.askedBy?.accountId === me.id) return null;
  return (
    <>
      {(wish.state === 'asked' || wish.state === 'not_possible') && (
        <DoneSo wish={wish} patientId={patientId} />
      )}
      {(wish.state === 'asked' || wish.state === 'accommodated') && (
        <NotPossible wish={wish} patientId={patientId} />
      )}
    </>
  );
}

function DoneSo({ wish: { id: communicationId }, patientId }: AnswerProps) {
  const { t } = useLingui();
  const accommodate = useDeed(
    'post',
    '/v1/patients/{patientId}/communication-wishes/{communicationId}/accommodation',
  );
  return (
    <Unfold label={<Trans>It is done so</Trans>}>
      {(close) => (
        <DeedForm
          deed={accommodate}
          submit={<Trans>Say that it is done so</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            accommodate
              .mutateAsync({
                params: { path: { patientId, communicationId } },
                body: { answer: typed.maybe('answer') },
              })
              .then(
                () => (close(), tell(t`They are told. Everybody keeps to it from now on.`)),
                () => undefined,
              )
          }
        >
          <Textarea
            name="answer"
            label={t`A word to them, if you like`}
            description={t`They read it.`}
            maxLength={1000}
            autosize
          />
        </DeedForm>
      )}
    </Unfold>
  );
}

function NotPossible({ wish: { id: communicationId }, patientId }: AnswerProps) {
  const { t } = useLingui();
  const refuse = useDeed(
    'post',
    '/v1/patients/{patientId}/communication-wishes/{communicationId}/impossibility',
  );
  return (
    <Unfold label={<Trans>It cannot be done</Trans>}>
      {(close) => (
        <DeedForm
          deed={refuse}
          submit={<Trans>Say that it cannot be done</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            refuse
              .mutateAsync({
                params: { path: { patientId, communicationId } },
                body: { answer: typed.text('answer') },
              })
              .then(
                () => (close(), tell(t`They are told. The wish does not count.`)),
                () => undefined,
              )
          }
        >
          <Text size="sm">
            <Trans>
              What can reasonably be done must be done, and why they ask is no reason to say no. Only what
              cannot be done in practice is one.
            </Trans>
          </Text>
          <Textarea
            name="answer"
            label={t`What stands in the way, and what can be done instead`}
            description={t`They read it.`}
            maxLength={1000}
            required
            withAsterisk={false}
            autosize
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
