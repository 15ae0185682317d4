import { Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { Facts } from '../../kit/facts.js';
import { Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';
import { Keys } from './keys.js';
import { Turns } from './turns.js';
import type { WishesProps } from './wishes.js';

/** Whether it counts, who lets it count, and what whoever looks can do about that. */
export function HowItCounts({ subject, wishes }: WishesProps) {
  const { lastsDays, lastLookedAtOn, visibility } = wishes;
  return (
    <Sheet title={<Trans>Does it count now?</Trans>}>
      <Text fw={650}>
        <State wishes={wishes} />
      </Text>
      <Facts>
        {[
          [
            <Trans>For how long, once it counts</Trans>,
            <Plural value={lastsDays} one="# day" other="# days" />,
          ],
          subject.isOwn && [
            <Trans>Who reads it before</Trans>,
            visibility === 'shared' ? (
              <Trans>those who may read your safety plan</Trans>
            ) : (
              <Trans>only you; your care team knows that there is something</Trans>
            ),
          ],
          [
            <Trans>Last looked at together</Trans>,
            lastLookedAtOn ? <When at={lastLookedAtOn} /> : <Trans>not yet</Trans>,
          ],
        ]}
      </Facts>
      <Keys subject={subject} wishes={wishes} />
      <Turns subject={subject} wishes={wishes} />
    </Sheet>
  );
}

function State({ wishes: { state, until } }: Pick<WishesProps, 'wishes'>) {
  const end = until && <When at={until} as="moment" />;
  if (state === 'active') return <Trans>Yes. It counts until {end}.</Trans>;
  if (state === 'one_key')
    return (
      <Trans>
        Not yet. One of two keys is turned, which opens nothing alone. It lapses by itself on {end}.
      </Trans>
    );
  return <Trans>No. It waits for a hard time.</Trans>;
}
