import { List, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Sheet } from '../../kit/page.js';
import { Empty } from '../../kit/states.js';
import { useSubject } from '../../kit/subject.js';

/** What may fit where somebody is: offers, not tasks. */
export function Suggestions({ of: { stage, techniques, reviewQuestions } }: { of: Schemas['Suggestions'] }) {
  const { isOwn } = useSubject();
  return (
    <Sheet title={<Trans>What may fit now</Trans>}>
      {stage === null ? (
        <Empty>
          {isOwn ? (
            <Trans>
              When somebody has said where you are, ideas that others found helpful there appear here.
            </Trans>
          ) : (
            <Trans>
              When somebody has said where they see this person, ideas that others found helpful there appear
              here.
            </Trans>
          )}
        </Empty>
      ) : (
        <Stack>
          <Text className="quiet">
            <Trans>
              Others found this helpful at “<bdi>{stage.title}</bdi>”. Take what fits and leave the rest.
            </Trans>
          </Text>
          <ul className="plain-list lined-list">
            {techniques.map(({ code, title, description }) => (
              <li key={code}>
                <Text fw={600} dir="auto">
                  {title}
                </Text>
                <Text dir="auto">{description}</Text>
              </li>
            ))}
          </ul>
          {reviewQuestions.length > 0 && (
            <div>
              <Title order={3} size="h4">
                <Trans>Questions to look at together</Trans>
              </Title>
              <List>
                {reviewQuestions.map((question) => (
                  <List.Item key={question} dir="auto">
                    {question}
                  </List.Item>
                ))}
              </List>
            </div>
          )}
        </Stack>
      )}
    </Sheet>
  );
}
