import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Facts } from '../../kit/facts.js';
import '../../kit/more.css';
import { When } from '../../kit/words.js';

interface RiskFormulationProps {
  readonly formulation: Schemas['RiskFormulation'];
  /** It is about whoever reads it. */
  readonly isOwn?: boolean;
}

/** What makes it more dangerous and what eases it, in its four parts, as it was written down; best together. */
export function RiskFormulation({ formulation, isOwn = false }: RiskFormulationProps) {
  const { whatRaises, whatEases, whatCouldChange, whatWeDo, madeTogether, whyNotTogether } = formulation;
  const { writtenBy, writtenAt, lookAgainOn } = formulation;
  return (
    <div className="stacked">
      <Facts>
        {[
          [isOwn ? <Trans>What makes it harder</Trans> : <Trans>What raises it</Trans>, whatRaises],
          [<Trans>What eases it</Trans>, whatEases],
          [<Trans>What could change it</Trans>, whatCouldChange],
          [<Trans>What we do</Trans>, whatWeDo],
          !madeTogether && [
            isOwn ? (
              <Trans>Why it was written without you</Trans>
            ) : (
              <Trans>Why it was not written together</Trans>
            ),
            whyNotTogether,
          ],
        ]}
      </Facts>
      <Text size="sm" className="quiet">
        <bdi>{writtenBy.displayName}</bdi>, <When at={writtenAt} as="moment" />
        {!isOwn && <HowItWasMade together={madeTogether} />}
        {' · '}
        {isOwn ? (
          <Trans>
            you look at it again on <When at={lookAgainOn} />
          </Trans>
        ) : (
          <Trans>
            look again on <When at={lookAgainOn} />
          </Trans>
        )}
      </Text>
    </div>
  );
}

function HowItWasMade({ together }: { together: boolean }) {
  return (
    <>
      {' · '}
      {together ? <Trans>written together with the person</Trans> : <Trans>written without the person</Trans>}
    </>
  );
}
