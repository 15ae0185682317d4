import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { usePages } from '../../api/pages.js';
import { LinedList } from '../../kit/more.js';
import { Page, Sheet } from '../../kit/page.js';
import { When } from '../../kit/words.js';

/** Entries of journals that their authors show to whoever is signed in. */
export function Shown() {
  const { t } = useLingui();
  const shown = usePages('/v1/me/shown-journal', { params: { query: { limit: 20 } } });
  return (
    <Page
      title={t`Shown to me`}
      lead={<Trans>Somebody trusted you with these words. They can take them back at any time.</Trans>}
    >
      <Sheet>
        <LinedList of={shown} empty={<Trans>Nobody shows you an entry of their journal right now.</Trans>}>
          {({ words, author, writtenAt }) => (
            <Stack gap="xs">
              <Text fw={600} dir="auto">
                {author.displayName}
              </Text>
              <p className="own-words" dir="auto">
                {words}
              </p>
              <Text size="sm" className="quiet">
                <When at={writtenAt} as="moment" />
              </Text>
            </Stack>
          )}
        </LinedList>
      </Sheet>
    </Page>
  );
}
