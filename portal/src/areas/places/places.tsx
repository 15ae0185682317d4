import { Alert, Stack, Text, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '../../api/me.js';
import { usePages } from '../../api/pages.js';
import { useRead } from '../../api/queries.js';
import { ShowMore } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { lastAsked, type Asked } from './asked.js';
import { PlaceInShort } from './place-in-short.js';
import './places.css';
import { SearchForm } from './search-form.js';

/** Who and what helps, near and far. */
export function Places() {
  const { t } = useLingui();
  const { patientId } = useMe();
  const [asked, setAsked] = useState(lastAsked.get);
  const ask = (next: Asked) => {
    lastAsked.keep(next);
    setAsked(next);
  };
  return (
    <Page
      title={t`Places and people`}
      lead={
        <Trans>Who can help beside your clinic, and how to reach them. Nobody sees what you look for.</Trans>
      }
    >
      {patientId && <Introduced patientId={patientId} />}
      <Sheet>
        <SearchForm key={JSON.stringify(asked)} asked={asked} onAsk={ask} />
      </Sheet>
      <Found asked={asked} />
    </Page>
  );
}

/** Those for whom somebody may need help at once stand first. */
function Found({ asked }: { asked: Asked }) {
  const found = usePages('/v1/resources', { params: { query: { limit: 20, ...asked } } });
  const narrowed = Object.keys(asked).length > 0;
  return (
    <Sheet title={narrowed ? <Trans>What we found</Trans> : <Trans>Everybody on the list</Trans>}>
      <VisuallyHidden role="status">
        {narrowed && found.data && <HowMany shown={found.data.length} more={found.rest.there} />}
      </VisuallyHidden>
      <WhenRead of={found}>
        {(places) =>
          places.length === 0 ? (
            <Empty>
              {narrowed ? (
                <Trans>Nothing on the list fits all of that. Try fewer words, or leave something open.</Trans>
              ) : (
                <Trans>Nobody is on the list yet. Your clinic can tell you who helps.</Trans>
              )}
            </Empty>
          ) : (
            <>
              <ul className="plain-list lined-list">
                {[true, false].flatMap((first) =>
                  places
                    .filter(({ isCrisisContact }) => isCrisisContact === first)
                    .map((place) => (
                      <li key={place.id}>
                        <PlaceInShort place={place} />
                      </li>
                    )),
                )}
              </ul>
              <ShowMore of={found} />
            </>
          )
        }
      </WhenRead>
    </Sheet>
  );
}

function HowMany({ shown, more }: { shown: number; more: boolean }) {
  if (shown === 0) return <Trans>Nothing found</Trans>;
  return more ? <Trans>{shown} found, and more</Trans> : <Trans>{shown} found</Trans>;
}

/** Whom the team has proposed: the patient has the last word. */
function Introduced({ patientId }: { patientId: string }) {
  const { data } = useRead('/v1/patients/{patientId}/referrals', {
    params: { path: { patientId }, query: { limit: 50 } },
  });
  if (!data || data.items.length === 0) return null;
  const waits = data.items.some(({ state }) => state === 'draft');
  const link = (
    <Link to="/places/introductions">
      {waits ? (
        <Trans>Read it, and say yes or no</Trans>
      ) : (
        <Trans>Whom your team has put you in touch with</Trans>
      )}
    </Link>
  );
  if (!waits) return <div>{link}</div>;
  return (
    <Alert color="river" variant="light">
      <Stack gap="xs">
        <Text>
          <Trans>Your team wants to put you in touch with somebody. Nothing leaves before your yes.</Trans>
        </Text>
        <div>{link}</div>
      </Stack>
    </Alert>
  );
}
