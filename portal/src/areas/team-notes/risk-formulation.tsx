import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Facts } from '../../kit/facts.js';
import { When } from '../../kit/words.js';

/** One formulation, in its four parts. */
export function Formulation({ formulation }: { formulation: Schemas['RiskFormulation'] }) {
  const { whatRaises, whatEases, whatCouldChange, whatWeDo, madeTogether, whyNotTogether } = formulation;
  const name = formulation.writtenBy.displayName;
  return (
    <>
      <Facts>
        {[
          [<Trans>What raises it</Trans>, whatRaises],
          [<Trans>What eases it</Trans>, whatEases],
          [<Trans>What could change it</Trans>, whatCouldChange],
          [<Trans>What we do</Trans>, whatWeDo],
          !madeTogether && [<Trans>Why it was not written together</Trans>, whyNotTogether],
        ]}
      </Facts>
      <Text size="sm" className="quiet">
        {name}, <When at={formulation.writtenAt} as="moment" />
        {' · '}
        {madeTogether ? (
          <Trans>written together with the person</Trans>
        ) : (
          <Trans>written without the person</Trans>
        )}
        {' · '}
        <Trans>
          look again on <When at={formulation.lookAgainOn} />
        </Trans>
      </Text>
    </>
  );
}
