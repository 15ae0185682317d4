import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { useGoalsInHand } from '../../kit/plan-in-hand.js';
import { OwnWords, useWhen } from '../../kit/words.js';
import { useSupported } from './subject.js';

type Encouragement = Schemas['Encouragement'];

/** Kind words from whoever walks beside. */
export function Encouragements() {
  const { params, isOwn } = useSupported();
  const list = usePages('/v1/patients/{patientId}/encouragements', {
    params: { ...params, query: { limit: 5 } },
  });
  return (
    <Sheet title={isOwn ? <Trans>Kind words for you</Trans> : <Trans>Kind words for them</Trans>}>
      <LinedList
        of={list}
        empty={
          isOwn ? (
            <Trans>None yet. They come to your goals, your steps and your way.</Trans>
          ) : (
            <Trans>None yet. They come to the goals, the steps and the way.</Trans>
          )
        }
      >
        {(one) => <One one={one} />}
      </LinedList>
    </Sheet>
  );
}

function One({ one }: { one: Encouragement }) {
  const when = useWhen();
  const by = <bdi>{one.writtenBy.displayName}</bdi>;
  const on = when(one.writtenAt);
  return (
    <div className="sheets">
      <OwnWords
        by={
          <>
            <Trans>
              {by}, {on}
            </Trans>
            <WhatItIsAbout one={one} />
          </>
        }
      >
        {one.words}
      </OwnWords>
      <div>
        <About what={when(one.writtenAt, 'moment')}>
          <TakeDown one={one} />
        </About>
      </div>
    </div>
  );
}

/** What it is about, where that is still in the plan. */
function WhatItIsAbout({ one: { about, elementId } }: { one: Encouragement }) {
  const { patientId, isOwn } = useSupported();
  const goals = useGoalsInHand(patientId);
  const goal = goals.find(({ id }) => id === elementId);
  const step = goals.flatMap(({ steps }) => steps).find(({ id }) => id === elementId);
  const words = goal ? (goal.ownWords?.text ?? goal.statement) : step?.description;
  if (about === 'journey')
    return (
      <>
        {' · '}
        {isOwn ? <Trans>about your way</Trans> : <Trans>about the way</Trans>}
      </>
    );
  return words ? (
    <>
      {' · '}
      <Trans>
        about: <bdi>{words}</bdi>
      </Trans>
    </>
  ) : null;
}

function TakeDown({ one }: { one: Encouragement }) {
  const { id: encouragementId, version, writtenBy } = one;
  const { t } = useLingui();
  const { params } = useSupported();
  const take = useDeed('delete', '/v1/patients/{patientId}/encouragements/{encouragementId}');
  const init = {
    params: { path: { ...params.path, encouragementId }, header: { 'If-Match': `"${version}"` } },
  };
  const name = <bdi>{writtenBy.displayName}</bdi>;
  return (
    <Confirm
      label={<Trans>Take it down</Trans>}
      title={t`Take these words down?`}
      yes={<Trans>Take them down for good</Trans>}
      grave
      act={() => take.mutateAsync(init)}
    >
      <Text>
        <Trans>Nobody sees them any more, {name} neither. It cannot be brought back.</Trans>
      </Text>
    </Confirm>
  );
}
