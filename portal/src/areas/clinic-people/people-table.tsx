import { Anchor, Badge } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { When } from '../../kit/words.js';
import { statusNames, type Account } from './names.js';
import { RolesInWords } from './role-fields.js';
import '../../kit/cards-table.css';

/** A row for everybody; on a narrow screen a card. The roles are said, because a table drawn as cards loses its own. */
export function PeopleTable({ people }: { people: readonly Account[] }) {
  const { t } = useLingui();
  const columns = [t`Name`, t`Address`, t`What they are here`, t`Account`];
  return (
    <table className="cards-table" role="table" aria-label={t`People`}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {people.map((account) => (
          <Row key={account.id} account={account} columns={columns} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ account, columns }: { account: Account; columns: readonly string[] }) {
  const { id, displayName, email, roles, invitation } = account;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Anchor component={Link} to={`/clinic/people/${id}`} fw={650} dir="auto">
          {displayName}
        </Anchor>
      </th>
      <td role="cell" data-label={columns[1]} dir="auto">
        {email}
      </td>
      <td role="cell" data-label={columns[2]}>
        <RolesInWords roles={roles} />
      </td>
      <td role="cell" data-label={columns[3]}>
        <AccountStatus status={account.status} />
        {invitation && !invitation.awaitsConfirmation && (
          <div className="quiet small">
            <Trans>
              code works until <When at={invitation.expiresAt} as="moment" />
            </Trans>
          </div>
        )}
      </td>
    </tr>
  );
}

export function AccountStatus({ status }: Pick<Account, 'status'>) {
  const { t } = useLingui();
  return (
    <Badge
      color={status === 'invited' ? 'amber' : 'river'}
      variant={status === 'disabled' ? 'default' : 'light'}
      tt="none"
    >
      {t(statusNames[status])}
    </Badge>
  );
}
