/// <reference types="astro/client" />

type ViewLocals = import('@simpul/theme/site-content').ViewLocals;

declare namespace App {
  interface Locals extends ViewLocals {}
}
