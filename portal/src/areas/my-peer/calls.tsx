import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { Sheet } from '../../kit/page.js';
import { OwnWords, When } from '../../kit/words.js';
import { ShowMore } from '../../kit/more.js';
import { useSupported } from './subject.js';

/** When a peer was worried, and staff were asked to get in touch. Nothing where that never was. */
export function Calls() {
  const { params } = useSupported();
  const calls = usePages('/v1/patients/{patientId}/peer-calls', {
    params: { ...params, query: { limit: 5 } },
  });
  if (!calls.data || calls.data.length === 0) return null;
  return (
    <Sheet title={<Trans>When somebody was worried about you</Trans>}>
      <ul className="plain-list lined-list">
        {calls.data.map(({ id, calledBy, calledAt, words, isSeen }) => {
          const by = <bdi>{calledBy.displayName}</bdi>;
          return (
            <li key={id}>
              <Text>
                <Trans>
                  {by} asked the clinic to get in touch with you, on <When at={calledAt} as="moment" />.
                </Trans>{' '}
                {isSeen && <Trans>Somebody at the clinic has read it.</Trans>}
              </Text>
              {words && <OwnWords>{words}</OwnWords>}
            </li>
          );
        })}
      </ul>
      <ShowMore of={calls} />
    </Sheet>
  );
}
