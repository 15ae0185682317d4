import { NativeSelect, useDirection } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { session } from '../api/session.js';
import { useDeed } from '../api/queries.js';
import { currentLanguage, speak } from '../language/words.js';
import { languages, spokenByService, type Language } from '../language/languages.js';

/** The language of the pages; `forAccount`: also that in which the service speaks to this person, on paper and everywhere. */
export function LanguageChoice({ forAccount = false }: { forAccount?: boolean }) {
  const { t } = useLingui();
  const { setDirection } = useDirection();
  const remember = useDeed('put', '/v1/me/language');
  const choose = async (language: Language) => {
    await speak(language);
    setDirection(document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr');
    const spoken = spokenByService.find((tag) => tag === language);
    if (forAccount && session.state === 'open' && spoken) remember.mutate({ body: { language: spoken } });
  };
  return (
    <NativeSelect
      {...(forAccount ? { label: t`Language` } : { 'aria-label': t`Language` })}
      value={currentLanguage()}
      onChange={(event) => void choose(event.currentTarget.value as Language)}
      data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
    />
  );
}
