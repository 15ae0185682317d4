import { Button, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { Sheet } from '../../kit/page.js';
import { OwnWords, Sentence, When } from '../../kit/words.js';
import { SayWhere } from './say-where.js';
import { useWay } from './subject.js';
import { perspectives, useViewNames, type Perspective } from './views.js';
import './way.css';

/** The views side by side. Both are said openly, and neither is a mark for anybody. */
export function Standings({ journey }: { journey: Schemas['Journey'] }) {
  const { side, isOwn } = useWay();
  const [saying, setSaying] = useState(false);
  return (
    <Sheet
      title={isOwn ? <Trans>Where you are</Trans> : <Trans>Where they are</Trans>}
      actions={
        side !== 'reader' &&
        side !== null &&
        !saying && (
          <Button onClick={() => setSaying(true)}>
            {isOwn ? <Trans>Say where I am</Trans> : <Trans>Say where I see it</Trans>}
          </Button>
        )
      }
    >
      <Stack>
        <div className="way-views">
          {perspectives.map((perspective) => (
            <View key={perspective} perspective={perspective} standing={journey[perspective]} />
          ))}
        </div>
        {journey.divergence && <Divergence divergence={journey.divergence} />}
        {saying && <SayWhere journey={journey} onDone={() => setSaying(false)} />}
      </Stack>
    </Sheet>
  );
}

function View({ perspective, standing }: { perspective: Perspective; standing: Schemas['Standing'] | null }) {
  const nameOf = useViewNames();
  return (
    <section className="way-view">
      <Text size="sm" className="quiet" fw={600}>
        {nameOf(perspective)}
      </Text>
      {standing ? <Stands standing={standing} /> : <NotSaid perspective={perspective} />}
    </section>
  );
}

function Stands({ standing: { stage, since, paused, words, by } }: { standing: Schemas['Standing'] }) {
  return (
    <Stack gap="xs">
      <Title order={3} size="h4" dir="auto">
        {stage.title}
      </Title>
      {words && <OwnWords by={<bdi>{by.displayName}</bdi>}>{words}</OwnWords>}
      <Text size="sm" dir="auto">
        {stage.description}
      </Text>
      <Text size="sm" className="quiet">
        {paused ? (
          <Trans>
            Resting here for now. Since <When at={since} />
          </Trans>
        ) : (
          <Trans>
            Since <When at={since} />
          </Trans>
        )}
      </Text>
    </Stack>
  );
}

function NotSaid({ perspective }: { perspective: Perspective }) {
  return (
    <Text className="quiet">
      {perspective === 'agreed' ? (
        <Trans>Nothing yet. It comes from a suggestion to which both say yes.</Trans>
      ) : (
        <Trans>Not said yet. There is no hurry.</Trans>
      )}
    </Text>
  );
}

/** A difference is no mistake of anybody's. */
function Divergence({ divergence: { prompt, since } }: { divergence: Schemas['Divergence'] }) {
  const { t } = useLingui();
  return (
    <aside className="way-apart" aria-label={t`You see it differently`}>
      <Sentence>{prompt}</Sentence>
      <Text size="sm" className="quiet">
        <Trans>
          It has been so since <When at={since} />. Both views stay as they are.
        </Trans>
      </Text>
    </aside>
  );
}
