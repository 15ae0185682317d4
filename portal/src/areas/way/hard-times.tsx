import { Anchor, Badge, Text } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { Sheet } from '../../kit/page.js';
import { Empty } from '../../kit/states.js';
import { useWhen } from '../../kit/words.js';
import { useWay } from './subject.js';

export const stateNames: Record<Schemas['SetbackState'], MessageDescriptor> = {
  open: msg`it is hard now`,
  steadying: msg`getting steadier`,
  integrated: msg`it has found its place`,
  'entered-in-error': msg`taken off, it was a mistake`,
};

/** The hard times that are shown to whoever looks, the newest first. */
export function HardTimes({ told }: { told: readonly Schemas['Setback'][] }) {
  const { isOwn } = useWay();
  return (
    <Sheet title={<Trans>Hard times, and what they left behind</Trans>}>
      {told.length === 0 ? (
        <Empty>
          {isOwn ? (
            <Trans>
              None is told here. If one comes, you can tell as much or as little of it as you like.
            </Trans>
          ) : (
            <Trans>None that is shown to you.</Trans>
          )}
        </Empty>
      ) : (
        <ul className="plain-list lined-list">
          {told.map((each) => (
            <li key={each.id}>
              <Line of={each} />
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}

function Line({ of: { id, occurredAt, state, lesson, whatHelped } }: { of: Schemas['Setback'] }) {
  const { t } = useLingui();
  const { pages } = useWay();
  const day = useWhen()(occurredAt);
  return (
    <div className="row row-apart">
      <div>
        <Anchor component={Link} to={`${pages}/${id}`}>
          <Trans>The hard time of {day}</Trans>
        </Anchor>
        {(lesson ?? whatHelped) && <Text dir="auto">{lesson ?? whatHelped}</Text>}
      </div>
      <Badge variant="default" tt="none">
        {t(stateNames[state])}
      </Badge>
    </div>
  );
}
