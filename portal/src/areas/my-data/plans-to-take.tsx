import { Button } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Kept } from './rows.js';

/** The plans that were put up for signing are files on the pages of their versions, with the receipt that proves them. */
export function PlansToTake() {
  const patientId = useOwnPatientId();
  const plans = usePages('/v1/patients/{patientId}/care-plans', {
    params: { path: { patientId }, query: { limit: 20 } },
  });
  return (
    <>
      {(plans.data ?? []).map(({ id, title }) => (
        <Kept
          key={id}
          name={<bdi>{title}</bdi>}
          what={
            <Trans>Each version that was signed: to print, as text, and the receipt that proves it.</Trans>
          }
        >
          <Button variant="default" component={Link} to="/plan/versions" search={{ plan: id } as never}>
            <Trans>Versions of “{title}”</Trans>
          </Button>
        </Kept>
      ))}
      {plans.rest.there && (
        <li>
          <ShowMore of={plans} />
        </li>
      )}
    </>
  );
}
