import { Badge, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { AboutButton } from '../../kit/about.js';
import { Confirm } from '../../kit/confirm.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { useIsTheirs } from '../../kit/own-words.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { useWhen, When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { CheckInForm } from './check-in-form.js';
import { levelWords, ofWords, type CheckIn } from './levels.js';

interface EarlierProps {
  readonly patientId: string;
  /** Whether whoever looks is on the patient’s side. */
  readonly isTheirs: boolean;
}

export function Earlier({ patientId, isTheirs }: EarlierProps) {
  const when = useWhen();
  const list = usePages('/v1/patients/{patientId}/check-ins', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  return (
    <Sheet title={<Trans>Check-ins so far</Trans>}>
      <LinedList
        of={list}
        empty={<Trans>There is none yet.</Trans>}
        name={({ checkedInOn }) => when(checkedInOn)}
      >
        {(checkIn) => <One patientId={patientId} checkIn={checkIn} isTheirs={isTheirs} />}
      </LinedList>
    </Sheet>
  );
}

function One({ patientId, checkIn, isTheirs }: EarlierProps & { checkIn: CheckIn }) {
  const [correcting, setCorrecting] = useState(false);
  const decides = useIsTheirs();
  const { checkedInOn, words, signs, isTakenBack, visibility, writtenBy } = checkIn;
  if (correcting)
    return (
      <CheckInForm
        patientId={patientId}
        correcting={checkIn}
        onDone={() => setCorrecting(false)}
        onCancel={() => setCorrecting(false)}
      />
    );
  return (
    <Stack gap="xs">
      <div className="row">
        <Text fw={650}>
          <When at={checkedInOn} />
        </Text>
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
      <Levels checkIn={checkIn} />
      {signs.length > 0 && (
        <Text dir="auto">
          <Trans>Signs noticed:</Trans> {signs.map(({ text }) => text).join(' · ')}
        </Text>
      )}
      {words && (
        <p className="own-words" dir="auto">
          {words}
        </p>
      )}
      {decides(writtenBy) && !isTakenBack && (
        <Choices patientId={patientId} checkIn={checkIn} onCorrect={() => setCorrecting(true)} />
      )}
    </Stack>
  );
}

function Levels({ checkIn }: { checkIn: CheckIn }) {
  const { t } = useLingui();
  const said = (['mood', 'sleep', 'energy'] as const).flatMap((of) => {
    const level = checkIn[of];
    return level ? [`${t(ofWords[of])}: ${t(levelWords[level])}`] : [];
  });
  return said.length > 0 ? <Text>{said.join(' · ')}</Text> : null;
}

interface ChoicesProps {
  readonly patientId: string;
  readonly checkIn: CheckIn;
  readonly onCorrect: () => void;
}

function Choices({ patientId, checkIn: { id: checkInId, visibility, version }, onCorrect }: ChoicesProps) {
  const { t } = useLingui();
  const params = { path: { patientId, checkInId } };
  const show = useDeed('patch', '/v1/patients/{patientId}/check-ins/{checkInId}');
  const takeBack = useDeed('post', '/v1/patients/{patientId}/check-ins/{checkInId}/taking-back');
  const next = visibility === 'private' ? ('shared' as const) : ('private' as const);
  const turned = visibility === 'private' ? t`Show it to others` : t`Keep it to myself`;
  const turn = () =>
    show.mutate(
      { params: { ...params, header: { 'If-Match': `"${version}"` } }, body: { visibility: next } },
      {
        onSuccess: () =>
          tell(
            next === 'private'
              ? t`Only you see it now.`
              : t`Those to whom you have opened your check-ins see it now.`,
          ),
      },
    );
  return (
    <>
      <ProblemNotice error={show.error} />
      <div className="row">
        <AboutButton variant="default" size="xs" loading={show.isPending} onClick={turn}>
          {turned}
        </AboutButton>
        <AboutButton variant="default" size="xs" onClick={onCorrect}>
          <Trans>Correct it</Trans>
        </AboutButton>
        <Confirm
          label={<Trans>Take it back</Trans>}
          title={t`Take this check-in back?`}
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
