import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { useWhen } from '../../kit/words.js';
import { parts } from './parts.js';

/** How the plan read before, the newest state first. */
export function EarlierPlans({ patientId }: { patientId: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="sheet no-print" onToggle={({ currentTarget: { open } }) => open && setOpened(true)}>
      <summary>
        <Trans>How it was before</Trans>
      </summary>
      {opened && <States patientId={patientId} />}
    </details>
  );
}

function States({ patientId }: { patientId: string }) {
  const when = useWhen();
  const states = usePages('/v1/patients/{patientId}/safety-plan/revisions', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  return (
    <LinedList
      of={states}
      empty={<Trans>Nothing was written before.</Trans>}
      name={({ recordedAt, by }) => `${when(recordedAt, 'moment')}, ${by.displayName}`}
    >
      {(state, name) => <State state={state} name={name} />}
    </LinedList>
  );
}

function State({
  state: { recordedAt, sections, proposalId },
  name,
}: {
  state: Schemas['SafetyRevision'];
  name: string | undefined;
}) {
  const { t } = useLingui();
  const when = useWhen();
  const written = sections.filter(({ entries }) => entries.length > 0);
  const at = when(recordedAt, 'moment');
  return (
    <details>
      <summary>
        <time dateTime={recordedAt}>{name}</time>
      </summary>
      {proposalId && (
        <Text size="sm" className="quiet">
          <Trans>A yes to what the team had suggested.</Trans>
        </Text>
      )}
      <dl aria-label={t`The plan as it was on ${at}`}>
        {written.map(({ section, entries }) => (
          <div key={section}>
            <dt>{t(parts[section].heading)}</dt>
            {entries.map(({ id, text, name, phone }) => (
              <dd key={id} dir="auto">
                {[text, name, phone].filter(Boolean).join(' · ')}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
