import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { Facts } from '../../kit/facts.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';

/** What makes it more dangerous and what eases it, as it was written down; best together. */
export function Danger() {
  const patientId = useOwnPatientId();
  const formulations = usePages('/v1/patients/{patientId}/risk-formulations', {
    params: { path: { patientId }, query: { limit: 5 } },
  });
  return (
    <Sheet title={<Trans>What makes it harder, and what eases it</Trans>}>
      <LinedList of={formulations} empty={<Trans>Nothing is written down about this.</Trans>}>
        {(formulation) => <Formulation formulation={formulation} />}
      </LinedList>
    </Sheet>
  );
}

function Formulation({ formulation }: { formulation: Schemas['RiskFormulation'] }) {
  const { whatRaises, whatEases, whatCouldChange, whatWeDo, madeTogether, whyNotTogether } = formulation;
  return (
    <div className="stacked">
      <Facts>
        {[
          [<Trans>What makes it harder</Trans>, whatRaises],
          [<Trans>What eases it</Trans>, whatEases],
          [<Trans>What could change it</Trans>, whatCouldChange],
          [<Trans>What we do</Trans>, whatWeDo],
          !madeTogether && [<Trans>Why it was written without you</Trans>, whyNotTogether],
        ]}
      </Facts>
      <Text size="sm" className="quiet">
        <bdi>{formulation.writtenBy.displayName}</bdi>, <When at={formulation.writtenAt} as="moment" />
        {' · '}
        <Trans>
          you look at it again on <When at={formulation.lookAgainOn} />
        </Trans>
      </Text>
    </div>
  );
}
