import { Checkbox, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords, When, useListed } from '../../kit/words.js';
import { classNames } from '../sharing/names.js';

interface RestrictionProps {
  readonly restriction: Schemas['Restriction'];
  readonly patientId: string;
}

/** What a patient asks to be kept from whom, and what the organisation says to that. */
export function Restriction({ restriction, patientId }: RestrictionProps) {
  const { t } = useLingui();
  const listed = useListed();
  const {
    id,
    state,
    words,
    recipient,
    recipientOutside,
    dataClasses,
    paidInFull,
    askedBy,
    askedAt,
    answer,
    notice,
  } = restriction;
  const states: Record<typeof state, string> = {
    asked: t`waits for an answer`,
    agreed: t`agreed: it binds`,
    declined: t`declined`,
    withdrawn: t`taken back`,
    limited: t`binds for what was recorded before the notice`,
    ended: t`ended`,
  };
  const whom = recipient?.displayName ?? recipientOutside;
  return (
    <div className="stacked">
      <Text fw={650}>{states[state]}</Text>
      <Text size="sm">
        {listed(dataClasses.map((each) => t(classNames[each])))}{' '}
        <code className="quiet small">{listed(dataClasses)}</code>
        {whom && <Trans> kept from {whom}</Trans>}
        {paidInFull && <Trans> · paid in full by the patient: this has to be agreed to</Trans>}
      </Text>
      {words && (
        <OwnWords
          by={
            <>
              {askedBy.displayName}, <When at={askedAt} as="moment" />
            </>
          }
        >
          {words}
        </OwnWords>
      )}
      {answer && <Text dir="auto">{answer}</Text>}
      {notice && <Text dir="auto">{notice}</Text>}
      <div className="row">
        {state === 'asked' && <Agree restrictionId={id} patientId={patientId} />}
        {state === 'asked' && <Decline restrictionId={id} patientId={patientId} paidInFull={paidInFull} />}
        {state === 'agreed' && !paidInFull && <Limit restrictionId={id} patientId={patientId} />}
      </div>
    </div>
  );
}

interface DeedProps {
  readonly restrictionId: string;
  readonly patientId: string;
}

const words = { maxLength: 2000, rows: 3, withAsterisk: false };

function Agree({ restrictionId, patientId }: DeedProps) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/restrictions/{restrictionId}/agreement');
  const params = { path: { patientId, restrictionId } };
  return (
    <Unfold label={<Trans>Agree to it</Trans>} main>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Agree: it binds from now on</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            deed.mutate({ params, body: { answer: typed.maybe('answer') ?? null } }, { onSuccess: close })
          }
        >
          <Textarea name="answer" label={t`A word to the patient, if you like`} {...words} />
        </DeedForm>
      )}
    </Unfold>
  );
}

function Decline({ restrictionId, patientId, paidInFull }: DeedProps & { paidInFull: boolean }) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/restrictions/{restrictionId}/declination');
  const params = { path: { patientId, restrictionId } };
  return (
    <Unfold label={<Trans>Decline it</Trans>}>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Decline it</Trans>}
          onCancel={close}
          onSubmit={(typed) => {
            const body = {
              answer: typed.text('answer'),
              ...(typed.has('notPaid') && { paymentNotFound: true }),
            };
            deed.mutate({ params, body }, { onSuccess: close });
          }}
        >
          <Textarea name="answer" label={t`Why, in words for the patient`} required {...words} />
          {paidInFull && <Checkbox name="notPaid" label={t`No payment in full was found`} required />}
        </DeedForm>
      )}
    </Unfold>
  );
}

function Limit({ restrictionId, patientId }: DeedProps) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/restrictions/{restrictionId}/notice');
  const params = { path: { patientId, restrictionId } };
  return (
    <Unfold label={<Trans>Give notice that it no longer binds</Trans>}>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Give notice</Trans>}
          onCancel={close}
          grave
          onSubmit={(typed) =>
            deed.mutate({ params, body: { notice: typed.text('notice') } }, { onSuccess: close })
          }
        >
          <Text size="sm">
            <Trans>What was recorded until now stays kept. Only what is recorded from now on is not.</Trans>
          </Text>
          <Textarea name="notice" label={t`Why, in words for the patient`} required {...words} />
        </DeedForm>
      )}
    </Unfold>
  );
}
