import { Anchor, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useDeed, useRead } from '../../api/queries.js';
import { etagOf } from '../../api/ask.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { HowItIs } from './how-it-is.js';
import { Offer } from './offer.js';
import { Parts } from './parts.js';
import { useWay } from './subject.js';
import { TakeOff } from './take-off.js';
import { WhoSees } from './who-sees.js';

/** One hard time: as much of it as somebody wants to tell, at their own pace. */
export function HardTime() {
  const { t } = useLingui();
  const { params, pages } = useWay();
  const { setbackId = '' } = useParams({ strict: false });
  const setback = useRead('/v1/patients/{patientId}/setbacks/{setbackId}', {
    params: { path: { ...params.path, setbackId } },
  });
  return (
    <SubjectPage
      title={t`A hard time`}
      lead={<Trans>Tell as much or as little of it as you like, today or another day.</Trans>}
      actions={
        <Anchor component={Link} to={pages}>
          <Trans>Back to the way</Trans>
        </Anchor>
      }
    >
      <WhenRead of={setback}>{(found) => <Told setback={found} />}</WhenRead>
    </SubjectPage>
  );
}

function Told({ setback }: { setback: Schemas['Setback'] }) {
  const { speaks, isOwn } = useWay();
  const { occurredAt, stageBefore, stageAfter, state, voidReason, recordedBy } = setback;
  const stands = state !== 'entered-in-error';
  return (
    <Stack>
      <Sheet title={<When at={occurredAt} />}>
        <Text className="quiet" size="sm">
          <Trans>
            Told by <bdi>{recordedBy.displayName}</bdi>
          </Trans>
        </Text>
        {stageBefore && (
          <Text>
            <Trans>
              It came at “<bdi>{stageBefore.title}</bdi>”.
            </Trans>
          </Text>
        )}
        {stageAfter && (
          <Text>
            <Trans>
              From there the way went to “<bdi>{stageAfter.title}</bdi>”.
            </Trans>
          </Text>
        )}
        {stands ? <HowItIs setback={setback} /> : <TakenOff reason={voidReason} />}
      </Sheet>
      <Parts setback={setback} />
      {stands && speaks && <Offer setback={setback} />}
      {stands && isOwn && <Showing setback={setback} />}
      {stands && speaks && <TakeOff setback={setback} />}
    </Stack>
  );
}

function TakenOff({ reason }: { reason: string | null }) {
  return (
    <Text>
      <Trans>This was taken off the record as a mistake.</Trans> <bdi>{reason}</bdi>
    </Text>
  );
}

function Showing({ setback }: { setback: Schemas['Setback'] }) {
  const { t } = useLingui();
  const { params } = useWay();
  const change = useDeed('patch', '/v1/patients/{patientId}/setbacks/{setbackId}');
  return (
    <Sheet>
      <ProblemNotice error={change.error} />
      <WhoSees
        value={setback.visibility}
        onChange={(visibility) =>
          change.mutate(
            {
              params: {
                path: { ...params.path, setbackId: setback.id },
                header: { 'If-Match': etagOf(setback) },
              },
              body: { visibility },
            },
            { onSuccess: () => tell(t`It counts from now on.`) },
          )
        }
      />
    </Sheet>
  );
}
