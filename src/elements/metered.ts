/** What browsers that know of metered lines say; the type library doesn’t. */
interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader pays for what is loaded, or waits long for it: then nothing is loaded ahead. */
export function isMetered(): boolean {
  const { saveData, effectiveType = '' } = (navigator as { connection?: Connection }).connection ?? {};
  return saveData === true || effectiveType.includes('2g');
}
