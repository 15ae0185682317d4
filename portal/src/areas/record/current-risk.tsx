import { Anchor, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useRead } from '../../api/queries.js';
import { Refused } from '../../api/problems.js';
import { NotInEmergency } from '../../kit/in-emergency.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { RiskFormulation } from '../team-notes/risk-formulation.js';

/** What raises and eases danger, as it was last written down. */
export function CurrentRisk({ patientId }: { patientId: string }) {
  const list = useRead('/v1/patients/{patientId}/risk-formulations', {
    params: { path: { patientId }, query: { limit: 1 } },
  });
  if (list.error instanceof Refused && list.error.status < 500) return null;
  return (
    <Sheet
      title={<Trans>What raises and eases danger</Trans>}
      actions={
        <NotInEmergency>
          <Anchor component={Link} to={`/people/${patientId}/notes`}>
            <Trans>Write about it, and all notes</Trans>
          </Anchor>
        </NotInEmergency>
      }
    >
      <WhenRead of={list}>
        {({ items: [current] }) =>
          current ? (
            <RiskFormulation formulation={current} />
          ) : (
            <Empty>
              <Trans>Nothing is written down yet. It is best written together with the person.</Trans>
            </Empty>
          )
        }
      </WhenRead>
      <Text size="sm" className="quiet">
        <Trans>It is a description, not a score: nobody’s danger is low, medium or high.</Trans>
      </Text>
    </Sheet>
  );
}
