import { Button, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { Schemas } from '../api/client.js';
import { useMe } from '../api/me.js';
import { useDeed } from '../api/queries.js';
import { ProblemNotice } from '../kit/problem-notice.js';
import { languages, spokenByService } from '../language/languages.js';
import { currentLanguage } from '../language/words.js';

/** The service has no words of this page's language at all. */
function NotSpoken({ language }: { language: Schemas['Language'] }) {
  const theirs = languages[language];
  return (
    <aside className="spoken-to-me no-print">
      <Text size="sm" className="quiet">
        <Trans>What Concord itself says to you comes in another language ({theirs}) for now.</Trans>
      </Text>
    </aside>
  );
}

/**
 * Where the page speaks one language and the service another, which it also speaks: one tap, and both are one. It is asked,
 * for the language of the service goes with the account to every device, and on to paper.
 */
export function SpokenToMe() {
  const { language } = useMe();
  const remember = useDeed('put', '/v1/me/language');
  const here = spokenByService.find((tag) => tag === currentLanguage());
  if (here === language) return null;
  if (here === undefined) return <NotSpoken language={language} />;
  const [ours, theirs] = [languages[here], languages[language]];
  return (
    <aside className="row spoken-to-me no-print">
      <ProblemNotice error={remember.error} />
      <Text size="sm" className="quiet">
        <Trans>What Concord itself says to you still comes in another language ({theirs}).</Trans>
      </Text>
      <Button
        size="xs"
        variant="default"
        loading={remember.isPending}
        onClick={() => remember.mutate({ body: { language: here } })}
      >
        <Trans>Say all of it in this language ({ours})</Trans>
      </Button>
    </aside>
  );
}
