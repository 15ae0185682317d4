import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { Lines } from '../../kit/more.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Empty } from '../../kit/states.js';
import { OwnWords, useWhen, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { Correct } from './correct.js';
import { ShowFurther } from './show-further.js';
import { useWay } from './subject.js';
import { useViewNames } from './views.js';

interface MovesProps {
  /** What came with the page. */
  readonly first: Schemas['TransitionPage'];
  readonly stages: readonly Schemas['NamedStage'][];
}

/** What each side said of the way. The other answers by saying that they have read it. */
export function Moves({ first, stages }: MovesProps) {
  const { params } = useWay();
  const when = useWhen();
  const [further, setFurther] = useState(false);
  const all = usePages(
    '/v1/patients/{patientId}/stage-transitions',
    { params: { ...params, query: { limit: 25 } } },
    { enabled: further },
  );
  const moves = all.data ?? first.items;
  const titleOf = (code: string) => stages.find((stage) => stage.code === code)?.title ?? code;
  return (
    <Sheet title={<Trans>What each has said</Trans>}>
      {moves.length === 0 ? (
        <Empty>
          <Trans>Nobody has said anything yet.</Trans>
        </Empty>
      ) : (
        <>
          <Lines
            items={moves}
            name={({ toStage, effectiveAt }) => `${titleOf(toStage)}, ${when(effectiveAt)}`}
          >
            {(move) => <Move move={move} title={titleOf(move.toStage)} />}
          </Lines>
          <ShowFurther of={all} isThere={first.next !== null} onAsked={() => setFurther(true)} />
        </>
      )}
    </Sheet>
  );
}

function Move({ move, title }: { move: Schemas['Transition']; title: string }) {
  const nameOf = useViewNames();
  const { side } = useWay();
  const [correcting, setCorrecting] = useState(false);
  const decides = useIsTheirs();
  const isMine =
    move.party === side &&
    move.perspective !== 'agreed' &&
    (side === 'clinician' || decides(move.initiatedBy));
  return (
    <Stack gap="xs">
      <Text size="sm" className="quiet">
        {nameOf(move.perspective)} · <When at={move.effectiveAt} /> ·{' '}
        <bdi>{move.initiatedBy.displayName}</bdi>
      </Text>
      <Text fw={600} dir="auto">
        {title}
      </Text>
      {move.words && <OwnWords>{move.words}</OwnWords>}
      {move.reason && <Text dir="auto">{move.reason}</Text>}
      {move.supersededBy && (
        <Text size="sm">
          <Trans>This was put right since. It stays here as it was said.</Trans>
        </Text>
      )}
      <Readings of={move} />
      {isMine && !move.supersededBy && !correcting && (
        <div>
          <AboutButton size="xs" variant="default" onClick={() => setCorrecting(true)}>
            <Trans>Put this right</Trans>
          </AboutButton>
        </div>
      )}
      {correcting && <Correct move={move} onDone={() => setCorrecting(false)} />}
    </Stack>
  );
}

/** Who has read it; and for the other side, the way to say so. */
function Readings({
  of: { id, party, perspective, acknowledgedBy, supersededBy },
}: {
  of: Schemas['Transition'];
}) {
  const { t } = useLingui();
  const { params, side, patientId } = useWay();
  const acknowledge = useDeed(
    'post',
    '/v1/patients/{patientId}/stage-transitions/{transitionId}/acknowledgement',
  );
  const others = acknowledgedBy.filter((each) => each.party !== party);
  const waits =
    perspective !== 'agreed' && !supersededBy && side !== 'reader' && side !== null && party !== side;
  return (
    <>
      {others.map(({ party: reader, by, at }) => (
        <Text size="sm" className="quiet" key={reader}>
          {by ? (
            <Trans>
              <bdi>{by.displayName}</bdi> has read it, <When at={at} />
            </Trans>
          ) : (
            <Trans>
              Read together in the room, <When at={at} />
            </Trans>
          )}
        </Text>
      ))}
      <ProblemNotice error={acknowledge.error} />
      {waits && others.length === 0 && (
        <div className="row">
          <AboutButton
            size="xs"
            variant="default"
            loading={acknowledge.isPending}
            onClick={() =>
              acknowledge.mutate(
                { params: { path: { ...params.path, patientId, transitionId: id } } },
                { onSuccess: () => tell(t`They will see that you have read it.`) },
              )
            }
          >
            <Trans>I have read this</Trans>
          </AboutButton>
          <Text size="sm" className="quiet">
            <Trans>It does not mean that you agree.</Trans>
          </Text>
        </div>
      )}
    </>
  );
}
