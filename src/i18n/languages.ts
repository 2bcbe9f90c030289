/** Languages of the interface, the first one first. */
export const interfaceLanguages = ['zh', 'en'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];
