/** What the service keeps of a page at most. */
export const largestPage = 512 * 1024;
export const kindsOfPage = ['image/png', 'image/jpeg', 'application/pdf'] as const;
export type KindOfPage = (typeof kindsOfPage)[number];

export function isKindOfPage(type: string): type is KindOfPage {
  return (kindsOfPage as readonly string[]).includes(type);
}

/** A file as base64, without what a data URL has in front of it. */
export function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
}

/** The fingerprint of a file. It is made in this browser; the file goes nowhere. */
export async function sha256Of(file: File): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
