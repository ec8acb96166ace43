/** Hands card and caption to the phone's own sharing; where there is none, the caption to WhatsApp. */
export async function shareCard(card: Blob | null, text: string): Promise<void> {
  const files = card ? [new File([card], 'kabar.jpg', { type: card.type })] : [];
  try {
    if (files.length > 0 && navigator.canShare?.({ files, text })) {
      return await navigator.share({ files, text });
    }
    if (typeof navigator.share === 'function') return await navigator.share({ text });
  } catch (error) {
    // The writer changed their mind.
    if (error instanceof DOMException && error.name === 'AbortError') return;
  }
  open(`https://wa.me/?text=${encodeURIComponent(text)}`, '_blank', 'noopener');
}
