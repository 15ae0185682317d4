import { Badge, Stack, Text, Textarea, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Facts } from '../../kit/facts.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';

interface IntroductionProps {
  readonly introduction: Schemas['Referral'];
  readonly patientId: string;
}

export function Introduction({ introduction, patientId }: IntroductionProps) {
  const { to, reason, goesAlong, proposedBy, proposedAt, outcome, state } = introduction;
  const name = <bdi>{to.name}</bdi>;
  const by = <bdi>{proposedBy.displayName}</bdi>;
  return (
    <Stack gap="sm">
      <div className="row">
        <Title order={2} size="h4">
          {to.resourceId ? (
            <Link to="/places/$resourceId" params={{ resourceId: to.resourceId }}>
              {name}
            </Link>
          ) : (
            name
          )}
        </Title>
        <Standing introduction={introduction} />
      </div>
      <Facts>
        {[
          [<Trans>Why</Trans>, reason],
          [<Trans>What they would be told</Trans>, goesAlong],
          outcome !== null && [<Trans>What came of it</Trans>, outcome],
        ]}
      </Facts>
      <Text size="sm" className="quiet">
        <Trans>
          proposed by {by}, <When at={proposedAt} />
        </Trans>
      </Text>
      {state !== 'revoked' && state !== 'completed' && (
        <About what={to.name}>
          <Answers introduction={introduction} patientId={patientId} />
        </About>
      )}
    </Stack>
  );
}

function Standing({ introduction: { state, sentAt } }: { introduction: Schemas['Referral'] }) {
  const { t } = useLingui();
  const says: Record<typeof state, string> = {
    draft: t`waits for your answer`,
    active: sentAt ? t`they have heard of you` : t`you said yes; nothing has left yet`,
    'on-hold': t`on hold; nothing leaves`,
    revoked: t`not wanted, or taken back`,
    completed: t`over`,
  };
  return (
    <Badge variant={state === 'draft' ? 'light' : 'default'} tt="none">
      {says[state]}
    </Badge>
  );
}

function Answers({ introduction, patientId }: IntroductionProps) {
  const { t } = useLingui();
  const { id: referralId, state, sentAt, heldBySide, to } = introduction;
  const params = { path: { patientId, referralId } };
  const hold = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/hold');
  const resume = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/resumption');
  const revoke = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/revocation');
  const name = <bdi>{to.name}</bdi>;
  return (
    <div className="row no-print">
      {state === 'draft' && (
        <Unfold label={<Trans>Say yes</Trans>} main>
          {(close) => <SayYes introduction={introduction} patientId={patientId} onEnd={close} />}
        </Unfold>
      )}
      {state === 'active' && sentAt === null && (
        <Unfold label={<Trans>Change what they are told</Trans>}>
          {(close) => <ShareOtherwise introduction={introduction} patientId={patientId} onEnd={close} />}
        </Unfold>
      )}
      {(state === 'draft' || state === 'active') && sentAt === null && (
        <Confirm
          label={<Trans>Not now</Trans>}
          title={t`Let it wait?`}
          yes={<Trans>Let it wait</Trans>}
          act={() => hold.mutateAsync({ params })}
        >
          <Trans>Nothing leaves until you let it go on. Your team is told that it waits.</Trans>
        </Confirm>
      )}
      {state === 'on-hold' && heldBySide === 'patient' && (
        <Confirm
          label={<Trans>Let it go on</Trans>}
          title={t`Let it go on?`}
          yes={<Trans>Let it go on</Trans>}
          act={() => resume.mutateAsync({ params })}
        >
          <Trans>It stands again where it stood before. Your team is told.</Trans>
        </Confirm>
      )}
      <Confirm
        label={state === 'draft' ? <Trans>Say no</Trans> : <Trans>Take it back</Trans>}
        title={state === 'draft' ? t`Say no?` : t`Take it back?`}
        yes={state === 'draft' ? <Trans>Say no</Trans> : <Trans>Take it back</Trans>}
        act={() => revoke.mutateAsync({ params }).then(() => tell(t`Nothing more leaves.`))}
      >
        {sentAt ? (
          <Trans>Nothing more leaves. What {name} knows already cannot be called back.</Trans>
        ) : (
          <Trans>Nothing leaves, and nobody asks you why.</Trans>
        )}
      </Confirm>
    </div>
  );
}

interface FormProps extends IntroductionProps {
  readonly onEnd: () => void;
}

function SayYes({ introduction: { id: referralId, goesAlong }, patientId, onEnd }: FormProps) {
  const { t } = useLingui();
  const agree = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/agreement');
  const send = (typed: Typed) => {
    const words = typed.text('goesAlong');
    const body = words === goesAlong ? {} : { goesAlong: words };
    void agree.mutateAsync({ params: { path: { patientId, referralId } }, body }).then(
      () => tell(t`You said yes. Your team is told.`),
      () => undefined,
    );
  };
  return (
    <DeedForm deed={agree} submit={<Trans>Yes, put me in touch</Trans>} onSubmit={send} onCancel={onEnd}>
      <Told defaultValue={goesAlong} />
    </DeedForm>
  );
}

function ShareOtherwise({ introduction: { id: referralId, goesAlong }, patientId, onEnd }: FormProps) {
  const share = useDeed('post', '/v1/patients/{patientId}/referrals/{referralId}/sharing');
  const send = (typed: Typed) =>
    share.mutate(
      { params: { path: { patientId, referralId } }, body: { goesAlong: typed.text('goesAlong') } },
      { onSuccess: onEnd },
    );
  return (
    <DeedForm
      deed={share}
      submit={<Trans>They are told this instead</Trans>}
      onSubmit={send}
      onCancel={onEnd}
    >
      <Told defaultValue={goesAlong} />
    </DeedForm>
  );
}

function Told({ defaultValue }: { defaultValue: string }) {
  const { t } = useLingui();
  return (
    <Textarea
      name="goesAlong"
      label={t`What they are told about you`}
      description={t`This and nothing else. You can make it less.`}
      defaultValue={defaultValue}
      maxLength={1000}
      autosize
      minRows={3}
      dir="auto"
      required
      withAsterisk={false}
    />
  );
}
