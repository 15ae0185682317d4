import { Badge, Button, Stack, Text, Textarea } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { usePages } from '../../api/pages.js';
import { useDeed } from '../../api/queries.js';
import { ShowMore } from '../../kit/more.js';
import { Sheet } from '../../kit/page.js';
import { ProblemNotice } from '../../kit/problem-notice.js';
import { WhenRead } from '../../kit/states.js';
import { OwnWords } from '../../kit/words.js';
import { tell } from '../../shell/told.js';

/** One's own complaints about how privacy is kept. They stand beside the records, not in them. */
export function Complaints() {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const complaints = usePages('/v1/me/complaints', { params: { query: { limit: 50 } } });
  const complain = useDeed('post', '/v1/me/complaints');
  const send = () =>
    complain.mutate(
      { body: { words: words.trim() } },
      {
        onSuccess: () => (
          setWords(''),
          tell(t`It has reached those who look into it. Your care goes on as before.`)
        ),
      },
    );
  return (
    <Sheet title={<Trans>Complain about how privacy is kept</Trans>}>
      <Text className="quiet">
        <Trans>Nobody may treat you worse because you complain. You will be told what came of it.</Trans>
      </Text>
      <WhenRead of={complaints} lines={1}>
        {(items) => (
          <ul className="plain-list lined-list">
            {items.map(({ id, words: said, answer, outcome, rights }) => (
              <li key={id}>
                <Stack gap="xs" align="flex-start">
                  <OwnWords>{said}</OwnWords>
                  <Badge variant="default" tt="none">
                    {outcome ? <Trans>answered</Trans> : <Trans>is being looked into</Trans>}
                  </Badge>
                  {answer && <Text dir="auto">{answer}</Text>}
                  <Text size="sm">{rights}</Text>
                </Stack>
              </li>
            ))}
          </ul>
        )}
      </WhenRead>
      <ShowMore of={complaints} />
      <Stack className="reading" align="stretch">
        <Textarea
          name="words"
          label={t`What happened?`}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          maxLength={4000}
          autosize
          minRows={2}
        />
        <ProblemNotice error={complain.error} />
        <div>
          <Button variant="default" disabled={!words.trim()} loading={complain.isPending} onClick={send}>
            <Trans>Send the complaint</Trans>
          </Button>
        </div>
      </Stack>
    </Sheet>
  );
}
