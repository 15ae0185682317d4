import { SearchSelect, useSearch } from '../../kit/search-select.js';
import { useRecipients, type Recipient } from './recipients.js';

interface RecipientSelectProps {
  readonly label: string;
  readonly placeholder?: string;
  /** Of those who can be named, only some. */
  readonly only?: (recipient: Recipient) => boolean;
  readonly chosen: Recipient | null;
  readonly onChoose: (recipient: Recipient | null) => void;
}

/** Somebody to whom something is opened or closed: who works here, is close to the patient, or acts for them. */
export function RecipientSelect({ only = () => true, chosen, onChoose, ...field }: RecipientSelectProps) {
  const search = useSearch(chosen?.name);
  const { people, ...state } = useRecipients(search);
  const named = people.filter(only);
  const choiceOf = ({ accountId, name }: Recipient) => ({ value: accountId, label: name });
  return (
    <SearchSelect
      {...field}
      {...state}
      search={search}
      found={named.map(choiceOf)}
      chosen={chosen && choiceOf(chosen)}
      onChoose={(value) => onChoose(named.find(({ accountId }) => accountId === value) ?? null)}
    />
  );
}
