import { Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { Lines, ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { useWhen, When } from '../../kit/words.js';
import { useSignOut } from '../../shell/sign-out.js';
import { tell } from '../../shell/told.js';
import { deviceOf } from './device.js';

/** Where this account is signed in. */
export function Sessions() {
  const { t } = useLingui();
  const sessions = usePages('/v1/sessions', { params: { query: { limit: 100 } } });
  const signOut = useSignOut();
  const when = useWhen();
  const end = useDeed('delete', '/v1/sessions/{sessionId}');
  const endOne = (sessionId: string) => end.mutateAsync({ params: { path: { sessionId } } });
  const called = (device: string | null) => {
    if (device === null) return t`A device that did not say what it is`;
    const known = deviceOf(device);
    if (!known) return device;
    const { browser, system } = known;
    return t`${browser} on ${system}`;
  };
  const nameOf = ({ device, lastUsedAt }: Schemas['Session']) =>
    `${called(device)}, ${when(lastUsedAt, 'moment')}`;
  // What goes wrong stands above the list.
  const saidAbove = () => undefined;
  const everywhere = async (items: readonly Schemas['Session'][]) => {
    for (const { id, current } of items) if (!current) await endOne(id);
    await signOut();
  };
  return (
    <Sheet title={<Trans>Where you are signed in</Trans>}>
      <ProblemNotice error={end.error} />
      <WhenRead of={sessions}>
        {(items) => (
          <>
            <Lines items={items} name={nameOf}>
              {({ id, current, device, lastUsedAt }) => (
                <div className="row row-apart">
                  <div>
                    <Text dir="auto">{called(device)}</Text>
                    <Text size="sm" className="quiet">
                      {current ? (
                        <Trans>this one</Trans>
                      ) : (
                        <Trans>
                          last used <When at={lastUsedAt} as="moment" />
                        </Trans>
                      )}
                    </Text>
                  </div>
                  {!current && (
                    <AboutButton
                      variant="default"
                      size="xs"
                      onClick={() => void endOne(id).then(() => tell(t`That session is over.`), saidAbove)}
                    >
                      <Trans>Sign out there</Trans>
                    </AboutButton>
                  )}
                </div>
              )}
            </Lines>
            <div>
              <Button variant="default" onClick={() => void everywhere(items).catch(saidAbove)}>
                <Trans>Sign out everywhere</Trans>
              </Button>
            </div>
          </>
        )}
      </WhenRead>
      <ShowMore of={sessions} />
    </Sheet>
  );
}
