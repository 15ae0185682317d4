import { Checkbox, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { Refused } from '../../api/problems.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { DeedForm, type Typed } from '../../kit/deed-form.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { tell } from '../../shell/told.js';
import { HoursFields, spansOf, type DraftSpan } from './hours-fields.js';

type Supporter = Schemas['PeerSupporter'];

/** What a peer supporter says of themself, before anybody asks for them. */
export function Profile() {
  const { t } = useLingui();
  const own = useOwnProfile();
  return (
    <Page
      title={t`What I say of myself`}
      lead={<Trans>Everybody who is signed in can read it. People read it before they ask somebody.</Trans>}
    >
      <WhenRead of={own}>{(found) => <Write key={found?.version ?? 0} before={found} />}</WhenRead>
    </Page>
  );
}

/** What is wrong with one field, as the service says it; null: nothing. */
function refusedFor(field: string, error: unknown) {
  if (!(error instanceof Refused)) return null;
  const isMeant = (error.problem.errors ?? []).some(({ pointer }) => pointer.split('/')[1] === field);
  return isMeant ? <span role="alert">{error.problem.detail}</span> : null;
}

/** Null where nothing was said yet; undefined until it is known. */
function useOwnProfile() {
  const { id } = useMe();
  const all = usePages('/v1/peer-supporters', { params: { query: { limit: 100 } } });
  const { data, rest } = all;
  const found = data?.find((supporter) => supporter.id === id);
  const searching = data !== undefined && !found && rest.there;
  useEffect(() => {
    if (searching && !rest.coming) rest.read();
  }, [searching, rest]);
  return { ...all, data: found ?? (data === undefined || searching ? undefined : null) };
}

function Write({ before }: { before: Supporter | null }) {
  const { t } = useLingui();
  const write = useDeed('post', '/v1/me/peer-profile');
  const besideField = (name: string) => refusedFor(name, write.error);
  const isBesideAField = ['ownWords', 'boundaries', 'hours'].some((name) => besideField(name) !== null);
  const [spans, setSpans] = useState<readonly DraftSpan[]>(before?.hours ?? []);
  const send = (typed: Typed) =>
    void write
      .mutateAsync({
        body: {
          ownWords: typed.text('ownWords'),
          boundaries: typed.lines('boundaries'),
          hours: spansOf(spans),
          takesPeople: typed.has('takesPeople'),
        },
      })
      .then(
        () => tell(t`It stands so from now on.`),
        () => undefined,
      );
  return (
    <Sheet>
      <DeedForm
        deed={{ ...write, error: isBesideAField ? null : write.error }}
        submit={<Trans>Save it</Trans>}
        onSubmit={send}
      >
        <Textarea
          name="ownWords"
          label={t`Who you are, and what you know from your own life`}
          description={t`Say only what you are glad to have known.`}
          defaultValue={before?.ownWords}
          maxLength={1000}
          autosize
          minRows={3}
          required
          withAsterisk={false}
          error={besideField('ownWords')}
        />
        <Textarea
          name="boundaries"
          label={t`What you do, and do not do`}
          description={t`A sentence on each line, twelve at most. Such as: I give no advice about medicines.`}
          defaultValue={before?.boundaries.join('\n')}
          autosize
          minRows={3}
          error={besideField('boundaries')}
        />
        <HoursFields spans={spans} onChange={setSpans} error={besideField('hours')} />
        <Checkbox
          name="takesPeople"
          label={t`I have room for somebody new`}
          description={t`Without it nobody can ask you. Those whom you walk with stay.`}
          defaultChecked={before?.takesPeople ?? true}
        />
      </DeedForm>
    </Sheet>
  );
}
