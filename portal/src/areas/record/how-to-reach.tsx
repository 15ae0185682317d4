import { Badge, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { About } from '../../kit/about.js';
import { DeedForm } from '../../kit/deed-form.js';
import { LinedList } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Unfold } from '../../kit/unfold.js';
import { When } from '../../kit/words.js';
import { tell } from '../../shell/told.js';
import { useMeans } from '../my-data/means.js';
import { HowTheySaidIt } from '../privacy-rights/how-they-said-it.js';
import { AnswerWish } from './answer-wish.js';
import { RecordWish } from './record-wish.js';

type Wish = Schemas['CommunicationWish'];

interface LineProps {
  readonly wish: Wish;
  readonly patientId: string;
}

/** Where and how the patient asks to be reached: read before anybody calls or writes. */
export function HowToReach({ patientId }: { patientId: string }) {
  const wishes = usePages('/v1/patients/{patientId}/communication-wishes', {
    params: { path: { patientId }, query: { limit: 20 } },
  });
  return (
    <Sheet title={<Trans>How to reach them</Trans>}>
      <Text size="sm" className="quiet">
        <Trans>Look here before you call or write. Ask nobody why.</Trans>
      </Text>
      <LinedList of={wishes} empty={<Trans>The patient has asked for nothing in particular.</Trans>}>
        {(wish) => <Line wish={wish} patientId={patientId} />}
      </LinedList>
      <div className="no-print">
        <Unfold label={<Trans>Write down how they ask to be reached</Trans>}>
          {(close) => <RecordWish patientId={patientId} close={close} />}
        </Unfold>
      </div>
    </Sheet>
  );
}

function Line({ wish, patientId }: LineProps) {
  const { t } = useLingui();
  const means = useMeans();
  const { id, state, address, how, answer } = wish;
  const answerer = wish.answeredBy?.displayName;
  const states: Record<typeof state, string> = {
    asked: wish.counts ? t`counts` : t`waits for an answer`,
    accommodated: t`counts`,
    not_possible: t`cannot be done`,
    ended: t`over`,
  };
  return (
    <div className="stacked">
      <div className="row">
        {/* What the patient reads as "only here" is the portal to the staff. */}
        <Text fw={650}>{wish.means === 'portal' ? t`only in the portal` : means[wish.means]}</Text>
        <Badge variant="default" tt="none">
          {states[state]}
        </Badge>
      </div>
      <Text dir="auto">{address}</Text>
      {how && <Text dir="auto">{how}</Text>}
      <WhoAsked wish={wish} />
      {answer && (
        <Text size="sm">
          <Trans>
            Answered by <bdi>{answerer}</bdi>: <bdi>{answer}</bdi>
          </Trans>
        </Text>
      )}
      {state !== 'ended' && (
        <About what={address}>
          <div className="row no-print">
            <AnswerWish wish={wish} patientId={patientId} />
            <EndForThem communicationId={id} patientId={patientId} />
          </div>
        </About>
      )}
    </div>
  );
}

function WhoAsked({ wish: { askedBy, writtenBy, askedAt, saidHow } }: { wish: Wish }) {
  const writer = writtenBy?.displayName;
  const asker = askedBy?.displayName;
  const day = <When at={askedAt} />;
  return (
    <Text size="sm" className="quiet">
      {writer ? (
        <>
          {saidHow === 'paper' ? (
            <Trans>
              The patient said it on paper; written down by <bdi>{writer}</bdi>
            </Trans>
          ) : (
            <Trans>
              The patient said it by word; written down by <bdi>{writer}</bdi>
            </Trans>
          )}
        </>
      ) : (
        <Trans>
          Asked by <bdi>{asker}</bdi>
        </Trans>
      )}
      {' · '}
      {day}
    </Text>
  );
}

interface EndProps {
  readonly communicationId: string;
  readonly patientId: string;
}

function EndForThem({ communicationId, patientId }: EndProps) {
  const { t } = useLingui();
  const end = useDeed(
    'post',
    '/v1/patients/{patientId}/communication-wishes/{communicationId}/recorded-ending',
  );
  return (
    <Unfold label={<Trans>They end it</Trans>}>
      {(close) => (
        <DeedForm
          deed={end}
          submit={<Trans>Write down that it is over</Trans>}
          onCancel={close}
          onSubmit={(typed) =>
            end
              .mutateAsync({
                params: { path: { patientId, communicationId } },
                body: { saidHow: typed.one<Schemas['SaidHow']>('saidHow') },
              })
              .then(
                () => (close(), tell(t`It is over. The patient is told.`)),
                () => undefined,
              )
          }
        >
          <HowTheySaidIt />
        </DeedForm>
      )}
    </Unfold>
  );
}
