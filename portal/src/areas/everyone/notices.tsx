import { Badge, Button, NativeSelect, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { AboutButton, useAbout } from '../../kit/about.js';
import { Lines, ShowMore } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { useWhen, When } from '../../kit/words.js';
import { leadsTo } from './notice-leads-to.js';

const narrowed = { all: {}, unread: { onlyNew: true }, toDo: { toDo: true } };
type Shown = keyof typeof narrowed;

/** What this person should know of, the newest first. */
export function Notices() {
  const { t } = useLingui();
  const when = useWhen();
  const [shown, setShown] = useState<Shown>('all');
  const notices = usePages('/v1/me/notices', { params: { query: { limit: 100, ...narrowed[shown] } } });
  return (
    <Page
      title={t`News`}
      lead={<Trans>What others did that you should know of, and what waits for you.</Trans>}
      actions={
        <NativeSelect
          label={t`Show`}
          value={shown}
          onChange={({ currentTarget }) => setShown(currentTarget.value as Shown)}
          data={[
            { value: 'all', label: t`all news` },
            { value: 'unread', label: t`what I have not read` },
            { value: 'toDo', label: t`what waits for me` },
          ]}
        />
      }
    >
      <Sheet>
        <WhenRead of={notices}>
          {(items) =>
            items.length === 0 ? (
              <Empty>
                {shown === 'all' && <Trans>There is no news. It appears here by itself.</Trans>}
                {shown === 'unread' && <Trans>You have read it all.</Trans>}
                {shown === 'toDo' && <Trans>Nothing here waits for you.</Trans>}
              </Empty>
            ) : (
              <Lines items={items} name={({ sentence, toldAt }) => `${sentence} (${when(toldAt, 'moment')})`}>
                {(notice) => <Line notice={notice} />}
              </Lines>
            )
          }
        </WhenRead>
        <ShowMore of={notices} />
      </Sheet>
    </Page>
  );
}

function Line({ notice }: { notice: Schemas['Notice'] }) {
  const { id, sentence, toldAt, acknowledgedAt, task, doneAt } = notice;
  const to = leadsTo(notice, useMe());
  const acknowledge = useDeed('post', '/v1/me/notices/{noticeId}/acknowledgement');
  const read = () => acknowledge.mutate({ params: { path: { noticeId: id } } });
  return (
    <div className="row row-apart">
      <div className="reading">
        <Text fw={acknowledgedAt ? undefined : 650} dir="auto">
          {sentence}
        </Text>
        <div className="row">
          <Text size="sm" className="quiet">
            <When at={toldAt} as="moment" />
          </Text>
          {task && (
            <Badge variant="default" tt="none">
              {doneAt ? <Trans>done</Trans> : <Trans>waits for you</Trans>}
            </Badge>
          )}
        </div>
      </div>
      <div className="row">
        {to !== null && <LookAtIt to={to} onOpen={acknowledgedAt ? undefined : read} />}
        {!acknowledgedAt && (
          <AboutButton variant="default" size="xs" loading={acknowledge.isPending} onClick={read}>
            <Trans>I have read it</Trans>
          </AboutButton>
        )}
      </div>
    </div>
  );
}

/** Whoever goes to see it has read of it: nobody says so a second time. */
function LookAtIt({ to, onOpen }: { to: string; onOpen?: () => void }) {
  return (
    <Button component={Link} to={to} onClick={onOpen} variant="default" size="xs" {...useAbout()}>
      <Trans>Look at it</Trans>
    </Button>
  );
}
