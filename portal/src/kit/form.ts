import type { SubmitEvent } from 'react';

/** What was typed into a form that is being sent, by the names of its fields; without blanks around it, save in passwords. */
export function fieldsOf(event: SubmitEvent<HTMLFormElement>): (name: string) => string {
  event.preventDefault();
  const form = event.currentTarget;
  const data = new FormData(form);
  return (name) => {
    const typed = data.get(name);
    if (typeof typed !== 'string') return '';
    return form.querySelector(`[name="${name}"]`)?.getAttribute('autocomplete')?.endsWith('password')
      ? typed
      : typed.trim();
  };
}
