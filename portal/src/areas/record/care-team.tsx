import { Checkbox, NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { usePages, type Pages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { ColleagueSelect } from '../../kit/colleague-select.js';
import { Confirm } from '../../kit/confirm.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { useProfessionNames, useRoleNames } from './names.js';

type Member = Schemas['CareTeamMember'];

export function useCareTeam(patientId: string): Pages<Member> {
  return usePages('/v1/patients/{patientId}/care-team', {
    params: { path: { patientId }, query: { limit: 100, current: true } },
  });
}

export function CareTeam({ patientId }: { patientId: string }) {
  const team = useCareTeam(patientId);
  return (
    <Sheet title={<Trans>Care team</Trans>}>
      <LinedList of={team} empty={<Trans>Nobody is on the care team. Somebody must be found.</Trans>}>
        {(member) => <Line member={member} patientId={patientId} />}
      </LinedList>
      <div>
        <Unfold label={<Trans>Take somebody into the team</Trans>}>
          {(close) => <Join patientId={patientId} close={close} />}
        </Unfold>
      </div>
    </Sheet>
  );
}

function Line({ member, patientId }: { member: Member; patientId: string }) {
  const { t } = useLingui();
  const roles = useRoleNames();
  const professions = useProfessionNames();
  const { id, displayName, role, profession, inTraining, startedAt, canSignIn } = member;
  const params = { path: { patientId, memberId: id } };
  const lead = useDeed('post', '/v1/patients/{patientId}/care-team/{memberId}/lead');
  return (
    <div className="row row-apart">
      <div>
        <Text fw={650}>{displayName}</Text>
        <Text size="sm" className="quiet">
          {[roles[role], profession && professions[profession], inTraining && t`in training`]
            .filter(Boolean)
            .join(' · ')}
          {' · '}
          <Trans>
            since <When at={startedAt} />
          </Trans>
          {!canSignIn && (
            <>
              {' · '}
              <Trans>cannot sign in</Trans>
            </>
          )}
        </Text>
      </div>
      <div className="row">
        {role === 'member' && (
          <Confirm
            label={<Trans>Give the lead</Trans>}
            title={t`Give the lead?`}
            yes={<Trans>Give the lead</Trans>}
            act={() => lead.mutateAsync({ params })}
          >
            <Trans>{displayName} leads the care team from now on. Whoever leads it now stays on it.</Trans>
          </Confirm>
        )}
        <End member={member} patientId={patientId} />
      </div>
    </div>
  );
}

function End({ member: { id, accountId, displayName }, patientId }: { member: Member; patientId: string }) {
  const { t } = useLingui();
  const isOwn = useMe().id === accountId;
  const end = useDeed('post', '/v1/patients/{patientId}/care-team/{memberId}/ending');
  return (
    <Confirm
      label={<Trans>End</Trans>}
      title={isOwn ? t`End your time on the team?` : t`End their time on the team?`}
      yes={<Trans>End it</Trans>}
      act={() => end.mutateAsync({ params: { path: { patientId, memberId: id } } })}
    >
      {isOwn ? (
        <Trans>From the next moment on the record is not open to you by this team.</Trans>
      ) : (
        <Trans>From the next moment on the record is not open to {displayName} by this team.</Trans>
      )}
    </Confirm>
  );
}

function Join({ patientId, close }: { patientId: string; close: () => void }) {
  const { t } = useLingui();
  const roles = useRoleNames();
  const professions = useProfessionNames();
  const join = useDeed('post', '/v1/patients/{patientId}/care-team');
  const send = (typed: Typed) =>
    join.mutate(
      {
        params: { path: { patientId } },
        body: {
          accountId: typed.text('accountId'),
          role: typed.one<Member['role']>('role'),
          profession: typed.one<Schemas['Profession'] | ''>('profession') || null,
          inTraining: typed.has('inTraining'),
        },
      },
      { onSuccess: close },
    );
  return (
    <DeedForm deed={join} submit={<Trans>Take them in</Trans>} onSubmit={send} onCancel={close}>
      <ColleagueSelect name="accountId" label={t`Who`} role="practitioner" />
      <NativeSelect
        name="role"
        label={t`As what`}
        data={(['member', 'lead', 'supervisor'] as const).map((value) => ({ value, label: roles[value] }))}
      />
      <NativeSelect
        name="profession"
        label={t`Profession`}
        data={[
          { value: '', label: t`not said` },
          ...Object.entries(professions).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Checkbox name="inTraining" label={t`in training`} />
    </DeedForm>
  );
}
