import { Anchor } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

/** To what concerns one patient's privacy. The officer sees no names: ids and events only. */
export function PatientLink({ patientId }: { patientId: string }) {
  return (
    <Anchor component={Link} to={`/privacy/people/${patientId}`} size="sm">
      <Trans>Restrictions, disclosures and log of this record</Trans>
    </Anchor>
  );
}
