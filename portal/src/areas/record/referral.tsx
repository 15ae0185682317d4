import { Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm } from '../../kit/deed-form.js';
import { Facts } from '../../kit/facts.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';

interface ReferralProps {
  readonly referral: Schemas['Referral'];
  readonly patientId: string;
}

export function Referral({ referral, patientId }: ReferralProps) {
  const { t } = useLingui();
  const { to, reason, proposedAlong, goesAlong, state, proposedBy, proposedAt, agreedAt, sentAt, outcome } =
    referral;
  const states: Record<typeof state, string> = {
    draft: t`the patient has not answered yet`,
    active: sentAt ? t`sent` : t`the patient said yes; it can be sent`,
    'on-hold': t`on hold`,
    revoked: t`taken back`,
    completed: t`over`,
  };
  return (
    <div className="stacked">
      <Text fw={650} dir="auto">
        {to.name} <span className="quiet">({states[state]})</span>
      </Text>
      <Facts>
        {[
          [<Trans>Why</Trans>, reason],
          [<Trans>Goes along</Trans>, goesAlong],
          proposedAlong !== goesAlong && [<Trans>You had proposed</Trans>, proposedAlong],
          outcome !== null && [<Trans>What came of it</Trans>, outcome],
        ]}
      </Facts>
      <Text size="sm" className="quiet">
        {proposedBy.displayName}, <When at={proposedAt} />
        {agreedAt && (
          <>
            {' · '}
            <Trans>
              agreed <When at={agreedAt} />
            </Trans>
          </>
        )}
        {sentAt && (
          <>
            {' · '}
            <Trans>
              sent <When at={sentAt} />
            </Trans>
          </>
        )}
      </Text>
      <Deeds referral={referral} patientId={patientId} />
    </div>
  );
}

function Deeds({ referral: { id, state, sentAt, heldBySide, to }, patientId }: ReferralProps) {
  const { t } = useLingui();
  const params = { path: { patientId, referralId: id } };
  const send = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/sending');
  const hold = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/hold');
  const resume = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/resumption');
  const revoke = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/revocation');
  if (state === 'revoked' || state === 'completed') return null;
  const whom = to.name;
  return (
    <div className="row no-print">
      {state === 'active' && sentAt === null && (
        <Confirm
          label={<Trans>It has left</Trans>}
          title={t`Has it left?`}
          yes={<Trans>Yes, it has left</Trans>}
          act={() => send.mutateAsync({ params, body: {} })}
        >
          <Trans>This writes down that {whom} has what goes along. Concord itself sends nothing.</Trans>
        </Confirm>
      )}
      {(state === 'draft' || (state === 'active' && sentAt === null)) && (
        <Confirm
          label={<Trans>Put on hold</Trans>}
          title={t`Put it on hold?`}
          yes={<Trans>Put it on hold</Trans>}
          act={() => hold.mutateAsync({ params })}
        >
          <Trans>Nothing leaves until you let it go on. The patient is told.</Trans>
        </Confirm>
      )}
      {state === 'on-hold' && heldBySide === 'clinician' && (
        <Confirm
          label={<Trans>Let it go on</Trans>}
          title={t`Let it go on?`}
          yes={<Trans>Let it go on</Trans>}
          act={() => resume.mutateAsync({ params })}
        >
          <Trans>It stands again where it stood before. The patient is told.</Trans>
        </Confirm>
      )}
      {sentAt !== null && <Complete referralId={id} patientId={patientId} />}
      <Confirm
        label={<Trans>Take it back</Trans>}
        title={t`Take it back?`}
        yes={<Trans>Take it back</Trans>}
        act={() => revoke.mutateAsync({ params })}
      >
        <Trans>The referral ends. It stays on record that it was made.</Trans>
      </Confirm>
    </div>
  );
}

function Complete({ referralId, patientId }: { referralId: string; patientId: string }) {
  const { t } = useLingui();
  const deed = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/completion');
  return (
    <Unfold label={<Trans>Say what came of it</Trans>}>
      {(close) => (
        <DeedForm
          deed={deed}
          submit={<Trans>Say it</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            deed.mutate(
              {
                params: { path: { patientId, referralId } },
                body: { outcome: typed.text('outcome'), ...typed.keepWording },
              },
              { onSuccess: close },
            )
          }
        >
          <Textarea
            name="outcome"
            label={t`What came of it, in plain words`}
            maxLength={1000}
            required
            withAsterisk={false}
          />
        </DeedForm>
      )}
    </Unfold>
  );
}
