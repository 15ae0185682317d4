/** Each runs in the page and gives sentences of what is wrong there. */

const shown = `const shown = (element) => element.checkVisibility({ visibilityProperty: true });`;

/** As short as it can be and still be found. */
const named = `const named = (element) => element.tagName.toLowerCase() + (element.id && '#' + element.id) +
  ' "' + (element.textContent || '').trim().slice(0, 40) + '"';`;

/** With colours changed, only contrasts are others. `Visitor.bringAxe` comes first. */
export const contrast = `axe.run(document, { resultTypes: ['violations'], runOnly: ['color-contrast'] }).then((result) =>
  result.violations.flatMap((violation) => violation.nodes.map((node) =>
    violation.id + ': ' + node.target.join(' ') + ' · ' + node.failureSummary.replace(/\\s+/g, ' '))))`;

/** What a screen reader calls a control, and what it says of the group around it. */
const names = `
const text = (node) => node.nodeType === 3 ? node.data : node.nodeType !== 1 || node.ariaHidden === 'true' ? ''
  : node.ariaLabel || node.alt || [...node.childNodes].map(text).join(' ');
const ofIds = (ids) => (ids || '').split(/\\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(text).join(' ');
const nameOf = (element) => (ofIds(element.getAttribute('aria-labelledby')) || element.ariaLabel ||
  [...(element.labels || [])].map(text).join(' ') || (element.matches('input, select, textarea, [role*=group]') ? '' : text(element)) ||
  element.title).replace(/\\s+/g, ' ').trim();
const groups = 'fieldset, [role=group], [role=radiogroup], [role=dialog], nav, section, form, .unfolded';
const titleOf = (group) => group.matches('form, .unfolded') ? [...document.querySelectorAll(groups)].indexOf(group)
  : nameOf(group.matches('section') ? group.querySelector('h2, h3') || group : group.querySelector('legend') || group);
const groupOf = (element) => {
  const group = element.parentElement.closest(groups);
  return group ? titleOf(group) + ' < ' + groupOf(group) : '';
};`;

/** Controls and groups of answers without a name, and two controls that cannot be told apart by whoever only hears their names. */
export const namesOfControls = `(() => {
${shown} ${named} ${names}
const controls = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')].filter(shown);
const wrong = controls.filter((control) => !nameOf(control)).map((control) => 'has no name: ' + control.outerHTML.slice(0, 120));
for (const group of [...document.querySelectorAll('[role=radiogroup], [role=group]')].filter(shown))
  if (!nameOf(group)) wrong.push('a group of answers has no name: ' + group.textContent.trim().slice(0, 60));
const leadsTo = new Map();
for (const control of controls) {
  const key = [control.tagName === 'SUMMARY' ? 'BUTTON' : control.tagName, control.type, nameOf(control), groupOf(control)].join(' | ');
  const goal = control.href || control;
  if (leadsTo.has(key) && leadsTo.get(key) !== goal) wrong.push('has the same name as another: ' + key.slice(0, 200));
  else leadsTo.set(key, goal);
}
for (const drawing of document.querySelectorAll('.recharts-surface'))
  if (!drawing.closest('[aria-hidden=true]') || !drawing.closest('figure')?.querySelector('table'))
    wrong.push('a chart without its table, or heard beside it');
return [...new Set(wrong)];
})()`;

/** Text that is cut off, and movement that goes on for whoever asked for none. */
export const lostOrMoving = `(() => {
${shown} ${named}
const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
const cut = (element) => {
  const { overflowX, overflowY, clip } = getComputedStyle(element);
  // Only for those who hear the page.
  if (clip !== 'auto') return false;
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  if (clientWidth < 2 || clientHeight < 2) return false;
  // The box of a letter is higher than its line; what is drawn of it is not.
  const letter = parseFloat(getComputedStyle(element).fontSize) * 0.35;
  const closed = /hidden|clip/;
  return (closed.test(overflowX) && scrollWidth > clientWidth + 1) || (closed.test(overflowY) && scrollHeight > clientHeight + letter);
};
const lost = [...document.body.querySelectorAll('*')].filter((element) => hasText(element) && shown(element) && cut(element));
const moving = document.getAnimations().filter((one) => one.playState === 'running' &&
  Number(one.effect.getComputedTiming().duration) > 1);
return [...lost.map((element) => 'is cut off: ' + named(element)),
  ...moving.map((one) => 'moves, though less movement was asked for: ' + named(one.effect.target))];
})()`;

/** Two frames, after which a change of the window or of its colours has been drawn. */
export const drawn = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`;

/** Before a page's own scripts: what would change something is answered here, once it is told to hold back. */
export const holdBack = `{
  const ask = window.fetch;
  const problem = { type: 'about:blank', title: 'Held back', status: 403, detail: 'Held back.', code: 'forbidden', errors: [] };
  window.fetch = (input, init) => {
    const { method, url } = new Request(input, init);
    const changes = !/^(?:GET|HEAD)$/.test(method) && !url.endsWith('/renewal');
    return window.concordHoldsBack && changes
      ? Promise.resolve(new Response(JSON.stringify(problem), { status: 403, headers: { 'content-type': 'application/problem+json' } }))
      : ask(input, init);
  };
}`;
