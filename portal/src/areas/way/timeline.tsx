import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { useWay } from './subject.js';

const atOnce = 20;

/** All that lay on the way, the newest first. */
export function Timeline() {
  const { t } = useLingui();
  const [kind, setKind] = useState('');
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
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
        onChange={(event) => (setKind(event.currentTarget.value), setPages([null]))}
      />
      <ol className="plain-list">
        {pages.map((cursor, place) => (
          <Part
            key={cursor ?? 'first'}
            kind={kind}
            cursor={cursor}
            onMore={place === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
          />
        ))}
      </ol>
    </Sheet>
  );
}

interface PartProps {
  readonly kind: string;
  readonly cursor: string | null;
  readonly onMore?: (next: string) => void;
}

function Part({ kind, cursor, onMore }: PartProps) {
  const { params } = useWay();
  const query = { limit: atOnce, ...(kind && { kinds: kind }), ...(cursor && { cursor }) };
  const events = useRead('/v1/patients/{patientId}/timeline', { params: { ...params, query } });
  return (
    <WhenRead of={events}>
      {({ items, next }) => (
        <>
          {items.length === 0 && cursor === null && (
            <li>
              <Empty>
                <Trans>Nothing yet. What the two of you do appears here by itself.</Trans>
              </Empty>
            </li>
          )}
          {items.map((event) => (
            <Turn key={`${event.kind} ${event.id}`} event={event} />
          ))}
          {next && onMore && (
            <li>
              <Button variant="default" onClick={() => onMore(next)}>
                <Trans>Show more</Trans>
              </Button>
            </li>
          )}
        </>
      )}
    </WhenRead>
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
