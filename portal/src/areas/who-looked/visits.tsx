import { Badge, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { toldApart } from '../../kit/about.js';
import { Lines } from '../../kit/more.js';
import { useWhen, When } from '../../kit/words.js';
import { NotRecognised } from './disputes.js';
import '../../kit/more.css';

type Entry = Schemas['AccessLogEntry'];
/** What somebody looked at in one sitting, the latest first. */
type Visit = readonly [Entry, ...Entry[]];

/** What the controls of a line are about, by its id: of all lines of the page, each another. */
type Names = ReadonlyMap<string, string>;

const sittingMs = 10 * 60_000;

/**
 * What somebody opens at one sitting is many lines of a log, and one visit to whoever reads it; also where somebody else
 * looked in between.
 */
function visitsOf(entries: readonly Entry[]): readonly Visit[] {
  const visits: [Entry, ...Entry[]][] = [];
  const latest = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const who = entry.who?.accountId;
    const visit = who === undefined ? undefined : latest.get(who);
    if (visit && isSameSitting(visit, entry)) {
      visit.push(entry);
      continue;
    }
    const begun: [Entry, ...Entry[]] = [entry];
    visits.push(begun);
    if (who !== undefined) latest.set(who, begun);
  }
  return visits;
}

function isSameSitting(visit: Visit, { at }: Entry): boolean {
  const next = visit[visit.length - 1] ?? visit[0];
  return Date.parse(next.at) - Date.parse(at) <= sittingMs;
}

/** Who was in the record, visit by visit. */
export function Visits({ entries }: { entries: readonly Entry[] }) {
  const when = useWhen();
  const named = toldApart(entries.map(({ sentence, at }) => `${sentence} ${when(at, 'moment')}`));
  const names = new Map(entries.map(({ id }, place) => [id, named[place] ?? '']));
  return (
    <ul className="plain-list lined-list">
      {visitsOf(entries).map((visit) => (
        <li key={visit[0].id}>
          {visit.length === 1 ? (
            <Named entries={visit} names={names} />
          ) : (
            <OneVisit visit={visit} names={names} />
          )}
        </li>
      ))}
    </ul>
  );
}

function OneVisit({ visit, names }: { visit: Visit; names: Names }) {
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
      <Named entries={visit} names={names} />
    </details>
  );
}

function Named({ entries, names }: { entries: readonly Entry[]; names: Names }) {
  return (
    <Lines items={entries} name={({ id }) => names.get(id) ?? ''}>
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
