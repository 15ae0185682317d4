export type Control = HTMLInputElement | HTMLTextAreaElement;

/** A field for text, as it is found again. */
export interface Field {
  readonly path: string;
  /** What tells its form from every other on the page. */
  readonly formPlace: string;
  /** What tells it from every other field of the page: its name, and what stands around and before it. */
  readonly place: string;
  /** What stands over it, which may be somebody's words: shown only as long as the page says them. */
  readonly heading: string;
  readonly label: string;
}

const textTypes = ['text', 'email', 'tel', 'url', 'number'];
/** Who signs in or proves who they are says that each time anew; what one looks for is nothing to send. */
const secrets = /password|one-time-code|username|email/;
const noText = '[role=combobox], [aria-haspopup], [role=search] *, search *, [data-kept] *';
/** Of these there may be several alike. */
const lines = 'li, tr, fieldset, details, article, [role=group], [role=dialog]';
const headings = 'h1, h2, h3, h4';

export function isText(target: unknown): target is Control {
  const isControl =
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && textTypes.includes(target.type));
  return isControl && !secrets.test(target.autocomplete) && !target.matches(noText);
}

/** @returns null where nothing says what it is for */
export function fieldOf(control: Control): Field | null {
  const label = control.labels?.[0]?.textContent || control.getAttribute('aria-label');
  if (!label) return null;
  return {
    path: location.pathname,
    formPlace: control.form ? placeOf(control.form) : '',
    place: `${control.name || label}\n${placeOf(control)}`,
    heading: headingOf(control.closest('section, [role=dialog]')),
    label,
  };
}

/** What stands over a field, where the page says it still: what was shut meanwhile is not said on. */
export function headingSaid({ heading }: Field): string | null {
  const said = [...document.querySelectorAll(headings)].filter((each) => !each.closest('.put-away'));
  return heading !== '' && said.some(({ textContent }) => textContent === heading) ? heading : null;
}

function ancestorsOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let each = element.parentElement; each && !each.matches('main, body'); each = each.parentElement)
    around.push(each);
  return around;
}

export function placeOf(element: Element): string {
  return ancestorsOf(element)
    .map((around) => stepTo(around, element))
    .filter(Boolean)
    .join('\n');
}

function stepTo(around: Element, element: Element): string {
  if (around.matches('section')) return headingOf(around);
  if (!around.matches(lines)) return '';
  const alike = [...(around.parentElement?.children ?? [])].filter(
    ({ tagName }) => tagName === around.tagName,
  );
  return `${alike.indexOf(around)} ${textBetween(around, element)}`;
}

function headingOf(around: Element | null): string {
  return around?.querySelector(headings)?.textContent ?? '';
}

/** What is typed there is nothing to know a line by. */
function textBetween(around: Element, element: Element): string {
  const range = document.createRange();
  range.setStart(around, 0);
  range.setEndBefore(element);
  const before = range.cloneContents();
  for (const each of before.querySelectorAll('textarea, select')) each.remove();
  return before.textContent;
}
