/**
 * The protocol of an address (`https:`), or null where it is none. `URL.canParse` came with Chrome 120: phones
 * with Android 7 stay at 119.
 */
export function protocolOf(text: string): string | null {
  try {
    return new URL(text).protocol;
  } catch {
    return null;
  }
}
