import { Trans } from '@lingui/react/macro';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { RiskFormulation } from './risk-formulation.js';

/** What makes it more dangerous and what eases it, as it was written down; best together. */
export function Danger() {
  const patientId = useOwnPatientId();
  const formulations = usePages('/v1/patients/{patientId}/risk-formulations', {
    params: { path: { patientId }, query: { limit: 5 } },
  });
  return (
    <Sheet title={<Trans>What makes it harder, and what eases it</Trans>}>
      <LinedList of={formulations} empty={<Trans>Nothing is written down about this.</Trans>}>
        {(formulation) => <RiskFormulation formulation={formulation} isOwn />}
      </LinedList>
    </Sheet>
  );
}
