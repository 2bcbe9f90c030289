import type { Page } from 'playwright-core';

/** A picture of the built site, or with a name in `.pdf` its first pages on paper. */
export interface Picture {
  /** The name of its file in `docs/pictures/`. */
  readonly name: string;
  readonly path: string;
  /** The window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  /** What is done on the page before the picture is taken. */
  readonly show?: (page: Page) => Promise<void>;
}

const text = 'zh/E/RES/2024/13/';
const wide = { width: 1440, height: 900 };
const middle = { width: 820, height: 1000 };
const phone = { width: 390, height: 844 };

/** Puts a place in the middle of the window, and waits until what stands beside it is laid out. */
async function centre(page: Page, selector: string): Promise<void> {
  await page.locator(selector).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await page.waitForTimeout(300);
}

async function openFootnote(page: Page): Promise<void> {
  await centre(page, '#fnref8');
  await page.locator('#fnref8').click();
  await page.waitForSelector('.footnote-popover:popover-open');
}

async function goToSidenote(page: Page): Promise<void> {
  await centre(page, '#fnref8');
  await page.locator('#fnref8').focus();
  await page.keyboard.press('Enter');
}

async function unfoldNote(page: Page): Promise<void> {
  await centre(page, '#op83');
  await page.locator('#op83 .notes a').first().click();
  await page.waitForSelector('#op83 .aside .note');
}

async function openExpansions(page: Page): Promise<void> {
  await page.locator('#op81 .expansion summary').click();
  await page.locator('#op82 .expansion summary').click();
  await centre(page, '#op81');
}

/** All pictures that the documentation shows. */
export const pictures: readonly Picture[] = [
  { name: 'reading.webp', path: text, ...wide },
  { name: 'reading-1440-dark.webp', path: `${text}#op66`, ...wide, dark: true },
  { name: 'reading-820-light.webp', path: `${text}#op84`, ...middle },
  { name: 'reading-820-dark.webp', path: `${text}#op84`, ...middle, dark: true },
  { name: 'reading-390-light.webp', path: text, ...phone },
  { name: 'reading-390-dark.webp', path: `${text}#op4`, ...phone, dark: true },
  { name: 'sidenote.webp', path: text, ...wide, show: goToSidenote },
  { name: 'popover.webp', path: text, ...middle, show: openFootnote },
  { name: 'sheet.webp', path: text, ...phone, show: openFootnote },
  { name: 'note.webp', path: text, ...wide, show: unfoldNote },
  { name: 'expansion.webp', path: text, ...wide, show: openExpansions },
  {
    name: 'lens.webp',
    path: `${text}?theme=gender`,
    ...wide,
    show: async (page) => {
      await page.waitForSelector('.through-lens .hit');
      await page.locator('.lens-bar [data-step="1"]').click();
    },
  },
  {
    name: 'outline-sheet.webp',
    path: `${text}#op84`,
    ...phone,
    show: (page) => page.locator('.bar [popovertarget="panel"]').click(),
  },
  {
    name: 'search.webp',
    path: 'zh/search/?q=互联网治理',
    ...wide,
    show: (page) => page.locator('mark').first().waitFor(),
  },
  { name: 'print-a4.pdf', path: text, ...wide },
  { name: 'home.webp', path: 'zh/', ...wide },
  { name: 'theme-gender.webp', path: 'zh/themes/gender/', ...wide },
  { name: 'theme-internet-governance.webp', path: 'zh/themes/internet-governance/', ...wide },
  {
    name: 'theme-artificial-intelligence.webp',
    path: 'zh/themes/artificial-intelligence/',
    ...wide,
  },
  { name: 'actions.webp', path: 'zh/actions/', ...wide },
];
