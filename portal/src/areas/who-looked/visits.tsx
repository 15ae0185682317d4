import { Badge, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Lines } from '../../kit/more.js';
import { useWhen, When } from '../../kit/words.js';
import { NotRecognised } from './disputes.js';
import '../../kit/more.css';

type Entry = Schemas['AccessLogEntry'];
/** What somebody looked at in one sitting, the latest first. */
type Visit = readonly [Entry, ...Entry[]];

const sittingMs = 10 * 60_000;

/** What somebody opens at one sitting is many lines of a log, and one visit to whoever reads it. */
function visitsOf(entries: readonly Entry[]): readonly Visit[] {
  const visits: [Entry, ...Entry[]][] = [];
  for (const entry of entries) {
    const visit = visits.at(-1);
    if (visit && isSameVisit(visit, entry)) visit.push(entry);
    else visits.push([entry]);
  }
  return visits;
}

function isSameVisit(visit: Visit, { who, at }: Entry): boolean {
  const next = visit[visit.length - 1] ?? visit[0];
  return (
    who !== null && next.who?.accountId === who.accountId && Date.parse(next.at) - Date.parse(at) <= sittingMs
  );
}

/** Who was in the record, visit by visit. */
export function Visits({ entries }: { entries: readonly Entry[] }) {
  const visits = visitsOf(entries);
  return (
    <ul className="plain-list lined-list">
      {visits.map((visit) => (
        <li key={visit[0].id}>
          {visit.length === 1 ? <Named entries={visit} /> : <OneVisit visit={visit} />}
        </li>
      ))}
    </ul>
  );
}

function OneVisit({ visit }: { visit: Visit }) {
  const [{ who, at }] = visit;
  const refused = visit.filter(({ outcome }) => outcome === 'denied').length;
  return (
    <details>
      <summary>
        {refused === visit.length ? (
          <Trans>
            <bdi>{who?.displayName}</bdi> tried to see the record ({visit.length})
          </Trans>
        ) : (
          <Trans>
            <bdi>{who?.displayName}</bdi> was in the record ({visit.length})
          </Trans>
        )}{' '}
        <Text span size="sm" className="quiet">
          <When at={at} as="moment" />
        </Text>{' '}
        {refused > 0 && (
          <Badge variant="default" tt="none">
            {refused === visit.length ? <Trans>was refused</Trans> : <Trans>some of it was refused</Trans>}
          </Badge>
        )}
      </summary>
      <Named entries={visit} />
    </details>
  );
}

function Named({ entries }: { entries: readonly Entry[] }) {
  const when = useWhen();
  return (
    <Lines items={entries} name={({ sentence, at }) => `${sentence} ${when(at, 'moment')}`}>
      {(entry) => <Line entry={entry} />}
    </Lines>
  );
}

function Line({ entry: { id, at, sentence, outcome, inList } }: { entry: Entry }) {
  return (
    <div className="row row-apart">
      <div>
        <Text dir="auto">{sentence}</Text>
        <div className="row">
          <Text size="sm" className="quiet">
            <When at={at} as="moment" />
          </Text>
          {outcome === 'denied' && (
            <Badge variant="default" tt="none">
              <Trans>was refused</Trans>
            </Badge>
          )}
          {inList && (
            <Badge variant="default" tt="none">
              <Trans>in a list</Trans>
            </Badge>
          )}
        </div>
      </div>
      <NotRecognised logEntryId={id} />
    </div>
  );
}
