/** The mirror and the light: mark of the product. Coloured by its place. */
export function Emblem() {
  return (
    <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <circle cx="20" cy="20" r="17.5" fill="none" stroke="currentColor" strokeWidth="3" />
      <path d="M20 8.5A11.5 11.5 0 0 1 31.5 20" fill="none" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
      <circle cx="15.5" cy="24" r="5.5" fill="currentColor" />
    </svg>
  );
}
