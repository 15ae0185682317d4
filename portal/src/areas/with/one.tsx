import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMe } from '../../api/me.js';
import { Sheet } from '../../kit/page.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { NotOpen } from '../../kit/not-open.js';
import { useOpenNames } from '../../kit/open-names.js';
import { WhenRead } from '../../kit/states.js';
import { useOpenRecord, type OpenRecord } from '../../kit/walks-along.js';
import { When } from '../../kit/words.js';
import { listFormat } from '../../language/formats.js';
import { useRelations } from './names.js';
import { AsPeer } from './as-peer.js';
import { HowItStands } from './how-it-stands.js';

/** One person: what they share, and what one can do for them. What is not open is not there. */
export function One() {
  const { t } = useLingui();
  const patientId = usePatientId();
  const record = useOpenRecord(patientId);
  const [seen, setSeen] = useState<string | null>(null);
  if (record.data && seen !== patientId) setSeen(patientId);
  return (
    <RecordPage title={t`What is shared with me`}>
      <WhenRead of={record} lines={5}>
        {(found) =>
          found ? (
            <div className="sheets">
              <Open record={found} />
            </div>
          ) : (
            <NotOpen wasOpen={seen === patientId} />
          )
        }
      </WhenRead>
    </RecordPage>
  );
}

function Open({ record }: { record: OpenRecord }) {
  const { i18n } = useLingui();
  const { roles } = useMe();
  const relations = useRelations();
  const names = useOpenNames({ isOwn: false })(record);
  const list = listFormat(i18n.locale)(names);
  const { relation, until } = record;
  const acts = relation === 'representative' && names.length > 0;
  return (
    <>
      <Sheet>
        <Text>{relations[relation]}</Text>
        <Text>
          {acts ? (
            <Trans>By that, this is open to you: {list}. Nothing else.</Trans>
          ) : names.length > 0 ? (
            <Trans>They share with you: {list}. Nothing else.</Trans>
          ) : (
            <Trans>They share nothing of their record with you now.</Trans>
          )}
        </Text>
        {until && (
          <Text size="sm" className="quiet">
            {acts ? (
              <Trans>
                You act for them until <When at={until} as="moment" />, as it is on record.
              </Trans>
            ) : (
              <Trans>
                Until <When at={until} as="moment" />. They can end it at any time before.
              </Trans>
            )}
          </Text>
        )}
      </Sheet>
      <HowItStands record={record} />
      {relation === 'peer' && roles.includes('peer_supporter') && <AsPeer record={record} />}
    </>
  );
}
