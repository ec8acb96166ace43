import { siteConfig } from '@simpul/theme/bundle';
import { defineConfig } from 'astro/config';

export default defineConfig(siteConfig(process.env));
