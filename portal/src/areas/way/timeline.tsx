import { NativeSelect, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { ShowFurther } from './show-further.js';
import { useWay } from './subject.js';

/** All that lay on the way, the newest first. */
export function Timeline({ first }: { first: Schemas['TimelinePage'] }) {
  const { t } = useLingui();
  const [kind, setKind] = useState('');
  const kinds = [
    { value: '', label: t`everything` },
    { value: 'stage', label: t`where each sees it` },
    { value: 'setback', label: t`hard times` },
    { value: 'review', label: t`looking at the plan together` },
    { value: 'signature', label: t`signatures` },
    { value: 'progress', label: t`progress` },
    { value: 'measure', label: t`questionnaires` },
    { value: 'check-in', label: t`check-ins` },
    { value: 'safety-plan', label: t`the safety plan` },
    { value: 'advance-preferences', label: t`what is wanted in a crisis` },
    { value: 'peer-support', label: t`peer support` },
    { value: 'cover', label: t`who stood in for whom` },
  ];
  return (
    <Sheet title={<Trans>What happened on the way</Trans>}>
      <NativeSelect
        label={t`Show`}
        data={kinds}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value)}
      />
      {kind === '' ? <Everything first={first} /> : <OfOneKind key={kind} kind={kind} />}
    </Sheet>
  );
}

const atOnce = 40;

function Everything({ first }: { first: Schemas['TimelinePage'] }) {
  const { params } = useWay();
  const [further, setFurther] = useState(false);
  const all = usePages(
    '/v1/patients/{patientId}/timeline',
    { params: { ...params, query: { limit: atOnce } } },
    { enabled: further },
  );
  return (
    <>
      <Turns of={all.data ?? first.items} />
      <ShowFurther of={all} isThere={first.next !== null} onAsked={() => setFurther(true)} />
    </>
  );
}

function OfOneKind({ kind }: { kind: string }) {
  const { params } = useWay();
  const found = usePages('/v1/patients/{patientId}/timeline', {
    params: { ...params, query: { limit: atOnce, kinds: kind } },
  });
  return (
    <WhenRead of={found}>
      {(events) => (
        <>
          <Turns of={events} />
          <ShowMore of={found} />
        </>
      )}
    </WhenRead>
  );
}

function Turns({ of: events }: { of: readonly Schemas['TimelineEvent'][] }) {
  if (events.length === 0)
    return (
      <Empty>
        <Trans>Nothing yet. What the two of you do appears here by itself.</Trans>
      </Empty>
    );
  return (
    <ol className="plain-list">
      {events.map((event) => (
        <Turn key={`${event.kind} ${event.id}`} event={event} />
      ))}
    </ol>
  );
}

function Turn({ event: { at, sentence } }: { event: Schemas['TimelineEvent'] }) {
  return (
    <li className="way-turn">
      <Stack gap={0} pb="md">
        <Text size="sm" className="quiet">
          <When at={at} />
        </Text>
        <Text dir="auto">{sentence}</Text>
      </Stack>
    </li>
  );
}
