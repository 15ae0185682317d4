import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { useOpenRecord } from '../../kit/walks-along.js';
import { OwnWords, When } from '../../kit/words.js';

interface OpenedRecordProps {
  readonly opening: Schemas['BreakGlass'];
  readonly onEnd?: () => void;
}

/** One emergency opening of one's own: until when, what may be done with it, and what was said to it. */
export function OpenedRecord({ opening, onEnd }: OpenedRecordProps) {
  const { t } = useLingui();
  const { id, patientId, isOpen, openedAt, endsAt, reason, pleaseDoNotPassOn, opensSubstanceUse } = opening;
  const end = useDeed('post', '/v1/me/break-glass/{breakGlassId}/end');
  return (
    <>
      <Text fw={650}>
        {isOpen && <NameOfOpen patientId={patientId} />}
        <When at={openedAt} as="moment" />
      </Text>
      {reason && <OwnWords>{reason}</OwnWords>}
      {isOpen && (
        <>
          <Text fw={650}>
            <Trans>
              Open to you until <When at={endsAt} as="time" />.
            </Trans>
          </Text>
          <Text size="sm">
            {opensSubstanceUse ? (
              <Trans>What is labelled as about substance use is open too.</Trans>
            ) : (
              <Trans>What is labelled as about substance use stays shut.</Trans>
            )}
          </Text>
          {pleaseDoNotPassOn && <Text size="sm">{pleaseDoNotPassOn}</Text>}
          <div className="row">
            <Anchor component={Link} to={`/people/${patientId}`}>
              <Trans>Go to the record</Trans>
            </Anchor>
            <Confirm
              label={<Trans>Close it now</Trans>}
              title={t`Close the record?`}
              yes={<Trans>Close it</Trans>}
              act={() => end.mutateAsync({ params: { path: { breakGlassId: id } } }).then(onEnd)}
            >
              <Trans>
                From the next moment on it is shut to you. To read it again you would have to open it anew.
              </Trans>
            </Confirm>
          </div>
        </>
      )}
      <ReviewOf opening={opening} />
    </>
  );
}

/** Whose record it is: told as long as it is open. */
function NameOfOpen({ patientId }: { patientId: string }) {
  const { data } = useOpenRecord(patientId);
  return data ? (
    <>
      <bdi>{data.displayName}</bdi>
      {' · '}
    </>
  ) : null;
}

function ReviewOf({
  opening: { review, reviewNote, reviewedBy, reviewDueAt },
}: {
  opening: Schemas['BreakGlass'];
}) {
  const reviewer = reviewedBy?.displayName ?? '';
  if (review === 'due') {
    return (
      <Text size="sm" className="quiet">
        <Trans>
          To be reviewed by <When at={reviewDueAt} as="moment" />.
        </Trans>
      </Text>
    );
  }
  return (
    <Text size="sm">
      {review === 'justified' ? (
        <Trans>{reviewer}: it was justified.</Trans>
      ) : (
        <Trans>{reviewer}: it was not justified.</Trans>
      )}{' '}
      <span dir="auto">{reviewNote}</span>
    </Text>
  );
}
