import { Alert, Text, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMe, type Role } from '../../api/me.js';
import { Refused } from '../../api/problems.js';
import { useDeed } from '../../api/queries.js';
import { queryClient } from '../../api/query-client.js';
import { DeedForm } from '../../kit/deed-form.js';
import { useEdited } from '../../kit/edited.js';
import { isStale, SavedMeanwhile } from '../../kit/saved-meanwhile.js';
import { Unfold } from '../../kit/unfold.js';
import { tell } from '../../shell/told.js';
import type { Account } from './names.js';
import { RoleChecks } from './role-checks.js';
import { RolesInWords } from './role-fields.js';

/** What one person alone may change of somebody's account. */
export function ChangePerson({ account }: { account: Account }) {
  return (
    <div>
      <Unfold label={<Trans>Change the name or the roles</Trans>}>
        {(close) => <Form account={account} close={close} />}
      </Unfold>
    </div>
  );
}

function Form({ account, close }: { account: Account; close: () => void }) {
  const { t } = useLingui();
  const me = useMe();
  const edited = useEdited(account);
  const { value, type, changes, etag, isChanged } = edited;
  const change = useDeed('patch', '/v1/accounts/{accountId}');
  const takesTwo = isRefusedForRoles(change.error) && needsSecond(value.roles, account.id === me.id);
  const save = () => {
    if (!isChanged) return close();
    const init = {
      params: { path: { accountId: account.id }, header: { 'If-Match': etag } },
      body: changes,
    };
    change.mutateAsync(init).then(
      ({ patientsLeftAlone }) => {
        tell(
          patientsLeftAlone
            ? t`It is saved. Patients without another clinician: ${patientsLeftAlone}.`
            : t`It is saved, and counts at once.`,
        );
        close();
      },
      () => undefined,
    );
  };
  return (
    <DeedForm
      deed={isStale(change.error) || takesTwo ? { ...change, error: null } : change}
      submit={<Trans>Save</Trans>}
      onSubmit={save}
      onCancel={close}
    >
      <TextInput
        name="displayName"
        label={t`The name that others see`}
        value={value.displayName}
        onChange={(event) => type({ displayName: event.currentTarget.value })}
        maxLength={120}
        autoComplete="off"
        required
        withAsterisk={false}
      />
      <RoleChecks value={value.roles} onChange={(roles) => type({ roles })} />
      <SavedMeanwhile
        of={edited}
        deed={change}
        look={() => queryClient.invalidateQueries({ queryKey: ['get', '/v1/accounts/{accountId}'] })}
        fields={[
          { name: 'displayName', label: t`The name that others see` },
          {
            name: 'roles',
            label: t`What they are here`,
            show: ({ roles }) => <RolesInWords roles={roles} />,
          },
        ]}
      />
      {takesTwo && <TakesTwo />}
    </DeedForm>
  );
}

function TakesTwo() {
  return (
    <Alert color="river" variant="light" role="alert">
      <Text>
        <Trans>
          These roles take two people: nobody gives themself a role, and nobody alone lets one person both
          decide who comes in and read records. Ask for it under “What takes two people”, on this page.
        </Trans>
      </Text>
    </Alert>
  );
}

function isRefusedForRoles(error: unknown): boolean {
  return error instanceof Refused && (error.problem.errors ?? []).some(({ pointer }) => pointer === '/roles');
}

/** Which sentence to show; what is allowed the service has said already. */
function needsSecond(roles: readonly Role[], isOwn: boolean): boolean {
  const office = roles.includes('administrator') || roles.includes('privacy_officer');
  const clinical = (['practitioner', 'peer_supporter', 'representative', 'natural_support'] as const).some(
    (role) => roles.includes(role),
  );
  return isOwn || (office && clinical);
}
