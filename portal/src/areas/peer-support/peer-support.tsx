import { Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { About } from '../../kit/about.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { usePartNames } from '../../kit/peer-parts.js';
import { RecordPage, usePatientId } from '../../kit/record-page.js';
import { Unfold } from '../../kit/unfold.js';
import { OwnWords, When } from '../../kit/words.js';
import { listFormat } from '../../language/formats.js';
import { HandOverForm, SuggestForm } from './choose-peer.js';

type Support = Schemas['PeerSupport'];

/** Who walks beside the patient as a peer: suggested by staff, and decided by the patient. */
export function PeerSupport() {
  const { t } = useLingui();
  const patientId = usePatientId();
  const supports = usePages('/v1/patients/{patientId}/peer-supports', {
    params: { path: { patientId }, query: { limit: 25 } },
  });
  return (
    <RecordPage title={t`Peer support`}>
      <Sheet title={<Trans>Who walks beside them</Trans>}>
        <LinedList of={supports} empty={<Trans>Nobody yet. You can suggest somebody.</Trans>}>
          {(support) => <Line support={support} patientId={patientId} />}
        </LinedList>
        <div>
          <Unfold label={<Trans>Suggest a peer supporter</Trans>}>
            {(close) => <SuggestForm patientId={patientId} close={close} />}
          </Unfold>
        </div>
      </Sheet>
      <Shown patientId={patientId} />
    </RecordPage>
  );
}

function Line({ support, patientId }: { support: Support; patientId: string }) {
  const { i18n } = useLingui();
  const names = usePartNames();
  const states = useStates();
  const { peer, state, askedBy, askedAt, begunAt, endedAt, parts, takesOverId, id } = support;
  const by = askedBy.displayName;
  const name = peer.displayName;
  const list = listFormat(i18n.locale)(parts.map((part) => names[part]));
  return (
    <div className="sheets">
      <div>
        <Text fw={650}>
          {name} <span className="quiet">({states[state]})</span>
        </Text>
        <Text size="sm" className="quiet">
          <Trans>
            brought up by {by} on <When at={askedAt} />
          </Trans>
          {begunAt && (
            <>
              {' · '}
              <Trans>
                under way from <When at={begunAt} />
              </Trans>
            </>
          )}
          {endedAt && (
            <>
              {' · '}
              <Trans>
                over on <When at={endedAt} />
              </Trans>
            </>
          )}
          {takesOverId && (
            <>
              {' · '}
              <Trans>goes on from somebody else</Trans>
            </>
          )}
        </Text>
        {list && (
          <Text size="sm">
            <Trans>The patient shares with them: {list}.</Trans>
          </Text>
        )}
      </div>
      {state === 'active' && (
        <div>
          <About what={name}>
            <Unfold label={<Trans>Suggest somebody who goes on</Trans>}>
              {(close) => <HandOverForm patientId={patientId} peerSupportId={id} close={close} />}
            </Unfold>
          </About>
        </div>
      )}
    </div>
  );
}

function useStates(): Record<Support['state'], string> {
  const { t } = useLingui();
  return {
    suggested: t`suggested to the patient`,
    asked: t`asked, not answered yet`,
    offered: t`ready; the patient has the last word`,
    active: t`under way`,
    declined: t`did not begin`,
    ended: t`ended`,
  };
}

/** Of the notebook only what the patient approved and shows. */
function Shown({ patientId }: { patientId: string }) {
  const entries = usePages('/v1/patients/{patientId}/peer-notebook', {
    params: { path: { patientId }, query: { limit: 10 } },
  });
  return (
    <Sheet title={<Trans>What the patient shows you from the notebook</Trans>}>
      <LinedList
        of={entries}
        empty={<Trans>Nothing. What the two write stays between them until then.</Trans>}
      >
        {({ words, wordedBy, wordedAt }) => (
          <OwnWords
            by={
              <>
                <bdi>{wordedBy.displayName}</bdi>
                {' · '}
                <When at={wordedAt} as="moment" />
              </>
            }
          >
            {words}
          </OwnWords>
        )}
      </LinedList>
    </Sheet>
  );
}
