import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { Refused, Unreachable } from '../api/problems.js';

/** What went wrong, in a sentence, and a way on. Says nothing where nothing is wrong. */
export function ProblemNotice({ error, again }: { error: unknown; again?: () => void }) {
  if (error === null || error === undefined) return null;
  const fields = error instanceof Refused ? (error.problem.errors ?? []) : [];
  return (
    <Alert color="clay" variant="light" role="alert" className="problem">
      <Stack gap="xs" align="flex-start">
        <Text dir="auto">
          <Sentence error={error} />
        </Text>
        {fields.length > 0 && (
          <List size="sm">
            {fields.map(({ pointer, message }) => (
              <List.Item key={`${pointer} ${message}`} dir="auto">
                {message}
              </List.Item>
            ))}
          </List>
        )}
        {again && (
          <Button size="xs" variant="default" onClick={again}>
            <Trans>Try again</Trans>
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

function Sentence({ error }: { error: unknown }) {
  if (error instanceof Refused) return error.problem.detail || error.problem.title;
  if (error instanceof Unreachable)
    return (
      <Trans>
        We cannot reach Concord right now. What you have typed is still here. Please try again in a moment.
      </Trans>
    );
  return <Trans>Something went wrong on this page. What is stored is safe. Please try again.</Trans>;
}
