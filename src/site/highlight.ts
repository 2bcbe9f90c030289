import { codeToTokensBase, createCssVariablesTheme } from 'shiki';

const theme = createCssVariablesTheme({ name: 'variables', variablePrefix: '--code-' });

/** A word of an example with the class that colours it. */
export interface Token {
  readonly text: string;
  readonly className: string | undefined;
}

/**
 * An example in lines of coloured words. Classes and not styles, since the site’s policy refuses
 * style attributes: the theme’s variable `--code-token-string` becomes the class `token-string`.
 */
export async function highlight(
  code: string,
  language: 'json' | 'xml' | 'markdown' | 'csv' | 'bibtex' | 'bash',
): Promise<Token[][]> {
  const lines = await codeToTokensBase(code, { lang: language, theme });
  return lines.map((line) =>
    line.map(({ content, color }) => ({
      text: content,
      className: /--code-(token-[\w-]+)/u.exec(color ?? '')?.[1],
    })),
  );
}
