import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { useOpenNames } from '../../kit/open-names.js';
import { Page, Sheet } from '../../kit/page.js';
import type { OpenRecord } from '../../kit/walks-along.js';
import { When } from '../../kit/words.js';
import { listFormat } from '../../language/formats.js';
import { useRelations } from './names.js';
import { Requests } from './requests.js';

/** With whom somebody walks, and who asks them to. */
export function Whom() {
  const { t } = useLingui();
  const { roles } = useMe();
  const records = usePages('/v1/open-to-me', { params: { query: { limit: 50 } } });
  return (
    <Page
      title={t`Whom I walk with`}
      lead={<Trans>People who share something of theirs with you. They decide what, and for how long.</Trans>}
    >
      {roles.includes('peer_supporter') && <Requests />}
      <Sheet>
        <LinedList of={records} empty={<NobodyYet />}>
          {(record) => <Line record={record} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function NobodyYet() {
  return (
    <Trans>
      Nobody shares anything with you at the moment. When somebody does, you find them here, and hear of it in
      your news.
    </Trans>
  );
}

function Line({ record }: { record: OpenRecord }) {
  const { i18n } = useLingui();
  const relations = useRelations();
  const names = useOpenNames({ isOwn: false });
  const { patientId, displayName, relation, until, hasDied } = record;
  const list = listFormat(i18n.locale)(names(record));
  return (
    <>
      <Anchor component={Link} to={`/with/${patientId}`} className="lead-link" dir="auto">
        {displayName}
      </Anchor>
      <Text>
        {relations[relation]} {hasDied && <Trans>This person has died.</Trans>}
      </Text>
      <Text size="sm" className="quiet">
        {list && <Trans>Open to you: {list}.</Trans>}{' '}
        {until && (
          <Trans>
            Until <When at={until} as="moment" />.
          </Trans>
        )}
      </Text>
    </>
  );
}
