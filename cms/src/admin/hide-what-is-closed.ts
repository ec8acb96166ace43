/**
 * Takes the link to a forgotten password from the sign-in page: this server sends no e-mail, and the page
 * behind it ends nowhere. Who gives a new password is said when one is refused.
 */
export function hideWhatIsClosed(): void {
  const style = document.createElement('style');
  style.textContent = 'a[href$="/auth/forgot-password"] { display: none; }';
  document.head.append(style);
}
