/** Where something is typed, as its reader would say it. */
export interface Field {
  readonly path: string;
  /** What stands over it. */
  readonly within: string;
  readonly label: string;
}

export type Control = HTMLInputElement | HTMLTextAreaElement;

const textTypes = ['text', 'email', 'tel', 'url', 'number'];
/** Who signs in or proves who they are says that each time anew; what one looks for is nothing to send. */
const secrets = /password|one-time-code|username|email/;
const noText = '[role=combobox], [aria-haspopup], [role=search] *, form[data-kept] *';

export function isText(target: unknown): target is Control {
  const isControl =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && textTypes.includes(target.type));
  return isControl && !secrets.test(target.autocomplete) && !target.matches(noText);
}

/** @returns null where nothing says what it is for */
export function fieldOf(control: Control): Field | null {
  const label = control.labels?.[0]?.textContent || control.getAttribute('aria-label');
  return label ? { path: location.pathname, within: headingOf(control), label } : null;
}

/** The same for two fields that cannot be told apart by reading. */
export function placeOf({ path, within, label }: Field): string {
  return [path, within, label].join('\n');
}

/** Of whatever is around its form, the nearest that has one; with the line of a list, and the part of the form. */
function headingOf(control: Control): string {
  const part = control.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const form = control.form ?? control;
  for (let around = form.parentElement; around; around = around.parentElement) {
    const heading = around.matches('li')
      ? around.querySelector('h2, h3, h4, p, blockquote')
      : around.querySelector('h1, h2, h3, h4');
    if (heading?.textContent) return `${heading.textContent} ${part}`;
  }
  return part;
}
