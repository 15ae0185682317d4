import { Badge, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About, AboutButton } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import { LibraryLink } from './whose.js';

interface OneHelpfulProps {
  readonly helpful: Schemas['HelpfulTechnique'];
  readonly patientId: string;
  /** Whether whoever looks is on the patient’s side. */
  readonly isTheirs: boolean;
}

export function OneHelpful({ helpful, patientId, isTheirs }: OneHelpfulProps) {
  const decides = useIsTheirs();
  const { techniqueId, title, words, visibility, substanceUse } = helpful;
  return (
    <Stack gap="xs">
      <div className="row">
        <LibraryLink to={`/${techniqueId}`} className="lead-link">
          <bdi>{title}</bdi>
        </LibraryLink>
        {isTheirs && (
          <Badge variant="default" tt="none">
            {visibility === 'private' ? <Trans>only you see it</Trans> : <Trans>shown to others</Trans>}
          </Badge>
        )}
        {substanceUse && !isTheirs && (
          <Badge variant="default" tt="none">
            <Trans>about substance use</Trans>
          </Badge>
        )}
      </div>
      {words ? (
        <p className="own-words" dir="auto">
          {words}
        </p>
      ) : (
        isTheirs && (
          <Text size="sm" className="quiet">
            <Trans>It is on your list of what works for you.</Trans>
          </Text>
        )
      )}
      {decides(helpful.saidBy) && (
        <About what={title}>
          <Choices helpful={helpful} patientId={patientId} />
        </About>
      )}
    </Stack>
  );
}

function Choices({ helpful, patientId }: Omit<OneHelpfulProps, 'isTheirs'>) {
  const { t } = useLingui();
  const { id: helpfulId, visibility, version } = helpful;
  const params = { path: { patientId, helpfulId } };
  const show = useDeed('patch', '/v1/patients/{patientId}/helpful-techniques/{helpfulId}');
  const end = useDeed('post', '/v1/patients/{patientId}/helpful-techniques/{helpfulId}/ending');
  const isPrivate = visibility === 'private';
  const turn = () =>
    show.mutate(
      {
        params: { ...params, header: { 'If-Match': `"${version}"` } },
        body: { visibility: isPrivate ? 'shared' : 'private' },
      },
      {
        onSuccess: () =>
          tell(
            isPrivate ? t`Those to whom you have opened your check-ins see it now.` : t`Only you see it now.`,
          ),
      },
    );
  return (
    <>
      <ProblemNotice error={show.error} />
      <div className="row no-print">
        <AboutButton variant="default" size="xs" loading={show.isPending} onClick={turn}>
          {isPrivate ? <Trans>Show it to others</Trans> : <Trans>Keep it to myself</Trans>}
        </AboutButton>
        <Confirm
          label={<Trans>Take it off my list</Trans>}
          title={t`Take it off your list?`}
          yes={<Trans>Take it off</Trans>}
          act={() => end.mutateAsync({ params })}
        >
          <Trans>It stays in the library, and you can put it on your list again.</Trans>
        </Confirm>
      </div>
    </>
  );
}
