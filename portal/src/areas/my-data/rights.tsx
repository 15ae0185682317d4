import { Anchor, Button, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useOwnPatientId } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { LinedList, ShowMore } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { NoticeText } from './notice-text.js';

/** The notice about how the record is protected: to read, to have, and to say that one has it. */
export function Rights() {
  const { t } = useLingui();
  return (
    <Page
      title={t`What the clinic must tell you`}
      lead={
        <Trans>How your record is protected, what the clinic may do with it, and what you can ask for.</Trans>
      }
      actions={
        <Anchor component={Link} to="/data">
          <Trans>Back to my data</Trans>
        </Anchor>
      }
    >
      <Given />
      <Editions />
    </Page>
  );
}

/** What one was given, and when. */
function Given() {
  const patientId = useOwnPatientId();
  const given = usePages('/v1/patients/{patientId}/notices-given', {
    params: { path: { patientId }, query: { limit: 20 } },
  });
  if (given.data?.length === 0) return null;
  return (
    <Sheet title={<Trans>What you were given</Trans>}>
      <LinedList of={given} empty={null}>
        {(one) => <Line given={one} />}
      </LinedList>
    </Sheet>
  );
}

function Line({ given }: { given: Schemas['NoticeGiven'] }) {
  const { t } = useLingui();
  const patientId = useOwnPatientId();
  const { id, number, how, givenAt, givenBy, acknowledgedAt } = given;
  const acknowledge = useDeed(
    'post',
    '/v1/patients/{patientId}/notices-given/{noticeGivenId}/acknowledgement',
  );
  const ways = { paper: t`on paper`, portal: t`here`, email: t`by e-mail` };
  const way = ways[how];
  const name = givenBy.displayName;
  return (
    <div className="row row-apart">
      <div>
        <Text>
          <Trans>
            Edition {number}, {way}, from <bdi>{name}</bdi>
          </Trans>
        </Text>
        <Text size="sm" className="quiet">
          <When at={givenAt} />
          {acknowledgedAt && (
            <>
              {' · '}
              <Trans>you said that you have it</Trans>
            </>
          )}
        </Text>
        <ProblemNotice error={acknowledge.error} />
      </div>
      {!acknowledgedAt && (
        <Button
          variant="default"
          loading={acknowledge.isPending}
          aria-label={t`I have it: edition ${number}`}
          onClick={() =>
            acknowledge.mutate(
              { params: { path: { patientId, noticeGivenId: id } } },
              { onSuccess: () => tell(t`Thank you. It is noted that you have it.`) },
            )
          }
        >
          <Trans>I have it</Trans>
        </Button>
      )}
    </div>
  );
}

/** The editions there are, the newest first, in every language. */
function Editions() {
  const editions = usePages('/v1/patient-notices', { params: { query: { limit: 20 } } });
  return (
    <Sheet title={<Trans>The notice</Trans>}>
      <WhenRead of={editions}>
        {(items) =>
          items.length === 0 ? (
            <Empty>
              <Trans>
                The clinic has not put its notice here yet. You can ask your team for it, on paper too.
              </Trans>
            </Empty>
          ) : (
            <>
              {items.map((notice) => (
                <NoticeText key={notice.id} notice={notice} />
              ))}
              <ShowMore of={editions} />
            </>
          )
        }
      </WhenRead>
    </Sheet>
  );
}
