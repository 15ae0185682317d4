import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { toldApart } from '../../kit/about.js';
import { Sheet } from '../../kit/page.js';
import { SubjectPage } from '../../kit/subject-page.js';
import { Empty, WhenRead } from '../../kit/states.js';
import { OwnWords } from '../../kit/words.js';
import { AskWhy } from './ask-why.js';
import { relationNames } from './names.js';
import { useSharing } from './subject.js';

/** The record through somebody's eyes, and why. The patient alone may look so; others may ask why. */
export function AsThatPerson() {
  const { t } = useLingui();
  const { pages, isOwn } = useSharing();
  const { accountId = '' } = useParams({ strict: false });
  return (
    <SubjectPage
      title={isOwn ? t`See it as they do` : t`Ask who may do what`}
      actions={
        <Anchor component={Link} to={pages}>
          <Trans>Back to who sees what</Trans>
        </Anchor>
      }
    >
      {isOwn && <Seen accountId={accountId} />}
      <AskWhy accountId={accountId} />
    </SubjectPage>
  );
}

function Seen({ accountId }: { accountId: string }) {
  const { t } = useLingui();
  const { params } = useSharing();
  const view = useRead('/v1/patients/{patientId}/access/view-as', {
    params: { ...params, query: { accountId } },
  });
  return (
    <WhenRead of={view}>
      {({ person, relation, actions, plan, seesSubstanceUse }) => (
        <Stack>
          <Sheet title={<bdi>{person.displayName}</bdi>}>
            <Text className="quiet">{t(relationNames[relation])}</Text>
            {seesSubstanceUse && (
              <Text>
                <Trans>What is about substance use is shown to them.</Trans>
              </Text>
            )}
            <Deeds actions={actions.filter(({ allowed }) => allowed)} />
          </Sheet>
          <Sheet title={<Trans>The plan, just as they get it</Trans>}>
            {plan ? (
              <PlanSeen plan={plan} />
            ) : (
              <Empty>
                <Trans>They get no plan.</Trans>
              </Empty>
            )}
          </Sheet>
        </Stack>
      )}
    </WhenRead>
  );
}

function Deeds({ actions }: { actions: readonly Schemas['ActionSeen'][] }) {
  if (actions.length === 0)
    return (
      <Text>
        <Trans>They may do nothing here.</Trans>
      </Text>
    );
  return (
    <details>
      <summary>
        <Trans>Everything they may do, and why ({actions.length})</Trans>
      </summary>
      <ul>
        {actions.map(({ action, sentence }) => (
          <li key={action} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

function PlanSeen({ plan: { title, goals, interventions, aboutMe } }: { plan: Schemas['CarePlan'] }) {
  const { t } = useLingui();
  const about = [
    aboutMe.strengths,
    aboutMe.values,
    aboutMe.preferences,
    aboutMe.barriers,
    aboutMe.hopes,
  ].flat();
  return (
    <Stack>
      <Text fw={600} dir="auto">
        {title}
      </Text>
      {goals.map(({ id, ownWords, statement, steps }) => (
        <div key={id}>
          <OwnWords>{ownWords?.text ?? statement}</OwnWords>
          <Listed items={steps.map(({ description }) => description)} />
        </div>
      ))}
      <Listed title={t`Help`} items={interventions.map((help) => help.title)} />
      <Listed title={t`About me`} items={about} />
    </Stack>
  );
}

function Listed({ title, items }: { title?: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      {title && (
        <Title order={3} size="h5">
          {title}
        </Title>
      )}
      <ul>
        {toldApart(items).map((item, place) => (
          <li key={item} dir="auto">
            {items[place]}
          </li>
        ))}
      </ul>
    </div>
  );
}
