/** Leads the writer to the part of the page in which something is missing, and into the first field that is wrong or empty. */
export function focusOn(lack: string): void {
  const part = document.querySelector(`[data-fill~="${CSS.escape(lack)}"]`);
  if (!part) return;
  part.scrollIntoView({ block: 'center' });
  const fields = [...part.querySelectorAll<HTMLInputElement>('input:not([type=file]), textarea')];
  const field =
    fields.find(({ ariaInvalid }) => ariaInvalid === 'true') ??
    fields.find(({ value }) => value === '') ??
    fields[0];
  field?.closest('details')?.setAttribute('open', '');
  field?.focus({ preventScroll: fields.length > 1 && field.type === 'radio' });
}
