import { Badge, Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useWhen } from '../../kit/words.js';
import { kinds, type Entry, type Kind } from './kinds.js';

/** The most that the service names of a kind at once. */
const most = 20;

interface KindSheetProps {
  /** The day, where the organisation is. */
  readonly today: string;
  readonly kind: Kind;
  readonly count: number;
  readonly entries: readonly Entry[];
  /** Names as many as that of every kind. */
  readonly onAll: (first: number) => void;
}

/** What waits of one kind: how much, and of whom the first of it is. */
export function KindSheet({ today, kind, count, entries, onAll }: KindSheetProps) {
  const { t } = useLingui();
  const title = t(kinds[kind].title);
  const left = count - entries.length;
  return (
    <section className="sheet morning-kind" aria-labelledby={`morning-${kind}`}>
      <div className="morning-head">
        <Title order={2} size="h3" id={`morning-${kind}`}>
          {title}
        </Title>
        <Badge
          color={kind === 'alert' ? 'clay' : 'river'}
          variant={kind === 'alert' ? 'filled' : 'light'}
          size="lg"
        >
          {count}
        </Badge>
      </div>
      <ul className="plain-list lined-list">
        {entries.map((entry) => (
          <li key={`${entry.patientId} ${entry.id}`} className="row row-apart">
            <span className="row">
              <Link to={kinds[kind].to(entry)} className="lead-link" dir="auto">
                {entry.displayName}
              </Link>
              {entry.asksYou && (
                <Badge color="clay" variant="light" tt="none">
                  <Trans>you are asked to get in touch</Trans>
                </Badge>
              )}
            </span>
            <Moment entry={entry} today={today} />
          </li>
        ))}
      </ul>
      {left > 0 && entries.length < most && (
        <div>
          <Button variant="default" size="xs" onClick={() => onAll(most)}>
            <Plural value={left} one="Show # more" other="Show # more" />
            <VisuallyHidden>: {title}</VisuallyHidden>
          </Button>
        </div>
      )}
      {left > 0 && entries.length >= most && (
        <Text size="sm" className="quiet">
          <Plural
            value={left}
            one="# more; it comes up when those above are done."
            other="# more; they come up when those above are done."
          />
        </Text>
      )}
    </section>
  );
}

function Moment({ entry: { dueAt, dueOn, since }, today }: { entry: Entry; today: string }) {
  const when = useWhen();
  const due = dueAt ? when(dueAt, 'moment') : dueOn && when(dueOn);
  const began = since && when(since);
  const isLate = dueAt ? Date.parse(dueAt) < Date.now() : dueOn !== null && dueOn < today;
  return (
    <Text size="sm" className={isLate ? 'morning-late' : 'quiet'} span>
      {due && (isLate ? <Trans>was due by {due}</Trans> : <Trans>by {due}</Trans>)}
      {!due && began && <Trans>since {began}</Trans>}
    </Text>
  );
}
