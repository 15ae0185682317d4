import { Anchor, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { Confirm } from '../../kit/confirm.js';
import { useGoOn } from '../../kit/go-on.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { tell } from '../../shell/told.js';
import { SaysOfThemself, type Supporter } from './peer-in-short.js';
import { usePeerSupports, useSupported } from './subject.js';
import { OpenAlready } from './what-they-see.js';

/** Who there is, in their own words, and how one asks. */
export function Find() {
  const { t } = useLingui();
  const { pages, isOwn } = useSupported();
  const supporters = usePages('/v1/peer-supporters', { params: { query: { limit: 25 } } });
  return (
    <SubjectPage
      title={t`Find a peer supporter`}
      lead={<Trans>People of this clinic who have been through hard times themselves.</Trans>}
    >
      <div>
        <Anchor component={Link} to={pages}>
          <Trans>Back</Trans>
        </Anchor>
      </div>
      <WhenRead of={supporters} lines={5}>
        {(all) => (
          <div className="sheets">
            {all.length === 0 && (
              <Sheet>
                <Empty>
                  {isOwn ? (
                    <Trans>
                      Nobody has introduced themself here yet. Your care team may know somebody; you can ask
                      them.
                    </Trans>
                  ) : (
                    <Trans>
                      Nobody has introduced themself here yet. The care team may know somebody; you can ask
                      them.
                    </Trans>
                  )}
                </Empty>
              </Sheet>
            )}
            {all.map((supporter) => (
              <Sheet key={supporter.id} title={<bdi>{supporter.person.displayName}</bdi>}>
                <SaysOfThemself supporter={supporter} />
                <OpenAlready person={supporter.person} />
                <Ask supporter={supporter} />
              </Sheet>
            ))}
            <ShowMore of={supporters} />
          </div>
        )}
      </WhenRead>
    </SubjectPage>
  );
}

const open: readonly string[] = ['active', 'offered', 'suggested', 'asked'];

function Ask({ supporter: { id: accountId, person, takesPeople } }: { supporter: Supporter }) {
  const { t } = useLingui();
  const { patientId, params, pages, side, isOwn } = useSupported();
  const goOn = useGoOn();
  const supports = usePeerSupports(patientId);
  const ask = useDeed('post', '/v1/patients/{patientId}/peer-supports');
  const name = person.displayName;
  if (!supports.data || side !== 'patient') return null;
  if (supports.data.some(({ peer, state }) => peer.accountId === accountId && open.includes(state)))
    return (
      <Text className="quiet">
        {isOwn ? (
          <Trans>You are in touch about this already.</Trans>
        ) : (
          <Trans>They are in touch about this already.</Trans>
        )}
      </Text>
    );
  if (!takesPeople)
    return (
      <Text className="quiet">
        <Trans>They have no room for somebody new right now.</Trans>
      </Text>
    );
  const act = () =>
    ask.mutateAsync({ params, body: { accountId } }).then(() => {
      tell(t`They are asked. You hear from them here.`);
      return goOn({ to: pages });
    });
  return (
    <div>
      <Confirm main label={t`Ask ${name}`} title={t`Ask ${name}?`} yes={<Trans>Ask them</Trans>} act={act}>
        {isOwn ? (
          <Trans>
            <bdi>{name}</bdi> hears your name and that you ask, and nothing else. They say whether they would
            like to. Then you have the last word, and choose what they see.
          </Trans>
        ) : (
          <Trans>
            <bdi>{name}</bdi> hears the name of the person and that you ask for them, and nothing else. They
            say whether they would like to. Then you have the last word for the person, and choose what is
            seen.
          </Trans>
        )}
      </Confirm>
    </div>
  );
}
