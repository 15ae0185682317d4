import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { NotInEmergency } from '../../kit/in-emergency.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { useCareTeam } from './care-team.js';
import { useRoleNames } from './names.js';

export function TeamInShort({ patientId }: { patientId: string }) {
  const { t } = useLingui();
  const roles = useRoleNames();
  const team = useCareTeam(patientId);
  return (
    <Sheet
      title={<Trans>Care team</Trans>}
      actions={
        <NotInEmergency>
          <Anchor component={Link} to={`/people/${patientId}/around`}>
            <Trans>Change, and who else is around them</Trans>
          </Anchor>
        </NotInEmergency>
      }
    >
      <WhenRead of={team}>
        {(items) =>
          items.length === 0 ? (
            <Empty>
              <Trans>Nobody is on the care team. Somebody must be found.</Trans>
            </Empty>
          ) : (
            <ul className="plain-list" aria-label={t`Care team`}>
              {items.map(({ id, displayName, role, canSignIn }) => (
                <li key={id}>
                  {displayName} <span className="quiet">({roles[role]})</span>
                  {!canSignIn && (
                    <>
                      {' · '}
                      <Trans>cannot sign in</Trans>
                    </>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </WhenRead>
    </Sheet>
  );
}
