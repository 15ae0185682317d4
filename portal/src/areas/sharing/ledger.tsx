import { Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { OwnWords, When } from '../../kit/words.js';
import { isOnlyNo } from './names.js';
import { useSharing } from './subject.js';

const moves: Record<Schemas['ConsentEventMove'], MessageDescriptor> = {
  prepare: msg`prepared`,
  ask: msg`asked`,
  give: msg`given`,
  join: msg`joined with a second yes`,
  agree: msg`agreed to`,
  refuse: msg`refused`,
  withdraw: msg`withdrawn`,
  give_back: msg`given back by whoever had it`,
  void: msg`taken off, it was a mistake`,
  correct: msg`put right`,
};

/** Of a no, the same moves in words that say so. */
const movesOfNo: Partial<typeof moves> = {
  give: msg`said no`,
  agree: msg`agreed to the no`,
  withdraw: msg`took the no back`,
};

/** What was done with it, the newest first. Nobody changes this list. */
export function Ledger({ consent }: { consent: Schemas['Consent'] }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const { id: consentId } = consent;
  const words = isOnlyNo(consent) ? { ...moves, ...movesOfNo } : moves;
  const events = usePages('/v1/patients/{patientId}/consents/{consentId}/events', {
    params: { path: { ...params.path, consentId }, query: { limit: 50 } },
  });
  return (
    <Sheet title={<Trans>What was done with it</Trans>}>
      <WhenRead of={events}>
        {(items) => (
          <ol className="plain-list lined-list">
            {items.map(({ number, move, by, happenedAt, reason, teachBack }) => (
              <li key={number}>
                <Text>
                  {t(words[move])} · <bdi>{by.displayName}</bdi> · <When at={happenedAt} as="moment" />
                </Text>
                {reason && <OwnWords>{reason}</OwnWords>}
                {teachBack && <OwnWords>{teachBack}</OwnWords>}
              </li>
            ))}
          </ol>
        )}
      </WhenRead>
      <ShowMore of={events} />
    </Sheet>
  );
}
