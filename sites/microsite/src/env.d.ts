/// <reference types="astro/client" />

declare namespace App {
  /** What the publisher hands over with a request; nothing in `astro dev` and `astro build`. */
  interface Locals {
    kind?: import('@simpul/site-model').PageKind;
    view?: unknown;
  }
}
