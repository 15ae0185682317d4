import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import type { Pages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';

type Step = Schemas['AdvanceEvent'];

/** All that was done with it, by whom and when. */
export function Steps({ of }: { of: Pages<Step> }) {
  return (
    <Sheet title={<Trans>What was done with it</Trans>}>
      <LinedList of={of} empty={<Trans>Nothing yet.</Trans>}>
        {(step) => <Line step={step} />}
      </LinedList>
    </Sheet>
  );
}

function Line({ step: { kind, by, at, lookedOn } }: { step: Step }) {
  const { t } = useLingui();
  const done: Record<Step['kind'], string> = {
    written: t`written`,
    key_turned: t`a key turned`,
    activated: t`counts from then on`,
    ended: t`ended`,
    looked_at: t`looked at together`,
  };
  return (
    <>
      <Text fw={600}>{done[kind]}</Text>
      <Text size="sm" className="quiet">
        <bdi>{by.displayName}</bdi>, {lookedOn ? <When at={lookedOn} /> : <When at={at} as="moment" />}
      </Text>
    </>
  );
}
