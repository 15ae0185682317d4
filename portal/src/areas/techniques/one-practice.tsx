import { Badge, Stack, Text } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useDeed } from '../../api/queries.js';
import { About, AboutButton } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useWhen, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { howItHelped } from './names.js';
import { LibraryLink } from './whose.js';

interface OnePracticeProps {
  readonly entry: Schemas['PracticeEntry'];
  readonly patientId: string;
  /** Whether whoever looks is on the patient’s side. */
  readonly isTheirs: boolean;
}

export function OnePractice({ entry, patientId, isTheirs }: OnePracticeProps) {
  const { i18n } = useLingui();
  const decides = useIsTheirs();
  const when = useWhen();
  const { techniqueId, title, practisedOn, minutes, helped, words, care, isTakenBack, visibility } = entry;
  return (
    <Stack gap="xs">
      <div className="row">
        <LibraryLink to={`/${techniqueId}`} className="lead-link">
          <bdi>{title}</bdi>
        </LibraryLink>
        {isTakenBack && (
          <Badge variant="default" tt="none">
            <Trans>taken back</Trans>
          </Badge>
        )}
        {isTheirs && !isTakenBack && (
          <Badge variant="default" tt="none">
            {visibility === 'private' ? <Trans>only you see it</Trans> : <Trans>shown to others</Trans>}
          </Badge>
        )}
      </div>
      <Text size="sm" className="quiet">
        <When at={practisedOn} />
        {minutes !== null && (
          <>
            {' · '}
            <Plural value={minutes} one="# minute" other="# minutes" />
          </>
        )}
      </Text>
      {helped && <Text>{i18n._(howItHelped[helped])}</Text>}
      {words && (
        <p className="own-words" dir="auto">
          {words}
        </p>
      )}
      {care && isTheirs && (
        <Text size="sm" dir="auto">
          {care}
        </Text>
      )}
      {decides(entry.writtenBy) && !isTakenBack && (
        <About what={`${title}, ${when(practisedOn)}`}>
          <Choices entry={entry} patientId={patientId} />
        </About>
      )}
    </Stack>
  );
}

function Choices({ entry, patientId }: Omit<OnePracticeProps, 'isTheirs'>) {
  const { t } = useLingui();
  const { id: practiceId, visibility, version } = entry;
  const params = { path: { patientId, practiceId } };
  const show = useDeed('patch', '/v1/patients/{patientId}/practice/{practiceId}');
  const takeBack = useDeed('post', '/v1/patients/{patientId}/practice/{practiceId}/taking-back');
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
          label={<Trans>Take it back</Trans>}
          title={t`Take this back?`}
          yes={<Trans>Take it back</Trans>}
          act={() => takeBack.mutateAsync({ params })}
        >
          <Trans>
            Nobody else sees it any more. You still find it here, marked. What others have read, they have
            read.
          </Trans>
        </Confirm>
      </div>
    </>
  );
}
