/// <reference types="astro/client" />

declare namespace App {
  /** Present when the publisher renders: the kind of the page asked for and its finished view. */
  interface Locals {
    kind?: import('@simpul/site-model').PageKind;
    view?: unknown;
  }
}
