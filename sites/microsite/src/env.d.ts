/// <reference types="astro/client" />

declare namespace App {
  interface Locals extends import('@simpul/theme/site-content').ViewLocals {}
}
