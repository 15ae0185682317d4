import { Anchor, Badge, Button, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { tell } from '../../shell/told.js';
import '../../kit/more.css';
import './resources.css';

type Technique = Schemas['Technique'];

/** What people can do for themselves, as the organisation offers it. */
export function KeptTechniques() {
  const { t } = useLingui();
  const [sought, setSought] = useState('');
  const q = useDeferredValue(sought.trim());
  const techniques = usePages('/v1/techniques', { params: { query: { limit: 25, ...(q && { q }) } } });
  return (
    <Page
      title={t`Techniques`}
      lead={
        <Trans>
          What people can do for themselves. What you leave out nobody is offered; what people have noted of
          it stays theirs.
        </Trans>
      }
      actions={
        <Button component={Link} to="/clinic/techniques/new">
          <Trans>Add a technique</Trans>
        </Button>
      }
    >
      <Sheet>
        <search className="row resource-search">
          <TextInput
            label={t`Look for words`}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
            maxLength={100}
            autoComplete="off"
          />
        </search>
        <LinedList of={techniques} empty={<Trans>Nothing fits this.</Trans>}>
          {(technique) => <Line technique={technique} />}
        </LinedList>
      </Sheet>
    </Page>
  );
}

function Line({ technique }: { technique: Technique }) {
  const { t } = useLingui();
  const { id, title, inShort, origin, isHidden } = technique;
  return (
    <div className="stacked">
      <div className="row">
        <Text fw={650} dir="auto">
          {title}
        </Text>
        {isHidden && (
          <Badge color="amber" variant="light" tt="none">
            <Trans>left out here</Trans>
          </Badge>
        )}
        {origin === 'own' && (
          <Badge variant="light" tt="none">
            <Trans>your own</Trans>
          </Badge>
        )}
      </div>
      <Text dir="auto">{inShort}</Text>
      <HowTo technique={technique} />
      <div className="row">
        <Offered technique={technique} />
        {origin === 'own' && (
          <Anchor component={Link} to={`/clinic/techniques/${id}`} aria-label={t`Change it: ${title}`}>
            <Trans>Change it</Trans>
          </Anchor>
        )}
      </div>
    </div>
  );
}

function HowTo({ technique: { title, howTo, cautions, sources } }: { technique: Technique }) {
  return (
    <details>
      <summary>
        <Trans>How it is done, and how sure its source is</Trans>
        <VisuallyHidden>: {title}</VisuallyHidden>
      </summary>
      <ol>
        {howTo.map((step) => (
          <li key={step} dir="auto">
            {step}
          </li>
        ))}
      </ol>
      {cautions.map((caution) => (
        <Text key={caution} dir="auto">
          {caution}
        </Text>
      ))}
      {sources.map(({ says }) => (
        <Text key={says} size="sm" className="quiet" dir="auto">
          {says}
        </Text>
      ))}
    </details>
  );
}

function Offered({ technique: { id, title, isHidden } }: { technique: Technique }) {
  const { t } = useLingui();
  const hide = useDeed('post', '/v1/techniques/{techniqueId}/hiding');
  const show = useDeed('post', '/v1/techniques/{techniqueId}/showing');
  const at = { params: { path: { techniqueId: id } } };
  const offerAgain = () => show.mutate(at, { onSuccess: () => tell(t`It is offered again.`) });
  const leaveOut = () =>
    hide.mutate(at, {
      onSuccess: () => tell(t`It is left out.`, { label: t`Undo`, run: () => show.mutate(at) }),
    });
  return (
    <>
      <ProblemNotice error={hide.error ?? show.error} />
      {isHidden ? (
        <Button
          variant="default"
          size="xs"
          loading={show.isPending}
          onClick={offerAgain}
          aria-label={t`Offer it again: ${title}`}
        >
          <Trans>Offer it again</Trans>
        </Button>
      ) : (
        <Button
          variant="default"
          size="xs"
          loading={hide.isPending}
          onClick={leaveOut}
          aria-label={t`Leave it out: ${title}`}
        >
          <Trans>Leave it out</Trans>
        </Button>
      )}
    </>
  );
}
