/** What every page of the portal has in common, for whoever drives it: the tests and the bench. */

/** What the fields of the sign-in page are called, by the language of the browser. */
export const signInWords = {
  en: { clinic: 'Clinic', email: 'E-mail address', password: 'Password', signIn: 'Sign in' },
  es: { clinic: 'Clínica', email: 'Correo electrónico', password: 'Contraseña', signIn: 'Iniciar sesión' },
  ar: { clinic: 'العيادة', email: 'البريد الإلكتروني', password: 'كلمة المرور', signIn: 'تسجيل الدخول' },
};

/** A page has its heading as soon as it stands, and whatever of it is still being fetched is `aria-busy`. */
export const heading = 'main h1';
export const fetching = 'main[aria-busy="true"], main [aria-busy="true"]';

/**
 * Until the page can be used: with its heading and its data.
 * @param {import('playwright-core').Page} page
 */
export async function untilUsable(page) {
  await page.locator(heading).first().waitFor();
  await page.waitForFunction((busy) => !globalThis.document.querySelector(busy), fetching);
}

/**
 * As people do: on the page for it, by what its fields are called.
 * @param {import('playwright-core').Page} page
 * @param {{ clinic: string, email: string, password: string }} who
 * @param {string} [language]
 */
export async function signIn(page, who, language = 'en') {
  const words = signInWords[language];
  if (!words) throw new Error(`What is the sign-in page called in "${language}"? Add it to signInWords.`);
  await page.goto('/sign-in');
  for (const name of ['clinic', 'email', 'password'])
    await page.getByLabel(words[name], { exact: true }).fill(who[name]);
  await page.getByRole('button', { name: words.signIn, exact: true }).click();
  // By way of `/` to where they begin; on the way the page that is left can still be seen.
  await page.waitForURL((url) => !['/', '/sign-in'].includes(url.pathname));
  await untilUsable(page);
}
